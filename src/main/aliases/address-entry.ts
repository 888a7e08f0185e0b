import type { AddressEntry } from '../../shared/address.ts'
import type { ProviderView } from '../../shared/provider.ts'
import type { AddressRow } from './book/address-book.ts'

/** A row of the book as the screens see it. An address that is deleted, or whose account is gone, cannot be undone. */
export function addressEntry(row: AddressRow, undo: ProviderView['undo']): AddressEntry {
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
    undo: row.state === 'deleted' ? 'no' : undo,
  }
}
