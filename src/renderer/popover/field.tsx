import { createRenderEffect, type JSX } from 'solid-js'
import type { DraftField } from '../../shared/contract.ts'
import type { Popover } from './create-popover.ts'
import { t } from './words.ts'

/** Ties a control to its field, as the control's `ref`. */
export function tieTo(popover: Popover, name: DraftField): (control: HTMLElement) => void {
  return (control) => {
    control.id = name
    control.setAttribute('aria-describedby', `${name}-head ${name}-tail ${name}-error ${name}-failure`)
    createRenderEffect(() => control.setAttribute('aria-invalid', String(popover.invalid(name))))
  }
}

/** A row of the form: its label, its control, and below it the control's problem in words. */
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
      <p id={`${name}-error`} class="field-error small" aria-live="polite">
        {reason()}
      </p>
    </div>
  )
}
