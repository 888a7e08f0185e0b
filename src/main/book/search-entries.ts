import * as v from 'valibot'
import { failed } from '../../shared/result.ts'
import type { AddressBook } from './address-book.ts'
import { allOf, filterConditions, type Places, readPlaces, wordConditions } from './conditions.ts'
import { findLike, type Match } from './find-like.ts'
import { rankOf } from './match-rank.ts'
import { createPinSets } from './pin-sets.ts'
import { entriesById } from './rows.ts'
import { readCursor, type SearchCursor, writeCursor } from './search-cursor.ts'
import { parseSearch } from './search-query.ts'
import { type Sql, sql } from './sql.ts'
import type { Storage } from './storage.ts'

/** The most matches that are ordered by rank. Of more, only the start of the address counts. */
const mostRanked = 500

const placedRow = v.object({ id: v.number(), createdAt: v.number() })
const matchRow = v.object({ id: v.number(), createdAt: v.number(), searchText: v.string() })

const older = ({ createdAt, id }: Pick<SearchCursor, 'createdAt' | 'id'>): Sql =>
  sql`(created_at, id) < (${createdAt}, ${id})`

const byTurn = (a: SearchCursor, b: SearchCursor): number =>
  a.turn - b.turn || b.createdAt - a.createdAt || b.id - a.id

/** The words of a search and the conditions of its other parts. */
interface Search {
  readonly words: readonly string[]
  readonly filters: readonly Sql[]
  readonly places: Places
}

/** Searches the book for the popover. */
export function createSearch(storage: Storage): Pick<AddressBook, 'search'> {
  const pinSets = createPinSets(storage)

  /*
   * The search reads the index `addresses_by_age` from its newest end and stops when it has enough. The index holds the
   * folded text and its letters, so the search reads nothing else until then. A query without a match takes 4 to 7 ms,
   * measured on two slow cores with 100,000 addresses; without the letters it takes 6 to 13 ms.
   *
   * A trigram index (FTS5) answers such a query at once. But it finds no words of one or two letters and has no order by
   * age. It also triples the size of the file and slows each creation down.
   *
   * INDEXED BY, because SQLite would read and sort all addresses of an account for a filter by account.
   */
  const newest = (conditions: readonly Sql[], limit: number) =>
    storage.all(
      placedRow,
      sql`SELECT id, created_at AS createdAt FROM addresses INDEXED BY addresses_by_age
        WHERE ${allOf(conditions)} ORDER BY created_at DESC, id DESC LIMIT ${limit}`,
    )

  /** Pinned entries, then the newest. Later pages keep the pins of the first one, so that none comes twice or is left out. */
  function pinsFirst({ filters }: Search, limit: number, after?: SearchCursor): readonly SearchCursor[] {
    const { number: turn, ids } = pinSets(after?.turn)
    const isPin = sql`id IN (SELECT value FROM json_each(${ids}))`
    const place = after === undefined ? [] : [older(after)]
    const pins =
      after?.order === 'rest'
        ? []
        : storage.all(
            placedRow,
            sql`SELECT id, created_at AS createdAt FROM addresses WHERE ${allOf([isPin, ...place, ...filters])}
              ORDER BY created_at DESC, id DESC LIMIT ${limit}`,
          )
    const behind = after?.order === 'rest' ? place : []
    const others = ids === '[]' ? [] : [sql`NOT ${isPin}`]
    const rest = newest([...behind, ...filters, ...others], limit - pins.length)
    return [
      ...pins.map((row) => ({ ...row, turn, order: 'pins' as const })),
      ...rest.map((row) => ({ ...row, turn, order: 'rest' as const })),
    ]
  }

  /** Entries whose address begins with the first word, then the others; each newest first. */
  function startsFirst(
    { filters, places, words }: Search,
    limit: number,
    after: SearchCursor | undefined,
  ): readonly SearchCursor[] {
    const [word = ''] = words
    const conditions = [...wordConditions(places, words), ...filters]
    // Behind every text that begins with the word.
    const end = `${word}\u{10ffff}`
    const begins = sql`(search_text >= ${word} AND search_text < ${end})`
    const found: SearchCursor[] = []
    for (const turn of [after?.turn ?? 0, 1]) {
      if (found.length >= limit || found.at(-1)?.turn === 1) break
      const place = after?.turn === turn ? [older(after)] : []
      const rows = newest(
        [...place, turn === 0 ? begins : sql`NOT ${begins}`, ...conditions],
        limit - found.length,
      )
      found.push(...rows.map((row) => ({ ...row, turn, order: 'many' as const })))
    }
    return found
  }

  function bestFirst(
    matches: readonly Match[],
    { words }: Search,
    order: 'best' | 'like',
    after: SearchCursor | undefined,
  ): readonly SearchCursor[] {
    return matches
      .map(({ id, createdAt, searchText }) => ({ id, createdAt, order, turn: rankOf(words, searchText) }))
      .filter((place) => after === undefined || byTurn(place, after) > 0)
      .toSorted(byTurn)
  }

  /** The entries from a cursor on, at least `limit` of them if there are so many. */
  function find(search: Search, limit: number, after?: SearchCursor): readonly SearchCursor[] {
    const { words, filters, places } = search
    if (words.length === 0) return pinsFirst(search, limit, after)
    const like = () => bestFirst(findLike(storage, filters, places, words), search, 'like', after)
    if (after?.order === 'like') return like()
    if (after?.order === 'many') return startsFirst(search, limit, after)
    const matches = storage.all(
      matchRow,
      sql`SELECT id, created_at AS createdAt, search_text AS searchText
        FROM addresses INDEXED BY addresses_by_age
        WHERE ${allOf([...wordConditions(places, words), ...filters])}
        ORDER BY created_at DESC, id DESC LIMIT ${mostRanked + 1}`,
    )
    if (after === undefined && matches.length === 0) return like()
    if (after === undefined && matches.length > mostRanked) return startsFirst(search, limit, after)
    return bestFirst(matches, search, 'best', after)
  }

  return {
    search({ query, limit, after }) {
      const cursor = after === undefined ? undefined : readCursor(after)
      if (after !== undefined && cursor === undefined) return failed({ reason: 'message-refused' })
      return storage.read(() => {
        const search = parseSearch(query)
        const { words, labels } = search
        const places = readPlaces(storage)
        const filters = filterConditions(storage, { state: 'in-use' }, search, places) ?? []
        // The extra entry shows whether a next page exists.
        const found = find({ words, filters, places }, limit + 1, cursor)
        const page = found.slice(0, limit)
        const last = found.length > limit ? page.at(-1) : undefined
        return {
          entries: entriesById(
            storage,
            page.map(({ id }) => id),
          ),
          words,
          labels,
          ...(last && { next: writeCursor(last) }),
          ...(page[0]?.order === 'like' && { isLike: true as const }),
          ...(search.unknown !== undefined && { unknown: search.unknown }),
        }
      })
    },
  }
}
