import { createUniqueId, type JSX } from 'solid-js'

/** A checkbox with a label and a hint. */
export function CheckField(props: {
  readonly label: string
  readonly hint: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}): JSX.Element {
  const hintId = createUniqueId()
  return (
    <div class="field">
      <label class="check">
        <input
          type="checkbox"
          aria-describedby={hintId}
          checked={props.on}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />
        {props.label}
      </label>
      <p class="field-hint check-hint" id={hintId}>
        {props.hint}
      </p>
    </div>
  )
}
