import type { Attempt } from '../book/address-book.ts'
import type { Unsent } from '../http/sender.ts'

/** What the app knew of the address before the service was asked to make it. */
export interface KnownOfAddress {
  /** The account has the address in the book, and it is not being deleted. */
  readonly inBook: boolean
  /** An earlier attempt to make the address whose answer was lost. */
  readonly earlier: Attempt | undefined
}

/** What it means that a creation did not bring an address. */
export type Meaning =
  /** The account has the address, whatever the service did now. */
  | { readonly kind: 'already-yours' }
  /** Nothing was made. */
  | { readonly kind: 'refused' }
  /** The service may have made the address: it has to be asked. */
  | { readonly kind: 'unanswered' }
  /** The name is taken, which the late success of the earlier attempt would explain. */
  | { readonly kind: 'made-earlier'; readonly earlier: Attempt }
  /** The name is taken, by another owner or by a network that repeated this request. */
  | { readonly kind: 'conflict' }

/** Decides what a creation that failed means. Nothing is asked or written. */
export function meaningOf({ lost, failure }: Unsent, { inBook, earlier }: KnownOfAddress): Meaning {
  if (!lost && failure.reason !== 'name-taken') return { kind: 'refused' }
  if (inBook) return { kind: 'already-yours' }
  if (lost) return { kind: 'unanswered' }
  return earlier === undefined ? { kind: 'conflict' } : { kind: 'made-earlier', earlier }
}
