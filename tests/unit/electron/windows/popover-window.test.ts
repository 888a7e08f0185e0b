import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createPopoverWindow } from '../../../../src/main/shell/electron/windows/popover-window.ts'
import { createAppWindows } from '../../../../src/main/shell/electron/windows/window-factory.ts'
import type { Platform } from '../../../../src/main/shell/shell.ts'
import {
  app,
  desktop,
  type FakeBrowserWindow,
  openWindows,
  resetElectron,
  screen,
} from '../fake-electron/index.ts'

vi.mock('electron', () => import('../fake-electron/index.ts'))

let now = 0

beforeEach(() => {
  resetElectron()
  now = 10_000
})

function create(platform: Platform = 'linux', placeable = true) {
  const windows = createAppWindows({ preload: '/preload.cjs', packaged: true })
  const trayBounds = () => desktop.trayBounds
  return createPopoverWindow({ platform, windows, placeable, trayBounds, now: () => now })
}

/** Electron tells of the focus a turn later. */
const turn = () => new Promise((done) => setImmediate(done))

async function theWindow(): Promise<FakeBrowserWindow> {
  const [window] = openWindows()
  if (window === undefined) throw new Error('The popover does not exist.')
  await vi.waitFor(() => expect(window.webContents.loaded).toBe(true), { interval: 1 })
  return window
}

async function shown(platform?: Platform) {
  const popover = create(platform)
  popover.show()
  return { popover, window: await theWindow() }
}

