import { setTimeout as pause } from 'node:timers/promises'
import * as v from 'valibot'
import { success } from '../../shared/result.ts'
import type { AddressBook } from './address-book.ts'
import { searchTextOf } from './search-text.ts'
import { sql } from './sql.ts'
import type { Storage } from './storage.ts'

const stretchRow = v.object({ after: v.number(), upto: v.number() })
const textRow = v.object({ id: v.number(), address: v.string(), label: v.string(), searchText: v.string() })

/** Converts search texts into their present form, which a newer version may have changed. */
export function createRefolding(storage: Storage): Pick<AddressBook, 'refold'> {
  return {
    refold: (limit) =>
      storage.write(() => {
        const stretch = storage.get(stretchRow, sql`SELECT after, upto FROM refolding LIMIT 1`)
        if (stretch === undefined) return success({ done: true })
        const rows = storage.all(
          textRow,
          sql`SELECT id, address, label, search_text AS searchText FROM addresses
            WHERE id > ${stretch.after} AND id <= ${stretch.upto} ORDER BY id LIMIT ${limit}`,
        )
        for (const { id, address, label, searchText } of rows) {
          const folded = searchTextOf(address, label)
          if (folded !== searchText)
            storage.run(sql`UPDATE addresses SET search_text = ${folded} WHERE id = ${id}`)
        }
        const last = rows.at(-1)?.id ?? stretch.upto
        const done = last >= stretch.upto
        storage.run(done ? sql`DELETE FROM refolding` : sql`UPDATE refolding SET after = ${last}`)
        return success({ done })
      }),
  }
}

/** The number of texts per call: about 5 ms if every text changes. */
const turnLength = 100

/** The pause between two calls, in milliseconds. 100,000 texts take about 15 seconds. */
const pauseMs = 10

/**
 * Converts the search texts of the whole book, a few at a time. A disk error ends the work; the next start continues
 * it.
 */
export async function refoldBook(book: Pick<AddressBook, 'refold'>): Promise<void> {
  for (;;) {
    await pause(pauseMs)
    const stretch = book.refold(turnLength)
    if (!stretch.ok || stretch.value.done) return
  }
}
