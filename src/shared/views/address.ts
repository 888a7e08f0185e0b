import type { ProviderId } from './provider.ts'

/**
 * `active`: exists and forwards. `off`: exists at the service and does not forward. `deleted`: the service does not have
 * it any more. Only one address of an account can exist under a name; deleted ones can be several.
 */
export const addressStates = ['active', 'off', 'deleted'] as const

/** Whether an address exists at its service, and whether it forwards. */
export type AddressState = (typeof addressStates)[number]

/** One line of the address book. */
export interface AddressEntry {
  readonly id: number
  readonly accountId: string
  /** The account's nickname when it was read; the last known one if the account is gone. */
  readonly accountName: string
  readonly provider: ProviderId
  readonly address: string
  /** Its domain in letters, where that is punycode. */
  readonly domainInLetters?: string
  /** Where its mail ends up, where the service tells. */
  readonly destination?: string
  /** The user's note; empty for none. */
  readonly label: string
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  readonly state: AddressState
  /** Set where its service was asked to delete it and nobody knows whether it did. */
  readonly deleting?: true
  /** Whether it can be taken back. */
  readonly undo: 'no' | 'yes' | 'forever'
}

/** How many addresses the popover begins with, and how many more it loads at a time. */
export const recentPageSize = 20

/** A page of the address book, newest first. */
export interface AddressPage {
  readonly entries: readonly AddressEntry[]
  /** Pass it as `after` to get the next page; none at the end. */
  readonly next?: string
}

/** A finished creation. */
export interface CreatedAddress {
  readonly entry: AddressEntry
  /** Whether the address is on the clipboard. */
  readonly copied: boolean
  /** Set where it is not copied because the user wants no copy: nothing went wrong. */
  readonly copyOff?: true
}
