import { join } from 'node:path'
import { app, ipcMain, net, protocol, session } from 'electron'
import type { UpdateSource } from '../../../shared/views/desktop.ts'
import { appOrigin } from '../app-pages.ts'
import type { Platform, Shell, Trouble } from '../shell.ts'
import { appId } from './app-id.ts'
import type { AppPaths } from './app-paths.ts'
import { setApplicationMenu } from './application-menu.ts'
import { canClearClipboard, clearClipboard } from './clear-clipboard.ts'
import { writeClipboard } from './clipboard.ts'
import { showFolder } from './folders.ts'
import { guardAllWebContents } from './guard-web-contents.ts'
import { holdsClipboard } from './holds-clipboard.ts'
import { createHotkeys, repeatGapsMs } from './hotkeys.ts'
import { hotkeysAreGranted } from './hotkeys-are-granted.ts'
import { hearRequests, type Route, sendEvent } from './ipc.ts'
import { isWayland, isWaylandSession } from './is-wayland.ts'
import { launchCommand } from './launch-command.ts'
import { openLink } from './links.ts'
import { createNotifier } from './notifications.ts'
import { refusePermissions } from './permissions.ts'
import { createPopoverWindow } from './popover-window.ts'
import { createPower } from './power.ts'
import { serveApp } from './protocol.ts'
import { quitWithSystem } from './quit-with-system.ts'
import { createSettingsWindow } from './settings-window.ts'
import { createLoginStart } from './start-at-login.ts'
import { followTheme, setTheme } from './theme.ts'
import { createTray } from './tray.ts'
import { watchProcesses } from './watch-processes.ts'
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
  /** Who brings new versions of this installation. */
  readonly updates: UpdateSource
  readonly processPlatform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
}): ElectronShell {
  const { paths, env } = options
  const platform = platforms[options.processPlatform] ?? 'linux'
  const ozonePlatform = app.commandLine.getSwitchValue('ozone-platform')
  const wayland = isWayland({ platform, env, ozonePlatform })
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
    // Its tray is the session's, whatever its windows are.
    wayland: isWaylandSession(env),
    onClick: () => popover.toggleByIcon(),
  })
  const placeable = !wayland
  const popover = createPopoverWindow({ platform, windows, placeable, trayBounds: tray.bounds, now })
  const settings = createSettingsWindow({
    windows,
    placeable,
    ...(platform === 'linux' ? { icon: join(paths.resources, 'icon.png') } : {}),
  })
  const loginStart = createLoginStart({
    platform,
    packaged: app.isPackaged,
    env,
    execPath: process.execPath,
    home: app.getPath('home'),
    appId,
  })
  followTheme(windows)
  const power = createPower()
  quitWithSystem(app, power, { allowClosing: popover.release })
  const troubleListeners = new Set<(trouble: Trouble) => void>()
  watchProcesses({
    app,
    windows,
    now,
    rebuild: {
      popover: (shown) => (shown ? popover.show() : popover.prepare()),
      settings(shown) {
        if (shown) settings.show()
      },
    },
    report(trouble) {
      for (const listener of troubleListeners) listener(trouble)
    },
  })
  const granted = hotkeysAreGranted({ platform, env, ozonePlatform })
  const hotkeys = createHotkeys({ repeatGapMs: repeatGapsMs[platform], byPortal: !granted, now })

  return {
    platform,
    preview: false,
    appOrigin,
    writeClipboard: (text) => writeClipboard(text, { wayland }),
    canClearClipboard: canClearClipboard({ wayland, searchPath: env.PATH ?? '' }),
    clearClipboard: (text) => clearClipboard(text, { wayland }),
    holdsClipboard: (text) => holdsClipboard(text, { platform, wayland }),
    notify: createNotifier(platform),
    openLink: (url) => openLink(url, options.linkHosts),
    showFolder,
    onResume: power.onResume,
    isOnline: () => net.isOnline(),
    onTrouble: (listener) => void troubleListeners.add(listener),
    bindHotkey: hotkeys.bind,
    unbindHotkey: hotkeys.unbind,
    suspendHotkeys: hotkeys.suspend,
    hotkeysAreGranted: granted,
    launchCommand: launchCommand(env),
    setTrayMenu: tray.setMenu,
    setTrayTooltip: tray.setTooltip,
    setTrayState: tray.setState,
    findTray: tray.find,
    showPopover: popover.show,
    hidePopover: popover.hide,
    isPopoverVisible: popover.isVisible,
    holdPopover: popover.hold,
    onPopoverShown: popover.onShown,
    showSettings: settings.show,
    onSettingsMoved: settings.onMoved,
    setTheme,
    startsAtLogin: loginStart.state,
    startAtLogin: loginStart.change,
    updates: options.updates,
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
