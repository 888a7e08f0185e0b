import type { Failure } from '../failure.ts'
import type { SearchHint } from './address-list.ts'
import type { ProviderId } from './provider.ts'

/**
 * `active`: exists and forwards. `off`: exists at the service and does not forward. `trashed`: the same, and only a
 * restored address can forward again. `deleted`: the service no longer has it. An account has at most one existing
 * address under a name, but can have several deleted ones.
 */
export const addressStates = ['active', 'off', 'trashed', 'deleted'] as const

/** Whether an address exists at its service, and whether it forwards. */
export type AddressState = (typeof addressStates)[number]

/** The actions that can be reversed. */
export const reversibleActions = ['turn-off', 'turn-on', 'trash', 'restore'] as const

/** One of the actions that can be reversed. */
export type ReversibleAction = (typeof reversibleActions)[number]

/**
 * The actions that change the state of an address. `delete`: the name can be created again afterwards.
 * `delete-forever`: it cannot, or perhaps not.
 */
export type StateAction = ReversibleAction | 'delete' | 'delete-forever'

/** What a user can do with an address. `forward`: to other recipients. */
export type AddressAction =
  | StateAction
  | 'copy'
  | 'copy-send-from'
  | 'label'
  | 'display-name'
  | 'block-promotions'
  | 'allow-promotions'
  | 'pin'
  | 'unpin'
  | 'forward'
  | 'open-at-service'

/** What happens to the mail of addresses in a state, where a service does more than to drop it. */
export interface MailWhen {
  /** Set if mail to an address that is off goes to the trash of the mailbox, or to a catch-all of its domain. */
  readonly off?: 'to-trash' | 'caught'
  /** Set if mail to an address in the trash goes back to its sender: the service calls such an address deleted. */
  readonly trashed?: 'bounces'
}

/** A state in the keys of phrases: with what happens to the mail, if its service does more than to drop it. */
export type SaidState = AddressState | 'off.to-trash' | 'off.caught' | 'trashed.bounces'

/** The key of a state at a service. */
export function saidState({ off, trashed }: MailWhen, state: AddressState): SaidState {
  if (state === 'off' && off !== undefined) return `off.${off}`
  return state === 'trashed' && trashed !== undefined ? `trashed.${trashed}` : state
}

/** Whether an address can be deleted now. */
export function isDeletable({ can }: Pick<AddressEntry, 'can'>): boolean {
  return can.includes('delete') || can.includes('delete-forever')
}

/** The mildest action that takes a new address back; `undefined` if there is none. */
export function wayBack({ can }: Pick<AddressEntry, 'can'>): StateAction | undefined {
  return (['delete', 'trash', 'delete-forever'] as const).find((action) => can.includes(action))
}

/** One line of the address book. */
export interface AddressEntry {
  readonly id: number
  readonly accountId: string
  /** The account's nickname when the entry was read; the last known nickname if the account is gone. */
  readonly accountName: string
  readonly provider: ProviderId
  readonly address: string
  /** Its domain in the letters of its language, if the address holds punycode. */
  readonly domainInLetters?: string
  /** Where its mail ends up, if the service says so; several addresses are separated by a comma and a blank. */
  readonly destination?: string
  /** The user's note; empty without one. */
  readonly label: string
  /** The name that recipients see when the user writes from it, if its service has one. */
  readonly displayName?: string
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  readonly state: AddressState
  /** The key of its state in phrases. */
  readonly says: SaidState
  /** What happens to its mail in each state, if that is not the usual. */
  readonly mailWhen?: MailWhen
  readonly pinned?: true
  /** Set while its service drops the promotions among its mail and forwards the rest. */
  readonly blocksPromotions?: true
  /** Set while it is in reserve: made in advance and not used yet. */
  readonly ready?: true
  /** When the app last copied it, in milliseconds since the epoch; absent if that is not known. */
  readonly copiedAt?: number
  /** Set while its service is not known to have the label. */
  readonly labelUntold?: true
  /** Set while its service is not known to pin it, or to have unpinned it. */
  readonly pinUntold?: true
  /**
   * The key of the state that it perhaps has: the service was asked for it, or says without a list that it lacks the
   * address.
   */
  readonly wanted?: SaidState
  /** Set if it belongs to a handle, which is switched off or released as a whole. */
  readonly ofHandle?: true
  /** In the order of their display. */
  readonly can: readonly AddressAction[]
}

/** A label or a pin that is kept here, and why the service may not have it. */
export interface KeptHere {
  readonly entry: AddressEntry
  /** Absent if the service has it, or keeps no such thing. */
  readonly untold?: Failure
}

/** The address to write to, so that mail to `to` comes from an address of the book. */
export interface SendFromAddress {
  readonly address: string
  readonly to: string
}

/** The number of addresses that the popover loads at first, and each further time. */
export const recentPageSize = 20

/** The words of a search that screens mark in an entry, in the form of `foldText`. */
export interface SearchedWords {
  readonly address: readonly string[]
  readonly label: readonly string[]
}

/** A page of the address book. */
export interface AddressPage extends SearchHint {
  readonly entries: readonly AddressEntry[]
  /** Absent for a search without words. */
  readonly words?: SearchedWords
  /** Pass it as `after` to get the next page; absent on the last page. */
  readonly next?: string
}

/** A finished creation. */
export interface CreatedAddress {
  readonly entry: AddressEntry
  /** Whether the address is on the clipboard. */
  readonly copied: boolean
  /** Set if the address was not copied because the user turned copying off, which is no failure. */
  readonly copyOff?: true
}
