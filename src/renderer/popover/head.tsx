import type { JSX } from 'solid-js'
import { Icon } from '../ui/icon.tsx'
import * as icons from '../ui/icons.ts'
import { visibleText } from '../ui/visible-text.ts'
import type { Popover } from './create-popover.ts'
import { t } from './words.ts'

/** The choice of the account with the rest of its limit, and the button for the settings. */
export function Head(props: { popover: Popover }): JSX.Element {
  const { account, accounts, choose, creation, openSettings, provider, providerOf } = props.popover
  const keyPlace = () => account()?.keyPlace
  const budget = () => {
    const { budgetText, waitReason } = account() ?? {}
    return creation.failure() ? '' : waitReason || budgetText
  }
  return (
    <header>
      <div class="head">
        <div class="account picker">
          {account() && (
            <>
              <select aria-label={t('account')} onChange={(event) => choose(event.currentTarget.value)}>
                {accounts().map(({ id, nickname, provider }) => (
                  <option value={id} selected={id === account()?.id}>
                    {[...new Set([visibleText(nickname), providerOf(provider)?.name])].join(' · ')}
                  </option>
                ))}
              </select>
              <Icon path={icons.chevron} />
            </>
          )}
        </div>
        <p class="small quiet">{budget()}</p>
        <button type="button" class="plain icon" aria-label={t('settings')} onClick={() => openSettings()}>
          <Icon path={icons.settings} />
        </button>
      </div>
      <p class="key-place small">
        {provider()?.receivesMail === false && <span class="no-mail">{t('noMail')}</span>}
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
    </header>
  )
}
