import { app, ipcMain, protocol, session } from 'electron'
import { appOrigin } from '../app-pages.ts'
import type { Platform, Shell } from '../shell.ts'
import type { AppPaths } from './app-paths.ts'
import { setApplicationMenu } from './application-menu.ts'
import { writeClipboard } from './clipboard.ts'
import { guardAllWebContents } from './guard-web-contents.ts'
import { createHotkeys, repeatGapsMs } from './hotkeys.ts'
import { hotkeysAreGranted } from './hotkeys-are-granted.ts'
import type { Route } from './ipc.ts'
import { hearRequests, sendEvent } from './ipc.ts'
import { launchCommand } from './launch-command.ts'
import { openLink } from './links.ts'
import { createNotifier } from './notifications.ts'
import { refusePermissions } from './permissions.ts'
import { createPopoverWindow } from './popover-window.ts'
import { onResume } from './power.ts'
import { serveApp } from './protocol.ts'
import { showSettingsWindow } from './settings-window.ts'
import { createTray } from './tray.ts'
import { createAppWindows } from './window-factory.ts'

/** The shell of a real desktop, with what only the entry needs. */
export interface ElectronShell extends Shell {
  /** Begins to answer the windows' requests, and makes the popover ready in the background. */
  connect(route: Route): void
  togglePopover(): void
  /** Lets go of the hotkeys. */
  releaseHotkeys(): void
  /** Lets every window close, because the app quits. */
  allowClosing(): void
}

const platforms: Readonly<Partial<Record<NodeJS.Platform, Platform>>> = { darwin: 'mac', win32: 'windows' }

/** Builds the shell. To be called once, when the app is ready; the security rules hold before the first window. */
export function createElectronShell(options: {
  readonly paths: AppPaths
  /** The hosts whose pages may be opened in the browser. */
  readonly linkHosts: ReadonlySet<string>
  readonly processPlatform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
}): ElectronShell {
  const { paths, env } = options
  const platform = platforms[options.processPlatform] ?? 'linux'
  const wayland = platform === 'linux' && env.XDG_SESSION_TYPE === 'wayland'
  const now = () => performance.now()

  guardAllWebContents(app)
  refusePermissions(session.defaultSession)
  serveApp(protocol, paths.renderer)
  setApplicationMenu(platform)

  const windows = createAppWindows({ preload: paths.preload, packaged: app.isPackaged })
  const tray = createTray({
    platform,
    resources: paths.resources,
    desktop: env.XDG_CURRENT_DESKTOP ?? '',
    onClick: () => popover.toggleByIcon(),
  })
  const popover = createPopoverWindow({ platform, windows, trayBounds: tray.bounds, now })
  const hotkeys = createHotkeys({ repeatGapMs: repeatGapsMs[platform], now })

  return {
    platform,
    preview: false,
    appOrigin,
    writeClipboard: (text) => writeClipboard(text, { wayland }),
    notify: createNotifier(),
    openLink: (url) => openLink(url, options.linkHosts),
    bindHotkey: hotkeys.bind,
    unbindHotkey: hotkeys.unbind,
    suspendHotkeys: hotkeys.suspend,
    hotkeysAreGranted: hotkeysAreGranted({
      platform,
      env,
      ozonePlatform: app.commandLine.getSwitchValue('ozone-platform'),
    }),
    launchCommand: launchCommand(env),
    onResume,
    setTrayMenu: tray.setMenu,
    setTrayTooltip: tray.setTooltip,
    showPopover: popover.show,
    hidePopover: popover.hide,
    isPopoverVisible: popover.isVisible,
    holdPopover: popover.hold,
    onPopoverShown: popover.onShown,
    showSettings: () => showSettingsWindow(windows),
    onSettingsClosed: (listener) => windows.onClosed('settings', listener),
    send: (window, name, payload) => sendEvent(windows, window, name, payload),
    quit: () => app.quit(),
    connect(route) {
      hearRequests(ipcMain, windows, route)
      popover.prepare()
    },
    togglePopover: popover.toggle,
    releaseHotkeys: hotkeys.unbindAll,
    allowClosing: popover.release,
  }
}
