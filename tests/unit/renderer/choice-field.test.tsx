// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, describe, expect, it } from 'vitest'
import { ChoiceField } from '../../../src/renderer/ui/choice-field.tsx'

afterEach(cleanup)

/** A choice whose changes stay under way until the test ends them, oldest first. */
function show() {
  const ends: (() => void)[] = []
  const [saved, setSaved] = createSignal({ value: 'a' })
  render(() => (
    <ChoiceField
      label="Theme"
      choices={[
        ['a', 'A'],
        ['b', 'B'],
        ['c', 'C'],
      ]}
      chosen={saved().value}
      onChoose={() => new Promise<void>((resolve) => ends.push(resolve))}
    />
  ))
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Theme' })
  const choose = (value: string) => fireEvent.change(select, { target: { value } })
  return { select, ends, choose, save: (value: string) => setSaved({ value }) }
}

describe('a choice', () => {
  it('stays as chosen while its change is under way, though the saved values are read again', () => {
    const { select, choose, save } = show()
    choose('b')
    save('a')
    expect(select.value).toBe('b')
  })

  it('shows the last of several changes until that one has ended', async () => {
    const { select, ends, choose, save } = show()
    choose('b')
    choose('c')
    save('b')
    ends[0]?.()
    await Promise.resolve()
    expect(select.value).toBe('c')
    ends[1]?.()
    await waitFor(() => expect(select.value).toBe('b'))
  })

  it('shows the saved value after a refused change', async () => {
    const { select, ends, choose } = show()
    choose('b')
    ends[0]?.()
    await waitFor(() => expect(select.value).toBe('a'))
  })
})
