// @vitest-environment jsdom
import { cleanup, render } from '@solidjs/testing-library'
import { createSignal, onCleanup } from 'solid-js'
import { afterEach, expect, test } from 'vitest'
import { keptRows } from '../../../src/renderer/popover/kept-rows.ts'

afterEach(cleanup)

/** A list of buttons, and the record of drawn and removed ones. */
function buttons(...names: readonly string[]) {
  const asItems = (texts: readonly string[]) => texts.map((name) => ({ name }))
  const [items, setItems] = createSignal(asItems(names))
  const drawn: string[] = []
  const gone: string[] = []
  function Buttons() {
    const rows = keptRows(items, ({ name }) => {
      drawn.push(name)
      onCleanup(() => gone.push(name))
      return <button type="button">{name}</button>
    })
    return <div>{rows()}</div>
  }
  const { container, unmount } = render(() => <Buttons />)
  return {
    drawn,
    gone,
    unmount,
    all: () => [...container.querySelectorAll('button')],
    show: (...next: readonly string[]) => setItems(asItems(next)),
  }
}

const texts = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent)

test('an item that was sent again with the same content keeps its element and the focus', () => {
  const list = buttons('a', 'b')
  const [, second] = list.all()
  second?.focus()
  list.show('new', 'a', 'b')
  expect(texts(list.all())).toEqual(['new', 'a', 'b'])
  expect(list.all()[2]).toBe(second)
  expect(document.activeElement).toBe(second)
  expect(list.drawn).toEqual(['a', 'b', 'new'])
})

test('a removed or changed item is cleaned up', () => {
  const list = buttons('a', 'b', 'c')
  list.show('c', 'B')
  expect(texts(list.all())).toEqual(['c', 'B'])
  expect(list.gone).toEqual(['a', 'b'])
  list.show()
  expect(list.all()).toEqual([])
  expect(list.gone).toEqual(['a', 'b', 'c', 'B'])
})

test('a removed list cleans up all its items', () => {
  const list = buttons('a', 'b')
  list.unmount()
  expect(list.gone).toEqual(['a', 'b'])
})
