import type { AddressBook, AddressRow } from '../book/address-book.ts'

/** A row as the book has it now; as it was if the book cannot be read. */
export function latestRow(book: Pick<AddressBook, 'find'>, row: AddressRow): AddressRow {
  const latest = book.find(row.id)
  return latest.ok ? (latest.value ?? row) : row
}
