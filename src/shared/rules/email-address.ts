import { asciiDomain, isDomain } from './domain-name.ts'

const atom = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
const localPartPattern = new RegExp(`^${atom}(?:\\.${atom})*$`)

/** The halves of an address. */
export interface AddressParts {
  readonly localPart: string
  readonly domain: string
}

/** An address as it is compared and kept, or `undefined` if the text is none. */
export function canonicalAddress(text: string): string | undefined {
  const parts = parseAddress(text)
  return parts && `${parts.localPart}@${parts.domain}`
}

/**
 * Reads an address as mail programs write it, lower-cased and with its domain as punycode.
 * @returns its halves, or `undefined` if the text is anything but one address whose local part is plain ASCII (RFC 5321,
 * dot-atom form).
 */
export function parseAddress(text: string): AddressParts | undefined {
  const address = text.trim()
  const at = address.lastIndexOf('@')
  // A K of its own code point is a k in lower case, and in no local part.
  const localPart = /^[\u0021-\u007e]*$/.test(address.slice(0, at)) ? address.slice(0, at).toLowerCase() : ''
  const domain = asciiDomain(address.slice(at + 1))
  if (at < 1 || localPart.length > 64 || localPart.length + domain.length > 253) return undefined
  return localPartPattern.test(localPart) && isDomain(domain) ? { localPart, domain } : undefined
}
