import type { Refusal } from '../../shared/failure.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Operation, Provider } from '../providers/provider.ts'
import type { CallAccount } from './call-account.ts'
import { locateAddress } from './locate-address.ts'

/** How often a deletion is sent at most. */
const mostTries = 2

/**
 * Deletes an address at its service until its fate is known. After a lost answer the service is asked whether it still
 * has the address; if so, the deletion is sent once more, which can do no other harm than the first. An address that
 * the service does not have is deleted, whichever of the tries did it.
 * @returns `undefined` once it is deleted; else why it stays, or `deletion-unknown` if the service could not be asked.
 */
export async function removeAddress(
  call: CallAccount,
  account: AccountRecord,
  provider: Provider,
  remove: Operation<{ readonly address: string }, null>,
  address: string,
): Promise<Refusal | undefined> {
  for (let tries = 1; ; tries += 1) {
    const removed = await call(account, remove, { address })
    if (removed.ok || removed.failure.reason === 'address-gone') return undefined
    if (!removed.lost) return removed.failure
    // The address may be of any age, and its date in the book may come from a file: the whole list is looked through.
    const lookup = await locateAddress(call, account, provider, { address, attemptedAt: 0 })
    if (lookup.outcome === 'absent') return undefined
    if (lookup.outcome === 'unknown') {
      const retryAt = lookup.called?.failure.retryAt
      return { reason: 'deletion-unknown', address, ...(retryAt === undefined ? {} : { retryAt }) }
    }
    if (tries === mostTries) return removed.failure
  }
}
