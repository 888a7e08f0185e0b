import type { CountedCall } from '../../shared/failure.ts'
import type { OfferedValues } from '../../shared/rules/choice.ts'
import type { DomainOffer } from '../../shared/rules/domain-offer.ts'
import type { NameFormat } from '../../shared/rules/name-format.ts'
import type { AddressState } from '../../shared/views/address.ts'
import type { KeyByEmailRule, KeyMail } from '../../shared/views/key-by-email.ts'
import type { ProviderId, ProviderView } from '../../shared/views/provider.ts'
import type { ClaimedHandle, HandleDomain } from './handle-domain.ts'
import type { CodeMeaning, IssuedKey, KeyCode, KeyOrder } from './issued-key.ts'
import type { Located, LocateInput, UnnamedSearch } from './lookup.ts'
import type { Operation, RequestDescription } from './operation.ts'
import type { Pace } from './pace.ts'

/** The input of a creation. All of it passed the provider's own rules. */
export interface NewAddress {
  /** The local part, or its beginning; empty if the service makes the name. */
  readonly localPart: string
  readonly domain: DomainOffer
  /** The format of a name that the service makes, if the offer has formats. */
  readonly format?: NameFormat
  /** Empty for none. */
  readonly label: string
  /** For a name that the service makes: a random text to store with the address, if the provider `marks`. */
  readonly mark?: string
}

/** An address of the book, as its service is asked about it. */
export interface KnownAddress {
  readonly address: string
  /** The service's own identifier, if it has one and has told it. */
  readonly remoteId?: string
}

/** A state of an address that exists. */
export type ExistingState = Exclude<AddressState, 'deleted'>

/** An address as the service confirmed it. */
export interface ConfirmedAddress extends KnownAddress {
  /** Where its mail ends up; several addresses are separated by a comma and a blank. */
  readonly destination?: string
  /** When the service created it, in milliseconds since the epoch, if the service says so. */
  readonly createdAt?: number
  /** Absent means active. */
  readonly state?: ExistingState
  readonly label?: string
  /** The name that recipients see beside it; empty for none. */
  readonly displayName?: string
  /** Whether the service drops the promotions among its mail; absent if it cannot, or cannot for this account. */
  readonly blocksPromotions?: boolean
  /** Whether it is pinned, if the service says so. */
  readonly pinned?: boolean
  /** The mark that was stored with it, if the service reports it. */
  readonly mark?: string
}

/** A page of a service's list. */
export interface RemotePage {
  /** At most as many as were requested. */
  readonly items: readonly ConfirmedAddress[]
  /** The number of further rows whose address cannot be read; absent for none. */
  readonly unreadable?: number
  /** The number of all addresses, if the service says so. */
  readonly total?: number
  /** The cursor of the next page; none at the end. */
  readonly next?: string
  /** Of `locateUnnamed`: whether the service keeps no marks for this account, so that dates and labels decide. */
  readonly unmarked?: true
}

/** The result of a key test, as far as the service reports it. */
export interface KeyReport {
  readonly addressCount?: number
  /** The service's own name of the account's plan. */
  readonly plan?: string
  /**
   * How many addresses the plan allows, and how many count against it; absent without such a limit. `shared`: only those
   * at domains that are not the user's own.
   */
  readonly quota?: { readonly limit: number; readonly used: number; readonly shared?: true }
  /** When the key expires, in milliseconds since the epoch; absent for never. */
  readonly keyExpiresAt?: number
}

/** How an account presents its key. */
export interface KeyPlacement {
  readonly key: string
  readonly inQuery: boolean
}

