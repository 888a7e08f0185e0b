import { hostOfLink } from '../../src/main/base/link-host.ts'
import type {
  DesktopNotification,
  Shell,
  TrayItem,
  TrayPresence,
  TrayState,
  Trouble,
  WindowBounds,
} from '../../src/main/shell/shell.ts'
import type { EventName, Events, WindowName } from '../../src/shared/contract.ts'
import type { FailureReason } from '../../src/shared/failure.ts'
import type { TextSize, TextSizeStep } from '../../src/shared/rules/text-size.ts'
import type { HotkeyId, StartAtLogin } from '../../src/shared/views/desktop.ts'
import type { Theme } from '../../src/shared/views/preferences.ts'
import type { Language } from '../../src/shared/words/language.ts'

/** An event as a window received it. */
export interface SentEvent {
  readonly window: WindowName
  readonly name: EventName
  readonly payload: unknown
}

/** A desktop in memory: it records the effects of the app, and a test can act as the user. */
export interface FakeShell extends Shell {
  readonly clipboard: () => string
  readonly notifications: readonly DesktopNotification[]
  readonly events: readonly SentEvent[]
  readonly links: readonly string[]
  readonly menu: () => readonly TrayItem[]
  /** The notifications that were not removed yet. */
  readonly onScreen: () => readonly DesktopNotification[]
  readonly tray: () => { readonly state: TrayState; readonly tooltip: string }
  readonly quits: () => number
  /** The number of times that the tray’s menu was set. */
  readonly menusSet: () => number
  /** The user chooses a line of the tray’s menu by its label, and a line of a submenu by the labels on the way. */
  choose(...labels: readonly string[]): void
  readonly held: () => boolean
  readonly settingsVisible: () => boolean
  /** The last requested place of the settings window. */
  readonly settingsBounds: () => WindowBounds | undefined
  readonly theme: () => Theme | undefined
  readonly textSize: () => TextSize | undefined
  /** The user asks for another size of text. */
  stepTextSize(step: TextSizeStep): void
  /** The language of pages that load now. */
  readonly language: () => Language | undefined
  /** Makes the system refuse to start the app with the session, or allow it again. */
  refuseLogin(reason: FailureReason | undefined): void
  /** The user changes in the system's own settings whether the app starts with the session. */
  setLogin(state: StartAtLogin): void
  /** The user moves the settings window. */
  moveSettings(bounds: WindowBounds): void
  /** Another program copies something. */
  copyElsewhere(text: string): void
  /** How often the clipboard was read for a link. */
  readonly linkReads: () => number
  readonly folders: readonly string[]
  press(name: HotkeyId): void
  /** The computer wakes, and has forgotten the hotkeys. */
  resume(): void
  /** A window or a helper process dies or hangs. */
  suffer(trouble: Trouble): void
  /** Unplugs the network, or plugs it in. */
  setOnline(online: boolean): void
  /** The combination of a hotkey, if it is bound. */
  boundTo(name: HotkeyId): string | undefined
  readonly hotkeysSuspended: () => boolean
  /** Another program takes a combination, or releases it. */
  setTaken(accelerator: string, taken: boolean): void
  closeSettings(): void
  /** The system refuses notifications from now on. */
  refuseNotifications(): void
  /** Makes every later write to the clipboard fail. */
  breakClipboard(reason: FailureReason): void
  /** Calls `seen` just before each change of the clipboard. */
  onClipboard(seen: (text: string) => void): void
}

/** The options of a test’s desktop. */
export interface FakeShellOptions {
  /** Combinations that another program has taken. */
  readonly taken?: readonly string[]
  /** Whether it only accepts requests for hotkeys. */
  readonly wayland?: boolean
  /** Whether it can read its clipboard; it can by default. */
  readonly tellsClipboard?: boolean
  /** Whether its tray shows the icon; it does by default. */
  readonly tray?: TrayPresence
  /** The system's languages; British English by default. */
  readonly systemLanguages?: readonly string[]
}

