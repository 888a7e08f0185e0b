import { join } from 'node:path'
import { app, ipcMain, net, protocol, session } from 'electron'
import type { UpdateSource } from '../../../shared/views/desktop.ts'
import type { Language } from '../../../shared/words/language.ts'
import { appOrigin, firstAnswer, preparePage } from '../app-pages.ts'
import type { Shell, Trouble } from '../shell.ts'
import { registerLinks } from './app-link.ts'
import {
  canClearClipboard,
  canReadLinks,
  clearClipboard,
  holdsClipboard,
  readCopiedHost,
  writeClipboard,
} from './clipboard.ts'
import { createHotkeys, hotkeysAreGranted, launchCommand, repeatGapsMs } from './hotkeys.ts'
import { createNotifier } from './notifications.ts'
import { openLink, showFolder } from './opening.ts'
import { appId } from './system/app-id.ts'
import { isWayland } from './system/is-wayland.ts'
import { platformOf } from './system/platform.ts'
import { createPower } from './system/power.ts'
import { quitWithSystem } from './system/quitting.ts'
import { createLoginStart } from './system/start-at-login.ts'
import type { AppTray } from './tray/tray.ts'
import { dropDefaultMenu, type MenuActions, setApplicationMenu } from './windows/application-menu.ts'
import { guardAllWebContents, refusePermissions } from './windows/guard-pages.ts'
import { hearRequests, type Route, sendEvent } from './windows/ipc.ts'
import { createPopoverWindow } from './windows/popover-window.ts'
import { serveApp } from './windows/protocol.ts'
import { createSettingsWindow } from './windows/settings-window.ts'
import { createTextSize } from './windows/text-size.ts'
import { followTheme, setTheme } from './windows/theme.ts'
import { watchProcesses } from './windows/watch-processes.ts'
import { createAppWindows } from './windows/window-factory.ts'

/** The shell of a real desktop, with the functions that only the entry needs. */
export interface ElectronShell extends Shell {
  /**
   * Starts answering the windows' requests, fills the application's menu, registers the app's links and prepares the
   * popover in the background. From then on a click on the icon opens it; an earlier click does so now.
   */
  connect(route: Route, menu: MenuActions): void
  togglePopover(): void
  /** Releases the hotkeys. */
  releaseHotkeys(): void
  /** Lets every window close, because the app quits. */
  allowClosing(): void
}

/** Builds the shell. To be called once, when the app is ready; the security rules apply before the first window. */
export function createElectronShell(options: {
  readonly paths: AppPaths
  /** The icon, which is there already. */
  readonly tray: AppTray
  /** The hosts whose pages may be opened in the browser. */
  readonly linkHosts: ReadonlySet<string>
  /** The source of new versions for this installation. */
  readonly updates: UpdateSource
  readonly processPlatform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
}): ElectronShell {
  const { paths, tray, env } = options
  const platform = platformOf(options.processPlatform)
  const ozonePlatform = app.commandLine.getSwitchValue('ozone-platform')
  const wayland = isWayland({ platform, env, ozonePlatform })
  const now = () => performance.now()

  guardAllWebContents(app)
  refusePermissions(session.defaultSession)
  let language: Language = 'en'
  let menuActions: MenuActions | undefined
  let connected: Route | undefined
  const windows = createAppWindows({ preload: paths.preload, packaged: app.isPackaged })
  serveApp(protocol, paths.renderer, async (html, url) => {
    const asks = windows.takeLoad(url) === 'popover' ? connected : undefined
    return preparePage(html, language, asks && (await firstAnswer(asks)))
  })
  dropDefaultMenu()

  const placeable = !wayland
  const popover = createPopoverWindow({ platform, windows, placeable, trayBounds: tray.bounds, now })
  let recording = false
  const textSize = createTextSize({ platform, windows, isRecording: () => recording })
  const settings = createSettingsWindow({
    platform,
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
  followTheme(windows, platform)
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

  const setMenu = (menu: MenuActions) =>
    setApplicationMenu(platform, { ...menu, stepTextSize: textSize.step })

  return {
    platform,
    preview: false,
    appOrigin,
    writeClipboard: (text) => writeClipboard(text, { wayland }),
    canClearClipboard: canClearClipboard({ wayland, searchPath: env.PATH ?? '' }),
    clearClipboard: (text) => clearClipboard(text, { wayland }),
    holdsClipboard: (text) => holdsClipboard(text, { platform, wayland }),
    canReadLinks: canReadLinks({ platform, wayland, searchPath: env.PATH ?? '' }),
    readCopiedHost: () => readCopiedHost({ platform, wayland }),
    notify: createNotifier(platform),
    openLink: (url, server) => openLink(url, options.linkHosts, server),
    showFolder,
    onResume: power.onResume,
    isOnline: () => net.isOnline(),
    onTrouble: (listener) => void troubleListeners.add(listener),
    bindHotkey: hotkeys.bind,
    unbindHotkey: hotkeys.unbind,
    suspendHotkeys(suspended) {
      // Hotkeys are suspended while the user records another one, which takes every key.
      recording = suspended
      hotkeys.suspend(suspended)
    },
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
    systemLanguages: () => app.getPreferredSystemLanguages(),
    setLanguage(next) {
      language = next
      if (menuActions !== undefined) setMenu(menuActions)
    },
    setTheme,
    setTextSize(size) {
      textSize.set(size)
      popover.placeAgain()
    },
    onTextSizeStep: textSize.onStep,
    startsAtLogin: loginStart.state,
    startAtLogin: loginStart.change,
    updates: options.updates,
    onSettingsClosed: (listener) => windows.onClosed('settings', listener),
    send: (window, name, payload) => sendEvent(windows, window, name, payload),
    quit: () => app.quit(),
    connect(route, menu) {
      connected = route
      hearRequests(ipcMain, windows, route)
      // A window takes the menu that exists when it is created.
      menuActions = menu
      setMenu(menu)
      registerLinks(app, {
        platform: options.processPlatform,
        packaged: app.isPackaged,
        execPath: process.execPath,
        env,
      })
      popover.prepare()
      tray.onClick(popover.toggleByIcon)
    },
    togglePopover: popover.toggle,
    releaseHotkeys: hotkeys.unbindAll,
    allowClosing: popover.release,
  }
}

/** The absolute paths of the built app's parts. */
export interface AppPaths {
  /** The preload script. */
  readonly preload: string
  /** The folder of the built pages. */
  readonly renderer: string
  /** The folder of the icons. */
  readonly resources: string
}
