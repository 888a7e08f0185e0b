import { createSignal } from 'solid-js'
import { latest } from './latest.ts'

/**
 * The value of a control that saves each change: what the user chose last until its outcome is known, then the saved
 * value, even after a refused change.
 */
export function createChoice<Value>(saved: () => Value, save: (value: Value) => Promise<void> | void) {
  const [pending, setPending] = createSignal<{ readonly value: Value }>()
  const takeTurn = latest()
  return {
    value(): Value {
      const chosen = pending()
      return chosen === undefined ? saved() : chosen.value
    },
    /** Whether the outcome of a change is awaited. */
    isPending: () => pending() !== undefined,
    async choose(value: Value): Promise<void> {
      const isLatest = takeTurn()
      setPending({ value })
      await save(value)
      if (isLatest()) setPending(undefined)
    },
  }
}
