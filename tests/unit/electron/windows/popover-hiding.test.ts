import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { app, desktop, FakeBrowserWindow, openWindows } from '../fake-electron/index.ts'
import { clock, create, shown, theWindow, turn, useDesktop } from './popover-fixtures.ts'

vi.mock('electron', () => import('../fake-electron/index.ts'))

useDesktop()

describe('hiding the popover', () => {
  it('happens when it loses the focus', async () => {
    const { window } = await shown()
    window.blur()
    await turn()
    expect(window.isVisible()).toBe(false)
  })

  it('happens when it loses the keyboard on macOS, where a panel may not report it (electron#49274)', async () => {
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

  it('waits while it is held, and happens when it is released without the focus', async () => {
    const { popover, window } = await shown()
    popover.hold(true)
    window.blur()
    await turn()
    expect(window.isVisible()).toBe(true)
    popover.hold(false)
    expect(window.isVisible()).toBe(false)
  })

  it('does not happen at the end of a hold while it has the focus', async () => {
    const { popover, window } = await shown()
    popover.hold(true)
    popover.hold(false)
    expect(window.isVisible()).toBe(true)
  })

  it('does not happen when the developer tools get the focus', async () => {
    const { window } = await shown()
    window.webContents.devToolsFocused = true
    window.blur()
    await turn()
    expect(window.isVisible()).toBe(true)
  })

  it('gives the focus to another program on Windows, where a hidden window keeps it (electron#10023)', async () => {
    desktop.hiddenWindowsKeepFocus = true
    const { popover, window } = await shown('windows')
    expect(window.isFocused()).toBe(true)
    popover.hide()
    expect([window.isVisible(), window.isFocused()]).toEqual([false, false])
    expect(FakeBrowserWindow.getFocusedWindow()).toBeNull()
  })

  it.each(['windows', 'linux', 'mac'] as const)(
    'happens once on %s, although it takes the focus',
    async (platform) => {
      const { popover, window } = await shown(platform)
      const seen: string[] = []
      for (const name of ['blur', 'hide']) window.on(name, () => seen.push(name))
      popover.hide()
      await turn()
      await turn()
      expect(seen.filter((name) => name === 'hide')).toHaveLength(1)
      // A click on the icon opens it at once: the user did not turn away by that click.
      popover.toggleByIcon()
      expect(window.isVisible()).toBe(true)
    },
  )

  it('takes the focus from no other window', async () => {
    desktop.hiddenWindowsKeepFocus = true
    const { popover, window } = await shown('windows')
    popover.hold(true)
    const other = new FakeBrowserWindow()
    other.show()
    await turn()
    popover.hide()
    expect([window.isVisible(), other.isFocused()]).toEqual([false, true])
  })

  it('keeps the window for the next time when the user closes it', async () => {
    const { window } = await shown()
    window.close()
    expect([window.isVisible(), window.isDestroyed()]).toEqual([false, false])
  })

  it('releases the window when the app quits', async () => {
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
    clock.now += 10
    popover.toggleByIcon()
    expect(window.isVisible()).toBe(true)
  })

  it('that took the focus away first still hides it, if the place of the icon is known', async () => {
    desktop.trayBounds = { x: 1_600, y: 1_040, width: 24, height: 40 }
    const { popover, window } = await shown('windows')
    desktop.cursor = { x: 1_610, y: 1_050 }
    window.blur()
    await turn()
    expect(window.isVisible()).toBe(true)
    popover.toggleByIcon()
    expect(window.isVisible()).toBe(false)
  })

  it('that becomes a press on its menu hides it after a while', async () => {
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
    clock.now += 100
    popover.toggleByIcon()
    expect(window?.isVisible()).toBe(false)
  })

  it('that took the focus away first does not open it again, if the place of the icon is unknown', async () => {
    const { popover, window } = await shown()
    window.blur()
    await turn()
    clock.now += 120
    popover.toggleByIcon()
    expect(window.isVisible()).toBe(false)
    clock.now += 1_000
    popover.toggleByIcon()
    expect(window.isVisible()).toBe(true)
  })

  it('is distinguished from a hotkey, which always toggles', async () => {
    const { popover, window } = await shown()
    window.blur()
    await turn()
    popover.toggle()
    expect(window.isVisible()).toBe(true)
    popover.toggle()
    expect(window.isVisible()).toBe(false)
  })

  it('hides a popover that is kept open, while a hotkey brings it to the front first', async () => {
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
