import type { JSX } from 'solid-js'
import { createChoice } from './create-choice.ts'

/** A switch. It shows the last press until its outcome is known, and then the saved value. */
export function Switch(props: {
  readonly id?: string
  /** For a switch without a `label` element. */
  readonly label?: string
  readonly describedBy: string | undefined
  readonly on: boolean
  readonly disabled?: boolean
  readonly onChange: (on: boolean) => Promise<void>
}): JSX.Element {
  const choice = createChoice(
    () => props.on,
    (on) => props.onChange(on),
  )
  return (
    <input
      id={props.id}
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox reports its own state
      role="switch"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-busy={choice.isPending()}
      checked={choice.value()}
      disabled={props.disabled}
      onChange={(event) => void choice.choose(event.currentTarget.checked)}
    />
  )
}
