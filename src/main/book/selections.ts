import * as v from 'valibot'
import type { AddressSort } from '../../shared/views/address-list.ts'
import type { AddressBook } from './address-book.ts'
import { sqlOf } from './condition-sql.ts'
import { allOf, type Condition, filterConditions, not, readPlaces, wordConditions } from './conditions.ts'
import { findLike } from './find-like.ts'
import type { Finder } from './finder.ts'
import { idsIn, orders } from './ordered-ids.ts'
import { entriesById } from './rows.ts'
import { parseSearch } from './search-query.ts'
import { type Sql, sql } from './sql.ts'
import type { Storage } from './storage.ts'

const accountRow = v.object({ id: v.string(), nickname: v.string() })
const idRow = v.object({ id: v.number() })
const numberRow = v.object({ number: v.number() })

/** Up to so many matches are sorted; more of them are read in the order of an index, which the others are part of. */
const mostSorted = 1_000

/** Accounts in the order of their names. */
const accountsByName = sql`SELECT number FROM accounts ORDER BY nickname COLLATE NOCASE, number`

/** The order of a few entries. */
const fewOrders: Readonly<Record<AddressSort, Sql>> = {
  newest: orders.age.forwards,
  name: orders.name.forwards,
  copied: sql`copied_at IS NULL, copied_at DESC, ${orders.age.forwards}`,
  account: sql`(SELECT row_number FROM (
      SELECT number, row_number() OVER (ORDER BY nickname COLLATE NOCASE, number) AS row_number FROM accounts
    ) AS places WHERE places.number = addresses.account), ${orders.age.forwards}`,
}

/** A stretch of the list: the number of its entries, and their ids from one position to another. */
interface Stretch {
  readonly count: number
  ids(from: number, to: number): readonly number[]
}

/** Reads the book by position. */
export function createSelections(
  storage: Storage,
  finderNow: () => Finder,
): Pick<AddressBook, 'range' | 'accountsInUse'> {
  const ids = (statement: Sql) => storage.all(idRow, statement).map(({ id }) => id)

  /** The list without its pins in a wanted order: stretches, one behind the other. */
  function stretchesOf(
    finder: Finder,
    sort: AddressSort,
    condition: Condition,
    count: number,
  ): readonly Stretch[] {
    const byAge = (part: Condition, length: number): Stretch => ({
      count: length,
      ids: (from, to) => finder.part(part, length, from, to),
    })
    if (sort === 'newest') return [byAge(condition, count)]
    if (sort === 'account') {
      const counts = finder.countByAccount(condition)
      return storage
        .all(numberRow, accountsByName)
        .map(({ number }) =>
          byAge(allOf([condition, { kind: 'accounts', among: [number] }]), counts.get(number) ?? 0),
        )
    }
    if (count <= mostSorted) {
      const among = finder.part(condition, count, 0, count)
      const sorted = () =>
        ids(sql`SELECT id FROM addresses WHERE ${sqlOf({ kind: 'ids', among })}
        ORDER BY ${fewOrders[sort]}`)
      return [{ count, ids: (from, to) => (from < to ? sorted().slice(from, to) : []) }]
    }
    const where = sqlOf(condition)
    if (sort === 'name')
      return [{ count, ids: (from, to) => idsIn(storage, { where, order: orders.name, count }, from, to) }]
    const wasCopied = sql`${where} AND copied_at IS NOT NULL`
    const copied = storage.number(
      sql`SELECT count(*) AS number FROM addresses INDEXED BY addresses_by_copy WHERE ${wasCopied}`,
    )
    const others = sql`${where} AND id NOT IN (
      SELECT id FROM addresses INDEXED BY addresses_by_copy WHERE copied_at IS NOT NULL)`
    return [
      { where: wasCopied, order: orders.copy, count: copied },
      { where: others, order: orders.age, count: count - copied },
    ].map((stretch) => ({
      count: stretch.count,
      ids: (from, to) => idsIn(storage, stretch, from, to),
    }))
  }

  function selected(
    finder: Finder,
    condition: Condition,
    total: number,
    sort: AddressSort,
    offset: number,
    limit: number,
  ): readonly number[] {
    const pins = ids(sql`SELECT id FROM addresses INDEXED BY addresses_pinned
      WHERE pinned = 1 AND ${sqlOf(condition)} ORDER BY ${fewOrders[sort]}`)
    const unpinned = pins.length === 0 ? condition : allOf([condition, not({ kind: 'pinned' })])
    const found = pins.slice(offset, offset + limit)
    let start = pins.length
    for (const stretch of stretchesOf(finder, sort, unpinned, total - pins.length)) {
      const from = Math.max(0, offset - start)
      const to = Math.min(stretch.count, offset + limit - start)
      if (from < to) found.push(...stretch.ids(from, to))
      start += stretch.count
    }
    return found
  }

  return {
    range: ({ query, offset, limit, sort = 'newest', ...filter }) =>
      storage.read(() => {
        const { words, ...search } = parseSearch(query)
        const notes = search.unknown === undefined ? {} : { unknown: search.unknown }
        const places = readPlaces(storage)
        const filters = filterConditions(storage, filter, { words, ...search }, places)
        if (filters === undefined) return { total: 0, entries: [] }
        const finder = finderNow()
        const found = (condition: Condition, total: number) => ({
          ...notes,
          total,
          entries: entriesById(storage, selected(finder, condition, total, sort, offset, limit)),
        })
        const condition = allOf([...wordConditions(places, words), ...filters])
        const total = finder.count(condition)
        if (total > 0 || words.length === 0) return found(condition, total)
        const among = findLike(storage, finder, filters, places, words).map(({ id }) => id)
        return among.length === 0
          ? { ...notes, total, entries: [] }
          : { ...found({ kind: 'ids', among }, among.length), isLike: true }
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
