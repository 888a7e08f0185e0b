import { failed, success } from '../../shared/result.ts'
import type { AddressBook, AddressRow, BookQuery } from './address-book.ts'
import { type Condition, conditionsOf } from './conditions.ts'
import { entryColumns, isOfKnownService, readEntry, readPlace } from './rows.ts'
import type { Storage } from './storage.ts'

/*
 * The search reads the index `addresses_by_age` from its newest end and stops when the page is full. The index holds
 * the folded text, so the search reads nothing else until then. A query without a match takes 6 to 9 ms with GLOB and
 * twice that with instr(), measured on two slow cores with 100,000 addresses.
 *
 * A trigram index (FTS5) answers such a query at once. But it finds no words of one or two letters and has no order by
 * age. It also triples the size of the file and slows each creation down.
 *
 * INDEXED BY, because SQLite would read and sort all addresses of an account for a filter by account. CROSS JOIN,
 * because SQLite keeps its order; otherwise SQLite reads all addresses and looks each one up in the page.
 */
function pageQuery(conditions: readonly Condition[]): string {
  return `
    SELECT ${entryColumns} FROM (
      SELECT id FROM addresses INDEXED BY addresses_by_age
      WHERE ${conditions.map((condition) => condition.sql).join(' AND ')}
      ORDER BY created_at DESC, id DESC LIMIT ?
    ) AS found
    CROSS JOIN addresses ON addresses.id = found.id
    CROSS JOIN accounts ON accounts.number = addresses.account
    ORDER BY addresses.created_at DESC, addresses.id DESC`
}

function cursorOf({ createdAt, id }: Pick<AddressRow, 'createdAt' | 'id'>): string {
  return `${createdAt}.${id}`
}

function afterCursor(cursor: string): Condition | undefined {
  const [, createdAt, id] = /^(-?\d{1,15})\.(\d{1,15})$/.exec(cursor) ?? []
  if (createdAt === undefined || id === undefined) return undefined
  return { sql: '(created_at, id) < (?, ?)', values: [Number(createdAt), Number(id)] }
}

/** Searches the book. */
export function createList(storage: Storage): Pick<AddressBook, 'list'> {
  function list({ limit, after, ...filter }: BookQuery): ReturnType<AddressBook['list']> {
    const cursor = after === undefined ? { sql: 'TRUE', values: [] } : afterCursor(after)
    if (!cursor) return failed({ reason: 'message-refused' })
    const narrowing = conditionsOf(storage, filter)
    if (narrowing === undefined) return success({ entries: [] })
    const conditions = [cursor, ...narrowing]

    // The extra entry shows whether a next page exists.
    const values = [...conditions.flatMap((condition) => condition.values), limit + 1]
    const found = storage.all(pageQuery(conditions), ...values)
    const page = found.slice(0, limit)
    const entries = page.filter(isOfKnownService).map(readEntry)
    const more = found.length > limit && page.length > 0
    return success({ entries, ...(more ? { next: cursorOf(readPlace(page.at(-1))) } : {}) })
  }

  return { list: (query) => storage.read(() => list(query)) }
}
