import * as v from 'valibot'
import type { AddressBook, AddressRow } from './address-book.ts'
import { allOf, conditionsOf, knownServices } from './conditions.ts'
import { entryColumns, entryRow } from './rows.ts'
import { type Sql, sql } from './sql.ts'
import type { Storage } from './storage.ts'

const accountRow = v.object({ id: v.string(), nickname: v.string() })

/** Reads the book by position. */
export function createSelections(storage: Storage): Pick<AddressBook, 'range' | 'accountsInUse'> {
  /** The matches from one position to another, newest first. `count` is the number of all that match. */
  function part(where: Sql, count: number, from: number, to: number): readonly AddressRow[] {
    const length = Math.min(to, count) - from
    if (length <= 0) return []
    // SQLite finds a position by counting along the index `addresses_by_age`, which holds every filtered column. A
    // position beyond the middle is counted from the other end.
    const fromEnd = count - from - length
    const place =
      fromEnd < from
        ? sql`ORDER BY created_at ASC, id ASC LIMIT ${length} OFFSET ${fromEnd}`
        : sql`ORDER BY created_at DESC, id DESC LIMIT ${length} OFFSET ${from}`
    return storage.all(
      entryRow,
      sql`SELECT ${entryColumns} FROM (
          SELECT id FROM addresses INDEXED BY addresses_by_age WHERE ${where} ${place}
        ) AS found
        CROSS JOIN addresses ON addresses.id = found.id
        CROSS JOIN accounts ON accounts.number = addresses.account
        ORDER BY addresses.created_at DESC, addresses.id DESC`,
    )
  }

  return {
    range: ({ offset, limit, ...filter }) =>
      storage.read(() => {
        const narrowing = conditionsOf(storage, filter, { inDestinations: true })
        if (narrowing === undefined) return { total: 0, entries: [] }
        const where = allOf([...narrowing, ...knownServices(storage)])
        const total = storage.number(sql`
          SELECT count(*) AS number FROM addresses INDEXED BY addresses_by_age WHERE ${where}`)
        const isPinned = sql`${where} AND pinned = 1`
        const pinned = storage.number(sql`
          SELECT count(*) AS number FROM addresses INDEXED BY addresses_pinned WHERE ${isPinned}`)
        const end = offset + limit
        const pins = pinned > offset ? part(isPinned, pinned, offset, end) : []
        const unpinned = pinned === 0 ? where : sql`${where} AND pinned = 0`
        const others = part(unpinned, total - pinned, Math.max(0, offset - pinned), end - pinned)
        return { total, entries: [...pins, ...others] }
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
