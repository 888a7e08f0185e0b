import type { NamingStyle } from '../rules/naming.ts'
import type { Limit, PlanId } from '../rules/plan.ts'
import type { IssuedKeyFacts } from './key-by-email.ts'
import type { ProviderId } from './provider.ts'

/**
 * What the last contacts with the service showed. `blocked`: it takes the key and makes nothing with it, because it has
 * banned the owner. `network-blocked`: it has banned the network that this computer is in.
 */
export const accountStates = [
  'working',
  'key-rejected',
  'unreachable',
  'untested',
  'blocked',
  'network-blocked',
] as const

/** How an account fares. */
export type AccountState = (typeof accountStates)[number]

/** Where the account's key is: in the system's keychain, in memory until the app quits, not needed, or gone. */
export type KeyPlace = 'keychain' | 'session' | 'not-needed' | 'missing'

/** How many calls or new addresses are left of a known limit. */
export interface Budget extends Limit {
  readonly left: number
}

/** One account as the screens see it. Never a key. */
export interface AccountView {
  readonly id: string
  readonly provider: ProviderId
  readonly nickname: string
  /** Origin of the server, such as `https://mail.example.com`; none for practice. */
  readonly server?: string
  readonly defaultDomain?: string
  /** Every domain known for it, the default first. */
  readonly domains: readonly string[]
  /** Whether the key travels in the query instead of a header. */
  readonly keyInQuery: boolean
  readonly keyPlace: KeyPlace
  readonly state: AccountState
  readonly naming: NamingStyle
  /** What it pays for, where the limits of the service depend on it. */
  readonly plan?: PlanId
  /** The tightest of the limits that are known. */
  readonly budget?: Budget
  /** When the service, which asked to wait, may be asked for an address again. Milliseconds since the epoch. */
  readonly retryAt?: number
  /** Why it asked to wait, in a sentence. */
  readonly waitReason?: string
  /** Addresses of its handles at the domains that are on: they need no request. Absent if there are none. */
  readonly handleAddresses?: readonly string[]
  /** What is known of its key, if that came by email. */
  readonly issuedKey?: IssuedKeyFacts
}

/** What a test of a connection found. */
export interface ConnectionReport {
  /** Domains the account can use, as far as the service tells. */
  readonly domains: readonly string[]
  /** Whether the service has refused to make anything for the owner of this key, which no test asks about. */
  readonly blocked?: true
  /** How many addresses the service counts for the key, where it tells. */
  readonly addressCount?: number
  /** Known limits, in words. */
  readonly limits: readonly string[]
}
