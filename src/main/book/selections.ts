import * as v from 'valibot'
import type { AddressSort } from '../../shared/views/address-list.ts'
import type { AddressBook, AddressRow } from './address-book.ts'
import { allOf, filterConditions, readPlaces, wordConditions } from './conditions.ts'
import { findLike } from './find-like.ts'
import { entriesById } from './rows.ts'
import { parseSearch } from './search-query.ts'
import { type Sql, sql } from './sql.ts'
import type { Storage } from './storage.ts'

const accountRow = v.object({ id: v.string(), nickname: v.string() })
const idRow = v.object({ id: v.number() })
const numberRow = v.object({ number: v.number() })
const countRow = v.object({ account: v.number(), number: v.number() })

/** An order of the list that an index has, forwards and backwards. */
interface Order {
  readonly index: Sql
  readonly forwards: Sql
  readonly backwards: Sql
}

const byAge: Order = {
  index: sql`addresses_by_age`,
  forwards: sql`created_at DESC, id DESC`,
  backwards: sql`created_at, id`,
}
const byName: Order = {
  index: sql`addresses_by_name`,
  forwards: sql`search_text, id`,
  backwards: sql`search_text DESC, id DESC`,
}
const byCopy: Order = {
  index: sql`addresses_by_copy`,
  forwards: sql`copied_at DESC, id DESC`,
  backwards: sql`copied_at, id`,
}

/** A stretch of the list: its entries, their order and their number. */
interface Stretch {
  readonly where: Sql
  readonly order: Order
  readonly count: number
}

/** Accounts in the order of their names. */
const accountsByName = sql`SELECT number FROM accounts ORDER BY nickname COLLATE NOCASE, number`

/** The order of the few pinned entries. */
const pinOrders: Readonly<Record<AddressSort, Sql>> = {
  newest: byAge.forwards,
  name: byName.forwards,
  copied: sql`copied_at IS NULL, copied_at DESC, ${byAge.forwards}`,
  account: sql`(SELECT row_number FROM (
      SELECT number, row_number() OVER (ORDER BY nickname COLLATE NOCASE, number) AS row_number FROM accounts
    ) AS places WHERE places.number = addresses.account), ${byAge.forwards}`,
}

/** Reads the book by position. */
export function createSelections(storage: Storage): Pick<AddressBook, 'range' | 'accountsInUse'> {
  /** The ids of a stretch from one position to another. */
  function part({ where, order, count }: Stretch, from: number, to: number): readonly number[] {
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

  const countIn = (order: Order, where: Sql) =>
    storage.number(sql`SELECT count(*) AS number FROM addresses INDEXED BY ${order.index} WHERE ${where}`)

  /** The list without its pins in a wanted order: stretches, one behind the other. */
  function stretchesOf(sort: AddressSort, where: Sql, count: number): readonly Stretch[] {
    if (sort === 'newest') return [{ where, order: byAge, count }]
    if (sort === 'name') return [{ where, order: byName, count }]
    if (sort === 'copied') {
      const wasCopied = sql`${where} AND copied_at IS NOT NULL`
      const copied = countIn(byCopy, wasCopied)
      const others = sql`${where} AND id NOT IN (
        SELECT id FROM addresses INDEXED BY addresses_by_copy WHERE copied_at IS NOT NULL)`
      return [
        { where: wasCopied, order: byCopy, count: copied },
        { where: others, order: byAge, count: count - copied },
      ]
    }
    const counts = storage.all(
      countRow,
      sql`SELECT account, count(*) AS number FROM addresses INDEXED BY addresses_by_age
        WHERE ${where} GROUP BY account`,
    )
    return storage.all(numberRow, accountsByName).flatMap(({ number: account }) => {
      const found = counts.find((each) => each.account === account)
      return found === undefined
        ? []
        : [{ where: sql`${where} AND account = ${account}`, order: byAge, count: found.number }]
    })
  }

  function selected(where: Sql, total: number, sort: AddressSort, offset: number, limit: number) {
    const pinned = sql`${where} AND pinned = 1`
    const pins = storage.all(
      idRow,
      sql`SELECT id FROM addresses INDEXED BY addresses_pinned WHERE ${pinned} ORDER BY ${pinOrders[sort]}`,
    )
    const ids = pins.slice(offset, offset + limit).map(({ id }) => id)
    const unpinned = pins.length === 0 ? where : sql`${where} AND pinned = 0`
    let start = pins.length
    for (const stretch of stretchesOf(sort, unpinned, total - pins.length)) {
      ids.push(...part(stretch, Math.max(0, offset - start), offset + limit - start))
      start += stretch.count
    }
    return ids
  }

  return {
    range: ({ query, offset, limit, sort = 'newest', ...filter }) =>
      storage.read(() => {
        const { words, ...search } = parseSearch(query)
        const notes = search.unknown === undefined ? {} : { unknown: search.unknown }
        const places = readPlaces(storage)
        const filters = filterConditions(storage, filter, { words, ...search }, places)
        if (filters === undefined) return { total: 0, entries: [] }
        const where = allOf([...wordConditions(places, words), ...filters])
        const total = countIn(byAge, where)
        const entries = (from: Sql, count: number): readonly AddressRow[] =>
          entriesById(storage, selected(from, count, sort, offset, limit))
        if (total > 0 || words.length === 0) return { ...notes, total, entries: entries(where, total) }
        const like = findLike(storage, filters, places, words).map(({ id }) => id)
        const isLike = sql`id IN (SELECT value FROM json_each(${JSON.stringify(like)}))`
        return like.length === 0
          ? { ...notes, total, entries: [] }
          : { ...notes, isLike: true, total: like.length, entries: entries(isLike, like.length) }
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
