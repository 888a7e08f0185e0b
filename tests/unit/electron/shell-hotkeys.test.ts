import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createElectronShell } from '../../../src/main/shell/electron/create-electron-shell.ts'
import { showTray } from '../../../src/main/shell/electron/tray/show-tray.ts'
import {
  app,
  globalShortcut,
  openWindows,
  powerMonitor,
  pressKeys,
  resetElectron,
} from './fake-electron/index.ts'

vi.mock('electron', () => import('./fake-electron/index.ts'))

const paths = { preload: '/app/preload.cjs', renderer: '/app/renderer', resources: '/app/resources' }

function createShell(env: Record<string, string> = {}) {
  return createElectronShell({
    paths,
    linkHosts: new Set(),
    updates: 'elsewhere',
    processPlatform: 'linux',
    env,
    tray: showTray({ resources: paths.resources, processPlatform: 'linux', env }),
  })
}

beforeEach(resetElectron)

describe('the shell of a desktop', () => {
  it('binds, suspends and unbinds hotkeys', () => {
    const shell = createShell()
    const run = vi.fn()
    expect(shell.bindHotkey('newAddress', 'CommandOrControl+Alt+Shift+N', run)).toBe(true)
    shell.suspendHotkeys(true)
    pressKeys('CommandOrControl+Alt+Shift+N')
    shell.suspendHotkeys(false)
    expect(run).not.toHaveBeenCalled()
    pressKeys('CommandOrControl+Alt+Shift+N')
    expect(run).toHaveBeenCalledTimes(1)
    shell.unbindHotkey('newAddress')
    expect(globalShortcut.isRegistered('CommandOrControl+Alt+Shift+N')).toBe(false)
  })

  it('reports that its settings window closed, but not that the popover did', () => {
    const shell = createShell()
    const gone = vi.fn()
    shell.onSettingsClosed(gone)
    shell.showPopover()
    shell.showSettings()
    shell.hidePopover()
    expect(gone).not.toHaveBeenCalled()
    openWindows().at(-1)?.close()
    expect(gone).toHaveBeenCalledTimes(1)
  })

  it('reports that its settings window crashed', async () => {
    const shell = createShell()
    const gone = vi.fn()
    shell.onSettingsClosed(gone)
    shell.showSettings()
    openWindows().at(-1)?.webContents.die('crashed')
    await vi.waitFor(() => expect(gone).toHaveBeenCalledTimes(1), { interval: 1 })
  })

  it('reports that the computer woke', () => {
    vi.useFakeTimers()
    const awake = vi.fn()
    createShell().onResume(awake)
    powerMonitor.emit('resume')
    vi.advanceTimersByTime(5_000)
    expect(awake).toHaveBeenCalledTimes(1)
    vi.useRealTimers()
  })

  it('knows whether hotkeys are certain to work, and how the app was started', () => {
    expect(createShell().hotkeysAreGranted).toBe(true)
    const onWayland = createShell({ XDG_SESSION_TYPE: 'wayland', APPIMAGE: '/opt/A.AppImage' })
    expect(onWayland.hotkeysAreGranted).toBe(false)
    expect(onWayland.launchCommand).toBe('/opt/A.AppImage')
    app.switches.set('ozone-platform', 'wayland')
    expect(createShell({ XDG_SESSION_TYPE: 'x11' }).hotkeysAreGranted).toBe(false)
  })
})
