import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  createHotkeys,
  hotkeysAreGranted,
  launchCommand,
  repeatGapsMs,
} from '../../../src/main/shell/electron/hotkeys.ts'
import { desktop, globalShortcut, pressKeys, resetElectron } from './fake-electron/index.ts'

vi.mock('electron', () => import('./fake-electron/index.ts'))

let now = 0
const create = (repeatGapMs = 0) => createHotkeys({ repeatGapMs, byPortal: desktop.portal, now: () => now })

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

  it('moves to another combination and releases the old one', () => {
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
  ])('keeps the last working combination if the new one %s', (_why, refused) => {
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

  it('that is held while the system repeats keys runs once, and runs again at the next press', () => {
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

  it('does nothing while hotkeys are suspended, and works again afterwards', () => {
    const hotkeys = create()
    const run = vi.fn()
    hotkeys.bind('newAddress', 'Ctrl+Shift+A', run)
    hotkeys.suspend(true)
    pressKeys('Ctrl+Shift+A')
    expect(run).not.toHaveBeenCalled()
    expect(hotkeys.bind('openPopover', 'Ctrl+Shift+P', vi.fn())).toBe(false)
    hotkeys.suspend(false)
    pressKeys('Ctrl+Shift+A')
    expect(run).toHaveBeenCalledTimes(1)
    expect(hotkeys.bind('openPopover', 'Ctrl+Shift+P', vi.fn())).toBe(true)
  })

  it('that is unbound leaves its keys to other programs, and does not affect the other hotkey', () => {
    const hotkeys = create()
    const [run, open] = [vi.fn(), vi.fn()]
    hotkeys.bind('newAddress', 'Ctrl+Shift+A', run)
    hotkeys.bind('openPopover', 'Ctrl+Shift+P', open)
    hotkeys.unbind('newAddress')
    hotkeys.unbind('newAddress')
    for (const keys of ['Ctrl+Shift+A', 'Ctrl+Shift+P']) pressKeys(keys)
    expect([run.mock.calls.length, open.mock.calls.length]).toEqual([0, 1])
    expect(globalShortcut.isRegistered('Ctrl+Shift+A')).toBe(false)
    expect(hotkeys.bind('newAddress', 'Ctrl+Shift+A', run)).toBe(true)
  })

  it.each([
    // The longest delay that Windows offers, and the X server’s own.
    ['windows', 1_000],
    ['linux', 660],
  ] as const)('that is held runs once on %s, where keys repeat after %i ms', (platform, delay) => {
    const run = vi.fn()
    create(repeatGapsMs[platform]).bind('newAddress', 'Ctrl+Shift+A', run)
    for (now = 5_000; now < 9_000; now += now === 5_000 ? delay : 33) pressKeys('Ctrl+Shift+A')
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('that is pressed twice on macOS, which repeats no keys, runs twice at once', () => {
    const run = vi.fn()
    create(repeatGapsMs.mac).bind('newAddress', 'Ctrl+Shift+A', run)
    for (now of [5_000, 5_001]) pressKeys('Ctrl+Shift+A')
    expect(run).toHaveBeenCalledTimes(2)
  })

  it('that is unbound in a suspension can be bound again, and the suspension continues', () => {
    const hotkeys = create()
    const run = vi.fn()
    hotkeys.bind('newAddress', 'Ctrl+Shift+A', vi.fn())
    hotkeys.suspend(true)
    hotkeys.unbind('newAddress')
    expect(globalShortcut.isSuspended()).toBe(true)
    hotkeys.suspend(false)
    expect(hotkeys.bind('openPopover', 'Ctrl+Shift+A', run)).toBe(true)
    pressKeys('Ctrl+Shift+A')
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('is removed with all others, even in a suspension', () => {
    const hotkeys = create()
    const run = vi.fn()
    hotkeys.bind('newAddress', 'Ctrl+Shift+A', run)
    hotkeys.suspend(true)
    hotkeys.unbindAll()
    expect(globalShortcut.isSuspended()).toBe(false)
    pressKeys('Ctrl+Shift+A')
    expect(run).not.toHaveBeenCalled()
  })

  it('is removed with all others', () => {
    const hotkeys = create()
    hotkeys.bind('newAddress', 'Ctrl+Shift+A', vi.fn())
    hotkeys.unbindAll()
    expect(globalShortcut.isRegistered('Ctrl+Shift+A')).toBe(false)
  })
})

describe('a hotkey of the portal, which never releases a key (electron_api_global_shortcut.cc)', () => {
  beforeEach(() => {
    desktop.portal = true
  })

  it('has no effect by its former keys, and works by the new ones', () => {
    const hotkeys = create()
    const run = vi.fn()
    hotkeys.bind('newAddress', 'Ctrl+Shift+A', run)
    hotkeys.bind('newAddress', 'Ctrl+Shift+B', run)
    pressKeys('Ctrl+Shift+A')
    expect(run).not.toHaveBeenCalled()
    pressKeys('Ctrl+Shift+B')
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('that was turned off has no effect, and works when it is turned on again', () => {
    const hotkeys = create()
    const run = vi.fn()
    hotkeys.bind('newAddress', 'Ctrl+Shift+A', run)
    hotkeys.unbind('newAddress')
    pressKeys('Ctrl+Shift+A')
    expect(run).not.toHaveBeenCalled()
    hotkeys.bind('newAddress', 'Ctrl+Shift+A', run)
    pressKeys('Ctrl+Shift+A')
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('has no effect while keys are recorded, and cannot be bound then', () => {
    const hotkeys = create()
    const run = vi.fn()
    hotkeys.bind('newAddress', 'Ctrl+Shift+A', run)
    hotkeys.suspend(true)
    pressKeys('Ctrl+Shift+A')
    expect(run).not.toHaveBeenCalled()
    expect(hotkeys.bind('newAddress', 'Ctrl+Shift+B', run)).toBe(false)
    hotkeys.suspend(false)
    pressKeys('Ctrl+Shift+A')
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('that is pressed while the app quits has no effect and causes no crash', () => {
    const hotkeys = create()
    const run = vi.fn()
    hotkeys.bind('newAddress', 'Ctrl+Shift+A', run)
    hotkeys.unbindAll()
    expect(() => pressKeys('Ctrl+Shift+A')).not.toThrow()
    expect(run).not.toHaveBeenCalled()
  })

  it('can get the former keys of the other hotkey', () => {
    const hotkeys = create()
    const [run, open] = [vi.fn(), vi.fn()]
    hotkeys.bind('newAddress', 'Ctrl+Shift+A', run)
    hotkeys.bind('openPopover', 'Ctrl+Shift+P', open)
    hotkeys.bind('openPopover', 'Ctrl+Shift+O', open)
    hotkeys.bind('newAddress', 'Ctrl+Shift+P', run)
    for (const keys of ['Ctrl+Shift+A', 'Ctrl+Shift+P', 'Ctrl+Shift+O']) pressKeys(keys)
    expect([run.mock.calls.length, open.mock.calls.length]).toEqual([1, 1])
  })
})

describe('a hotkey that the system accepted', () => {
  it.each([
    ['mac', {}, '', true],
    ['windows', { XDG_SESSION_TYPE: 'wayland' }, '', true],
    ['linux', { XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' }, '', true],
    ['linux', { XDG_SESSION_TYPE: 'x11', WAYLAND_DISPLAY: 'wayland-0' }, '', true],
    ['linux', { XDG_SESSION_TYPE: 'wayland' }, '', false],
    ['linux', { XDG_SESSION_TYPE: 'wayland' }, 'x11', false],
    ['linux', { XDG_SESSION_TYPE: 'x11' }, 'wayland', false],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, '', false],
    ['linux', { XDG_SESSION_TYPE: '', WAYLAND_DISPLAY: 'wayland-0' }, '', false],
    ['linux', { DISPLAY: ':0' }, '', true],
    // A compositor that was started on a text console.
    ['linux', { XDG_SESSION_TYPE: 'tty', WAYLAND_DISPLAY: 'wayland-1' }, 'x11', false],
    ['linux', { XDG_SESSION_TYPE: 'tty', WAYLAND_DISPLAY: 'wayland-1' }, 'wayland', false],
    ['linux', { XDG_SESSION_TYPE: 'unspecified', WAYLAND_DISPLAY: 'wayland-1' }, '', false],
    ['linux', { XDG_SESSION_TYPE: 'tty', DISPLAY: ':0' }, '', true],
  ] as const)(
    'on %s with %j and --ozone-platform=%s is certain to work: %s',
    (platform, env, ozonePlatform, is) => {
      expect(hotkeysAreGranted({ platform, env, ozonePlatform })).toBe(is)
    },
  )
})

describe('the command for a desktop’s own keyboard settings', () => {
  it.each([
    [{}, 'aliasmith'],
    [{ APPIMAGE: '' }, 'aliasmith'],
    [{ APPIMAGE: '/opt/Aliasmith-0.1.0.AppImage' }, '/opt/Aliasmith-0.1.0.AppImage'],
    [{ APPIMAGE: '/home/ada/My Apps/A.AppImage' }, "'/home/ada/My Apps/A.AppImage'"],
    [{ APPIMAGE: "/home/ada/it's/$(A).AppImage" }, "'/home/ada/it'\\''s/$(A).AppImage'"],
  ])('with %j is %s', (env, command) => {
    expect(launchCommand(env)).toBe(command)
  })
})
