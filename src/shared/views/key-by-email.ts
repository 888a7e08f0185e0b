import type { Refusal } from '../failure.ts'
import { parseAddress } from '../rules/email-address.ts'
import type { ProviderView } from './provider.ts'

/** How a provider gives out keys by email. */
export type KeyByEmailRule = NonNullable<NonNullable<ProviderView['key']>['byEmail']>

/** The outcome of a request for a code. All times are in milliseconds since the epoch, by this computer's clock. */
export interface KeyMail {
  /** Where the code goes, as the service understood it. */
  readonly email: string
  /** Whether a mail was sent just now; if not, the previous mail still counts. */
  readonly sent: boolean
  /** Why no mail was sent: too soon after the previous mail, or too many already. */
  readonly held?: 'cooldown' | 'limit'
  /**
   * Whether the service reported to this app that it sent the previous mail. If absent, the app has only the service's
   * present word for it, and the service also counts mails that it could not send.
   */
  readonly sentBefore?: true
  /** When the code expires. */
  readonly expiresAt?: number
  /** When another code can be sent. */
  readonly nextSendAt?: number
  /** How many more codes the service sends for this request. */
  readonly sendsLeft?: number
}

/** The known facts about a key that came by email, for its renewal. Never the key itself. */
export interface IssuedKeyFacts {
  /** The address to which the code was sent. */
  readonly email: string
  /** The lifetime of the key, in days. */
  readonly days: number
  /** In milliseconds since the epoch. */
  readonly expiresAt: number
  /** Whether the service was asked to renew the key automatically. */
  readonly renews: boolean
}

/** Checks the address for the code. */
export function checkKeyEmail(text: string): Refusal | undefined {
  if (text.trim() === '') return { reason: 'email-missing', field: 'email' }
  return parseAddress(text) === undefined ? { reason: 'email-malformed', field: 'email' } : undefined
}

/** Checks the requested lifetime of a key: a whole number of days that the service may accept. */
export function checkKeyDays(rule: KeyByEmailRule, days: number): Refusal | undefined {
  const fits = Number.isInteger(days) && days >= 1 && days <= rule.maxDays
  return fits ? undefined : { reason: 'days-outside', field: 'days', limit: rule.maxDays }
}

/** The code without the blanks, dashes and invisible characters that mails and their readers put between its digits. */
export function cleanCode(text: string): string {
  return text.replace(/[\s\p{Pd}\p{Cf}]/gu, '')
}

/** Checks a code by its shape: six digits. */
export function checkCode(text: string): Refusal | undefined {
  return /^\d{6}$/.test(cleanCode(text)) ? undefined : { reason: 'code-malformed', field: 'code' }
}
