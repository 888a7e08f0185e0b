import type { AccountRecord } from '../accounts/account-record.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import type { AddressBook, Attempt } from '../book/address-book.ts'
import type { Provider } from '../providers/provider.ts'
import { type Lookup, locateAddresses } from './locate-address.ts'
import { createAttemptLookup, isNamed, unnamedOf, wantedOf } from './locate-attempt.ts'
import { createUnnamedPages } from './locate-unnamed.ts'

/**
 * Asks the service what attempts of one account have made. One list serves all known addresses, and one lookup all
 * unknown names.
 * @param learn called with each result in turn, and waited for: what one attempt made is no candidate for the next.
 */
export type LocateAttempts = (
  account: AccountRecord,
  provider: Provider,
  attempts: readonly Attempt[],
  learn: (attempt: Attempt, lookup: Lookup) => Promise<void>,
) => Promise<void>

/** Builds the lookup of the attempts of an account. */
export function createAttemptsLookup(parts: {
  readonly book: Pick<AddressBook, 'findByAddress'>
  readonly call: CallAccount
}): LocateAttempts {
  const { call } = parts
  const locate = createAttemptLookup(parts)
  return async (account, provider, attempts, learn) => {
    const wanted = attempts.filter(isNamed).map((attempt) => [attempt, wantedOf(attempt)] as const)
    const addresses = wanted.map(([, address]) => address)
    const lookups = await locateAddresses(call, account, provider, addresses)
    for (const [attempt, address] of wanted) {
      await learn(attempt, lookups.get(address) ?? { outcome: 'unknown' })
    }
    const unnamed = attempts.filter((attempt) => !isNamed(attempt))
    const [first, ...beside] = unnamed.map(unnamedOf)
    if (first === undefined) return
    const pages = createUnnamedPages(call, account, first, beside)
    for (const attempt of unnamed) {
      await learn(attempt, await locate(account, provider, attempt, undefined, pages))
    }
  }
}
