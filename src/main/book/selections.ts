import * as v from 'valibot'
import type { AddressBook } from './address-book.ts'
import { allOf, conditionsOf, knownServices } from './conditions.ts'
import { entryColumns, entryRow } from './rows.ts'
import { sql } from './sql.ts'
import type { Storage } from './storage.ts'

const accountRow = v.object({ id: v.string(), nickname: v.string() })

/** Reads the book by position. */
export function createSelections(storage: Storage): Pick<AddressBook, 'range' | 'accountsInUse'> {
  return {
    range: ({ offset, limit, ...filter }) =>
      storage.read(() => {
        const narrowing = conditionsOf(storage, filter)
        if (narrowing === undefined) return { total: 0, entries: [] }
        const where = allOf([...narrowing, ...knownServices(storage)])
        const total = storage.number(sql`
          SELECT count(*) AS number FROM addresses INDEXED BY addresses_by_age WHERE ${where}`)
        const length = Math.max(0, Math.min(limit, total - offset))
        if (length === 0) return { total, entries: [] }
        // SQLite finds a position by counting along the index `addresses_by_age`, which holds every filtered column. A
        // position beyond the middle is counted from the other end.
        const fromEnd = total - offset - length
        const place =
          fromEnd < offset
            ? sql`ORDER BY created_at ASC, id ASC LIMIT ${length} OFFSET ${fromEnd}`
            : sql`ORDER BY created_at DESC, id DESC LIMIT ${length} OFFSET ${offset}`
        const entries = storage.all(
          entryRow,
          sql`SELECT ${entryColumns} FROM (
              SELECT id FROM addresses INDEXED BY addresses_by_age WHERE ${where} ${place}
            ) AS found
            CROSS JOIN addresses ON addresses.id = found.id
            CROSS JOIN accounts ON accounts.number = addresses.account
            ORDER BY addresses.created_at DESC, addresses.id DESC`,
        )
        return { total, entries }
      }),
    accountsInUse: () =>
      storage.read(() =>
        storage.all(
          accountRow,
          sql`SELECT id, nickname FROM accounts
            WHERE EXISTS (SELECT 1 FROM addresses WHERE account = accounts.number) ORDER BY nickname, number`,
        ),
      ),
  }
}
