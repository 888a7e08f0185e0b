import type { OfferedValues, Options } from '../rules/choice.ts'
import type { DomainOffer } from '../rules/domain-offer.ts'
import type { NameFormat } from '../rules/name-format.ts'
import type { NamingStyle } from '../rules/naming.ts'
import type { Limit, PlanId } from '../rules/plan.ts'
import type { IssuedKeyFacts } from './key-by-email.ts'
import type { ProviderId } from './provider.ts'

/**
 * The result of the last contacts with the service. `blocked`: the service accepts the key but makes no addresses with
 * it, because it has banned the owner. `network-blocked`: it has banned the network of this computer.
 */
export const accountStates = [
  'working',
  'key-rejected',
  'unreachable',
  'untested',
  'blocked',
  'network-blocked',
] as const

/** The state of an account, by the last contacts with its service. */
export type AccountState = (typeof accountStates)[number]

/** The place of the account's key: the system's keychain, or memory until the app quits; or not needed, or missing. */
export type KeyPlace = 'keychain' | 'session' | 'not-needed' | 'missing'

/**
 * A known limit with the calls or new addresses that are left of it. `account` and `shared` have no period; `shared`
 * counts the addresses at domains that are not the user's own.
 */
export interface Budget extends Omit<Limit, 'per'> {
  readonly per: Limit['per'] | 'account' | 'shared'
  readonly left: number
}

/** How long a key lasts. */
export interface KeyLife {
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
  /** Its lifetime in days, if it is known. */
  readonly days?: number
  /** Whether the service renews it automatically. */
  readonly renews: boolean
}

/** A kind of names to choose: those by the user (an empty value), or a format of the service. */
export interface NamingView {
  readonly value: NameFormat | ''
  readonly words: string
  readonly chosen: boolean
}

/** A domain as the windows see it. */
export interface DomainView extends Omit<DomainOffer, 'ticket' | 'format' | 'formats' | 'tail'> {
  /** The kinds of names to choose among; absent without a choice. */
  readonly namings?: readonly NamingView[]
  /** What the service adds to a beginning, in words if that is not known before. */
  readonly added?: string
  /** What follows the name in an address there, as far as it is known; absent if that is the domain alone. */
  readonly ending?: string
  /** What is to be said of an address there before it is made. */
  readonly note?: string
}

/** Whether an account has one address in reserve. */
export interface ReserveView {
  /** Whether the user wants it. */
  readonly on: boolean
  /** The address that is ready. */
  readonly address?: string
  /** Why the last creation in advance failed, in sentences. */
  readonly problem?: string
}

/** An account as the windows see it. Never contains a key. */
export interface AccountView {
  readonly id: string
  readonly provider: ProviderId
  readonly nickname: string
  /** Origin of the server, such as `https://mail.example.com`; absent for practice. */
  readonly server?: string
  readonly defaultDomain?: string
  /** The known domains of the account, the default first. */
  readonly domains: readonly DomainView[]
  /** Whether the key travels in the query instead of a header. */
  readonly keyInQuery: boolean
  readonly keyPlace: KeyPlace
  readonly state: AccountState
  readonly naming: NamingStyle
  /** The paid plan, if the limits of the service depend on it. */
  readonly plan?: PlanId
  /** The values that it chose; absent for none. */
  readonly options?: Options
  /** The tightest of the known limits. */
  readonly budget?: Budget
  /** The same in words. */
  readonly budgetText?: string
  /** The service's own name of the plan, if the service reported it. */
  readonly servicePlan?: string
  /** The addresses that the plan still allows, in words, if the service reported them and `budgetText` does not tell. */
  readonly quotaText?: string
  /** When the service accepts the next request for an address, if it asked to wait. Milliseconds since the epoch. */
  readonly retryAt?: number
  /** Why the service asked to wait, in a sentence. */
  readonly waitReason?: string
  /** Addresses of the account's handles at switched-on domains: they need no request. Absent if there are none. */
  readonly handleAddresses?: readonly string[]
  /** The known facts about its key, if the key came by email. */
  readonly issuedKey?: IssuedKeyFacts
  /** How long the key lasts, if that is known. */
  readonly keyLife?: KeyLife
  /** Absent if the account has no address in reserve and cannot have one. */
  readonly reserve?: ReserveView
}

/** The findings of a connection test. */
export interface ConnectionReport {
  /** Domains that the account can use, as far as the service lists them. */
  readonly domains: readonly DomainOffer[]
  /** Set if the service lists no domain for the key, and none can be typed: no address can be made. */
  readonly lacksDomains?: true
  /** Set if the service has refused to make anything for the owner of this key, which a test cannot find out. */
  readonly blocked?: true
  /** The number of addresses of the key, if the service reports it. */
  readonly addressCount?: number
  /** The service's own name of the plan. */
  readonly plan?: string
  /** How many addresses the plan allows, and how many count against it. */
  readonly quota?: { readonly limit: number; readonly used: number; readonly shared?: true }
  /** When the key expires, in milliseconds since the epoch. */
  readonly keyExpiresAt?: number
  /** The values that the service offers for the account's choices, if it must be asked for them. */
  readonly choices?: OfferedValues
  /** Known limits, in words. */
  readonly limits: readonly string[]
}
