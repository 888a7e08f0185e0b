import { beforeEach, expect, vi } from 'vitest'
import { createPopoverWindow } from '../../../../src/main/shell/electron/windows/popover-window.ts'
import { createAppWindows } from '../../../../src/main/shell/electron/windows/window-factory.ts'
import type { Platform } from '../../../../src/main/shell/shell.ts'
import { desktop, type FakeBrowserWindow, openWindows, resetElectron } from '../fake-electron/index.ts'

/** The clock of the popover, in milliseconds. */
export const clock = { now: 0 }

/** Before each test: a new desktop and clock. */
export function useDesktop(): void {
  beforeEach(() => {
    resetElectron()
    clock.now = 10_000
  })
}

/** Creates the popover on the desktop of the test, without a window yet. */
export function create(platform: Platform = 'linux', placeable = true) {
  const windows = createAppWindows({ preload: '/preload.cjs', packaged: true })
  const trayBounds = () => desktop.trayBounds
  return createPopoverWindow({ platform, windows, placeable, trayBounds, now: () => clock.now })
}

/** Waits for Electron to report the focus a turn later. */
export const turn = () => new Promise((done) => setImmediate(done))

/** The window of the popover, with its page loaded. */
export async function theWindow(): Promise<FakeBrowserWindow> {
  const [window] = openWindows()
  if (window === undefined) throw new Error('The popover does not exist.')
  await vi.waitFor(() => expect(window.webContents.loaded).toBe(true), { interval: 1 })
  return window
}

/** Creates and opens the popover. */
export async function shown(platform?: Platform) {
  const popover = create(platform)
  popover.show()
  return { popover, window: await theWindow() }
}
