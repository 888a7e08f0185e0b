import type { EventName, Events, WindowName } from '../../shared/contract.ts'
import type { FailureReason } from '../../shared/failure.ts'
import type { TextSize, TextSizeStep } from '../../shared/rules/text-size.ts'
import type { HotkeyId, StartAtLogin, UpdateSource } from '../../shared/views/desktop.ts'
import type { Theme } from '../../shared/views/preferences.ts'
import type { Language } from '../../shared/words/language.ts'

/** A button of a notification. */
export interface NotificationAction {
  readonly label: string
  run(): void
}

/** The contents and actions of a notification. */
export interface DesktopNotification {
  readonly title: string
  readonly body: string
  /** Shown as buttons where the system has them; elsewhere only the notification itself can be clicked. */
  readonly actions?: readonly NotificationAction[]
  /** Called when the notification itself is clicked. */
  onClick?(): void
  /**
   * Called once, at once or later, if the system does not show it: it has no notifications, or the user refused them.
   */
  onRefused?(): void
}

/** A line of the tray's menu. Labels are plain text. */
export type TrayItem =
  | {
      readonly label: string
      readonly enabled?: boolean
      /** Makes the line one of several neighbouring lines, of which one is chosen. */
      readonly checked?: boolean
      run(): void
    }
  | { readonly label: string; readonly submenu: readonly TrayItem[] }
  | { readonly separator: true }

/** The state of the tray's icon: nothing special, an address is being created, or a creation failed. */
export type TrayState = 'idle' | 'busy' | 'failed'

/** Whether the user can see the tray's icon: `absent` without any tray, `hidden` by the user's own choice. */
export type TrayPresence = 'present' | 'absent' | 'hidden' | 'unknown'

/** A shown notification. */
export interface ShownNotification {
  /** Removes it from the screen and from the system's list. Harmless if it is gone already. */
  close(): void
}

/** The place of a window, in device-independent pixels, and whether it filled its display. */
export interface WindowBounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly maximized?: boolean
}

/** A window or helper process that died, hangs or recovered. It contains no data of the user. */
export interface Trouble {
  readonly kind: 'window-gone' | 'window-hangs' | 'window-answers' | 'helper-gone'
  /** The name of the window, or the kind of helper process. */
  readonly what: string
  /** The system's word for it, such as `crashed` or `oom`. */
  readonly reason?: string
  readonly exitCode?: number
  /** Whether a window that was gone was created again. */
  readonly rebuilt?: boolean
}

/** The desktop's system. */
export type Platform = 'mac' | 'windows' | 'linux'

/**
 * The app's interface to a desktop. Two implementations: `electron/` for the real one, `preview/` for a browser tab.
 * Calls that can be refused report that in their result and never throw.
 */
export interface Shell {
  readonly platform: Platform
  readonly preview: boolean
  /** The only origin of the app's own pages, such as `app://aliasmith`. Messages from any other origin are refused. */
  readonly appOrigin: string

  /** Resolves once the text is on the clipboard, or with the reason why it is not. */
  writeClipboard(text: string): Promise<FailureReason | undefined>
  /** Whether `clearClipboard` has any effect here. */
  readonly canClearClipboard: boolean
  /** Empties the clipboard if it still holds exactly this text, and leaves it alone otherwise. */
  clearClipboard(text: string): Promise<void>
  /**
   * Whether the clipboard holds exactly this text; `undefined` if the system cannot say, or would ask the user first.
   */
  holdsClipboard(text: string): Promise<boolean | undefined>
  /** Whether `readCopiedHost` has any effect here. */
  readonly canReadLinks: boolean
  /**
   * The host of the link on the clipboard; `undefined` if the clipboard holds anything else, or if the system would ask
   * the user first. No other text leaves the shell.
   */
  readCopiedHost(): Promise<string | undefined>
  notify(notification: DesktopNotification): ShownNotification
  /**
   * Opens an https page in the user's browser: a page of a known service or, if it is given, of the server of an account.
   * The caller has checked it.
   */
  openLink(url: string, server?: string): void
  /** Shows a folder of the app in the file manager; returns the reason if that fails. */
  showFolder(path: string): Promise<FailureReason | undefined>

  /** Called after the computer slept or the screen was locked: time has passed, and the network may not be up yet. */
  onResume(listener: () => void): void
  /** `false` only if the system is sure that there is no network. */
  isOnline(): boolean
  /** Called when a window or a helper process dies or hangs. */
  onTrouble(listener: (trouble: Trouble) => void): void

  /** Binds a hotkey and replaces its former binding; `false` if the system refuses, and the former one stays. */
  bindHotkey(id: HotkeyId, accelerator: string, run: () => void): boolean
  unbindHotkey(id: HotkeyId): void
  /** While suspended, no hotkey runs and no hotkey can be bound; afterwards all work as before. */
  suspendHotkeys(suspended: boolean): void
  /** Whether a bound hotkey does work. On Wayland `bindHotkey` only sends a request, which may stay unanswered. */
  readonly hotkeysAreGranted: boolean
  /** The command for a terminal or a desktop that starts the app again with options, quoted where necessary. */
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
  /** Opens the settings window at its former place, if its display is still there, or brings it to the front. */
  showSettings(bounds?: WindowBounds): void
  /** Called with the place of the settings window when the user has moved or resized it. */
  onSettingsMoved(listener: (bounds: WindowBounds) => void): void
  /** Called when no settings window is left. */
  onSettingsClosed(listener: () => void): void

  /** The system's languages, by their BCP 47 tags, in the order of the user's choice. */
  systemLanguages(): readonly string[]
  /** Sets the language of pages that load from now on, and of the menu of the app. */
  setLanguage(language: Language): void
  /** Sets the colours of every window. */
  setTheme(theme: Theme): void
  /** Sets the size of text in every window; the popover's window grows with it. */
  setTextSize(size: TextSize): void
  /** Called when the user asks for another size of text, by a key or by the menu of the app. */
  onTextSizeStep(listener: (step: TextSizeStep) => void): void

  /** Whether the app starts with the session. Read each time, because the system's own settings change it, too. */
  startsAtLogin(): StartAtLogin
  /** Sets whether the app starts with the session; returns the reason if the system refuses. */
  startAtLogin(wanted: boolean): FailureReason | undefined
  /** The source of new versions for this installation. */
  readonly updates: UpdateSource

  /** Sends an event to a window if it is open. */
  send<Name extends EventName>(window: WindowName, name: Name, payload: Events[Name]): void
  quit(): void
}