describe('showing the popover', () => {
  it('waits for the page, then shows and focuses it and tells who listens', async () => {
    const popover = create()
    const listener = vi.fn()
    popover.onShown(listener)
    popover.show()
    expect(openWindows()[0]?.isVisible()).toBe(false)
    const window = await theWindow()
    expect([window.isVisible(), window.isFocused()]).toEqual([true, true])
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('tells who listens only when it appears, not when it is asked for once more', async () => {
    const popover = create()
    const listener = vi.fn()
    popover.onShown(listener)
    popover.show()
    await theWindow()
    popover.show()
    popover.toggle()
    popover.show()
    expect(listener).toHaveBeenCalledTimes(2)
  })

  it('on macOS tells nobody when another window no longer covers it', async () => {
    const popover = create('mac')
    const listener = vi.fn()
    popover.onShown(listener)
    popover.show()
    const window = await theWindow()
    for (const covered of [true, false]) window.cover(covered)
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('prepared ahead stays hidden until it is asked for, then appears at once', async () => {
    const popover = create()
    popover.prepare()
    const window = await theWindow()
    expect(window.isVisible()).toBe(false)
    popover.show()
    expect(window.isVisible()).toBe(true)
    expect(openWindows()).toHaveLength(1)
  })

  it('appears on a desktop that paints no hidden window (electron#48859), and once only', async () => {
    desktop.paintsHiddenWindows = false
    const popover = create()
    const listener = vi.fn()
    popover.onShown(listener)
    popover.show()
    const window = await theWindow()
    expect(window.isVisible()).toBe(true)
    expect(listener).toHaveBeenCalledTimes(1)
    expect(window.boundsSet).toBe(2)
  })

  it('does not appear when it was hidden again before its page was there', async () => {
    const popover = create()
    popover.show()
    popover.hide()
    expect((await theWindow()).isVisible()).toBe(false)
  })

  it('places it anew each time, on the display with the cursor where no icon is known', async () => {
    const second = { x: 1920, y: 0, width: 1280, height: 720 }
    desktop.displays = [...desktop.displays, { bounds: second, workArea: { ...second, y: 30, height: 690 } }]
    const { popover, window } = await shown()
    expect(window.getBounds()).toEqual({ x: 1552, y: 38, width: 360, height: 560 })
    popover.hide()
    desktop.cursor = { x: 2_000, y: 100 }
    popover.show()
    expect(window.getBounds()).toEqual({ x: 2_832, y: 38, width: 360, height: 560 })
  })

  it('has its size on a display of another scale, too (electron#10862)', async () => {
    const second = { x: 1920, y: 0, width: 1280, height: 720 }
    const workArea = { ...second, y: 30, height: 690 }
    desktop.displays = [...desktop.displays, { bounds: second, workArea, scaleFactor: 2 }]
    desktop.cursor = { x: 2_000, y: 100 }
    const { popover, window } = await shown()
    expect(window.getBounds()).toEqual({ x: 2_832, y: 38, width: 360, height: 560 })
    popover.hide()
    desktop.cursor = { x: 100, y: 100 }
    popover.show()
    expect(window.getBounds()).toEqual({ x: 1_552, y: 38, width: 360, height: 560 })
  })

  it('opens where the icon was clicked if its bounds are not known (electron#15003)', async () => {
    desktop.cursor = { x: 1_000, y: 10 }
    const popover = create()
    popover.toggleByIcon()
    expect((await theWindow()).getBounds()).toMatchObject({ x: 821, y: 38 })
    popover.hide()
    popover.show()
    expect(openWindows()[0]?.getBounds()).toMatchObject({ x: 1_552, y: 38 })
  })

  it('leaves its place to the compositor on Wayland (electron#40886)', async () => {
    const popover = create('linux', false)
    popover.show()
    const window = await theWindow()
    expect([window.isVisible(), window.boundsSet]).toEqual([true, 0])
  })

  it('is a panel on macOS that does not touch the dock', async () => {
    const { window } = await shown('mac')
    expect(window.options.type).toBe('panel')
    expect(window.workspaceCalls).toEqual([
      [true, { visibleOnFullScreen: true, skipTransformProcessType: true }],
    ])
  })

  it('makes a new window after the page has died', async () => {
    const { popover, window } = await shown()
    // Whoever watches the processes does so after a crash.
    window.destroy()
    expect(openWindows()).toEqual([])
    popover.show()
    expect((await theWindow()).isVisible()).toBe(true)
  })
})

describe('the size of the popover', () => {
  const tells = (window: FakeBrowserWindow, height: number) =>
    window.webContents.emit('preferred-size-changed', {}, { width: 360, height })

  it('grows with what the page shows and shrinks again, the bar side staying where it is', async () => {
    desktop.displays = [
      {
        bounds: { x: 0, y: 0, width: 1920, height: 1080 },
        workArea: { x: 0, y: 0, width: 1920, height: 1040 },
      },
    ]
    desktop.trayBounds = { x: 1_600, y: 1_040, width: 24, height: 40 }
    const { window } = await shown('windows')
    expect(window.getBounds()).toEqual({ x: 1_432, y: 472, width: 360, height: 560 })
    tells(window, 700.4)
    expect(window.getBounds()).toEqual({ x: 1_432, y: 331, width: 360, height: 701 })
    tells(window, 4_000)
    expect(window.getBounds()).toEqual({ x: 1_432, y: 8, width: 360, height: 1_024 })
    tells(window, 120)
    expect(window.getBounds()).toEqual({ x: 1_432, y: 472, width: 360, height: 560 })
  })

  it('asks the page for it, and takes up at the next opening what it told while hidden', async () => {
    const { popover, window } = await shown()
    expect(window.options.webPreferences?.enablePreferredSizeMode).toBe(true)
    popover.hide()
    const before = window.boundsSet
    tells(window, 640)
    expect(window.boundsSet).toBe(before)
    popover.show()
    expect(window.getBounds().height).toBe(640)
  })

  it('grows on Wayland, too, as far as the smallest display allows', async () => {
    const popover = create('linux', false)
    popover.show()
    const window = await theWindow()
    tells(window, 700)
    expect(window.getBounds().height).toBe(700)
    tells(window, 5_000)
    expect(window.getBounds().height).toBe(1_050)
    expect(window.boundsSet).toBe(0)
  })

  it('is that of a new page after the former one died', async () => {
    const { popover, window } = await shown()
    tells(window, 900)
    // Whoever watches the processes does so after a crash.
    window.destroy()
    popover.show()
    expect((await theWindow()).getBounds().height).toBe(560)
  })

  it('and its place follow a display that changes while it is open', async () => {
    const { window } = await shown()
    desktop.displays = [
      {
        bounds: { x: 0, y: 0, width: 1280, height: 500 },
        workArea: { x: 0, y: 30, width: 1280, height: 470 },
      },
    ]
    screen.emit('display-metrics-changed', {}, desktop.displays[0], ['workArea'])
    expect(window.getBounds()).toEqual({ x: 912, y: 38, width: 360, height: 454 })
  })
})

describe('hiding the popover', () => {
  it('follows the loss of the focus', async () => {
    const { window } = await shown()
    window.blur()
    await turn()
    expect(window.isVisible()).toBe(false)
  })

  it('follows the loss of the keyboard on macOS, where a panel need not tell of it (electron#49274)', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const popover = create('mac')
    popover.show()
    await vi.advanceTimersByTimeAsync(500)
    const [window] = openWindows()
    window?.blur()
    await vi.advanceTimersByTimeAsync(200)
    expect(window?.isVisible()).toBe(false)
    popover.hold(true)
    popover.show()
    await vi.advanceTimersByTimeAsync(500)
    window?.blur()
    await vi.advanceTimersByTimeAsync(500)
    expect(window?.isVisible()).toBe(true)
    popover.hold(false)
    expect(window?.isVisible()).toBe(false)
  })

  it('waits while it is held, and is made up for when it is let go without the focus', async () => {
    const { popover, window } = await shown()
    popover.hold(true)
    window.blur()
    await turn()
    expect(window.isVisible()).toBe(true)
    popover.hold(false)
    expect(window.isVisible()).toBe(false)
  })

  it('does not follow the end of a hold while it has the focus', async () => {
    const { popover, window } = await shown()
    popover.hold(true)
    popover.hold(false)
    expect(window.isVisible()).toBe(true)
  })

  it('does not follow the focus into the developer tools', async () => {
    const { window } = await shown()
    window.webContents.devToolsFocused = true
    window.blur()
    await turn()
    expect(window.isVisible()).toBe(true)
  })

  it('keeps the window for the next time when it is closed by the user', async () => {
    const { window } = await shown()
    window.close()
    expect([window.isVisible(), window.isDestroyed()]).toEqual([false, false])
  })

  it('lets the window go when the app quits', async () => {
    const { popover, window } = await shown()
    popover.release()
    app.quit()
    await turn()
    expect(window.isDestroyed()).toBe(true)
  })
})

describe('a click on the icon', () => {
  it('opens and hides it in turn', async () => {
    const popover = create()
    popover.toggleByIcon()
    const window = await theWindow()
    expect(window.isVisible()).toBe(true)
    popover.toggleByIcon()
    expect(window.isVisible()).toBe(false)
    now += 10
    popover.toggleByIcon()
    expect(window.isVisible()).toBe(true)
  })

  it('that took the focus away first still hides it, where the icon is known', async () => {
    desktop.trayBounds = { x: 1_600, y: 1_040, width: 24, height: 40 }
    const { popover, window } = await shown('windows')
    desktop.cursor = { x: 1_610, y: 1_050 }
    window.blur()
    await turn()
    expect(window.isVisible()).toBe(true)
    popover.toggleByIcon()
    expect(window.isVisible()).toBe(false)
  })

  it('that turns into a press on its menu hides it after a while', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    desktop.trayBounds = { x: 1_600, y: 1_040, width: 24, height: 40 }
    const popover = create('windows')
    popover.show()
    await vi.advanceTimersByTimeAsync(0)
    const [window] = openWindows()
    desktop.cursor = { x: 1_610, y: 1_050 }
    window?.blur()
    await vi.advanceTimersByTimeAsync(599)
    expect(window?.isVisible()).toBe(true)
    await vi.advanceTimersByTimeAsync(1)
    expect(window?.isVisible()).toBe(false)
    now += 100
    popover.toggleByIcon()
    expect(window?.isVisible()).toBe(false)
  })

  it('that took the focus away first does not open it again, where the icon is not known', async () => {
    const { popover, window } = await shown()
    window.blur()
    await turn()
    now += 120
    popover.toggleByIcon()
    expect(window.isVisible()).toBe(false)
    now += 1_000
    popover.toggleByIcon()
    expect(window.isVisible()).toBe(true)
  })

  it('is told apart from a hotkey, which always toggles', async () => {
    const { popover, window } = await shown()
    window.blur()
    await turn()
    popover.toggle()
    expect(window.isVisible()).toBe(true)
    popover.toggle()
    expect(window.isVisible()).toBe(false)
  })

  it('hides one that is kept open, while a hotkey brings it to the front first', async () => {
    const { popover, window } = await shown()
    popover.hold(true)
    window.blur()
    await turn()
    popover.toggle()
    expect([window.isVisible(), window.isFocused()]).toEqual([true, true])
    window.blur()
    await turn()
    popover.toggleByIcon()
    expect(window.isVisible()).toBe(false)
  })
})
