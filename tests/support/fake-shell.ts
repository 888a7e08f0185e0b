import type { DesktopNotification, Shell, TrayItem, Trouble } from '../../src/main/shell/shell.ts'
import type { EventName, Events, WindowName } from '../../src/shared/contract.ts'
import type { HotkeyName } from '../../src/shared/desktop.ts'
import type { FailureReason } from '../../src/shared/failure.ts'

/** An event as a window got it. */
export interface SentEvent {
  readonly window: WindowName
  readonly name: EventName
  readonly payload: unknown
}

/** A desktop in memory: it remembers what the app did to it, and lets a test press what a user would. */
export interface FakeShell extends Shell {
  readonly clipboard: () => string
  readonly notifications: readonly DesktopNotification[]
  readonly events: readonly SentEvent[]
  readonly links: readonly string[]
  readonly menu: () => readonly TrayItem[]
  readonly held: () => boolean
  readonly settingsVisible: () => boolean
  readonly folders: readonly string[]
  press(name: HotkeyName): void
  /** The computer wakes. */
  resume(): void
  /** A window or a helper process dies or hangs. */
  suffer(trouble: Trouble): void
  /** Unplugs the network, or plugs it in. */
  setOnline(online: boolean): void
  /** Makes every later write to the clipboard fail. */
  breakClipboard(reason: FailureReason): void
  /** Calls `seen` whenever the clipboard is about to change. */
  onClipboard(seen: (text: string) => void): void
}

/** Starts a desktop whose hotkeys can all be bound, but for those in `taken`. */
export function createFakeShell(options: { readonly taken?: readonly string[] } = {}): FakeShell {
  const hotkeys = new Map<HotkeyName, () => void>()
  const notifications: DesktopNotification[] = []
  const events: SentEvent[] = []
  const links: string[] = []
  const folders: string[] = []
  const resumeListeners: (() => void)[] = []
  const troubleListeners: ((trouble: Trouble) => void)[] = []
  let online = true
  let clipboard = ''
  let broken: FailureReason | undefined
  let menu: readonly TrayItem[] = []
  let popoverVisible = false
  let settingsVisible = false
  let held = false
  let shown: () => void = () => undefined
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
    notify: (notification) => void notifications.push(notification),
    openLink: (url) => void links.push(url),
    async showFolder(path) {
      folders.push(path)
      return undefined
    },
    onResume: (listener) => void resumeListeners.push(listener),
    isOnline: () => online,
    onTrouble: (listener) => void troubleListeners.push(listener),
    bindHotkey(name, accelerator, run) {
      if (options.taken?.includes(accelerator)) return false
      hotkeys.set(name, run)
      return true
    },
    setTrayMenu(items) {
      menu = items
    },
    setTrayTooltip: () => undefined,
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
    showSettings() {
      settingsVisible = true
    },
    send<Name extends EventName>(window: WindowName, name: Name, payload: Events[Name]) {
      events.push({ window, name, payload })
    },
    quit: () => undefined,
    clipboard: () => clipboard,
    notifications,
    events,
    links,
    menu: () => menu,
    held: () => held,
    settingsVisible: () => settingsVisible,
    folders,
    press: (name) => hotkeys.get(name)?.(),
    resume() {
      for (const listener of resumeListeners) listener()
    },
    suffer(trouble) {
      for (const listener of troubleListeners) listener(trouble)
    },
    setOnline(next) {
      online = next
    },
    breakClipboard(reason) {
      broken = reason
    },
    onClipboard(seen) {
      clipboardSeen = seen
    },
  }
}
