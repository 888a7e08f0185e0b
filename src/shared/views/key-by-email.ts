import type { Refusal } from '../failure.ts'
import { parseAddress } from '../rules/email-address.ts'
import type { ProviderView } from './provider.ts'

/** How a provider gives out keys by email. */
export type KeyByEmailRule = NonNullable<NonNullable<ProviderView['key']>['byEmail']>

/** The outcome of a request for a code. All times are in milliseconds since the epoch, by this computer's clock. */
export interface KeyMail {
  /** The address of the order, as the service understood it. */
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

/** The typed address. A name is enough if the service knows its users by addresses at one domain. */
export function wholeKeyEmail({ at }: KeyByEmailRule, text: string): string {
  const typed = text.trim()
  return at === undefined || typed === '' || typed.includes('@') ? typed : `${typed}@${at}`
}

/** Checks the address for the code. */
export function checkKeyEmail(rule: KeyByEmailRule, text: string): Refusal | undefined {
  const email = wholeKeyEmail(rule, text)
  if (email === '') return { reason: 'email-missing', field: 'email' }
  const parts = parseAddress(email)
  if (parts === undefined) return { reason: 'email-malformed', field: 'email' }
  const isElsewhere = rule.at !== undefined && parts.domain !== rule.at
  return isElsewhere ? { reason: 'email-elsewhere', field: 'email' } : undefined
}

/** Checks the requested lifetime of a key: a whole number of days that the service may accept. */
export function checkKeyDays({ days: rule }: KeyByEmailRule, days = Number.NaN): Refusal | undefined {
  if (rule === undefined) return undefined
  const fits = Number.isInteger(days) && days >= 1 && days <= rule.most
  return fits ? undefined : { reason: 'days-outside', field: 'days', limit: rule.most }
}

const cleaners = {
  digits: (text: string) => text.replace(/[\s\p{Pd}\p{Cf}]/gu, ''),
  words: (text: string) =>
    text
      .replace(/\p{Cf}/gu, '')
      .trim()
      .toLowerCase()
      .split(/\s+/)
      .join(' '),
} as const

const shapes = {
  digits: { pattern: /^\d{6}$/, reason: 'code-malformed' },
  words: { pattern: /^[a-z]+(?:-[a-z]+)*(?: [a-z]+(?:-[a-z]+)*){3}$/, reason: 'code-words-malformed' },
} as const

/**
 * The code without what mails and their readers add to it: blanks, dashes and invisible characters between digits, other
 * blanks and capitals in words.
 */
export function cleanCode(rule: KeyByEmailRule, text: string): string {
  return cleaners[rule.code](text)
}

/** Checks a code by its shape: six digits or four words. */
export function checkCode(rule: KeyByEmailRule, text: string): Refusal | undefined {
  const { pattern, reason } = shapes[rule.code]
  return pattern.test(cleanCode(rule, text)) ? undefined : { reason, field: 'code' }
}
