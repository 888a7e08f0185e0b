import type { Refusal } from '../failure.ts'

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
/** The last label of a domain: not a number; other alphabets appear as punycode (RFC 5890), such as `xn--p1ai`. */
const ending = '(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])'
const domainPattern = new RegExp(`^(?:${label}\\.)+${ending}$`)

/** The characters of a domain in any alphabet. None of them can start another part of a URL. */
const inLetters = /^[a-z0-9.\-\u0080-\u{10ffff}]+$/u

/** Dots as Chinese and Japanese input methods type them. The standard accepts them as dots (UTS #46). */
const otherDots = /[\u3002\uff0e\uff61]/g

/**
 * Invisible characters, which the standard would drop silently, except the joiners that some languages need. Also the
 * other dots, which are valid only in typed text.
 */
const hidden = /(?![\u200c\u200d])\p{DI}|[\u3002\uff0e\uff61]/u

/** The domain as punycode, or the text unchanged if it is not a domain. */
function inPunycode(domain: string): string {
  if (/^\p{ASCII}*$/u.test(domain) || !inLetters.test(domain) || hidden.test(domain)) return domain
  return URL.parse(`http://${domain}`)?.hostname ?? domain
}

/** A typed domain without blanks and a leading @, in lower case, in its own alphabet. */
export function typedDomain(text: string): string {
  return text.trim().replace(/^@/, '').replace(otherDots, '.').toLowerCase()
}

/**
 * The form in which a domain is compared, kept and sent: without blanks and a leading @, in lower case, with other
 * alphabets as punycode (UTS #46, by the URL standard).
 */
export function normalizeDomain(text: string): string {
  return asciiDomain(typedDomain(text))
}

/** The same form for a text that must be only a domain. */
export function asciiDomain(text: string): string {
  return inPunycode(text.toLowerCase())
}

/** Whether mail can be sent to this host name: ASCII labels of at most 63 characters, 253 in all, no trailing dot. */
export function isDomain(text: string): boolean {
  return text.length <= 253 && domainPattern.test(text)
}

/**
 * Checks a typed domain.
 * @param plainEnding whether the service refuses domains whose last label is punycode.
 * @returns the problem, or `undefined` if the domain is valid.
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