/** Every operation that a service can have, by name: its input and its result. */
export interface Signatures {
  readonly create: readonly [input: NewAddress, value: ConfirmedAddress]
  /** Looks whether an address exists and belongs to the key, after a lost answer. */
  readonly locate: readonly [input: LocateInput, value: Located]
  /**
   * Lists the addresses among which the unknown one of a creation can be, after a lost answer: those with its mark, or
   * all since the attempt, with their dates and labels. `list` is enough if it has these.
   */
  readonly locateUnnamed: readonly [input: UnnamedSearch, value: RemotePage]
  readonly list: readonly [input: { readonly cursor?: string }, value: RemotePage]
  /** Deletes an address in any state for good; `remakes` says whether its name can be created again. */
  readonly remove: readonly [input: KnownAddress, value: null]
  /** Switches an active address off or one that is off on. Idempotent; the value is the state by the service. */
  readonly setActive: readonly [input: KnownAddress & { readonly active: boolean }, value: ExistingState]
  /**
   * Moves an address where it receives no mail and can be restored. Idempotent, as `restore` is. The value is `null` if
   * the service deleted the address for good instead.
   */
  readonly trash: readonly [input: KnownAddress, value: ExistingState | null]
  readonly restore: readonly [input: KnownAddress, value: ExistingState]
  /** Stores another label with an address. Idempotent, as the next four are. */
  readonly relabel: readonly [input: KnownAddress & { readonly label: string }, value: null]
  readonly pin: readonly [input: KnownAddress & { readonly pinned: boolean }, value: null]
  /** Drops the promotions among the mail of an active address, or forwards them again. */
  readonly blockPromotions: readonly [input: KnownAddress & { readonly blocks: boolean }, value: null]
  /** Stores the name that recipients see beside an address; empty for none. */
  readonly setDisplayName: readonly [input: KnownAddress & { readonly displayName: string }, value: null]
  /** Sends the mail of an address to other recipients: values of the choice `recipient`. */
  readonly setRecipients: readonly [
    input: KnownAddress & { readonly recipients: readonly string[] },
    value: Pick<ConfirmedAddress, 'destination'>,
  ]
  /** The address to write to, so that mail to `to` comes from the address. Idempotent. */
  readonly sendFrom: readonly [input: KnownAddress & { readonly to: string }, value: string]
  readonly domains: readonly [input: undefined, value: readonly DomainOffer[]]
  /** The values for the choices of the view that are `asked`. */
  readonly choices: readonly [input: undefined, value: OfferedValues]
  readonly testKey: readonly [input: undefined, value: KeyReport]
  readonly claimHandle: readonly [input: { readonly handle: string }, value: ClaimedHandle]
  /** Idempotent. Another owner's handle is refused as `not-yours`, a missing handle as `handle-not-found`. */
  readonly setHandleDomain: readonly [input: HandleDomain, value: HandleDomain]
  /** Permanent: nobody can claim the handle again. */
  readonly releaseHandle: readonly [input: { readonly handle: string }, value: null]
  /** Sends a code by email; `confirmKey` turns it into a key. Neither needs a key. */
  readonly askForKey: readonly [input: KeyOrder, value: KeyMail]
  /** Shows the purpose of a code and changes nothing. If it exists, a code is looked at before it is confirmed. */
  readonly lookAtCode: readonly [input: KeyCode, value: CodeMeaning]
  readonly confirmKey: readonly [input: KeyCode, value: IssuedKey]
}

export type OperationName = keyof Signatures
export type InputOf<Name extends OperationName> = Signatures[Name][0]
export type ValueOf<Name extends OperationName> = Signatures[Name][1]

type Having<Name extends OperationName> = {
  readonly [Each in Name]: Operation<InputOf<Each>, ValueOf<Each>>
}

/** The operations of a service. Screens do not offer missing operations. */
export type Operations = Having<'create' | 'testKey'> &
  Partial<
    Having<
      | 'locate'
      | 'locateUnnamed'
      | 'list'
      | 'remove'
      | 'setActive'
      | 'trash'
      | 'restore'
      | 'relabel'
      | 'pin'
      | 'blockPromotions'
      | 'setDisplayName'
      | 'setRecipients'
      | 'sendFrom'
      | 'domains'
      | 'choices'
    >
  >

/** Handles: local parts that are claimed at every domain at once. */
export type HandleOperations = Having<'claimHandle' | 'setHandleDomain' | 'releaseHandle'>

/** Keys by email. Without `lookAtCode`, a code is good for a key only. */
export interface KeyByEmail extends Having<'askForKey' | 'confirmKey'>, Partial<Having<'lookAtCode'>> {
  readonly rule: KeyByEmailRule
}

/**
 * A service as data and pure functions. It does not depend on how requests are sent, so plain values can test all of
 * it. To add a service, write such an object and its table of cases, and list it in `registry.ts`.
 */
