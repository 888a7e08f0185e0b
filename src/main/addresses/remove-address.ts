import type { FailureReason, Refusal } from '../../shared/failure.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import { answersRequest } from '../accounts/answers-request.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import { createWaiting, type Patience } from '../accounts/patience.ts'
import type { Provider } from '../providers/provider.ts'
import { type Lookup, locateAddress } from './locate-address.ts'

/** How often a deletion is sent at most. */
const mostTries = 2

/** The outcome of a deletion. */
export type Removal =
  | { readonly outcome: 'deleted' }
  /** The service said that it did not delete the address. `found` is the address, if it was looked up. */
  | {
      readonly outcome: 'kept'
      readonly refusal: Refusal
      readonly found?: Extract<Lookup, { outcome: 'found' }>
    }
  /** The service did not answer this request itself, or was never asked. */
  | { readonly outcome: 'unasked'; readonly refusal: Refusal }
  /** The outcome is unknown, or a stuck service may still act. */
  | { readonly outcome: 'open'; readonly refusal: Refusal }

/**
 * Refusals that do not show whether the address was deleted before. A service may call an address inactive if its
 * administrators switched it off, and it may call every deleted address inactive.
 */
const ambiguous: readonly FailureReason[] = ['address-inactive', 'state-changed']

/**
 * Deletes an address at its service until its fate is known. After a lost answer the service is asked whether it still
 * has the address. If so, the deletion is sent once more, which can do no other harm than the first. An address that
 * the service does not have counts as deleted, by whichever try.
 * @param patience how long all requests together may take; after that, the outcome is open.
 */
export async function removeAddress(
  call: CallAccount,
  account: AccountRecord,
  provider: Provider,
  address: string,
  patience: Patience,
): Promise<Removal> {
  const waiting = createWaiting(patience)
  // The address may be of any age, and its date in the book may come from a file: the whole list is searched.
  const look = () => locateAddress(call, account, provider, { address, attemptedAt: 0 }, waiting)
  const open = (reason: FailureReason, lookup: Lookup): Removal => {
    const retryAt = lookup.outcome === 'unknown' ? lookup.called?.failure.retryAt : undefined
    return { outcome: 'open', refusal: { reason, address, ...(retryAt === undefined ? {} : { retryAt }) } }
  }

  for (let tries = 1; ; tries += 1) {
    const removed = await call(account, 'remove', { address }, waiting.next())
    if (removed.ok || removed.failure.reason === 'address-gone') return { outcome: 'deleted' }
    const { failure: refusal, lost } = removed
    if (!lost && ambiguous.includes(refusal.reason)) {
      const lookup = await look()
      if (lookup.outcome === 'absent') return { outcome: 'deleted' }
      if (lookup.outcome === 'unknown') return open('deletion-unconfirmed', lookup)
      return { outcome: 'kept', refusal, found: lookup }
    }
    if (!lost) {
      if (answersRequest(refusal)) return { outcome: 'kept', refusal }
      return { outcome: tries === 1 ? 'unasked' : 'open', refusal }
    }
    if (waiting.isOver()) return { outcome: 'open', refusal: { reason: 'deletion-unknown', address } }
    const lookup = await look()
    if (lookup.outcome === 'absent') return { outcome: 'deleted' }
    if (lookup.outcome === 'unknown') return open('deletion-unknown', lookup)
    if (tries === mostTries || waiting.isOver()) return { outcome: 'open', refusal }
  }
}
