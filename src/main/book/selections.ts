import * as v from 'valibot'
import { success } from '../../shared/result.ts'
import type { AddressBook } from './address-book.ts'
import { conditionsOf, knownServices } from './conditions.ts'
import { entryColumns, readEntry, readNumber } from './rows.ts'
import type { Storage } from './storage.ts'

const accountRow = v.object({ id: v.string(), nickname: v.string() })

/*
 * SQLite finds a position by counting along the index `addresses_by_age`, which holds every filtered column. A position
 * beyond the middle is counted from the other end.
 */
function selectionQuery(where: string, direction: 'ASC' | 'DESC'): string {
  return `
    SELECT ${entryColumns} FROM (
      SELECT id FROM addresses INDEXED BY addresses_by_age WHERE ${where}
      ORDER BY created_at ${direction}, id ${direction} LIMIT ? OFFSET ?
    ) AS found
    CROSS JOIN addresses ON addresses.id = found.id
    CROSS JOIN accounts ON accounts.number = addresses.account
    ORDER BY addresses.created_at DESC, addresses.id DESC`
}

/** Reads the book by position. */
export function createSelections(storage: Storage): Pick<AddressBook, 'range' | 'accountsInUse'> {
  return {
    range: ({ offset, limit, ...filter }) =>
      storage.read(() => {
        const narrowing = conditionsOf(storage, filter)
        if (narrowing === undefined) return success({ total: 0, entries: [] })
        const conditions = [{ sql: 'TRUE', values: [] }, ...narrowing, ...knownServices(storage)]
        const where = conditions.map(({ sql }) => sql).join(' AND ')
        const values = conditions.flatMap((condition) => condition.values)
        const count = `SELECT count(*) AS number FROM addresses INDEXED BY addresses_by_age WHERE ${where}`
        const total = readNumber(storage.get(count, ...values))
        const length = Math.max(0, Math.min(limit, total - offset))
        if (length === 0) return success({ total, entries: [] })
        const fromEnd = total - offset - length
        const rows =
          fromEnd < offset
            ? storage.all(selectionQuery(where, 'ASC'), ...values, length, fromEnd)
            : storage.all(selectionQuery(where, 'DESC'), ...values, length, offset)
        return success({ total, entries: rows.map(readEntry) })
      }),
    accountsInUse: () =>
      storage.read(() => {
        const rows = storage.all(
          `SELECT id, nickname FROM accounts
           WHERE EXISTS (SELECT 1 FROM addresses WHERE account = accounts.number) ORDER BY nickname, number`,
        )
        return success(rows.map((row) => v.parse(accountRow, row)))
      }),
  }
}
