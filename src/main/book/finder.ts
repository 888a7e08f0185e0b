import * as v from 'valibot'
import { sqlOf, sqlOfAll } from './condition-sql.ts'
import { neededMarks, testOf } from './condition-test.ts'
import type { Condition } from './conditions.ts'
import { idsIn, orders } from './ordered-ids.ts'
import { createSearchCopy } from './search-copy.ts'
import { byAge, type Place, type SearchedRows } from './searched-rows.ts'
import { type Sql, sql } from './sql.ts'
import type { Storage } from './storage.ts'

/** An address that fulfils a condition. */
export interface Match extends Place {
  readonly searchText: string
  /** Whether it fulfils each of the `checks`. */
  readonly checked: readonly boolean[]
}

/** The part of the order by age to look at, and what else to find out about the matches. */
export interface Stretch {
  /** The place before the first one. */
  readonly after?: Place
  /** The last place. */
  readonly until?: Place
  readonly checks?: readonly Condition[]
}

/** Finds addresses in the order of their age. */
export interface Finder {
  /** The newest matches first. */
  newest(condition: Condition, limit: number, stretch?: Stretch): readonly Match[]
  /** The ids of so many matches from one position to another, the newest first. */
  part(condition: Condition, count: number, from: number, to: number): readonly number[]
  count(condition: Condition): number
  /** Under the number of the account. */
  countByAccount(condition: Condition): ReadonlyMap<number, number>
}

const countRow = v.object({ account: v.number(), count: v.number() })
const matchRow = v.pipe(
  v.object({ id: v.number(), createdAt: v.number(), searchText: v.string(), checked: v.string() }),
  v.transform(({ checked, ...match }) => ({
    ...match,
    checked: v.parse(v.array(v.picklist([0, 1])), JSON.parse(checked)).map(Boolean),
  })),
)

/**
 * Finds addresses by the index `addresses_by_age`, from its newest end. It holds the searched columns and the letters of
 * the texts, so nothing else is read. INDEXED BY, because SQLite would read and sort all addresses of an account for a
 * filter by account.
 */
export function findOnDisk(storage: Storage): Finder {
  const from = (condition: Condition, ...places: readonly Sql[]): Sql =>
    sql`FROM addresses INDEXED BY addresses_by_age WHERE ${sqlOfAll([...places, sqlOf(condition)])}`

  return {
    newest(condition, limit, { after, until, checks = [] } = {}) {
      const checked =
        checks.length === 0 ? sql`` : checks.map(sqlOf).reduce((all, each) => sql`${all}, ${each}`)
      const places = [
        ...(after === undefined ? [] : [sql`(created_at, id) < (${after.createdAt}, ${after.id})`]),
        ...(until === undefined ? [] : [sql`(created_at, id) >= (${until.createdAt}, ${until.id})`]),
      ]
      return storage.all(
        matchRow,
        sql`SELECT id, created_at AS createdAt, search_text AS searchText, json_array(${checked}) AS checked
          ${from(condition, ...places)} ORDER BY ${orders.age.forwards} LIMIT ${limit}`,
      )
    },
    part: (condition, count, first, to) =>
      idsIn(storage, { where: sqlOf(condition), order: orders.age, count }, first, to),
    count: (condition) => storage.number(sql`SELECT count(*) AS number ${from(condition)}`),
    countByAccount: (condition) =>
      new Map(
        storage
          .all(countRow, sql`SELECT account, count(*) AS count ${from(condition)} GROUP BY account`)
          .map(({ account, count }) => [account, count]),
      ),
  }
}

/** Finds addresses in a copy of the searched columns. */
export function findInMemory(rows: SearchedRows): Finder {
  /** The slots of matches from one slot on up to before another. */
  function* slots(condition: Condition, from: number, to: number): Generator<number> {
    const marks = neededMarks(condition)
    const test = testOf(condition, rows)
    const step = from <= to ? 1 : -1
    for (
      let slot = rows.next(from, to, marks, test);
      slot >= 0;
      slot = rows.next(slot + step, to, marks, test)
    )
      yield slot
  }

  /** The slots of matches, the newest first: the loose ones come between the sorted ones. */
  function* newestSlots(condition: Condition, first = 0): Generator<number> {
    const isNewer = (slot: number, other: number) => byAge(rows.placeOf(slot), rows.placeOf(other)) < 0
    const loose = [...slots(condition, rows.sorted(), rows.count())].sort((a, b) => (isNewer(a, b) ? 1 : -1))
    for (const slot of slots(condition, rows.sorted() - 1, first - 1)) {
      for (let next = loose.at(-1); next !== undefined && isNewer(next, slot); next = loose.at(-1)) {
        loose.pop()
        yield next
      }
      yield slot
    }
    yield* loose.toReversed()
  }

  const allSlots = (condition: Condition) => slots(condition, 0, rows.count())

  return {
    newest(condition, limit, { after, until, checks = [] } = {}) {
      const tests = checks.map((check) => testOf(check, rows))
      const found: Match[] = []
      for (const slot of newestSlots(condition, until && rows.slotAt(until))) {
        const place = rows.placeOf(slot)
        if (after !== undefined && byAge(after, place) >= 0) continue
        if (found.length >= limit || (until !== undefined && byAge(place, until) > 0)) break
        found.push({ ...place, searchText: rows.textOf(slot), checked: tests.map((test) => test(slot)) })
      }
      return found
    },
    part(condition, _count, from, to) {
      const ids: number[] = []
      let at = 0
      for (const slot of newestSlots(condition)) {
        if (at >= to) break
        if (at >= from) ids.push(rows.placeOf(slot).id)
        at += 1
      }
      return ids
    },
    count(condition) {
      let count = 0
      for (const _slot of allSlots(condition)) count += 1
      return count
    },
    countByAccount(condition) {
      const { accounts } = rows.columns()
      const counts = new Map<number, number>()
      for (const slot of allSlots(condition)) {
        const account = accounts[slot] ?? 0
        counts.set(account, (counts.get(account) ?? 0) + 1)
      }
      return counts
    },
  }
}

/** Returns a finder for one question: in memory as soon as the copy there is complete. */
export function createFinder(storage: Storage): () => Finder {
  const copy = createSearchCopy(storage)
  const onDisk = findOnDisk(storage)
  return () => {
    const rows = copy()
    return rows === undefined ? onDisk : findInMemory(rows)
  }
}
