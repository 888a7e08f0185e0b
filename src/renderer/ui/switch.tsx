import { createSignal, type JSX } from 'solid-js'
import { latest } from './latest.ts'

/**
 * A switch. It shows the last press until the outcome of that press is known, and then the saved value, even after a
 * refused change.
 */
export function Switch(props: {
  readonly id?: string
  /** For a switch without a `label` element. */
  readonly label?: string
  readonly describedBy: string | undefined
  readonly on: boolean
  readonly disabled?: boolean
  readonly onChange: (on: boolean) => Promise<void>
}): JSX.Element {
  const [pressed, setPressed] = createSignal<boolean>()
  const takeTurn = latest()

  async function change(on: boolean): Promise<void> {
    const isLatest = takeTurn()
    setPressed(on)
    await props.onChange(on)
    if (isLatest()) setPressed(undefined)
  }

  return (
    <input
      id={props.id}
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox reports its own state
      role="switch"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-busy={pressed() !== undefined}
      checked={pressed() ?? props.on}
      disabled={props.disabled}
      onChange={(event) => void change(event.currentTarget.checked)}
    />
  )
}
