import type { EventName, Events, WindowName } from '../../shared/contract.ts'
import type { FailureReason } from '../../shared/failure.ts'
import type { HotkeyName, StartAtLogin, UpdateSource } from '../../shared/views/desktop.ts'
import type { Theme } from '../../shared/views/preferences.ts'

/** A button of a notification. */
export interface NotificationAction {
  readonly label: string
  run(): void
}

/** What a notification says and does. */
export interface DesktopNotification {
  readonly title: string
  readonly body: string
  /** Shown as buttons where the system has them; elsewhere there is only the notification itself to click. */
  readonly actions?: readonly NotificationAction[]
  /** When the notification itself is clicked. */
  onClick?(): void
  /** Called once, at once or later, if the system does not show it: it has no notifications, or the user refused them. */
  onRefused?(): void
}

/** A line of the tray's menu. Labels are plain text. */
export type TrayItem =
  | {
      readonly label: string
      readonly enabled?: boolean
      /** Makes it one of several beside it of which one is chosen. */
      readonly checked?: boolean
      run(): void
    }
  | { readonly label: string; readonly submenu: readonly TrayItem[] }
  | { readonly separator: true }

/** What the tray's icon shows: nothing special, that an address is being made, that one could not be made. */
export type TrayState = 'idle' | 'busy' | 'failed'

/** Whether the user can see the tray's icon: `absent` without any tray, `hidden` by the user's own choice. */
export type TrayPresence = 'present' | 'absent' | 'hidden' | 'unknown'

/** A notification that was shown. */
export interface ShownNotification {
  /** Takes it away, from the screen and from where the system keeps it. Harmless if it is gone already. */
  close(): void
}

/** Where a window was, in device-independent pixels, and whether it filled its display. */
export interface WindowBounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly maximized?: boolean
}

/** Something besides the main process that died, hangs or recovered. It holds nothing of the user's. */
export interface Trouble {
  readonly kind: 'window-gone' | 'window-hangs' | 'window-answers' | 'helper-gone'
  /** The name of the window, or what kind of process the helper was. */
  readonly what: string
  /** The system's word for it, such as `crashed` or `oom`. */
  readonly reason?: string
  readonly exitCode?: number
  /** Whether a window that is gone was made anew. */
  readonly rebuilt?: boolean
}

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
  /** Whether `clearClipboard` can do anything here. */
  readonly canClearClipboard: boolean
  /** Empties the clipboard if it still holds exactly this text, and leaves it alone otherwise. */
  clearClipboard(text: string): Promise<void>
  /**
   * Whether the clipboard holds exactly this text; `undefined` where the system cannot tell, or would ask the user first.
   */
  holdsClipboard(text: string): Promise<boolean | undefined>
  notify(notification: DesktopNotification): ShownNotification
  /** Opens an https page in the user's browser. The caller has checked it. */
  openLink(url: string): void
  /** Shows a folder of the app in the file manager; with the reason if that fails. */
  showFolder(path: string): Promise<FailureReason | undefined>

  /** Called after the computer slept or the screen was locked: time has passed, and the network may not be up yet. */
  onResume(listener: () => void): void
  /** `false` only where the system is sure that no network is there. */
  isOnline(): boolean
  /** Called when a window or a helper process dies or hangs. */
  onTrouble(listener: (trouble: Trouble) => void): void

  /** Binds a hotkey, replacing its former binding; `false` if the system refuses, and the former one stays. */
  bindHotkey(name: HotkeyName, accelerator: string, run: () => void): boolean
  unbindHotkey(name: HotkeyName): void
  /** While suspended, no hotkey runs and none can be bound; afterwards all do again what they did. */
  suspendHotkeys(suspended: boolean): void
  /** Whether a hotkey that is bound does work. On Wayland `bindHotkey` only asks, and nobody may answer. */
  readonly hotkeysAreGranted: boolean
  /** What a terminal or a desktop runs to start the app again with options, quoted where it must be. */
  readonly launchCommand: string

  /** Fills the tray's menu. The icon itself opens the popover. */
  setTrayMenu(items: readonly TrayItem[]): void
  setTrayTooltip(text: string): void
  setTrayState(state: TrayState): void
  /** Looks for the tray's icon. Never rejects; takes a second or two at most. */
  findTray(): Promise<TrayPresence>

  /** Shows the popover by the tray and focuses it. */
  showPopover(): void
  hidePopover(): void
  /** Whether the user sees the popover now. */
  isPopoverVisible(): boolean
  /** While held, the popover does not hide when it loses focus. */
  holdPopover(held: boolean): void
  /** Called whenever the popover becomes visible, after the window exists. */
  onPopoverShown(listener: () => void): void
  /** Opens the settings window where it was, as far as its display is still there, or brings it to the front. */
  showSettings(bounds?: WindowBounds): void
  /** Called with the place of the settings window when the user has moved it or changed its size. */
  onSettingsMoved(listener: (bounds: WindowBounds) => void): void
  /** Called when no settings window is left. */
  onSettingsClosed(listener: () => void): void

  /** Gives every window these colours. */
  setTheme(theme: Theme): void

  /** Whether the app starts with the session. Asked anew each time: the system's own settings change it, too. */
  startsAtLogin(): StartAtLogin
  /** Has the app start with the session, or not; gives the reason if the system refuses. */
  startAtLogin(wanted: boolean): FailureReason | undefined
  /** Who brings new versions of this installation. */
  readonly updates: UpdateSource

  /** Sends an event to a window if it is open. */
  send<Name extends EventName>(window: WindowName, name: Name, payload: Events[Name]): void
  quit(): void
}
