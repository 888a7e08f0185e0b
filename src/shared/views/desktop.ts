import type { Preferences } from './preferences.ts'

/** The hotkeys the app asks a desktop for. */
export const hotkeyNames = ['newAddress', 'openPopover'] as const
/** The hotkeys the app asks a desktop for. */
export type HotkeyName = (typeof hotkeyNames)[number]

/**
 * The hotkeys of a new installation. They take three modifiers because plain Ctrl+Alt is AltGr on Windows and types
 * characters in many layouts.
 */
export const defaultHotkeys: Readonly<Record<HotkeyName, string>> = {
  newAddress: 'CommandOrControl+Alt+Shift+N',
  openPopover: 'CommandOrControl+Alt+Shift+A',
}

/** What became of a hotkey: `requested` is all that Wayland says of one that may never fire; `off` is none wanted. */
export type HotkeyState = 'bound' | 'requested' | 'refused' | 'off'

/** A hotkey as the settings show it. */
export interface HotkeyView {
  /** In Electron's notation; empty where it is off. */
  readonly accelerator: string
  readonly state: HotkeyState
}

/** Whether the app starts with the session; `unavailable` where this desktop or this way of running has no such thing. */
export type StartAtLogin = 'on' | 'off' | 'unavailable'

/** Who brings new versions: the app itself, or whatever installed it. */
export type UpdateSource = 'self' | 'elsewhere'

/** What the settings window shows of the desktop and of how the app behaves on it. */
export interface DesktopSlice {
  readonly preferences: Preferences
  readonly hotkeys: Readonly<Record<HotkeyName, HotkeyView>>
  /** Whether a hotkey that the system takes does work. On Wayland nobody can tell (electron#52218). */
  readonly hotkeysAreGranted: boolean
  /** What to have a desktop run for each hotkey, where its own keyboard settings must do it. */
  readonly hotkeyCommands: Readonly<Record<HotkeyName, string>>
  readonly startAtLogin: StartAtLogin
  /** Whether this desktop lets the app take an address off the clipboard again. */
  readonly canClearClipboard: boolean
  readonly updates: UpdateSource
}
