import type { Refusal } from './failure.ts'

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const domainPattern = new RegExp(`^(?:${label}\\.)+[a-z]{2,63}$`)

/** The form in which a domain is compared and sent: without blanks and a leading @, in lower case. */
export function normalizeDomain(text: string): string {
  return text.trim().replace(/^@/, '').toLowerCase()
}

/** Whether this is a host name that mail can be sent to: ASCII labels of at most 63, 253 in all, no trailing dot. */
export function isDomain(text: string): boolean {
  return text.length <= 253 && domainPattern.test(text)
}

/**
 * Checks a typed domain.
 * @returns what is wrong with it, or `undefined` if it is fine.
 */
export function checkDomain(text: string): Refusal | undefined {
  const domain = normalizeDomain(text)
  if (domain === '') return { reason: 'domain-missing', field: 'domain' }
  return isDomain(domain) ? undefined : { reason: 'domain-malformed', field: 'domain' }
}
