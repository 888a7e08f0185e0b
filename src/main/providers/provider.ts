import type { CountedCall, Refusal } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import type { OfferedValues, Options } from '../../shared/rules/choice.ts'
import type { DomainOffer } from '../../shared/rules/domain-offer.ts'
import type { AddressState } from '../../shared/views/address.ts'
import type { KeyMail } from '../../shared/views/key-by-email.ts'
import type { ProviderId, ProviderView } from '../../shared/views/provider.ts'
import type { ClaimedHandle, HandleDomain } from './handle-domain.ts'
import type { CodeMeaning, IssuedKey, KeyCode, KeyOrder } from './issued-key.ts'

/** A request as a provider describes it. The sender adds origin, key and transport. */
export interface RequestDescription {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Begins with a slash. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly body?: Readonly<Record<string, unknown>>
}

/** An answer, as a provider reads it. */
export interface ProviderResponse {
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** The parsed JSON, the text of a body that is not JSON, or `undefined` for an empty body. */
  readonly body: unknown
  /** Whether the body was JSON. */
  readonly isJson: boolean
  /** When it was read, in milliseconds since the epoch: the base of `Retry-After`. */
  readonly receivedAt: number
}

/** The result of reading an answer. */
export type Reading<Value> = Result<Value, Refusal>

/**
 * An operation of a provider: a program without effects. It yields each request, receives the answer and returns the
 * result. An operation that yields nothing needs no network.
 * @param options the account's values for the choices of the provider's view.
 */
export type Operation<Input, Value> = (
  input: Input,
  options: Options,
) => Generator<RequestDescription, Reading<Value>, ProviderResponse>

/** An operation with a single request. */
export function once<Input, Value>(
  request: (input: Input, options: Options) => RequestDescription,
  read: (response: ProviderResponse, input: Input) => Reading<Value>,
): Operation<Input, Value> {
  return function* (input, options) {
    return read(yield request(input, options), input)
  }
}

/** An operation without a request. */
export function local<Input, Value>(answer: (input: Input) => Reading<Value>): Operation<Input, Value> {
  // biome-ignore lint/correctness/useYield: a local operation yields no request
  return function* (input) {
    return answer(input)
  }
}

/** The input of a creation. All of it passed the provider's own rules. */
export interface NewAddress {
  /** The local part, or its beginning; empty if the service makes the name. */
  readonly localPart: string
  readonly domain: DomainOffer
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
  readonly destination?: string
  /** When the service created it, in milliseconds since the epoch, if the service says so. */
  readonly createdAt?: number
  /** Absent means active. */
  readonly state?: ExistingState
  readonly label?: string
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
}

/** A span of time by a service's clock, in milliseconds since the epoch. */
export interface ServiceSpan {
  readonly from: number
  readonly to: number
}

/** An address that a creation may have made. */
export interface WantedAddress extends KnownAddress {
  /** When the creation was first attempted, in milliseconds since the epoch; 0 for an address of any age. */
  readonly attemptedAt: number
  /**
   * From the creation's request to its answer, if an answer came: an address with another date is not from this
   * creation.
   */
  readonly answered?: ServiceSpan
}

/** An address to look for, page by page. */
export interface LocateInput extends WantedAddress {
  readonly cursor?: string
}

/** A creation that may have made an address of a name that is not known. */
export interface UnnamedAddress {
  readonly domain: string
  /** The beginning of the name; empty if the service makes all of it. */
  readonly beginning: string
  /** Empty for none. */
  readonly label: string
  /** The mark of the creation, if the provider `marks`. */
  readonly mark?: string
  /** When the creation was attempted, in milliseconds since the epoch by our clock. */
  readonly attemptedAt: number
}

/** The result for one page: the address, its absence, or the next page to search. */
export type Located =
  | {
      readonly found: ConfirmedAddress
      /** Whether it existed before the creation was attempted, as far as the clocks can show. */
      readonly older?: boolean
    }
  | { readonly absent: true }
  | { readonly next: string }

/** The result of a key test. */
export interface KeyReport {
  readonly addressCount?: number
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
  readonly locateUnnamed: readonly [input: UnnamedAddress & { readonly cursor?: string }, value: RemotePage]
  readonly list: readonly [input: { readonly cursor?: string }, value: RemotePage]
  /** Deletes an address in any state for good; `remakes` says whether its name can be created again. */
  readonly remove: readonly [input: KnownAddress, value: null]
  /** Switches an active address off or one that is off on. Idempotent; the value is the state by the service. */
  readonly setActive: readonly [input: KnownAddress & { readonly active: boolean }, value: ExistingState]
  /** Moves an address where it receives no mail and can be restored. Idempotent, as `restore` is. */
  readonly trash: readonly [input: KnownAddress, value: ExistingState]
  readonly restore: readonly [input: KnownAddress, value: ExistingState]
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
  /** Shows the purpose of a code and changes nothing. A code must be looked at before it is confirmed. */
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
      | 'domains'
      | 'choices'
    >
  >

/** Handles: local parts that are claimed at every domain at once. */
export type HandleOperations = Having<'claimHandle' | 'setHandleDomain' | 'releaseHandle'>

/** Keys by email, with their usual and longest lifetime in days. */
export interface KeyByEmail extends Having<'askForKey' | 'lookAtCode' | 'confirmKey'> {
  readonly usualDays: number
  readonly maxDays: number
}

/**
 * A service as data and pure functions. It does not depend on how requests are sent, so plain values can test all of
 * it. To add a service, write such an object and its table of cases, and list it in `registry.ts`.
 */
export interface Provider {
  readonly view: ProviderView
  /** The page where users create keys. */
  readonly keyPage?: string
  /** How the key travels. */
  authorize?(placement: KeyPlacement): Pick<RequestDescription, 'headers' | 'query'>
  readonly operations: Operations
  /** The operations that are sent without the key. */
  readonly keyless?: readonly OperationName[]
  /** The counters of the service's calls, if it counts them separately. */
  readonly countedAs?: Readonly<Partial<Record<OperationName, CountedCall>>>
  /**
   * Whether `list` contains every address of the key, so that a missing address is deleted. Absent if the service does
   * not say so.
   */
  readonly listsEverything?: boolean
  /** Whether a deleted address can be created again. */
  readonly remakes?: boolean
  /**
   * The effect of a creation that is sent twice: `conflicts`, it is refused; `doubles`, it makes another address; `safe`,
   * it can be repeated at once. Absent: it conflicts if its whole name is known, and doubles otherwise.
   */
  readonly repeat?: 'safe' | 'conflicts' | 'doubles'
  /** Whether `create` stores the mark of a name that the service makes, and `locateUnnamed` reports it. */
  readonly marks?: boolean
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
