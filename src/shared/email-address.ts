import { isDomain } from './domain-name.ts'

const atom = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
const localPartPattern = new RegExp(`^${atom}(?:\\.${atom})*$`)

/** The halves of an address. */
export interface AddressParts {
  readonly localPart: string
  readonly domain: string
}

/**
 * Reads an address as mail programs write it, lower-cased.
 * @returns its halves, or `undefined` if the text is anything but one plain ASCII address (RFC 5321, dot-atom form).
 */
export function parseAddress(text: string): AddressParts | undefined {
  const address = text.trim().toLowerCase()
  const at = address.lastIndexOf('@')
  const localPart = address.slice(0, at)
  const domain = address.slice(at + 1)
  if (at < 1 || localPart.length > 64 || address.length > 254) return undefined
  return localPartPattern.test(localPart) && isDomain(domain) ? { localPart, domain } : undefined
}
