import type { JSX } from 'solid-js'
import type { Failure } from '../../shared/failure.ts'
import { sentences } from '../ui/words.ts'
import { t } from './words.ts'

/** The whole window, if its data cannot be read. */
export function StartFailure(props: {
  readonly failure: Failure
  readonly onRetry: () => void
}): JSX.Element {
  return (
    <main class="start-failure">
      <h1>{t('window.failed')}</h1>
      <p role="alert">{sentences(props.failure.message, props.failure.hint)}</p>
      <button type="button" onClick={() => props.onRetry()}>
        {t('window.retry')}
      </button>
    </main>
  )
}
