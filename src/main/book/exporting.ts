import * as v from 'valibot'
import { success } from '../../shared/result.ts'
import type { AddressBook } from './address-book.ts'
import { entryColumns, isOfKnownService, readEntry } from './rows.ts'
import type { Storage } from './storage.ts'

/** Exports the whole book. */
export function createExporting(storage: Storage): Pick<AddressBook, 'exportPage'> {
  return {
    exportPage: (afterId, limit) =>
      storage.read(() => {
        const rows = storage.all(
          `SELECT ${entryColumns} FROM addresses CROSS JOIN accounts ON accounts.number = addresses.account
           WHERE addresses.id > ? ORDER BY addresses.id LIMIT ?`,
          afterId,
          limit,
        )
        const entries = rows.filter(isOfKnownService).map(readEntry)
        const last = v.parse(v.optional(v.object({ id: v.number() })), rows.at(-1))
        return success({ entries, ...(rows.length < limit || !last ? {} : { next: last.id }) })
      }),
  }
}
