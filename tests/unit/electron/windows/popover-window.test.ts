import { describe, expect, it, vi } from 'vitest'
import { desktop, type FakeBrowserWindow, openWindows, screen } from '../fake-electron/index.ts'
import { create, shown, theWindow, useDesktop } from './popover-fixtures.ts'

vi.mock('electron', () => import('../fake-electron/index.ts'))

useDesktop()

describe('showing the popover', () => {
  it('waits for the page, then shows and focuses it and notifies the listener', async () => {
    const popover = create()
    const listener = vi.fn()
    popover.onShown(listener)
    popover.show()
    expect(openWindows()[0]?.isVisible()).toBe(false)
    const window = await theWindow()
    expect([window.isVisible(), window.isFocused()]).toEqual([true, true])
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('notifies the listener only when it appears, not when it is requested again', async () => {
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

  it('on macOS does not notify the listener when another window no longer covers it', async () => {
    const popover = create('mac')
    const listener = vi.fn()
    popover.onShown(listener)
    popover.show()
    const window = await theWindow()
    for (const covered of [true, false]) window.cover(covered)
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('shows a popover that was prepared while hidden at once', async () => {
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

  it('places it again each time, and on the display with the cursor if no icon is known', async () => {
    const second = { x: 1920, y: 0, width: 1280, height: 720 }
    desktop.displays = [...desktop.displays, { bounds: second, workArea: { ...second, y: 30, height: 690 } }]
    const { popover, window } = await shown()
    expect(window.getBounds()).toEqual({ x: 1532, y: 38, width: 380, height: 560 })
    popover.hide()
    desktop.cursor = { x: 2_000, y: 100 }
    popover.show()
    expect(window.getBounds()).toEqual({ x: 2_812, y: 38, width: 380, height: 560 })
  })

  it('has its size on a display of another scale, too (electron#10862)', async () => {
    const second = { x: 1920, y: 0, width: 1280, height: 720 }
    const workArea = { ...second, y: 30, height: 690 }
    desktop.displays = [...desktop.displays, { bounds: second, workArea, scaleFactor: 2 }]
    desktop.cursor = { x: 2_000, y: 100 }
    const { popover, window } = await shown()
    expect(window.getBounds()).toEqual({ x: 2_812, y: 38, width: 380, height: 560 })
    popover.hide()
    desktop.cursor = { x: 100, y: 100 }
    popover.show()
    expect(window.getBounds()).toEqual({ x: 1_532, y: 38, width: 380, height: 560 })
  })

  it('opens where the icon was clicked if its bounds are not known (electron#15003)', async () => {
    desktop.cursor = { x: 1_000, y: 10 }
    const popover = create()
    popover.toggleByIcon()
    expect((await theWindow()).getBounds()).toMatchObject({ x: 811, y: 38 })
    popover.hide()
    popover.show()
    expect(openWindows()[0]?.getBounds()).toMatchObject({ x: 1_532, y: 38 })
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
    // The watch over the processes destroys the window after a crash.
    window.destroy()
    expect(openWindows()).toEqual([])
    popover.show()
    expect((await theWindow()).isVisible()).toBe(true)
  })
})

describe('the size of the popover', () => {
  const report = (window: FakeBrowserWindow, height: number) =>
    window.webContents.emit('preferred-size-changed', {}, { width: 380, height })

  it('grows with the page’s content and shrinks again, and the side at the bar does not move', async () => {
    desktop.displays = [
      {
        bounds: { x: 0, y: 0, width: 1920, height: 1080 },
        workArea: { x: 0, y: 0, width: 1920, height: 1040 },
      },
    ]
    desktop.trayBounds = { x: 1_600, y: 1_040, width: 24, height: 40 }
    const { window } = await shown('windows')
    expect(window.getBounds()).toEqual({ x: 1_422, y: 472, width: 380, height: 560 })
    report(window, 700.4)
    expect(window.getBounds()).toEqual({ x: 1_422, y: 331, width: 380, height: 701 })
    report(window, 4_000)
    expect(window.getBounds()).toEqual({ x: 1_422, y: 8, width: 380, height: 1_024 })
    report(window, 120)
    expect(window.getBounds()).toEqual({ x: 1_422, y: 472, width: 380, height: 560 })
  })

  it('is requested from the page, and a size that the page reported while hidden applies at the next opening', async () => {
    const { popover, window } = await shown()
    expect(window.options.webPreferences?.enablePreferredSizeMode).toBe(true)
    popover.hide()
    const before = window.boundsSet
    report(window, 640)
    expect(window.boundsSet).toBe(before)
    popover.show()
    expect(window.getBounds().height).toBe(640)
  })

  it('grows on Wayland, too, as far as the smallest display allows', async () => {
    const popover = create('linux', false)
    popover.show()
    const window = await theWindow()
    report(window, 700)
    expect(window.getBounds().height).toBe(700)
    report(window, 5_000)
    expect(window.getBounds().height).toBe(1_050)
    expect(window.boundsSet).toBe(0)
  })

  it('comes from a new page after the former one died', async () => {
    const { popover, window } = await shown()
    report(window, 900)
    // The watch over the processes destroys the window after a crash.
    window.destroy()
    popover.show()
    expect((await theWindow()).getBounds().height).toBe(560)
  })

  it('and its place follow changes of the display while it is open', async () => {
    const { window } = await shown()
    desktop.displays = [
      {
        bounds: { x: 0, y: 0, width: 1280, height: 500 },
        workArea: { x: 0, y: 30, width: 1280, height: 470 },
      },
    ]
    screen.emit('display-metrics-changed', {}, desktop.displays[0], ['workArea'])
    expect(window.getBounds()).toEqual({ x: 892, y: 38, width: 380, height: 454 })
  })
})

describe('enlarged pages', () => {
  it('make the popover larger, which a level of the settings window does as well', async () => {
    desktop.zoom = 1.5
    const { window } = await shown()
    expect(window.getBounds()).toMatchObject({ width: 570, height: 840 })
  })

  it('make it larger where no window can be placed', async () => {
    desktop.zoom = 1.2
    const popover = create('linux', false)
    popover.show()
    expect((await theWindow()).getBounds()).toMatchObject({ width: 456, height: 672 })
  })

  it('leave it within its display', async () => {
    desktop.zoom = 3
    desktop.displays = [
      { bounds: { x: 0, y: 0, width: 800, height: 600 }, workArea: { x: 0, y: 30, width: 800, height: 570 } },
    ]
    const { window } = await shown()
    expect(window.getBounds()).toEqual({ x: 8, y: 38, width: 784, height: 554 })
  })
})

describe('the ground of the popover', () => {
  it('is a material on macOS, which looks the same without the focus, and which no background covers', async () => {
    const { popover, window } = await shown('mac')
    expect(window.options).toMatchObject({ vibrancy: 'popover', visualEffectState: 'active' })
    expect(window.url).toMatch(/^app:\/\/aliasmith\/popover\.html\?frame=material&load=[\da-f-]{36}$/)
    popover.hide()
    popover.show()
    expect(window.covered).toBe(false)
  })

  it.each(['windows', 'linux'] as const)('is that of its page on %s', async (platform) => {
    const { window } = await shown(platform)
    expect(window.options).not.toHaveProperty('vibrancy')
    expect(window.backgroundColour).not.toBe('')
    expect(window.url).toMatch(/^app:\/\/aliasmith\/popover\.html\?load=[\da-f-]{36}$/)
  })
})
