import { setTimeout as pause } from 'node:timers/promises'
import * as v from 'valibot'
import { success } from '../../shared/result.ts'
import type { AddressBook } from './address-book.ts'
import { searchTextOf } from './search-text.ts'
import type { Storage } from './storage.ts'

const stretchRow = v.object({ after: v.number(), upto: v.number() })
const textRow = v.object({ id: v.number(), address: v.string(), label: v.string(), searchText: v.string() })

/** Converts search texts into their present form, which a newer version may have changed. */
export function createRefolding(storage: Storage): Pick<AddressBook, 'refold'> {
  return {
    refold: (limit) =>
      storage.write(() => {
        const found = storage.get('SELECT after, upto FROM refolding LIMIT 1')
        if (found === undefined) return success({ done: true })
        const { after, upto } = v.parse(stretchRow, found)
        const rows = storage
          .all(
            `SELECT id, address, label, search_text AS searchText FROM addresses
             WHERE id > ? AND id <= ? ORDER BY id LIMIT ?`,
            after,
            upto,
            limit,
          )
          .map((row) => v.parse(textRow, row))
        for (const { id, address, label, searchText } of rows) {
          const folded = searchTextOf(address, label)
          if (folded !== searchText)
            storage.run('UPDATE addresses SET search_text = ? WHERE id = ?', folded, id)
        }
        const last = rows.at(-1)?.id ?? upto
        const done = last >= upto
        if (done) storage.run('DELETE FROM refolding')
        else storage.run('UPDATE refolding SET after = ?', last)
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
