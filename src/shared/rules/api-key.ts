import type { Refusal } from '../failure.ts'
import type { ProviderView } from '../views/provider.ts'

/** How a provider's keys look. */
export type KeyRule = NonNullable<ProviderView['key']>

/** What a Windows credential can hold (CRED_MAX_CREDENTIAL_BLOB_SIZE), in bytes. */
const keychainMaxBytes = 2_560

/** The form in which a pasted key is checked, kept and sent: no blanks around it, no line breaks in it. */
export function cleanKey(rule: KeyRule, text: string): string {
  // A terminal or a mail wraps a long key, often with an indent on the next line.
  const key = text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, '').trim()
  return rule.lowerCase ? key.toLowerCase() : key
}

/**
 * Checks a pasted key by its shape alone; only the service can say whether it is valid.
 * @returns what is wrong with it, or `undefined` if it is fine. The answer never contains the key.
 */
export function checkKey(rule: KeyRule, text: string): Refusal | undefined {
  const key = cleanKey(rule, text)
  if (key === '') return { reason: 'key-empty', field: 'key' }
  if (new TextEncoder().encode(key).length > keychainMaxBytes)
    return { reason: 'key-too-large', field: 'key' }
  if (new RegExp(rule.pattern).test(key)) return undefined
  const limit = rule.length === undefined ? {} : { limit: rule.length }
  return { ...limit, reason: 'key-malformed', field: 'key' }
}
