import type { Refusal } from '../../shared/failure.ts'
import { success } from '../../shared/result.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import { locateAddress } from '../addresses/locate-address.ts'
import { known } from '../base/json-fields.ts'
import type { AddressBook, BookResult } from '../book/address-book.ts'
import type { Unlisted } from '../book/missing-book.ts'
import type { ConfirmedAddress, Provider } from '../providers/provider.ts'

/** The most addresses that are looked up after one list: each costs the service a request or two. */
export const mostLooks = 20

/** An address that was looked up is not looked up again before, unless the user asks. Milliseconds. */
const knownFor = 3_600_000

/** The result of lookups: the number of changed entries, and why the book could not take one. */
export interface UnlistedLooks {
  readonly changed: number
  readonly failure?: Refusal
}

/** Looks up addresses that a complete list lacks. */
export type LookUpUnlisted = (
  account: AccountRecord,
  provider: Provider,
  listed: readonly string[],
  options: {
    /** The highest id of the book before the list was read. */
    readonly upTo: number
    /** Whether the user asked for it. */
    readonly asked: boolean
    /** Whether to end at once. */
    isOver(): boolean
  },
) => Promise<UnlistedLooks>

/**
 * Builds the lookup of addresses that a list lacks although it was read to its end, at a service that `locatesDeleted`.
 * One that the service says was deleted is marked so; one in the trash gets that state. An outcome that is not known
 * changes nothing and ends the lookups of this list. Later lists go on with those that were never looked up, or least
 * recently.
 */
export function createUnlistedLookup({
  book,
  call,
  now,
}: {
  readonly book: Pick<AddressBook, 'unlisted' | 'noteLooked' | 'deleteUnlisted' | 'mergeListed'>
  readonly call: CallAccount
  now(): number
}): LookUpUnlisted {
  const lookOf = ({ lookedAt = 0 }: Unlisted) => lookedAt
  // No list shows what is in the trash, so the absence of other addresses tells more.
  const rankOf = ({ state }: Unlisted) => (state === 'trashed' ? 1 : 0)

  function take(accountId: string, found: ConfirmedAddress, askedAt: number): BookResult<number> {
    const merged = book.mergeListed(accountId, [found], { goneAccounts: [], now: now(), askedAt })
    return merged.ok ? success(merged.value.changed) : merged
  }

  return async (account, provider, listed, { upTo, asked, isOver }) => {
    const unlisted = book.unlisted(account.id, listed, { upTo, byId: provider.locatesDeleted === 'by-id' })
    if (!unlisted.ok) return { changed: 0, failure: unlisted.failure }
    const wanted = unlisted.value
      .filter((each) => asked || Math.abs(now() - lookOf(each)) > knownFor)
      .toSorted((a, b) => lookOf(a) - lookOf(b) || rankOf(a) - rankOf(b))
      .slice(0, mostLooks)
    let changed = 0
    for (const { id, address, remoteId } of wanted) {
      const askedAt = now()
      const wantedAddress = { address, ...known({ remoteId }), attemptedAt: 0 }
      const seen = await locateAddress(call, account, provider, wantedAddress)
      if (isOver()) break
      const looked = book.noteLooked(id, askedAt)
      if (!looked.ok) return { changed, failure: looked.failure }
      if (seen.outcome === 'unknown') break
      if (seen.outcome === 'absent' && !seen.deleted) continue
      const noted =
        seen.outcome === 'found'
          ? take(account.id, seen.address, askedAt)
          : book.deleteUnlisted(account.id, id)
      if (!noted.ok) return { changed, failure: noted.failure }
      changed += Number(noted.value)
    }
    return { changed }
  }
}
