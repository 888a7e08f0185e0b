import { type JSX, untrack } from 'solid-js'
import type { Failure, FailureCode } from '../../shared/failure.ts'
import { clockTime } from '../ui/countdown.ts'
import { Icon } from '../ui/icon.tsx'
import * as icons from '../ui/icons.ts'
import { visibleText } from '../ui/visible-text.ts'
import type { Popover } from './create-popover.ts'
import { t } from './words.ts'

/** Whether the failure can be fixed in the settings. */
const isAboutKeys = (code: FailureCode): boolean => code === 'unauthorized' || code.startsWith('keychain-')

/** A failure, and what to do about it. */
export function FailureAlert(props: { popover: Popover }): JSX.Element {
  const { creation, openSettings, provider } = props.popover
  const alert = ({ attemptId, code, field, hint, message, retryAt, said }: Failure): JSX.Element => (
    <div class="failure alert" role="alert" id={field && `${field}-failure`}>
      <div class="failure-text">
        <b>{message}</b>
        <p>{retryAt && !creation.secondsLeft() ? t('retryNow') : hint}</p>
        {said && (
          <p class="small quiet">
            {t('said', provider()?.name ?? '')} <q>{visibleText(said)}</q>
          </p>
        )}
        {retryAt && (
          <p role="timer" aria-live="off" class="small">
            {creation.secondsLeft() > 0 && t('retryIn', clockTime(creation.secondsLeft()))}
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
        {isAboutKeys(code) && (
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
  const shown = (): JSX.Element => {
    const failure = creation.failure()
    return failure && untrack(() => alert(failure))
  }
  return <>{shown()}</>
}
