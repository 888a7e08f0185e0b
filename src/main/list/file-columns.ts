import type { AddressRow } from '../book/address-book.ts'

/** What a JSON file says it is. */
export const fileFormat = 'aliasmith-addresses'

/** The version of both formats. A newer one is refused, an older one would be read as what it was. */
export const fileVersion = 1

/** An address as a file holds it, under the names that both formats use. */
export type FileEntry = Readonly<Record<(typeof fileColumns)[number], string>>

/** What stands in a file for an address: anything may be missing. */
export type FoundEntry = { readonly [Name in keyof FileEntry]?: string | undefined }

/** The columns of a CSV file and the members of a JSON entry, in their order. */
export const fileColumns = [
  'address',
  'label',
  'state',
  'created',
  'account',
  'provider',
  'destination',
  'account_id',
  'service_id',
] as const

/** Writes an entry as texts; empty for what is not known. `created` is ISO 8601 in UTC. */
export function fileEntryOf(row: AddressRow): FileEntry {
  return {
    address: row.address,
    label: row.label,
    state: row.state,
    created: new Date(row.createdAt).toISOString(),
    account: row.accountName,
    provider: row.provider,
    destination: row.destination ?? '',
    account_id: row.accountId,
    service_id: row.remoteId ?? '',
  }
}
