import type { AddressEntry } from '../../shared/address.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { Provider } from '../providers/provider.ts'
import type { AddressRow } from './book/address-book.ts'

/** A row of the book as the screens see it. */
export type ViewAddress = (row: AddressRow) => AddressEntry

/** Builds that view. An address that is deleted, or whose account is gone, cannot be undone. */
export function createAddressViews(
  accounts: Pick<Accounts, 'find'>,
  providers: Readonly<Record<AccountRecord['provider'], Provider>>,
): ViewAddress {
  return (row) => {
    const canBeAsked = row.state === 'active' && accounts.find(row.accountId) !== undefined
    return {
      id: row.id,
      accountId: row.accountId,
      accountName: row.accountName,
      provider: row.provider,
      address: row.address,
      ...(row.destination === undefined ? {} : { destination: row.destination }),
      label: row.label,
      createdAt: row.createdAt,
      state: row.state,
      undo: canBeAsked ? providers[row.provider].view.undo : 'no',
    }
  }
}