/** Starts a desktop on which all hotkeys can be bound, except those in `taken`. */
export function createFakeShell(options: FakeShellOptions = {}): FakeShell {
  const taken = new Set(options.taken)
  const hotkeys = new Map<HotkeyId, { readonly accelerator: string; run(): void }>()
  let suspended = false
  let settingsClosed: () => void = () => undefined
  const notifications: DesktopNotification[] = []
  const events: SentEvent[] = []
  const links: string[] = []
  const folders: string[] = []
  const resumeListeners: (() => void)[] = []
  const troubleListeners: ((trouble: Trouble) => void)[] = []
  let online = true
  let notificationsRefused = false
  let clipboard = ''
  let reads = 0
  let broken: FailureReason | undefined
  let menu: readonly TrayItem[] = []
  let menusSet = 0
  let quits = 0
  let tray = { state: 'idle' as TrayState, tooltip: '' }
  const onScreen = new Set<DesktopNotification>()
  let popoverVisible = false
  let settingsVisible = false
  let held = false
  let shown: () => void = () => undefined
  let settingsBounds: WindowBounds | undefined
  let settingsMoved: (bounds: WindowBounds) => void = () => undefined
  let theme: Theme | undefined
  let textSize: TextSize | undefined
  let textSizeStepped: (step: TextSizeStep) => void = () => undefined
  let language: Language | undefined
  let login: StartAtLogin = 'off'
  let loginRefused: FailureReason | undefined
  let clipboardSeen: (text: string) => void = () => undefined
  return {
    platform: 'linux',
    preview: false,
    appOrigin: 'app://aliasmith',
    async writeClipboard(text) {
      if (broken !== undefined) return broken
      clipboardSeen(text)
      clipboard = text
      return undefined
    },
    async holdsClipboard(text) {
      return options.tellsClipboard === false ? undefined : clipboard === text
    },
    canReadLinks: options.tellsClipboard !== false,
    async readCopiedHost() {
      reads += 1
      return options.tellsClipboard === false ? undefined : hostOfLink(clipboard)
    },
    canClearClipboard: true,
    async clearClipboard(text) {
      if (clipboard === text) clipboard = ''
    },
    notify(notification) {
      if (notificationsRefused) {
        notification.onRefused?.()
        return { close: () => undefined }
      }
      notifications.push(notification)
      onScreen.add(notification)
      return { close: () => onScreen.delete(notification) }
    },
    openLink: (url) => void links.push(url),
    async showFolder(path) {
      folders.push(path)
      return undefined
    },
    onResume: (listener) => void resumeListeners.push(listener),
    isOnline: () => online,
    onTrouble: (listener) => void troubleListeners.push(listener),
    bindHotkey(name, accelerator, run) {
      const isOthers = [...hotkeys].some(
        ([other, bound]) => other !== name && bound.accelerator === accelerator,
      )
      if (suspended || isOthers || taken.has(accelerator)) return false
      hotkeys.set(name, { accelerator, run })
      return true
    },
    unbindHotkey: (name) => void hotkeys.delete(name),
    suspendHotkeys(next) {
      suspended = next
    },
    hotkeysAreGranted: options.wayland !== true,
    launchCommand: 'aliasmith',
    setTrayMenu(items) {
      menu = items
      menusSet += 1
    },
    setTrayTooltip(tooltip) {
      tray = { ...tray, tooltip }
    },
    setTrayState(state) {
      tray = { ...tray, state }
    },
    findTray: async () => options.tray ?? 'present',
    showPopover() {
      popoverVisible = true
      shown()
    },
    hidePopover() {
      popoverVisible = false
    },
    isPopoverVisible: () => popoverVisible,
    holdPopover(next) {
      held = next
    },
    onPopoverShown(listener) {
      shown = listener
    },
    showSettings(bounds) {
      settingsVisible = true
      settingsBounds = bounds
    },
    onSettingsMoved(listener) {
      settingsMoved = listener
    },
    systemLanguages: () => options.systemLanguages ?? ['en-GB'],
    setLanguage(next) {
      language = next
    },
    setTheme(next) {
      theme = next
    },
    setTextSize(next) {
      textSize = next
    },
    onTextSizeStep(listener) {
      textSizeStepped = listener
    },
    startsAtLogin: () => login,
    startAtLogin(wanted) {
      if (loginRefused !== undefined) return loginRefused
      login = wanted ? 'on' : 'off'
      return undefined
    },
    updates: 'self',
    onSettingsClosed(listener) {
      settingsClosed = listener
    },
    send<Name extends EventName>(window: WindowName, name: Name, payload: Events[Name]) {
      events.push({ window, name, payload })
    },
    quit() {
      quits += 1
    },
    clipboard: () => clipboard,
    notifications,
    events,
    links,
    menu: () => menu,
    onScreen: () => [...onScreen],
    tray: () => tray,
    menusSet: () => menusSet,
    quits: () => quits,
    choose: (...labels) => chooseItem(menu, labels),
    held: () => held,
    settingsVisible: () => settingsVisible,
    settingsBounds: () => settingsBounds,
    theme: () => theme,
    textSize: () => textSize,
    stepTextSize: (step) => textSizeStepped(step),
    language: () => language,
    refuseLogin(reason) {
      loginRefused = reason
    },
    setLogin(state) {
      login = state
    },
    moveSettings: (bounds) => settingsMoved(bounds),
    linkReads: () => reads,
    copyElsewhere(text) {
      clipboard = text
    },
    folders,
    suffer(trouble) {
      for (const listener of troubleListeners) listener(trouble)
    },
    refuseNotifications() {
      notificationsRefused = true
    },
    setOnline(next) {
      online = next
    },
    press(name) {
      if (!suspended) hotkeys.get(name)?.run()
    },
    boundTo: (name) => hotkeys.get(name)?.accelerator,
    hotkeysSuspended: () => suspended,
    setTaken(accelerator, isTaken) {
      if (isTaken) taken.add(accelerator)
      else taken.delete(accelerator)
    },
    resume() {
      hotkeys.clear()
      for (const listener of resumeListeners) listener()
    },
    closeSettings() {
      settingsVisible = false
      settingsClosed()
    },
    breakClipboard(reason) {
      broken = reason
    },
    onClipboard(seen) {
      clipboardSeen = seen
    },
  }
}

function chooseItem(items: readonly TrayItem[], [label, ...rest]: readonly string[]): void {
  const item = items.find((one) => 'label' in one && one.label === label)
  if (item === undefined || 'separator' in item) throw new Error(`The menu has no line ${label}.`)
  if ('submenu' in item) chooseItem(item.submenu, rest)
  else if (item.enabled !== false) item.run()
}
