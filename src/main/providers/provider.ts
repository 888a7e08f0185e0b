import type { CountedCall, Refusal } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import type { KeyMail } from '../../shared/views/key-by-email.ts'
import type { ProviderId, ProviderView } from '../../shared/views/provider.ts'

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

/** An answer as a provider reads it. */
export interface ProviderResponse {
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** The parsed JSON, or the text if it is none, or `undefined` for an empty body. */
  readonly body: unknown
  /** Whether the body was JSON. */
  readonly isJson: boolean
  /** When it was read, in milliseconds since the epoch: the base of `Retry-After`. */
  readonly receivedAt: number
}

/** What a provider makes of an answer. */
export type Reading<Value> = Result<Value, Refusal>

/**
 * One thing a provider can do: a program without effects. It yields each request, is handed the answer, and returns what
 * came of it. One that yields nothing needs no network.
 */
export type Operation<Input, Value> = (
  input: Input,
) => Generator<RequestDescription, Reading<Value>, ProviderResponse>

/** An operation of one request. */
export function once<Input, Value>(
  request: (input: Input) => RequestDescription,
  read: (response: ProviderResponse, input: Input) => Reading<Value>,
): Operation<Input, Value> {
  return function* (input) {
    return read(yield request(input), input)
  }
}

/** An operation without any request. */
export function local<Input, Value>(answer: (input: Input) => Reading<Value>): Operation<Input, Value> {
  // biome-ignore lint/correctness/useYield: it has nothing to ask
  return function* (input) {
    return answer(input)
  }
}

/** What a creation needs. Everything in it passed the provider's own rules. */
export interface NewAddress {
  readonly localPart: string
  readonly domain: string
  /** Empty for none. */
  readonly label: string
}

/** An address as the service confirmed it. */
export interface ConfirmedAddress {
  readonly address: string
  readonly destination?: string
  /** The service's own identifier, where it has one. */
  readonly remoteId?: string
  /** When the service made it, in milliseconds since the epoch, where it tells. */
  readonly createdAt?: number
  /** Whether it accepts mail; absent means yes. */
  readonly active?: boolean
  readonly label?: string
}

/** A page of a service's list. */
export interface RemotePage {
  /** At most as many as were asked for. */
  readonly items: readonly ConfirmedAddress[]
  /** How many further rows the page has whose address cannot be read; absent for none. */
  readonly unreadable?: number
  /** How many there are in all, where the service tells. */
  readonly total?: number
  /** The cursor of the next page; none at the end. */
  readonly next?: string
}

/** A span of time by a service's own clock, in milliseconds since the epoch. */
export interface ServiceSpan {
  readonly from: number
  readonly to: number
}

/** An address that a creation may have made. */
export interface WantedAddress {
  readonly address: string
  /** When the creation was first attempted, in milliseconds since the epoch; 0 for an address of any age. */
  readonly attemptedAt: number
  /** Between the creation's request and its answer, if that was heard: what has another date was not made by it. */
  readonly answered?: ServiceSpan
}

/** Where to look for one address, page by page. */
export interface LocateInput extends WantedAddress {
  readonly cursor?: string
}

/** What a look at one page said: the address, nowhere to be found, or look further. */
export type Located =
  | {
      readonly found: ConfirmedAddress
      /** Whether it was there before the creation was attempted, as far as clocks can tell. */
      readonly older?: boolean
    }
  | { readonly absent: true }
  | { readonly next: string }

/** What a test of a key found. */
export interface KeyReport {
  readonly addressCount?: number
}

/** A handle that was claimed. */
export interface ClaimedHandle {
  readonly handle: string
  readonly destination?: string
}

/** A handle after a change. */
export interface HandleDomain {
  readonly handle: string
  readonly domain: string
  readonly enabled: boolean
}

/** A key that is wanted by email. */
export interface KeyOrder {
  readonly email: string
  /** Whole days. */
  readonly days: number
  readonly renews: boolean
}

/** The code that came by email. */
export interface KeyCode {
  /** Where it came; a key for anybody else is refused. */
  readonly email: string
  /** Six digits. */
  readonly code: string
}

/** What a code stands for, as the service says before anything is done. */
export interface CodeMeaning {
  /** A key; the list of an owner's keys; the end of all of them; what is not known here. */
  readonly action: 'key' | 'list' | 'destroy-all' | 'other'
  /** Whose mailbox it came to. */
  readonly email: string
  /** The key, from a server of the time when a look at a code confirmed it. */
  readonly issued?: IssuedKey
}

