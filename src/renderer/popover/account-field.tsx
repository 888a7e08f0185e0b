import type { JSX } from 'solid-js'
import { Icon } from '../ui/icon.tsx'
import * as icons from '../ui/icons.ts'
import { visibleText } from '../ui/visible-text.ts'
import type { Popover } from './create-popover.ts'
import { t } from './words.ts'

/** The choice of the account. */
export function AccountField(props: { popover: Popover }): JSX.Element {
  const { account, accounts, choose, openSettings, provider, providerOf } = props.popover
  const keyPlace = () => account()?.keyPlace
  return (
    <div>
      <div class="account picker">
        <select aria-label={t('account')} onChange={(event) => choose(event.currentTarget.value)}>
          {accounts().map(({ id, nickname, provider }) => (
            <option value={id} selected={id === account()?.id}>
              {[...new Set([visibleText(nickname), providerOf(provider)?.name])].join(' · ')}
            </option>
          ))}
        </select>
        <Icon path={icons.chevron} />
      </div>
      <p class="key-place small quiet">
        {provider()?.receivesMail === false && t('noMail')}
        {keyPlace() === 'session' && t('keyForSession')}
        {keyPlace() === 'missing' && (
          <>
            {t('keyMissing')}{' '}
            <button type="button" class="plain link" onClick={() => openSettings()}>
              {t('openSettings')}
            </button>
          </>
        )}
      </p>
    </div>
  )
}
