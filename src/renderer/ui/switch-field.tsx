import { createUniqueId, type JSX, Show } from 'solid-js'
import { Switch } from './switch.tsx'

/** A switch with a label and a hint. */
export function SwitchField(props: {
  readonly label: string
  readonly hint?: string
  readonly on: boolean
  /** The hint should say why. */
  readonly disabled?: boolean
  readonly onChange: (on: boolean) => Promise<void>
}): JSX.Element {
  const id = createUniqueId()
  return (
    <div class="switch-field">
      <label for={id}>{props.label}</label>
      <span class="switch">
        <Switch
          id={id}
          describedBy={props.hint === undefined ? undefined : `${id}-hint`}
          on={props.on}
          disabled={props.disabled ?? false}
          onChange={(on) => props.onChange(on)}
        />
      </span>
      <Show when={props.hint}>
        {(hint) => (
          <p class="field-hint" id={`${id}-hint`}>
            {hint()}
          </p>
        )}
      </Show>
    </div>
  )
}
