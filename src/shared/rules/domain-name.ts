import type { Refusal } from '../failure.ts'

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
/** The last one is no number; letters of other alphabets stand in it as punycode (RFC 5890), such as `xn--p1ai`. */
const ending = '(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])'
const domainPattern = new RegExp(`^(?:${label}\\.)+${ending}$`)

/** What a domain in letters consists of: nothing that would make more of a URL than its host. */
const inLetters = /^[a-z0-9.\-\u0080-\u{10ffff}]+$/u

/** Dots as Chinese and Japanese input methods type them, which the standard takes for dots (UTS #46). */
const otherDots = /[\u3002\uff0e\uff61]/g

/**
 * What nobody sees, but for the joiners that some languages spell with: the standard would drop it without a word. Other
 * dots belong into what somebody types alone.
 */
const hidden = /(?![\u200c\u200d])\p{DI}|[\u3002\uff0e\uff61]/u

/** The domain as punycode, or the text as it is if no domain can be made of it. */
function inPunycode(domain: string): string {
  if (/^\p{ASCII}*$/u.test(domain) || !inLetters.test(domain) || hidden.test(domain)) return domain
  return URL.parse(`http://${domain}`)?.hostname ?? domain
}

/** A typed domain without blanks and a leading @, in lower case, and in the letters in which it was typed. */
export function typedDomain(text: string): string {
  return text.trim().replace(/^@/, '').replace(otherDots, '.').toLowerCase()
}

/**
 * The form in which a domain is compared, kept and sent: without blanks and a leading @, in lower case, and letters of
 * other alphabets as punycode (UTS #46, by the URL standard).
 */
export function normalizeDomain(text: string): string {
  return asciiDomain(typedDomain(text))
}

/** The same for a text that must be nothing but a domain. */
export function asciiDomain(text: string): string {
  return inPunycode(text.toLowerCase())
}

/** Whether this is a host name that mail can be sent to: ASCII labels of at most 63, 253 in all, no trailing dot. */
export function isDomain(text: string): boolean {
  return text.length <= 253 && domainPattern.test(text)
}

/**
 * Checks a typed domain.
 * @param plainEnding whether the service takes no domain whose last label is punycode.
 * @returns what is wrong with it, or `undefined` if it is fine.
 */
export function checkDomain(
  text: string,
  { plainEnding = false }: { readonly plainEnding?: boolean } = {},
): Refusal | undefined {
  const domain = normalizeDomain(text)
  if (domain === '') return { reason: 'domain-missing', field: 'domain' }
  if (!isDomain(domain)) return { reason: 'domain-malformed', field: 'domain' }
  return plainEnding && !/\.[a-z]+$/.test(domain)
    ? { reason: 'domain-ending-refused', field: 'domain' }
    : undefined
}
