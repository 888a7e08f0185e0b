// @vitest-environment jsdom
import { createSignal } from 'solid-js'
import { describe, expect, test, vi } from 'vitest'
import { createPopoverApi, entry, home } from './popover-api.ts'
import {
  addresses,
  createButton,
  marked,
  name,
  open,
  press,
  rows,
  texts,
  usePopover,
} from './popover-screen.tsx'

vi.mock('../../../src/renderer/popover/later.tsx', () => import('./fake-later.ts'))

usePopover()

const many = Array.from({ length: 20 }, (_, index) => entry(20 - index, { createdAt: Date.UTC(2020, 5, 15) }))

describe('the first frame', () => {
  test('has the field with the focus and the rows that the window shows, without formats and signs', () => {
    const [painted, setPainted] = createSignal(false)
    open(createPopoverApi([home], many), {}, painted)
    expect(document.activeElement).toBe(name())
    expect(addresses().slice(0, 2)).toEqual(['Create suggestion1@haltman.io', 'name20@haltman.io'])
    expect(rows()).toHaveLength(8)
    expect(texts().join()).not.toMatch(/Jun|2020|↵/)
    expect(createButton().textContent).toBe('Create and copy')
    setPainted(true)
    expect(rows()).toHaveLength(21)
    expect(texts()[20]).toContain('Jun 2020')
    expect(texts()[0]).toContain('↵')
    expect(createButton().textContent).toBe('Create and copy↵')
  })

  test('keeps a mark below its rows', () => {
    const [painted, setPainted] = createSignal(false)
    open(createPopoverApi([home], many), {}, painted)
    for (let step = 0; step < 10; step += 1) press('ArrowDown')
    setPainted(true)
    expect(marked().textContent).toContain('name11@haltman.io')
  })
})
