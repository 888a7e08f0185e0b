import * as v from 'valibot'
import type { Language } from '../words/language.ts'
import type { Preferences } from './preferences.ts'

/** The hotkeys of the app. */
export const hotkeyNames = ['newAddress', 'openPopover'] as const
/** The hotkeys of the app. */
export type HotkeyName = (typeof hotkeyNames)[number]

/** The hotkey of an account, which makes an address there. */
export type AccountHotkey = `account:${string}`
/** Any hotkey: of the app, or of an account. */
export type HotkeyId = HotkeyName | AccountHotkey

const accountPrefix = 'account:'

/** The hotkey of the account with this id. */
export const accountHotkey = (accountId: string): AccountHotkey => `${accountPrefix}${accountId}`

/** The id of the account whose hotkey this is; `undefined` for a hotkey of the app. */
export const accountOfHotkey = (id: HotkeyId): string | undefined =>
  id.startsWith(accountPrefix) ? id.slice(accountPrefix.length) : undefined

const accountForm = /^account:[a-z0-9-]{1,40}$/

/** The check of a hotkey that a window names. Whether its account exists is not checked. */
export const hotkeyId = v.union([
  v.picklist(hotkeyNames),
  v.custom<AccountHotkey>((input) => typeof input === 'string' && accountForm.test(input)),
])

/** A value for each hotkey of the app, and for hotkeys of accounts. */
export type ByHotkey<Value> = Readonly<Record<HotkeyName, Value>> & {
  readonly [id: AccountHotkey]: Value
}

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
  /** The language in use: the chosen one, or the one closest to the system's. */
  readonly language: Language
  /** The app's, and one for each account; off where the user wants none. */
  readonly hotkeys: ByHotkey<HotkeyView>
  /** Whether a hotkey that the system accepts is sure to work. On Wayland the app cannot know (electron#52218). */
  readonly hotkeysAreGranted: boolean
  /** The command for each hotkey, for the keyboard settings of a desktop that may not pass hotkeys on. */
  readonly hotkeyCommands: ByHotkey<string>
  readonly startAtLogin: StartAtLogin
  /** Whether this desktop lets the app remove an address from the clipboard. */
  readonly canClearClipboard: boolean
  /** Whether this desktop lets the app read a copied link without asking the user. */
  readonly canReadLinks: boolean
  readonly updates: UpdateSource
}
