import type { AddressRow } from '../book/address-book.ts'

/** The `format` of our JSON files. */
export const fileFormat = 'aliasmith-addresses'

/** The version of both formats. A newer version is refused. */
export const fileVersion = 1

/** An address in a file, under the names of both formats. */
export type FileEntry = Readonly<Record<(typeof fileColumns)[number], string>>

/** The unchecked values of an address in a file. Any of them may be missing. */
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
  'pinned',
] as const

/** Writes an entry as texts; empty for unknown values. `created` is ISO 8601 in UTC. */
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
    pinned: row.pinned ? 'yes' : '',
  }
}
