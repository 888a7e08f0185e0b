import * as v from 'valibot'
import { failed } from '../../shared/result.ts'
import type { AddressBook } from './address-book.ts'
import { sqlOf } from './condition-sql.ts'
import {
  allOf,
  type Condition,
  filterConditions,
  not,
  type Places,
  readPlaces,
  wordConditions,
} from './conditions.ts'
import { findLike } from './find-like.ts'
import type { Finder, Match } from './finder.ts'
import { rankOf } from './match-rank.ts'
import { createPinSets } from './pin-sets.ts'
import { entriesById } from './rows.ts'
import { readCursor, type SearchCursor, writeCursor } from './search-cursor.ts'
import { parseSearch } from './search-query.ts'
import { sql } from './sql.ts'
import type { Storage } from './storage.ts'

/** The most matches that are ordered by rank. Of more, only the start of the address counts. */
const mostRanked = 500

const placedRow = v.object({ id: v.number(), createdAt: v.number() })

const byTurn = (a: SearchCursor, b: SearchCursor): number =>
  a.turn - b.turn || b.createdAt - a.createdAt || b.id - a.id

/** The words of a search and the conditions of its other parts. */
interface Search {
  readonly words: readonly string[]
  readonly filters: readonly Condition[]
  readonly places: Places
}

/** Searches the book for the popover. */
export function createSearch(storage: Storage, finderNow: () => Finder): Pick<AddressBook, 'search'> {
  const pinSets = createPinSets(storage)

  /** Pinned entries, then the newest. Later pages keep the pins of the first one, so that none comes twice or is left out. */
  function pinsFirst(
    finder: Finder,
    { filters }: Search,
    limit: number,
    after?: SearchCursor,
  ): readonly SearchCursor[] {
    const { number: turn, ids } = pinSets(after?.turn)
    const isPin: Condition = { kind: 'ids', among: ids }
    const rest = (count: number, place?: SearchCursor) =>
      finder
        .newest(allOf([...filters, not(isPin)]), count, place && { after: place })
        .map(({ createdAt, id }) => ({ createdAt, id, turn, order: 'rest' as const }))
    if (after?.order === 'rest') return rest(limit, after)
    const place = after === undefined ? sql`TRUE` : sql`(created_at, id) < (${after.createdAt}, ${after.id})`
    const pins = storage.all(
      placedRow,
      sql`SELECT id, created_at AS createdAt FROM addresses WHERE ${place} AND ${sqlOf(allOf([isPin, ...filters]))}
        ORDER BY created_at DESC, id DESC LIMIT ${limit}`,
    )
    return [...pins.map((row) => ({ ...row, turn, order: 'pins' as const })), ...rest(limit - pins.length)]
  }

  /** Entries whose address begins with the first word, then the others; each newest first. */
  function startsFirst(
    finder: Finder,
    { filters, places, words }: Search,
    limit: number,
    after: SearchCursor | undefined,
  ): readonly SearchCursor[] {
    const begins: Condition = { kind: 'beginning', text: words[0] ?? '' }
    const conditions = [...wordConditions(places, words), ...filters]
    const found: SearchCursor[] = []
    for (const turn of [after?.turn ?? 0, 1]) {
      if (found.length >= limit || found.at(-1)?.turn === 1) break
      const rows = finder.newest(
        allOf([turn === 0 ? begins : not(begins), ...conditions]),
        limit - found.length,
        after?.turn === turn ? { after } : {},
      )
      found.push(...rows.map(({ createdAt, id }) => ({ createdAt, id, turn, order: 'many' as const })))
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
    const finder = finderNow()
    const { words, filters, places } = search
    if (words.length === 0) return pinsFirst(finder, search, limit, after)
    const like = () => bestFirst(findLike(storage, finder, filters, places, words), search, 'like', after)
    if (after?.order === 'like') return like()
    if (after?.order === 'many') return startsFirst(finder, search, limit, after)
    const matches = finder.newest(allOf([...wordConditions(places, words), ...filters]), mostRanked + 1)
    if (after === undefined && matches.length === 0) return like()
    if (after === undefined && matches.length > mostRanked) return startsFirst(finder, search, limit, after)
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
        const filters =
          filterConditions(storage, { state: 'in-use', withoutReady: true }, search, places) ?? []
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
