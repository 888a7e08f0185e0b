import { isOffered } from '../../shared/rules/domain-offer.ts'
import type { Attempt } from '../book/address-book.ts'
import type { RequestNote, Sent, Unsent } from '../http/sender.ts'
import type { ConfirmedAddress, NewAddress } from '../providers/provider.ts'

/** The app's knowledge of an address before the service is asked to create it. */
export interface KnownOfAddress {
  /** Whether the address is known; a name that the service makes is not. */
  readonly isNamed: boolean
  /** The account has the address in the book, and it is not being deleted. */
  readonly inBook: boolean
  /** An earlier attempt at the address whose answer was lost. */
  readonly earlier: Attempt | undefined
}

/** The meaning of a creation that brought no address. */
export type Meaning =
  /** The account has the address, whatever the service did now. */
  | { readonly kind: 'already-yours' }
  /** Nothing was created. */
  | { readonly kind: 'refused' }
  /** The service may have created the address, so it has to be asked. */
  | { readonly kind: 'unanswered' }
  /** The name is taken, which the late success of the earlier attempt would explain. */
  | { readonly kind: 'made-earlier'; readonly earlier: Attempt }
  /** The name is taken, by another owner or by a network that repeated this request. */
  | { readonly kind: 'conflict' }

/** Decides what a creation that failed means. Nothing is asked or written. */
export function meaningOf({ lost, failure }: Unsent, { isNamed, inBook, earlier }: KnownOfAddress): Meaning {
  if (!lost && (failure.reason !== 'name-taken' || !isNamed)) return { kind: 'refused' }
  if (inBook) return { kind: 'already-yours' }
  if (lost) return { kind: 'unanswered' }
  return earlier === undefined ? { kind: 'conflict' } : { kind: 'made-earlier', earlier }
}

/** The span from a request to its answer, by the clock of the service if the answer gave its time. */
export function spanOf({
  startedAt,
  durationMs,
  serviceTime,
}: RequestNote): NonNullable<Attempt['answered']> {
  const to = serviceTime ?? startedAt + durationMs
  return { from: to - durationMs, to }
}

/** An address that the offer does not allow is not believed, as if the answer were lost. */
export function believe(
  made: Sent<ConfirmedAddress>,
  { domain, localPart }: NewAddress,
): Sent<ConfirmedAddress> {
  if (!made.ok || isOffered(domain, localPart, made.value.address)) return made
  return { ok: false, lost: true, failure: { reason: 'answer-contradicts' } }
}
