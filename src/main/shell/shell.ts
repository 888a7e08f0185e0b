import type { EventName, Events, WindowName } from '../../shared/contract.ts'
import type { HotkeyName } from '../../shared/desktop.ts'
import type { FailureReason } from '../../shared/failure.ts'

/** A button of a notification. */
export interface NotificationAction {
  readonly label: string
  run(): void
}

/** What a notification says and does. */
export interface DesktopNotification {
  readonly title: string
  readonly body: string
  /** Shown as buttons where the system has them. */
  readonly actions?: readonly NotificationAction[]
  /** When the notification itself is clicked. */
  onClick?(): void
}

/** A line of the tray's menu. */
export type TrayItem =
  | { readonly label: string; readonly enabled?: boolean; run(): void }
  | { readonly separator: true }

/** Which desktop this is. */
export type Platform = 'mac' | 'windows' | 'linux'

/**
 * How the app meets a desktop. Two implementations: `electron/` for the real one, `preview/` for a browser tab. Calls
 * that can be refused say so in their answer and never throw.
 */
export interface Shell {
  readonly platform: Platform
  readonly preview: boolean
  /** The one origin of the app's own pages, such as `app://aliasmith`. Messages from any other are refused. */
  readonly appOrigin: string

  /** Resolves once the text is on the clipboard, with the reason if it could not be put there. */
  writeClipboard(text: string): Promise<FailureReason | undefined>
  notify(notification: DesktopNotification): void
  /** Opens an https page in the user's browser. The caller has checked it. */
  openLink(url: string): void

  /** Binds a hotkey, replacing its former binding; `false` if the system refuses, and the former one stays. */
  bindHotkey(name: HotkeyName, accelerator: string, run: () => void): boolean
  unbindHotkey(name: HotkeyName): void
  /** While suspended, no hotkey runs and none can be bound; afterwards all do again what they did. */
  suspendHotkeys(suspended: boolean): void
  /** Whether a hotkey that is bound does work. On Wayland `bindHotkey` only asks, and nobody may answer. */
  readonly hotkeysAreGranted: boolean
  /** What a terminal or a desktop runs to start the app again with options, quoted where it must be. */
  readonly launchCommand: string
  /** Called when the computer woke up or was unlocked, once for both. */
  onResume(listener: () => void): void

  /** Fills the tray's menu. The icon itself opens the popover. */
  setTrayMenu(items: readonly TrayItem[]): void
  setTrayTooltip(text: string): void

  /** Shows the popover by the tray and focuses it. */
  showPopover(): void
  hidePopover(): void
  /** Whether the user sees the popover now. */
  isPopoverVisible(): boolean
  /** While held, the popover does not hide when it loses focus. */
  holdPopover(held: boolean): void
  /** Called whenever the popover becomes visible, after the window exists. */
  onPopoverShown(listener: () => void): void
  /** Opens the settings window, or brings it to the front. */
  showSettings(): void
  /** Called when no settings window is left. */
  onSettingsClosed(listener: () => void): void

  /** Sends an event to a window if it is open. */
  send<Name extends EventName>(window: WindowName, name: Name, payload: Events[Name]): void
  quit(): void
}
