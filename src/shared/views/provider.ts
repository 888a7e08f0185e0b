import type { LocalPartRule } from '../rules/local-part.ts'
import type { Plan } from '../rules/plan.ts'

/** The services the app speaks to, and the practice account that speaks to none. */
export const providerIds = ['haltman', 'likedo', 'practice'] as const

/** One of the services. */
export type ProviderId = (typeof providerIds)[number]

/** What a screen needs to know of a provider. */
export interface ProviderView {
  readonly id: ProviderId
  readonly name: string
  /** The colour of its mark in lists of accounts; neutral if absent. */
  readonly mark?: 'blue' | 'rose'
  /** The service's own page; none for practice. */
  readonly homePage?: string
  /** How the key is called, shaped and got; none where no key is needed. */
  readonly key?: {
    /** A regular expression that a pasted key must match after `trim` and removal of line breaks. */
    readonly pattern: string
    /** Whether keys are compared and sent in lower case. */
    readonly lowerCase: boolean
    /** How many characters every key has; none where they vary. */
    readonly length?: number
    /** Whether the account can send it in the query instead of a header. */
    readonly queryAllowed: boolean
    /** How many days a key by email usually lasts, and the most that may be asked for; none where there is no such way. */
    readonly byEmail?: { readonly usualDays: number; readonly maxDays: number }
  }
  /** Where requests go by default, and whether an account may change it; none for practice. */
  readonly server?: { readonly address: string; readonly changeable: boolean }
  readonly localPart: LocalPartRule
  /** The longest label the service keeps; none where labels stay in the app. */
  readonly labelMaxLength?: number
  readonly domains: {
    /** Those known without asking, the one to start with first. */
    readonly known: readonly string[]
    /** Whether the service can be asked for them. */
    readonly listed: boolean
    /** Whether others may be typed in. */
    readonly freeTyping: boolean
    /** Whether the last label of a domain must be letters from a to z, so that punycode may stand before it alone. */
    readonly plainEnding?: boolean
  }
  /** What an account can pay for, the usual one first; absent where the limits do not depend on it or are not known. */
  readonly plans?: readonly Plan[]
  /** `forever`: undoing deletes the address at the service, which never gives it out again. */
  readonly undo: 'no' | 'yes' | 'forever'
  /** Whether a local part can be claimed at every domain at once. */
  readonly handles?: boolean
  /** Whether mail to its addresses arrives anywhere. */
  readonly receivesMail: boolean
}
