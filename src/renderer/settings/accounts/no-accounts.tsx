import type { JSX } from 'solid-js'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import type { Settings } from '../create-settings.ts'
import { t } from '../words.ts'

/** The first steps without an account. */
export function NoAccounts(props: { readonly settings: Settings }): JSX.Element {
  async function addPractice(): Promise<void> {
    const account = await props.settings.run(props.settings.api.addPracticeAccount())
    if (account !== undefined) props.settings.keep(account)
  }
  return (
    <section class="card empty">
      <span class="empty-mark">
        <Icon path={icons.accounts} />
      </span>
      <h2>{t('accounts.empty.title')}</h2>
      <p class="quiet">{t('accounts.empty.text')}</p>
      <div class="empty-actions">
        <button type="button" class="primary" onClick={() => props.settings.openForm({ kind: 'add' })}>
          <Icon path={icons.plus} />
          {t('accounts.add')}
        </button>
        <button type="button" onClick={() => void addPractice()}>
          {t('accounts.try')}
        </button>
      </div>
    </section>
  )
}
