import { createUniqueId, type JSX, Show } from 'solid-js'
import type { Problem } from '../words.ts'
import { Icon } from './icon.tsx'

/** What a control needs to be tied to its label, its hint and its problem. */
export interface ControlTies {
  readonly id: string
  readonly invalid: boolean | undefined
  readonly describedBy: string | undefined
}

/** A label, a control, a hint, and what is wrong with it in words. */
export function Field(props: {
  readonly label: string
  readonly hint?: string | undefined
  readonly problem?: Problem | undefined
  /** Whether the hint is news that must be read. */
  readonly urgent?: boolean
  /** The id of what says elsewhere that this field is at fault. */
  readonly faultId?: string | undefined
  /** The control beside the words instead of below them, where there is room. */
  readonly row?: boolean
  /** Beside the label. */
  readonly aside?: JSX.Element
  readonly children: (ties: ControlTies) => JSX.Element
}): JSX.Element {
  const id = createUniqueId()
  const ties: ControlTies = {
    id,
    get invalid() {
      return props.problem === undefined && props.faultId === undefined ? undefined : true
    },
    get describedBy() {
      if (props.problem !== undefined) return `${id}-problem`
      return props.faultId ?? (props.hint === undefined ? undefined : `${id}-hint`)
    },
  }
  return (
    <div class="field" classList={{ 'field-row': props.row }}>
      <div class="field-head">
        <label for={id}>{props.label}</label>
        {props.aside}
      </div>
      {props.children(ties)}
      <div aria-live="polite">
        <Show when={props.problem}>
          {(problem) => (
            <p class="field-problem" id={`${id}-problem`}>
              <Icon name="problem" />
              <span>
                {problem().message} {problem().hint}
              </span>
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
