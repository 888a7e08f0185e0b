import type { Refusal } from '../../shared/failure.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { AddressBook } from '../book/address-book.ts'
import type { Providers } from '../providers/provider.ts'

/**
 * Explains from the book why a name is taken or refused: some services never give a deleted address out again. One that
 * never does may refuse the name as if it were not allowed.
 * @param isAbsent whether a lookup showed that the service does not list the address.
 */
export function explainTaken(
  { book, providers }: { readonly book: Pick<AddressBook, 'findByAddress'>; readonly providers: Providers },
  account: AccountRecord,
  address: string,
  met: Refusal,
  isAbsent: boolean,
): Refusal {
  const { operations, remakes } = providers[account.provider]
  const isExplained = met.reason === 'name-taken' || (met.reason === 'name-refused' && remakes === false)
  if (!isExplained || operations.remove === undefined || remakes) return met
  const row = book.findByAddress(account.id, address)
  const entry = row.ok ? row.value : undefined
  const isDeleted = entry?.state === 'deleted' || (isAbsent && entry?.wanted === 'deleted')
  return isDeleted ? { ...met, reason: 'name-deleted', address } : met
}
