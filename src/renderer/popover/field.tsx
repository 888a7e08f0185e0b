import type { JSX } from 'solid-js'
import type { DraftField } from '../../shared/contract.ts'
import type { Popover } from './create-popover.ts'
import { t } from './words.ts'

/** A row of the form: its label, its control of the same id, and below it the control's problem in words. */
export function Field(props: { popover: Popover; name: DraftField; children: JSX.Element }): JSX.Element {
  const name = props.name
  const reason = (): string | undefined => {
    const problem = props.popover.draft.errors[name]()
    return problem && `${problem.message} ${problem.hint}`
  }
  return (
    <div class="field">
      <label for={name}>{t(name)}</label>
      {props.children}
      <p id={`${name}-error`} class="field-error small error" aria-live="polite">
        {reason()}
      </p>
    </div>
  )
}
