import { setTimeout as pause } from 'node:timers/promises'
import * as v from 'valibot'
import { success } from '../../shared/result.ts'
import type { AddressBook } from './address-book.ts'
import { searchTextOf } from './search-text.ts'
import type { Storage } from './storage.ts'

const stretchRow = v.object({ after: v.number(), upto: v.number() })
const textRow = v.object({ id: v.number(), address: v.string(), label: v.string(), searchText: v.string() })

/** Bringing the texts that are searched into their present form, which a newer version may have changed. */
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

/** How many texts are looked at in one go: some 5 ms where each of them changes. */
const turnLength = 100

/** How long other work has its turn then, in milliseconds. A hundred thousand texts take some fifteen seconds so. */
const pauseMs = 10

/**
 * Brings the whole book's texts into their present form, a stretch at a time. A disk that refuses ends it; the next start
 * goes on from there.
 */
export async function refoldBook(book: Pick<AddressBook, 'refold'>): Promise<void> {
  for (;;) {
    await pause(pauseMs)
    const stretch = book.refold(turnLength)
    if (!stretch.ok || stretch.value.done) return
  }
}
