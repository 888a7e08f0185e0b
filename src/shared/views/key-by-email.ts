import type { Refusal } from '../failure.ts'
import { parseAddress } from '../rules/email-address.ts'
import type { ProviderView } from './provider.ts'

/** How a provider gives out keys by email. */
export type KeyByEmailRule = NonNullable<NonNullable<ProviderView['key']>['byEmail']>

/** What became of the request for a code. All times are in milliseconds since the epoch, by this computer's clock. */
export interface KeyMail {
  /** Where the code goes, as the service understood it. */
  readonly email: string
  /** Whether a mail was sent just now; if not, the last one still counts. */
  readonly sent: boolean
  /** Why none was sent: too soon after the last one, or too many already. */
  readonly held?: 'cooldown' | 'limit'
  /**
   * Whether the service told this app that it had sent the mail before. Otherwise only its word for it is known, and it
   * counts mails that it could not send.
   */
  readonly sentBefore?: true
  /** Until when the code works. */
  readonly expiresAt?: number
  /** From when on another code can be sent. */
  readonly nextSendAt?: number
  /** How many more codes the service sends for this request. */
  readonly sendsLeft?: number
}

/** What is known of a key that came by email: what its renewal starts with. Never the key. */
export interface IssuedKeyFacts {
  /** The address the code was sent to. */
  readonly email: string
  /** For how many days it was given out. */
  readonly days: number
  /** In milliseconds since the epoch. */
  readonly expiresAt: number
  /** Whether the service was asked to renew it by itself. */
  readonly renews: boolean
}

/** Checks the address a code is to be sent to. */
export function checkKeyEmail(text: string): Refusal | undefined {
  if (text.trim() === '') return { reason: 'email-missing', field: 'email' }
  return parseAddress(text) === undefined ? { reason: 'email-malformed', field: 'email' } : undefined
}

/** Checks for how many days a key is wanted: a whole number that the service may accept. */
export function checkKeyDays(rule: KeyByEmailRule, days: number): Refusal | undefined {
  const fits = Number.isInteger(days) && days >= 1 && days <= rule.maxDays
  return fits ? undefined : { reason: 'days-outside', field: 'days', limit: rule.maxDays }
}

/** A code as it is sent: mails and their readers put blanks, dashes and unseen characters between its digits. */
export function cleanCode(text: string): string {
  return text.replace(/[\s\p{Pd}\p{Cf}]/gu, '')
}

/** Checks a code by its shape: six digits. */
export function checkCode(text: string): Refusal | undefined {
  return /^\d{6}$/.test(cleanCode(text)) ? undefined : { reason: 'code-malformed', field: 'code' }
}
