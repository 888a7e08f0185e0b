import { createRenderEffect, createUniqueId, type JSX, Show } from 'solid-js'
import type { Failure } from '../../shared/failure.ts'
import { Icon } from './icon.tsx'
import * as icons from './icons.ts'
import { sentences } from './words.ts'

/**
 * Ties a control to its label, its hint and its problem, as its `ref`. Spreading attributes would do the same, but adds
 * 1,800 bytes of Solid.
 * @example
 * <Field label={t('form.server')}>{(tie) => <input ref={tie} type="text" />}</Field>
 */
export type TieControl = (control: HTMLElement) => void

function setOrRemove(element: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name)
  else element.setAttribute(name, value)
}

/** A label, a control, a hint, and the control's problem in words. */
export function Field(props: {
  readonly label: string
  readonly hint?: string | undefined
  readonly problem?: Pick<Failure, 'message' | 'hint'> | undefined
  /** Whether the hint is new and must be read. */
  readonly urgent?: boolean
  /** The id of an element elsewhere that blames this field. */
  readonly faultId?: string | undefined
  /** The name of the control in its form. */
  readonly name?: string | undefined
  /** Puts the control beside the words instead of below them, if there is room. */
  readonly row?: boolean
  /** An element beside the label. */
  readonly aside?: JSX.Element
  readonly children: (tie: TieControl) => JSX.Element
}): JSX.Element {
  const id = createUniqueId()
  const describedBy = (): string | undefined => {
    if (props.problem !== undefined) return `${id}-problem`
    return props.faultId ?? (props.hint === undefined ? undefined : `${id}-hint`)
  }
  let region: HTMLDivElement | undefined
  const tie = (control: HTMLElement): void => {
    control.id = id
    setOrRemove(control, 'name', props.name)
    createRenderEffect(() => {
      const isInvalid = props.problem !== undefined || props.faultId !== undefined
      // A control that takes the focus afterwards is read with its problem, which is not said twice.
      region?.setAttribute('aria-live', control === document.activeElement ? 'polite' : 'off')
      setOrRemove(control, 'aria-invalid', isInvalid ? 'true' : undefined)
      setOrRemove(control, 'aria-describedby', describedBy())
    })
  }
  return (
    <div class="field" classList={{ 'field-row': props.row }}>
      <div class="field-head">
        <label for={id}>{props.label}</label>
        {props.aside}
      </div>
      {props.children(tie)}
      <div ref={region} aria-live="polite">
        <Show when={props.problem}>
          {(problem) => (
            <p class="field-problem" id={`${id}-problem`}>
              <Icon path={icons.problem} />
              <span>{sentences(problem().message, problem().hint)}</span>
            </p>
          )}
        </Show>
      </div>
      <Show when={props.problem === undefined && props.hint}>
        {(hint) => (
          <p class="field-hint" data-urgent={props.urgent ? '' : undefined} id={`${id}-hint`}>
            {hint()}
          </p>
        )}
      </Show>
    </div>
  )
}
