import type { Options } from './choice.ts'
import { normalizeDomain } from './domain-name.ts'
import { addressMaxLength, type LocalPartRule, localPartMaxLength, normalizeLocalPart } from './local-part.ts'
import type { NameFormat } from './name-format.ts'

/** A domain at which a service creates addresses, and who names them there. */
export interface DomainOffer {
  readonly name: string
  /** `own`: the user chooses the local part; `begins`: its beginning only; `made`: the service makes all of it. */
  readonly naming: 'own' | 'begins' | 'made'
  /** A text before the name, such as `me+` of a mailbox that takes mail to `me+NAME`. */
  readonly head?: string
  /** What the service adds to a beginning: the text, or its number of characters; absent if that is not known. */
  readonly tail?: string | number
  /** Set if the service decides about the domain of each address, and `name` is only the usual one. */
  readonly usual?: true
  /** The formats in which the service makes the whole name on request, the usual one first; absent for none. */
  readonly formats?: readonly NameFormat[]
  /** The format in which it makes them for an account; only in the offer as the account uses it. */
  readonly format?: NameFormat
  /** A value that a creation must return to the service. Valid until `endsAt`, in milliseconds since the epoch. */
  readonly ticket?: { readonly value: string; readonly endsAt: number }
}

/** The offer of a domain whose addresses the user names. */
export function ownDomain(name: string): DomainOffer {
  return { name, naming: 'own' }
}

/** Whether the ticket of an offer has ended. */
export function hasEnded({ ticket }: DomainOffer, now: number): boolean {
  return ticket !== undefined && ticket.endsAt <= now
}

/** The offer of a domain by its name. */
export function offerOf<Offer extends Pick<DomainOffer, 'name'>>(
  offers: readonly Offer[],
  name: string,
): Offer | undefined {
  return offers.find((offer) => offer.name === name)
}

/**
 * The address that a creation asks for; `undefined` if the service makes a part of its name that is not known before.
 * @param chosen the local part, or its beginning, that the user chose.
 */
export function askedAddress(
  { name, naming, head = '', tail }: DomainOffer,
  chosen: string,
): string | undefined {
  const added = naming === 'own' ? '' : naming === 'begins' ? tail : undefined
  return typeof added === 'string'
    ? `${normalizeLocalPart(`${head}${chosen.trim()}${added}`)}@${normalizeDomain(name)}`
    : undefined
}

/** A chosen name without the head of its domain, which a pasted address has already. */
export function withoutHead({ head = '' }: DomainOffer, chosen: string): string {
  const name = normalizeLocalPart(chosen)
  return head !== '' && name.startsWith(normalizeLocalPart(head)) ? name.slice(head.length) : chosen
}

/**
 * The offer as an account uses it. Names are made in the format that the account chose, if the domain has it. Otherwise
 * the user names addresses, or the service makes names in its usual format.
 */
export function chosenOffer(offer: DomainOffer, { format: chosen }: Options = {}): DomainOffer {
  const { name, naming, usual, formats = [] } = offer
  const format = formats.find((known) => known === chosen) ?? (naming === 'made' ? formats[0] : undefined)
  return format === undefined
    ? offer
    : { name, naming: 'made', format, formats, ...(usual === undefined ? {} : { usual }) }
}

/** The rule for the names at a domain: with the head, the whole address must not be too long. */
export function ruleAt(rule: LocalPartRule, { name, head = '' }: DomainOffer): LocalPartRule {
  const room = Math.min(localPartMaxLength, addressMaxLength - name.length - 1) - head.length
  return room < rule.maxLength ? { ...rule, maxLength: room } : rule
}

/**
 * Whether an offer allows an address.
 * @param chosen the local part, or its beginning, that the user chose.
 */
export function isOffered(offer: DomainOffer, chosen: string, address: string): boolean {
  const asked = askedAddress(offer, chosen)
  if (asked !== undefined) return address === asked
  const beginning = offer.naming === 'begins' ? normalizeLocalPart(chosen) : ''
  const at = address.lastIndexOf('@')
  const isThere = offer.usual === true || address.slice(at + 1) === normalizeDomain(offer.name)
  return isThere && address.slice(0, at).startsWith(beginning)
}
