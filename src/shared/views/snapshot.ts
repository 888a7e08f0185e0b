import type { Failure } from '../failure.ts'
import type { AccountView } from './account.ts'
import type { AddressPage } from './address.ts'
import type { DesktopSlice } from './desktop.ts'
import type { ProviderView } from './provider.ts'

/** Something the user should know that is no answer to what they just did. */
export interface Notice {
  readonly id: string
  readonly message: string
  readonly hint: string
  /** The account whose key can be renewed to settle it. */
  readonly renewAccountId?: string
  /** What is asked about an account's list, and how the two answers are called. */
  readonly listQuestion?: { readonly accountId: string; readonly yes: string; readonly no: string }
  /** The step towards a new version that the user can take. */
  readonly update?: 'download' | 'install'
}

/** The accounts slice. */
export interface AccountsSlice {
  readonly accounts: readonly AccountView[]
  /** The account that the hotkey uses. */
  readonly defaultAccountId?: string
  /** The account last chosen in the popover. */
  readonly currentAccountId?: string
  /** Whether the user does not want new addresses on the clipboard. */
  readonly copyOff?: boolean
}

/** A suggested local part and whom it is for. */
export interface Suggestion {
  readonly accountId: string
  readonly localPart: string
}

/** A failure met without a screen (by the hotkey), waiting to be shown. */
export interface UnreadFailure {
  readonly accountId?: string
  readonly failure: Failure
}

/** The pages of the settings window that exist. */
export const settingsPages = ['accounts', 'addresses', 'creating', 'shortcuts', 'general', 'about'] as const

/** A page of the settings window. */
export type SettingsPage = (typeof settingsPages)[number]

/** Where the settings window should go. */
export interface SettingsPlace {
  readonly page: SettingsPage
  /** Opens the form for a new account at once. */
  readonly addAccount?: boolean
  /** Opens the form of this account at once, to renew its key by email. */
  readonly renewAccountId?: string
}

/** All that a window needs to draw itself for the first time. */
export interface Snapshot extends AccountsSlice {
  readonly providers: readonly ProviderView[]
  readonly suggestion?: Suggestion
  readonly recent: AddressPage
  /** The address that is on the clipboard, as far as is known. */
  readonly copiedId?: number
  readonly notices: readonly Notice[]
  /** What went wrong without a screen, the latest last: see `popoverShown`. */
  readonly unreadFailures?: readonly UnreadFailure[]
  /** The label that a link asks for. */
  readonly label?: string
  /** Whether the popover is on the screen: a page that was never hidden takes itself for visible before that. */
  readonly popoverVisible: boolean
  readonly settingsPlace: SettingsPlace
  readonly platform: 'mac' | 'windows' | 'linux'
  /** Whether this is the preview in a browser. */
  readonly preview: boolean
  readonly version: string
  /** Where settings, addresses and logs are kept. */
  readonly dataFolder: string
  readonly desktop: DesktopSlice
}
