import type { DesktopNotification, Shell, TrayItem } from '../../src/main/shell/shell.ts'
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
  press(name: HotkeyName): void
  /** The combination a hotkey is bound to, if it is. */
  boundTo(name: HotkeyName): string | undefined
  readonly hotkeysSuspended: () => boolean
  /** Another program takes a combination, or lets it go. */
  setTaken(accelerator: string, taken: boolean): void
  /** The computer wakes, and has forgotten the hotkeys. */
  resume(): void
  closeSettings(): void
  /** Makes every later write to the clipboard fail. */
  breakClipboard(reason: FailureReason): void
  /** Calls `seen` whenever the clipboard is about to change. */
  onClipboard(seen: (text: string) => void): void
}

/** How a desktop of a test is special. */
export interface FakeShellOptions {
  /** Combinations that another program has. */
  readonly taken?: readonly string[]
  /** Whether it only takes requests for hotkeys. */
  readonly wayland?: boolean
}

/** Starts a desktop whose hotkeys can all be bound, but for those in `taken`. */
export function createFakeShell(options: FakeShellOptions = {}): FakeShell {
  const taken = new Set(options.taken)
  const hotkeys = new Map<HotkeyName, { readonly accelerator: string; run(): void }>()
  let suspended = false
  const resumeListeners: (() => void)[] = []
  let settingsClosed: () => void = () => undefined
  const notifications: DesktopNotification[] = []
  const events: SentEvent[] = []
  const links: string[] = []
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
    onResume: (listener) => void resumeListeners.push(listener),
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
    onSettingsClosed(listener) {
      settingsClosed = listener
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
