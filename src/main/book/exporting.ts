import type { AddressBook } from './address-book.ts'
import { entryColumns, knownEntries, placedRow } from './rows.ts'
import { sql } from './sql.ts'
import type { Storage } from './storage.ts'

/** Exports the whole book. */
export function createExporting(storage: Storage): Pick<AddressBook, 'exportPage'> {
  return {
    exportPage: (afterId, limit) =>
      storage.read(() => {
        const rows = storage.all(
          placedRow,
          sql`SELECT ${entryColumns} FROM addresses CROSS JOIN accounts ON accounts.number = addresses.account
            WHERE addresses.id > ${afterId} ORDER BY addresses.id LIMIT ${limit}`,
        )
        const last = rows.at(-1)
        return { entries: knownEntries(rows), ...(rows.length < limit || !last ? {} : { next: last.id }) }
      }),
  }
}