/** A key that the service made. It goes to the keychain and nowhere else. */
export interface IssuedKey {
  readonly key: string
  /** Where the service tells. */
  readonly expiresInDays?: number
  readonly renews: boolean
}

/** How an account presents its key. */
export interface KeyPlacement {
  readonly key: string
  readonly inQuery: boolean
}

/** Every operation that a service can have, by its name: what it takes and what it gives. */
export interface Signatures {
  readonly create: readonly [input: NewAddress, value: ConfirmedAddress]
  /** Looks whether an address exists and belongs to the key, after a lost answer. */
  readonly locate: readonly [input: LocateInput, value: Located]
  readonly list: readonly [input: { readonly cursor?: string }, value: RemotePage]
  readonly remove: readonly [input: { readonly address: string }, value: null]
  readonly domains: readonly [input: undefined, value: readonly string[]]
  readonly testKey: readonly [input: undefined, value: KeyReport]
  readonly claimHandle: readonly [input: { readonly handle: string }, value: ClaimedHandle]
  /** Idempotent. A handle that is not the key's is refused as `not-yours`, one that is not there as `handle-not-found`. */
  readonly setHandleDomain: readonly [input: HandleDomain, value: HandleDomain]
  /** For ever: nobody can claim the handle again. */
  readonly releaseHandle: readonly [input: { readonly handle: string }, value: null]
  /** Has a code sent by email; `confirmKey` turns it into a key. Neither needs a key. */
  readonly askForKey: readonly [input: KeyOrder, value: KeyMail]
  /** Says what a code stands for and does nothing. A code that is not looked at first is not confirmed. */
  readonly lookAtCode: readonly [input: KeyCode, value: CodeMeaning]
  readonly confirmKey: readonly [input: KeyCode, value: IssuedKey]
}

export type OperationName = keyof Signatures
export type InputOf<Name extends OperationName> = Signatures[Name][0]
export type ValueOf<Name extends OperationName> = Signatures[Name][1]

type Having<Name extends OperationName> = {
  readonly [Each in Name]: Operation<InputOf<Each>, ValueOf<Each>>
}

/** What services can do. What is missing, no screen offers. */
export type Operations = Having<'create' | 'testKey'> &
  Partial<Having<'locate' | 'list' | 'remove' | 'domains'>>

/** Handles: local parts that are claimed at every domain at once. */
export type HandleOperations = Having<'claimHandle' | 'setHandleDomain' | 'releaseHandle'>

/** Keys that come by email, with the days that one usually lasts and may last at most. */
export interface KeyByEmail extends Having<'askForKey' | 'lookAtCode' | 'confirmKey'> {
  readonly usualDays: number
  readonly maxDays: number
}

/**
 * A service as data and pure functions. Nothing in it knows how requests are sent; everything can be tested with plain
 * values. To add a service, write one such object and its table of cases, and list it in `registry.ts`.
 */
export interface Provider {
  readonly view: ProviderView
  /** The page where keys are made. */
  readonly keyPage?: string
  /** How the key travels. */
  authorize?(placement: KeyPlacement): Pick<RequestDescription, 'headers' | 'query'>
  readonly operations: Operations
  /** The operations that go without the key. */
  readonly keyless?: readonly OperationName[]
  /** What the service counts calls with, where it counts them apart. */
  readonly countedAs?: Readonly<Partial<Record<OperationName, CountedCall>>>
  /** Whether `list` holds every address of the key, so that one it lacks is deleted. Absent means that nobody says so. */
  readonly listsEverything?: boolean
  /** Whether a deleted address can be made again. */
  readonly remakes?: boolean
  readonly handles?: HandleOperations
  readonly keyByEmail?: KeyByEmail
}

/** An operation of a provider by its name; `undefined` where the service has none. */
export function operationOf<Name extends OperationName>(
  { operations, handles, keyByEmail }: Provider,
  name: Name,
): Operation<InputOf<Name>, ValueOf<Name>> | undefined {
  const all: Partial<Having<OperationName>> = { ...operations, ...handles, ...keyByEmail }
  return all[name]
}

/** Whether the key goes with an operation. */
export function needsKey({ authorize, keyless = [] }: Provider, name: OperationName): boolean {
  return authorize !== undefined && !keyless.includes(name)
}

/** Every provider by its id. */
export type Providers = Readonly<Record<ProviderId, Provider>>
