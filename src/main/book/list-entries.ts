import { failed } from '../../shared/result.ts'
import type { AddressBook } from './address-book.ts'
import { sqlOf, sqlOfAll } from './condition-sql.ts'
import { allOf, filterConditions, readPlaces } from './conditions.ts'
import { entryColumns, entryRow } from './rows.ts'
import { parseSearch } from './search-query.ts'
import { type Sql, sql } from './sql.ts'
import type { Storage } from './storage.ts'

/*
 * INDEXED BY, because SQLite would read and sort all addresses of an account for a filter by account. CROSS JOIN,
 * because SQLite keeps its order; otherwise SQLite reads all addresses and looks each one up in the page.
 */
function pageQuery(conditions: readonly Sql[], limit: number): Sql {
  return sql`
    SELECT ${entryColumns} FROM (
      SELECT id FROM addresses INDEXED BY addresses_by_age WHERE ${sqlOfAll(conditions)}
      ORDER BY created_at DESC, id DESC LIMIT ${limit}
    ) AS found
    CROSS JOIN addresses ON addresses.id = found.id
    CROSS JOIN accounts ON accounts.number = addresses.account
    ORDER BY addresses.created_at DESC, addresses.id DESC`
}

function afterCursor(cursor: string): Sql | undefined {
  const [, createdAt, id] = /^(-?\d{1,15})\.(\d{1,15})$/.exec(cursor) ?? []
  if (createdAt === undefined || id === undefined) return undefined
  return sql`(created_at, id) < (${Number(createdAt)}, ${Number(id)})`
}

/** Reads the book from its newest end. */
export function createList(storage: Storage): Pick<AddressBook, 'list'> {
  return {
    list({ limit, after, ...filter }) {
      const cursor = after === undefined ? sql`TRUE` : afterCursor(after)
      if (!cursor) return failed({ reason: 'message-refused' })
      return storage.read(() => {
        const filters = filterConditions(storage, filter, parseSearch(''), readPlaces(storage))
        if (filters === undefined) return { entries: [] }
        const conditions = [cursor, sqlOf(allOf(filters))]
        // The extra entry shows whether a next page exists.
        const found = storage.all(entryRow, pageQuery(conditions, limit + 1))
        const page = found.slice(0, limit)
        const last = found.length > limit ? page.at(-1) : undefined
        return { entries: page, ...(last && { next: `${last.createdAt}.${last.id}` }) }
      })
    },
  }
}
