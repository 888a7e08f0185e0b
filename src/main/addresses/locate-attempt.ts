import type { AccountRecord } from '../accounts/account-record.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import type { Waiting } from '../accounts/patience.ts'
import { known } from '../base/json-fields.ts'
import type { AddressBook, Attempt, NewAttempt } from '../book/address-book.ts'
import type { UnnamedAddress, WantedAddress } from '../providers/lookup.ts'
import type { Provider } from '../providers/provider.ts'
import { type Lookup, locateAddress } from './locate-address.ts'
import { createUnnamedPages, locateUnnamed, type UnnamedPages } from './locate-unnamed.ts'

/** A creation before it begins. */
export type PlannedAttempt = Omit<NewAttempt, 'startedAt'>

/** An attempt whose address is known before the service answers. */
export type NamedAttempt = Attempt & { readonly address: string }

/** Whether the address of an attempt is known before the service answers. */
export const isNamed = (attempt: Attempt): attempt is NamedAttempt => attempt.address !== undefined

/** The address that a lookup searches for, and when its creation was attempted. */
export function wantedOf({ address, startedAt, answered }: NamedAttempt): WantedAddress {
  return { address, attemptedAt: startedAt, ...(answered === undefined ? {} : { answered }) }
}

/** The creation that a lookup searches for, if the name of its address is not known. */
export function unnamedOf({ domain, beginning = '', label, mark, startedAt }: Attempt): UnnamedAddress {
  return { domain, beginning, label, attemptedAt: startedAt, ...known({ mark }) }
}

/** Whether two attempts want the same: the same address or, of an unknown name, the same domain, beginning and label. */
export function isAlike(one: PlannedAttempt, other: PlannedAttempt): boolean {
  // What an account has in reserve is nobody else's, also if a user wants the same.
  if ((one.reserve === undefined) !== (other.reserve === undefined)) return false
  if (one.address !== undefined || other.address !== undefined) return one.address === other.address
  const { domain, beginning, label } = one
  return domain === other.domain && beginning === other.beginning && label === other.label
}

/** Whether the service can be asked what an attempt has made. */
export function canLocate({ operations }: Provider, attempt: Pick<Attempt, 'address'>): boolean {
  return (attempt.address === undefined ? operations.locateUnnamed : operations.locate) !== undefined
}

/**
 * What it means that the service has no address of an attempt: it made none. If the list was compared since, that may
 * have brought an address of unknown name into the book, so nothing more is known.
 */
export function absenceOf(
  book: Pick<AddressBook, 'listedAt'>,
  attempt: Attempt,
): 'not-made' | 'attempt-gone' {
  const listed = isNamed(attempt) ? undefined : book.listedAt(attempt.accountId)
  return listed?.ok && listed.value > attempt.startedAt ? 'attempt-gone' : 'not-made'
}

/**
 * Asks the service what an attempt has made.
 * @param waiting the rest of the user's patience; absent if no user waits.
 * @param pages those of a lookup that is shared with other attempts of an unknown name.
 */
export type LocateAttempt = (
  account: AccountRecord,
  provider: Provider,
  attempt: Attempt,
  waiting?: Waiting,
  pages?: UnnamedPages,
) => Promise<Lookup>

/** Builds the lookup of attempts. */
export function createAttemptLookup({
  book,
  call,
}: {
  readonly book: Pick<AddressBook, 'findByAddress'>
  readonly call: CallAccount
}): LocateAttempt {
  return async (account, provider, attempt, waiting, pages) => {
    if (isNamed(attempt)) return locateAddress(call, account, provider, wantedOf(attempt), waiting)
    if (provider.operations.locateUnnamed === undefined) return { outcome: 'unknown' }
    const unnamed = unnamedOf(attempt)
    const isKnown = (address: string) => {
      const row = book.findByAddress(account.id, address)
      return !row.ok || row.value !== undefined
    }
    return locateUnnamed(pages ?? createUnnamedPages(call, account, unnamed), unnamed, isKnown, waiting)
  }
}
