import type { FailureReason, Refusal } from '../../shared/failure.ts'
import type { AddressState } from '../../shared/views/address.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import { answersRequest } from '../accounts/answers-request.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import { createWaiting, type Patience, type Waiting } from '../accounts/patience.ts'
import type { AddressRow } from '../book/address-book.ts'
import type { Sent } from '../http/sender.ts'
import type { KnownAddress, OperationName, Provider } from '../providers/provider.ts'
import { type Found, type Lookup, locateAddress, stateOfFound } from './locate-address.ts'

/** How often a request is sent at most, if nothing speaks against a repeat. */
const usualTries = 2

/** The outcome of a request. */
export type Outcome =
  /** The address has a state by the request, or had it before. It may differ from the wanted state. */
  | { readonly outcome: 'done'; readonly state: AddressState }
  /** The service said that it did not change the address. `found` is the address, if it was looked up. */
  | { readonly outcome: 'kept'; readonly refusal: Refusal; readonly found?: Found }
  /** The service did not answer this request itself, or was never asked. */
  | { readonly outcome: 'unasked'; readonly refusal: Refusal }
  /** The outcome is unknown, or a stuck service may still act. */
  | { readonly outcome: 'open'; readonly refusal: Refusal }

/**
 * Refusals that do not show whether the address was deleted before. A service may call an address inactive if its
 * administrators switched it off, and it may call every deleted address inactive.
 */
const ambiguous: readonly FailureReason[] = ['address-inactive', 'state-changed']

/** What a service needs to know about an address of the book. */
export function knownOf({ address, remoteId }: AddressRow): KnownAddress {
  return remoteId === undefined ? { address } : { address, remoteId }
}

/**
 * Asks a service for a state of an address until the outcome is known. After a lost answer the service is asked how the
 * address is. If it is not as wanted, the request is sent once more, unless that could do other harm than the first. A
 * deletion succeeds if the service does not have the address, by whichever try.
 * @param patience how long all requests together may take; after that, the outcome is open.
 */
export async function requestState(
  call: CallAccount,
  account: AccountRecord,
  provider: Provider,
  row: AddressRow,
  wanted: AddressState,
  patience: Patience,
): Promise<Outcome> {
  const known = knownOf(row)
  const { address } = known
  const isDeletion = wanted === 'deleted'
  const waiting = createWaiting(patience)
  // The address may be of any age, and its date in the book may come from a file: the whole list is searched.
  const look = () => locateAddress(call, account, provider, { ...known, attemptedAt: 0 }, waiting)
  const open = (reason: FailureReason, lookup: Lookup): Outcome => {
    const retryAt = lookup.outcome === 'unknown' ? lookup.called?.failure.retryAt : undefined
    return { outcome: 'open', refusal: { reason, address, ...(retryAt === undefined ? {} : { retryAt }) } }
  }

  const operation = isDeletion
    ? 'remove'
    : wanted === 'trashed'
      ? 'trash'
      : row.state === 'trashed'
        ? 'restore'
        : 'setActive'
  const unrepeatable: readonly OperationName[] = provider.unrepeatable ?? []
  const mostTries = unrepeatable.includes(operation) ? 1 : usualTries

  function send({ next }: Waiting): Promise<Sent<AddressState | null>> {
    return operation === 'setActive'
      ? call(account, operation, { ...known, active: wanted === 'active' }, next())
      : call(account, operation, known, next())
  }

  // The key may be a new one, whose list lacks the address: only a user who deletes it need not care.
  const absent: Outcome = isDeletion
    ? { outcome: 'done', state: 'deleted' }
    : { outcome: 'kept', refusal: { reason: 'address-gone', address } }
  const unknown = isDeletion ? 'deletion-unknown' : 'change-unknown'
  for (let tries = 1; ; tries += 1) {
    const sent = await send(waiting)
    if (sent.ok) return { outcome: 'done', state: sent.value ?? 'deleted' }
    const { failure: refusal, lost } = sent
    if (isDeletion && refusal.reason === 'address-gone') return { outcome: 'done', state: 'deleted' }
    if (!lost && ambiguous.includes(refusal.reason)) {
      const lookup = await look()
      if (lookup.outcome === 'absent') return absent
      if (lookup.outcome === 'unknown') return open(isDeletion ? 'deletion-unconfirmed' : unknown, lookup)
      return { outcome: 'kept', refusal, found: lookup }
    }
    if (!lost) {
      if (answersRequest(refusal)) return { outcome: 'kept', refusal }
      return { outcome: tries === 1 ? 'unasked' : 'open', refusal }
    }
    if (waiting.isOver()) return { outcome: 'open', refusal: { reason: unknown, address } }
    const lookup = await look()
    if (lookup.outcome === 'absent') return absent
    if (lookup.outcome === 'unknown') return open(unknown, lookup)
    if (stateOfFound(lookup) === wanted) return { outcome: 'done', state: wanted }
    if (tries === mostTries || waiting.isOver()) return { outcome: 'open', refusal }
  }
}
