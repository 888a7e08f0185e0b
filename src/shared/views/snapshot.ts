import type { Failure } from '../failure.ts'
import type { AccountView } from './account.ts'
import type { AddressPage } from './address.ts'
import type { DesktopSlice } from './desktop.ts'
import type { ProviderView } from './provider.ts'

/** A message to the user that does not answer their last action. */
export interface Notice {
  readonly id: string
  readonly message: string
  readonly hint: string
  /** The account whose key can be renewed to settle the notice. */
  readonly renewAccountId?: string
  /** The account whose list the notice asks about, and the words of the two answers. */
  readonly listQuestion?: { readonly accountId: string; readonly yes: string; readonly no: string }
  /** The next step towards a new version. */
  readonly update?: 'download' | 'install'
}

/** The accounts and the choices between them. */
export interface AccountsSlice {
  readonly accounts: readonly AccountView[]
  /** The account that the hotkey uses. */
  readonly defaultAccountId?: string
  /** The account last chosen in the popover, or else the default account. */
  readonly currentAccountId?: string
  /** Whether the user has turned off copying of new addresses. */
  readonly copyOff?: boolean
  /** The services, whose names can be words in the language of the app. */
  readonly providers: readonly ProviderView[]
}

/** A suggested local part and its account. */
export interface Suggestion {
  readonly accountId: string
  readonly localPart: string
}

/** A failure that occurred without a window (by the hotkey), waiting to be shown. */
export interface UnreadFailure {
  readonly accountId?: string
  readonly failure: Failure
}

/** The pages of the settings window. */
export const settingsPages = ['accounts', 'addresses', 'creating', 'shortcuts', 'general', 'about'] as const

/** A page of the settings window. */
export type SettingsPage = (typeof settingsPages)[number]

/** The page and the form that the settings window should open. */
export interface SettingsPlace {
  readonly page: SettingsPage
  /** Opens the form for a new account at once. */
  readonly addAccount?: boolean
  /** Opens the form of this account at once, to renew its key by email. */
  readonly renewAccountId?: string
  /** Opens the list of keys over the page that is open, if one is. */
  readonly keys?: true
}

/** The data with which a window first draws itself. */
export interface Snapshot extends AccountsSlice {
  readonly suggestion?: Suggestion
  readonly recent: AddressPage
  /** The address on the clipboard, if known. */
  readonly copiedId?: number
  readonly notices: readonly Notice[]
  /** Failures that occurred without a window, the latest last: see `popoverShown`. */
  readonly unreadFailures?: readonly UnreadFailure[]
  /** The label that a link asks to fill in. */
  readonly label?: string
  /** Whether the popover is on the screen. A page that was never hidden considers itself visible even before that. */
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
