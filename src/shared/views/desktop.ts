import type { Preferences } from './preferences.ts'

/** The hotkeys of the app. */
export const hotkeyNames = ['newAddress', 'openPopover'] as const
/** The hotkeys of the app. */
export type HotkeyName = (typeof hotkeyNames)[number]

/**
 * The hotkeys of a new installation. They take three modifiers because plain Ctrl+Alt is AltGr on Windows and types
 * characters in many layouts.
 */
export const defaultHotkeys: Readonly<Record<HotkeyName, string>> = {
  newAddress: 'CommandOrControl+Alt+Shift+N',
  openPopover: 'CommandOrControl+Alt+Shift+A',
}

/** The state of a hotkey. `requested`: Wayland reports no more, and the hotkey may never fire. `off`: not wanted. */
export type HotkeyState = 'bound' | 'requested' | 'refused' | 'off'

/** A hotkey as the settings show it. */
export interface HotkeyView {
  /** In Electron's notation; empty if the hotkey is off. */
  readonly accelerator: string
  readonly state: HotkeyState
}

/** Whether the app starts with the session. `unavailable`: this desktop or this way of running does not support it. */
export type StartAtLogin = 'on' | 'off' | 'unavailable'

/** The source of new versions: the app itself, or the program that installed it. */
export type UpdateSource = 'self' | 'elsewhere'

/** The desktop and the app's behaviour on it, for the settings window. */
export interface DesktopSlice {
  readonly preferences: Preferences
  readonly hotkeys: Readonly<Record<HotkeyName, HotkeyView>>
  /** Whether a hotkey that the system accepts is sure to work. On Wayland the app cannot know (electron#52218). */
  readonly hotkeysAreGranted: boolean
  /** The command for each hotkey, for the keyboard settings of a desktop that may not pass hotkeys on. */
  readonly hotkeyCommands: Readonly<Record<HotkeyName, string>>
  readonly startAtLogin: StartAtLogin
  /** Whether this desktop lets the app remove an address from the clipboard. */
  readonly canClearClipboard: boolean
  readonly updates: UpdateSource
}
