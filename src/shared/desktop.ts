import type { Preferences } from './preferences.ts'

/** The hotkeys the app asks a desktop for. */
export const hotkeyNames = ['newAddress', 'openPopover'] as const
/** The hotkeys the app asks a desktop for. */
export type HotkeyName = (typeof hotkeyNames)[number]

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
  readonly startAtLogin: StartAtLogin
  /** Whether this desktop lets the app take an address off the clipboard again. */
  readonly canClearClipboard: boolean
  readonly updates: UpdateSource
}
