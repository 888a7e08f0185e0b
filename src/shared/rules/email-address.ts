import { asciiDomain, isDomain } from './domain-name.ts'
import { addressMaxLength, localPartMaxLength } from './local-part.ts'

const atom = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
const localPartPattern = new RegExp(`^${atom}(?:\\.${atom})*$`)

/** The two parts of an address. */
export interface AddressParts {
  readonly localPart: string
  readonly domain: string
}

/** The form in which an address is compared and kept, or `undefined` if the text is not an address. */
export function canonicalAddress(text: string): string | undefined {
  const parts = parseAddress(text)
  return parts && `${parts.localPart}@${parts.domain}`
}

/**
 * Reads an address as mail programs write it, lower-cased and with its domain as punycode.
 * @returns its parts, or `undefined` if the text is not exactly one address with a local part of plain ASCII (RFC 5321,
 * dot-atom form).
 */
export function parseAddress(text: string): AddressParts | undefined {
  const address = text.trim()
  const at = address.lastIndexOf('@')
  // The Kelvin sign K (U+212A) becomes a k in lower case, so the local part is checked for ASCII first.
  const localPart = /^[\u0021-\u007e]*$/.test(address.slice(0, at)) ? address.slice(0, at).toLowerCase() : ''
  const domain = asciiDomain(address.slice(at + 1))
  if (at < 1 || localPart.length > localPartMaxLength || localPart.length + domain.length >= addressMaxLength)
    return undefined
  return localPartPattern.test(localPart) && isDomain(domain) ? { localPart, domain } : undefined
}
