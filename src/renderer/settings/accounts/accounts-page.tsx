import { createSignal, For, type JSX, Show } from 'solid-js'
import type { AccountView } from '../../../shared/views/account.ts'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import { PageHead } from '../../ui/page-head.tsx'
import type { Settings } from '../create-settings.ts'
import { t } from '../words.ts'
import { AccountRow } from './account-row.tsx'
import { NoAccounts } from './no-accounts.tsx'
import { RemoveDialog } from './remove-dialog.tsx'

/** The list of accounts, or the first steps without an account. */
export function AccountsPage(props: { readonly settings: Settings }): JSX.Element {
  const [removing, setRemoving] = createSignal<AccountView>()
  // Keyed by id, so that a changed account keeps its row and the focus in it.
  const ids = () => props.settings.accounts().map(({ id }) => id)
  const account = (id: string) => props.settings.accounts().find((other) => other.id === id)

  async function makeDefault({ id, nickname }: AccountView): Promise<void> {
    const made = await props.settings.run(props.settings.api.makeDefault({ id }))
    if (made !== undefined) props.settings.say(t('accounts.isDefault', nickname))
  }

  return (
    <>
      <PageHead title={t('accounts.title')} lead={t('accounts.lead')}>
        <Show when={ids().length > 0}>
          <button type="button" class="primary" onClick={() => props.settings.openForm({ kind: 'add' })}>
            <Icon path={icons.plus} />
            {t('accounts.add')}
          </button>
        </Show>
      </PageHead>
      <Show when={ids().length > 0} fallback={<NoAccounts settings={props.settings} />}>
        <ul class="card rows" aria-label={t('accounts.list')}>
          <For each={ids()}>
            {(id) => (
              <Show when={account(id)}>
                {(shown) => (
                  <AccountRow
                    settings={props.settings}
                    account={shown()}
                    onMakeDefault={() => void makeDefault(shown())}
                    onRemove={() => setRemoving(shown())}
                  />
                )}
              </Show>
            )}
          </For>
        </ul>
      </Show>
      <p role="status" class="visually-hidden">
        {props.settings.said()}
      </p>
      <Show when={removing()} keyed>
        {(gone) => (
          <RemoveDialog settings={props.settings} account={gone} onClose={() => setRemoving(undefined)} />
        )}
      </Show>
    </>
  )
}
