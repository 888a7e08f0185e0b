import type { JSX } from 'solid-js'
import type { Failure } from '../../shared/failure.ts'
import { t } from './words.ts'

/** Why the popover cannot start, with a button to try again without a reload: no page may be reloaded. */
export function StartFailure(props: {
  readonly failure: Failure
  readonly onRetry: () => void
}): JSX.Element {
  return (
    <main class="popover">
      <div class="alert" role="alert">
        <h1>{props.failure.message}</h1>
        <p>{props.failure.hint}</p>
        <button type="button" onClick={() => props.onRetry()}>
          {t('tryAgain')}
        </button>
      </div>
    </main>
  )
}
