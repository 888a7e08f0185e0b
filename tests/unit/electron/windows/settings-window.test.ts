import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createSettingsWindow } from '../../../../src/main/shell/electron/windows/settings-window.ts'
import { followTheme, setTheme } from '../../../../src/main/shell/electron/windows/theme.ts'
import { createAppWindows } from '../../../../src/main/shell/electron/windows/window-factory.ts'
import type { Platform, WindowBounds } from '../../../../src/main/shell/shell.ts'
import {
  app,
  desktop,
  type FakeBrowserWindow,
  nativeTheme,
  openWindows,
  resetElectron,
} from '../fake-electron/index.ts'

vi.mock('electron', () => import('../fake-electron/index.ts'))

const moved = vi.fn<(bounds: WindowBounds) => void>()

beforeEach(() => {
  resetElectron()
  moved.mockReset()
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
})

async function open(saved?: WindowBounds, placeable = true): Promise<FakeBrowserWindow> {
  const windows = createAppWindows({ preload: '/preload.cjs', packaged: true })
  const settings = createSettingsWindow({ platform: 'linux', windows, placeable })
  settings.onMoved(moved)
  settings.show(saved)
  await vi.advanceTimersByTimeAsync(0)
  const [window] = openWindows()
  if (window === undefined) throw new Error('The settings window does not exist.')
  return window
}

const place = { x: 200, y: 120, width: 1000, height: 700 }

describe('the settings window', () => {
  it('has the given picture of the app', () => {
    const windows = createAppWindows({ preload: '/preload.cjs', packaged: true })
    createSettingsWindow({
      platform: 'linux',
      windows,
      placeable: true,
      icon: '/app/resources/icon.png',
    }).show()
    expect(openWindows()[0]?.options.icon).toBe('/app/resources/icon.png')
  })

  it('opens at its last place', async () => {
    const window = await open(place)
    expect([window.isVisible(), window.getBounds()]).toEqual([true, place])
  })

  it('has its size on a display of another scale, too (electron#10862)', async () => {
    const bounds = { x: 1920, y: 0, width: 1920, height: 1080 }
    desktop.displays = [...desktop.displays, { bounds, workArea: bounds, scaleFactor: 1.5 }]
    const there = { ...place, x: 2100 }
    expect((await open(there)).getBounds()).toEqual(there)
  })

  it('opens in the middle if its display is gone', async () => {
    const window = await open({ ...place, x: 5000 })
    expect(window.getBounds()).toEqual({ x: 460, y: 205, width: 1000, height: 700 })
  })

  it('does not request a place on Wayland, which gives programs none (electron#40886)', async () => {
    const { options } = await open(place, false)
    expect(options).toMatchObject({ width: 1000, height: 700 })
    expect([options.x, options.y]).toEqual([undefined, undefined])
  })

  it('is maximized again, and keeps its former place', async () => {
    const window = await open({ ...place, maximized: true })
    expect([window.isMaximized(), window.getNormalBounds()]).toEqual([true, place])
  })

  it('reports its place once it has stopped moving', async () => {
    const window = await open(place)
    window.drag({ x: 250 })
    await vi.advanceTimersByTimeAsync(499)
    window.drag({ x: 300, width: 900 })
    await vi.advanceTimersByTimeAsync(499)
    expect(moved).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(moved.mock.calls).toEqual([[{ ...place, x: 300, width: 900 }]])
  })

  it('reports its last place once, if it is closed before that', async () => {
    const window = await open(place)
    window.drag({ y: 90 })
    window.close()
    expect(moved.mock.calls).toEqual([[{ ...place, y: 90 }]])
    await vi.advanceTimersByTimeAsync(1_000)
    expect(moved).toHaveBeenCalledTimes(1)
  })

  it('reports its last place when the app quits', async () => {
    const window = await open(place)
    window.drag({ y: 90 })
    app.quit()
    await vi.advanceTimersByTimeAsync(0)
    expect(moved).toHaveBeenCalledTimes(1)
  })

  it('reports that it is maximized, with its place otherwise', async () => {
    const window = await open(place)
    window.maximize()
    window.close()
    expect(moved.mock.calls).toEqual([[{ ...place, maximized: true }]])
  })

  it('reports no place that the user did not change', async () => {
    const window = await open(place)
    await vi.advanceTimersByTimeAsync(1_000)
    window.close()
    expect(moved).not.toHaveBeenCalled()
  })
})

describe('the theme', () => {
  it('is that of the system until the user chooses another, and open windows follow it', async () => {
    const windows = createAppWindows({ preload: '/preload.cjs', packaged: true })
    followTheme(windows, 'windows')
    createSettingsWindow({ platform: 'windows', windows, placeable: true }).show()
    const [window] = openWindows()
    const light = window?.backgroundColour
    setTheme('dark')
    expect(nativeTheme.shouldUseDarkColors).toBe(true)
    const dark = window?.backgroundColour
    expect(dark).not.toBe(light)
    setTheme('light')
    expect(window?.backgroundColour).toBe(light)
    desktop.darkApps = true
    setTheme('system')
    expect(window?.backgroundColour).toBe(dark)
  })

  it('leaves the material of macOS uncovered', () => {
    const windows = createAppWindows({ preload: '/preload.cjs', packaged: true })
    followTheme(windows, 'mac')
    createSettingsWindow({ platform: 'mac', windows, placeable: true }).show()
    const [window] = openWindows()
    expect(window?.covered).toBe(false)
    setTheme('dark')
    expect(window?.covered).toBe(false)
  })
})

describe('the frame', () => {
  const optionsOn = (platform: Platform) => {
    const windows = createAppWindows({ preload: '/preload.cjs', packaged: true })
    createSettingsWindow({ platform, windows, placeable: true }).show()
    const [window] = openWindows()
    return { options: window?.options, url: window?.url }
  }

  it('of macOS is around a sidebar, and its page knows', () => {
    const { options, url } = optionsOn('mac')
    expect(options).toMatchObject({ titleBarStyle: 'hiddenInset', vibrancy: 'sidebar' })
    expect(options).not.toHaveProperty('inset')
    expect(url).toBe('app://aliasmith/settings.html?frame=inset')
  })

  it.each(['windows', 'linux'] as const)('of %s is the usual one', (platform) => {
    const { options, url } = optionsOn(platform)
    expect(options?.titleBarStyle ?? options?.vibrancy ?? options?.backgroundMaterial).toBeUndefined()
    expect(url).toBe('app://aliasmith/settings.html')
  })
})
