import * as v from 'valibot'
import { type Sql, sql } from './sql.ts'
import type { Storage } from './storage.ts'

const idRow = v.object({ id: v.number() })

/** An order of the list that an index has, forwards and backwards. */
export interface Order {
  readonly index: Sql
  readonly forwards: Sql
  readonly backwards: Sql
}

/** The orders that have an index. */
export const orders = {
  age: {
    index: sql`addresses_by_age`,
    forwards: sql`created_at DESC, id DESC`,
    backwards: sql`created_at, id`,
  },
  name: {
    index: sql`addresses_by_name`,
    forwards: sql`search_text, id`,
    backwards: sql`search_text DESC, id DESC`,
  },
  copy: {
    index: sql`addresses_by_copy`,
    forwards: sql`copied_at DESC, id DESC`,
    backwards: sql`copied_at, id`,
  },
} as const satisfies Record<string, Order>

/** A stretch of the list: its entries, their order and their number. */
export interface Stretch {
  readonly where: Sql
  readonly order: Order
  readonly count: number
}

/** The ids of a stretch from one position to another. */
export function idsIn(
  storage: Storage,
  { where, order, count }: Stretch,
  from: number,
  to: number,
): readonly number[] {
  const length = Math.min(to, count) - from
  if (length <= 0) return []
  // SQLite finds a position by counting along the index, which holds every filtered column. A position beyond the
  // middle is counted from the other end.
  const fromEnd = count - from - length
  const isNearEnd = fromEnd < from
  const place = isNearEnd
    ? sql`ORDER BY ${order.backwards} LIMIT ${length} OFFSET ${fromEnd}`
    : sql`ORDER BY ${order.forwards} LIMIT ${length} OFFSET ${from}`
  const rows = storage.all(
    idRow,
    sql`SELECT id FROM addresses INDEXED BY ${order.index} WHERE ${where} ${place}`,
  )
  const ids = rows.map(({ id }) => id)
  return isNearEnd ? ids.toReversed() : ids
}
