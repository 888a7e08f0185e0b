import { type JSX, untrack } from 'solid-js'
import type { Failure } from '../../shared/failure.ts'
import { clockTime } from '../ui/countdown.ts'
import { Icon } from '../ui/icon.tsx'
import * as icons from '../ui/icons.ts'
import { visibleText } from '../ui/visible-text.ts'
import type { Popover } from './create-popover.ts'
import { t } from './words.ts'

/** A failure, and what to do about it. */
export function FailureAlert(props: { popover: Popover }): JSX.Element {
  const { creation, openSettings, provider } = props.popover
  const { secondsLeft } = creation
  const alert = ({ attemptId, code, field, hint, message, retryAt, said }: Failure): JSX.Element => {
    const advice = () => (retryAt && !secondsLeft() ? t('retryNow') : hint)
    const rest = () => secondsLeft() > 0 && t('retryIn', clockTime(secondsLeft()))
    // The settings can mend it.
    const isAboutKeys = code === 'unauthorized' || code.startsWith('keychain-')
    return (
      <div class="failure alert" role="alert" aria-atomic="false" id={field && `${field}-failure`}>
        <div class="failure-text">
          <b>{message}</b>
          <p>{advice()}</p>
          {said && (
            <p class="small quiet">
              {t('said', provider()?.name ?? '')} <q>{visibleText(said)}</q>
            </p>
          )}
          {!!retryAt && (
            <p role="timer" class="small">
              {rest()}
            </p>
          )}
          {attemptId && (
            <button
              type="button"
              aria-disabled={creation.checking()}
              onClick={() => creation.checkAgain(attemptId)}
            >
              {t(creation.checking() ? 'checking' : 'checkAgain')}
            </button>
          )}
          {isAboutKeys && (
            <button type="button" onClick={() => openSettings()}>
              {t('openSettings')}
            </button>
          )}
        </div>
        <button type="button" class="plain icon" aria-label={t('dismiss')} onClick={() => creation.dismiss()}>
          <Icon path={icons.close} />
        </button>
      </div>
    )
  }
  const shown = (): JSX.Element => {
    const failure = creation.failure()
    return failure && untrack(() => alert(failure))
  }
  return <>{shown()}</>
}
