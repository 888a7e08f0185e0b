// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, describe, expect, it } from 'vitest'
import { Switch } from '../../../src/renderer/ui/switch.tsx'

afterEach(cleanup)

/** A switch whose changes stay under way until the test ends them, oldest first. */
function show() {
  const changes: { readonly on: boolean; readonly end: () => void }[] = []
  const [saved, setSaved] = createSignal({ on: true })
  render(() => (
    <Switch
      label="amber"
      describedBy={undefined}
      on={saved().on}
      onChange={(on) => new Promise((resolve) => changes.push({ on, end: resolve }))}
    />
  ))
  const input = screen.getByRole<HTMLInputElement>('switch', { name: 'amber' })
  return { input, changes, save: (on: boolean) => setSaved({ on }), press: () => fireEvent.click(input) }
}

describe('a switch', () => {
  it('keeps the press while its change is under way, though the saved values are read again', () => {
    const { input, save, press } = show()
    press()
    save(true)
    expect(input.checked).toBe(false)
    expect(input.getAttribute('aria-busy')).toBe('true')
  })

  it('shows the last of several presses until the last change has ended', async () => {
    const { input, changes, save, press } = show()
    press()
    press()
    expect(changes.map(({ on }) => on)).toEqual([false, true])
    save(false)
    changes[0]?.end()
    await Promise.resolve()
    expect(input.checked).toBe(true)
    save(true)
    changes[1]?.end()
    await waitFor(() => expect(input.getAttribute('aria-busy')).toBe('false'))
    expect(input.checked).toBe(true)
  })

  it('shows the saved value after a refused change', async () => {
    const { input, changes, press } = show()
    press()
    expect(input.checked).toBe(false)
    changes[0]?.end()
    await waitFor(() => expect(input.checked).toBe(true))
  })
})