export interface Provider {
  readonly view: ProviderView
  /** The page where users create keys. */
  readonly keyPage?: string
  /**
   * The path of an address's page on the website at its server, or of a page that shows the address in a list. Absent if
   * the website has no such page, is elsewhere or is not known.
   */
  addressPage?(address: KnownAddress & { readonly state: ExistingState }): string
  /** How the key travels. */
  authorize?(placement: KeyPlacement): Pick<RequestDescription, 'headers' | 'query'>
  /**
   * The other origins of the service, each followed by a slash, to which a request may go with the key of an account at
   * the provider's own server. An account at any other server stays there. Absent: no other origin.
   */
  readonly otherOrigins?: RegExp
  readonly operations: Operations
  /** The operations that are sent without the key. */
  readonly keyless?: readonly OperationName[]
  /** The counters of the service's calls, if it counts them separately. */
  readonly countedAs?: Readonly<Partial<Record<OperationName, CountedCall>>>
  /** Whether `testKey` reports a plan, a quota or the end of a key. Accounts without a report then ask for it. */
  readonly reportsAccount?: boolean
  /** The paces of its requests, by account. */
  readonly paces?: readonly Pace[]
  /**
   * The most addresses that an account makes in a day of UTC. The service counts those made elsewhere, too, and punishes
   * more than a mere refusal does. Such an account has no reserve.
   */
  readonly mostADay?: number
  /**
   * Whether `list` contains every address of the key, so that a missing address is deleted. Absent if the service does
   * not say so.
   */
  readonly listsEverything?: boolean
  /**
   * Whether `locate` tells a deleted address from one that the key does not see, and finds those in the trash: of those
   * whose identifiers are known, or of all. Addresses that the whole list lacks are then looked up one by one.
   */
  readonly locatesDeleted?: 'by-id' | 'by-address'
  /**
   * Whether `list` goes from domain to domain. The newest addresses may then be on any page, and a page without addresses
   * may name a next one.
   */
  readonly listsByDomain?: boolean
  /** Whether servers of it may lack operations: one that answers 404 is not offered any more. */
  readonly mayLack?: boolean
  /**
   * Whether Undo deletes a new address for good, although the service has a trash. The service does so only while no mail
   * has arrived, and refuses with `address-in-use` afterwards: then Undo moves the address to the trash.
   */
  readonly undoDeletes?: boolean
  /** Whether a deleted address can be created again; absent if that depends, or is not known. */
  readonly remakes?: boolean
  /**
   * The effect of a creation that is sent twice: `conflicts`, it is refused; `doubles`, it makes another address; `safe`,
   * it can be repeated at once. Absent: it conflicts if its whole name is known, and doubles otherwise.
   */
  readonly repeat?: 'safe' | 'conflicts' | 'doubles'
  /**
   * For about how many hours creations bring the same address again, once a limit on new ones is met. Absent if the service
   * is not known to do so.
   */
  readonly repeatsAtLimit?: number
  /**
   * The changes that are not sent again after a lost answer: the first could arrive late, and together they do more than
   * one of them.
   */
  readonly unrepeatable?: readonly ('setActive' | 'trash')[]
  /** Whether `create` stores the mark of a name that the service makes, and `locateUnnamed` reports it. */
  readonly marks?: boolean
  /** The operations that the service is known to have, if it may lack others; all of them if absent. */
  readonly surelyHas?: readonly OperationName[]
  readonly handles?: HandleOperations
  readonly keyByEmail?: KeyByEmail
}

/** An operation of a provider by its name; `undefined` if the provider lacks it. */
export function operationOf<Name extends OperationName>(
  { operations, handles, keyByEmail }: Provider,
  name: Name,
): Operation<InputOf<Name>, ValueOf<Name>> | undefined {
  const all: Partial<Having<OperationName>> = { ...operations, ...handles, ...keyByEmail }
  return all[name]
}

/** The effect of a creation that is sent twice. */
export function repeatOf(
  { repeat }: Provider,
  { address }: { readonly address?: string },
): NonNullable<Provider['repeat']> {
  return repeat ?? (address === undefined ? 'doubles' : 'conflicts')
}

/** Whether an operation sends the key. */
export function needsKey({ authorize, keyless = [] }: Provider, name: OperationName): boolean {
  return authorize !== undefined && !keyless.includes(name)
}

/** Every provider by its id. */
export type Providers = Readonly<Record<ProviderId, Provider>>
