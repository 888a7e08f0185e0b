import type { JSX } from 'solid-js'
import type { Failure } from '../../shared/failure.ts'
import { visibleText } from '../ui/visible-text.ts'
import { t } from './words.ts'

/** Why the popover cannot be shown, and another try. */
export function StartFailure(props: { failure: Failure }): JSX.Element {
  return (
    <main class="popover">
      <div class="alert" role="alert">
        <h1>{visibleText(props.failure.message)}</h1>
        <p>{visibleText(props.failure.hint)}</p>
        <button type="button" onClick={() => location.reload()}>
          {t('tryAgain')}
        </button>
      </div>
    </main>
  )
}
