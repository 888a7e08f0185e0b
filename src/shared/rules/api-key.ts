import type { Refusal } from '../failure.ts'
import type { ProviderView } from '../views/provider.ts'

/** The form of a provider's keys. */
export type KeyRule = NonNullable<ProviderView['key']>

/** The capacity of a Windows credential (CRED_MAX_CREDENTIAL_BLOB_SIZE), in bytes. */
const keychainMaxBytes = 2_560

/** The form in which a pasted key is checked, kept and sent: trimmed, without line breaks. */
export function cleanKey(rule: KeyRule, text: string): string {
  // A terminal or a mail may wrap a long key, often with an indent on the next line.
  const key = text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, '').trim()
  return rule.lowerCase ? key.toLowerCase() : key
}

/**
 * Checks only the form of a pasted key; only the service can say whether the key is valid.
 * @returns the problem, which never contains the key, or `undefined`.
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
