import { canonicalAddress } from './email-address.ts'

const separator = ', '

/** The addresses of a destination. */
export function destinationsOf(destination = ''): readonly string[] {
  return destination.split(separator).filter((address) => address !== '')
}

/** Joins addresses to a destination. */
export function joinDestinations(addresses: readonly string[]): string {
  return [...new Set(addresses)].join(separator)
}

/** Reads one or more addresses, separated by commas, semicolons or blanks; `undefined` if any part is no address. */
export function readDestination(text: string): string | undefined {
  const addresses = text.split(/[\s,;]+/).flatMap((part) => (part === '' ? [] : [canonicalAddress(part)]))
  const known = addresses.filter((address) => address !== undefined)
  return known.length === 0 || known.length < addresses.length ? undefined : joinDestinations(known)
}
