import { createUniqueId, type JSX, Show } from 'solid-js'

/** A switch with a label and a hint. It shows the saved value, even after a refused change. */
export function SwitchField(props: {
  readonly label: string
  readonly hint?: string
  readonly on: boolean
  /** The hint should say why. */
  readonly disabled?: boolean
  readonly onChange: (on: boolean) => Promise<void>
}): JSX.Element {
  const id = createUniqueId()
  async function change(input: HTMLInputElement): Promise<void> {
    await props.onChange(input.checked)
    input.checked = props.on
  }
  return (
    <div class="switch-field">
      <label for={id}>{props.label}</label>
      <span class="switch">
        <input
          id={id}
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox reports its own state
          role="switch"
          aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
          checked={props.on}
          disabled={props.disabled}
          onChange={(event) => void change(event.currentTarget)}
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
