import { afterEach, beforeEach, vi } from 'vitest'
import { type AppTray, createTray, type TrayOptions } from '../../../../src/main/shell/electron/tray/tray.ts'
import type { Platform } from '../../../../src/main/shell/shell.ts'
import { desktop, resetElectron } from '../fake-electron/index.ts'

/** Before each test: a new desktop. After it, real timers. */
export function useDesktop(): void {
  beforeEach(resetElectron)
  afterEach(() => void vi.useRealTimers())
}

/** Creates the tray on the desktop of the test. `onClick` hears the clicks. */
export function create(
  platform: Platform,
  { onClick, ...options }: Partial<TrayOptions> & { onClick?(): void } = {},
): AppTray {
  const tray = createTray({
    platform,
    resources: '/app/resources',
    desktop: '',
    wayland: false,
    hasStatusNotifier: async () => desktop.statusNotifier,
    readBarIsDark: async () => (platform === 'windows' ? desktop.darkTaskbar : desktop.portalDark),
    ...options,
  })
  if (onClick !== undefined) tray.onClick(onClick)
  return tray
}

/** Waits for the answer of Windows or of the bus. */
export const answered = () => new Promise((done) => setImmediate(done))
