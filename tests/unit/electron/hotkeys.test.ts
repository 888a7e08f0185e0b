import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createHotkeys } from '../../../src/main/shell/electron/hotkeys.ts'
import { desktop, globalShortcut, pressKeys, resetElectron } from './fake-electron/index.ts'

vi.mock('electron', () => import('./fake-electron/index.ts'))

let now = 0
const create = (repeatGapMs = 0) => createHotkeys({ repeatGapMs, now: () => now })

beforeEach(() => {
  resetElectron()
  now = 0
})

describe('a hotkey', () => {
  it('runs what it is bound to', () => {
    const run = vi.fn()
    expect(create().bind('newAddress', 'Ctrl+Shift+A', run)).toBe(true)
    pressKeys('Ctrl+Shift+A')
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('moves to another combination and lets the old one go', () => {
    const hotkeys = create()
    const run = vi.fn()
    hotkeys.bind('newAddress', 'Ctrl+Shift+A', run)
    expect(hotkeys.bind('newAddress', 'Ctrl+Shift+B', run)).toBe(true)
    pressKeys('Ctrl+Shift+A')
    expect(run).not.toHaveBeenCalled()
    pressKeys('Ctrl+Shift+B')
    expect(run).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['is taken by another program', 'Ctrl+Shift+B'],
    ['is no accelerator', 'Ctrl+Banana'],
    ['belongs to the other hotkey', 'Ctrl+Shift+P'],
  ])('keeps the last combination that worked when the new one %s', (_why, refused) => {
    desktop.takenAccelerators.add('Ctrl+Shift+B')
    const hotkeys = create()
    const run = vi.fn()
    const open = vi.fn()
    hotkeys.bind('newAddress', 'Ctrl+Shift+A', run)
    hotkeys.bind('openPopover', 'Ctrl+Shift+P', open)
    expect(hotkeys.bind('newAddress', refused, vi.fn())).toBe(false)
    pressKeys('Ctrl+Shift+A')
    expect(run).toHaveBeenCalledTimes(1)
    pressKeys('Ctrl+Shift+P')
    expect(open).toHaveBeenCalledTimes(1)
  })

  it('bound again to its own combination runs the new action only', () => {
    const hotkeys = create()
    const [before, after] = [vi.fn(), vi.fn()]
    hotkeys.bind('newAddress', 'Ctrl+Shift+A', before)
    expect(hotkeys.bind('newAddress', 'Ctrl+Shift+A', after)).toBe(true)
    pressKeys('Ctrl+Shift+A')
    expect([before.mock.calls.length, after.mock.calls.length]).toEqual([0, 1])
  })

  it('held down where the system repeats keys runs once, and again when pressed anew', () => {
    const run = vi.fn()
    create(700).bind('newAddress', 'Ctrl+Shift+A', run)
    for (const at of [1_000, 1_660, 1_690, 1_720, 1_750]) {
      now = at
      pressKeys('Ctrl+Shift+A')
    }
    expect(run).toHaveBeenCalledTimes(1)
    now = 2_500
    pressKeys('Ctrl+Shift+A')
    expect(run).toHaveBeenCalledTimes(2)
  })

  it('is gone after unbinding all', () => {
    const hotkeys = create()
    hotkeys.bind('newAddress', 'Ctrl+Shift+A', vi.fn())
    hotkeys.unbindAll()
    expect(globalShortcut.isRegistered('Ctrl+Shift+A')).toBe(false)
  })
})
