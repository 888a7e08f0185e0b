import * as v from 'valibot'
import { allOf, anyOf, type Condition, type Places, wordCondition } from './conditions.ts'
import type { Finder, Match } from './finder.ts'
import { distinctWords } from './search-text.ts'
import type { Place } from './searched-rows.ts'
import { partsBesideSlips, placeOfLike, slipsIn } from './slips.ts'
import { sql } from './sql.ts'
import type { Storage } from './storage.ts'

/** The newest addresses among which slips are forgiven. */
const mostLookedAt = 8_000

/** The most addresses that are compared letter by letter. */
const mostCompared = 400

const placeRow = v.object({ createdAt: v.number(), id: v.number() })

/** The oldest of the addresses among which slips are forgiven; `undefined` if those are all. */
const oldestLookedAt = (storage: Storage): Place | undefined =>
  storage.get(
    placeRow,
    sql`SELECT created_at AS createdAt, id FROM addresses INDEXED BY addresses_by_age
      ORDER BY created_at DESC, id DESC LIMIT 1 OFFSET ${mostLookedAt - 1}`,
  )

/** What a text with a word must be like, apart from slips. */
function perhaps(word: string): Condition | undefined {
  const slips = slipsIn(word)
  if (slips === 0) return undefined
  const parts = partsBesideSlips(word).map((text): Condition => ({ kind: 'text', text }))
  return allOf([{ kind: 'letters', word, missing: slips }, anyOf(parts)])
}

/** Entries that have every word, apart from slips in the longer ones; newest first. */
export function findLike(
  storage: Storage,
  finder: Finder,
  filters: readonly Condition[],
  places: Places,
  searched: readonly string[],
): readonly Match[] {
  const words = distinctWords(searched)
  if (words.every((word) => slipsIn(word) === 0)) return []
  const conditionOf = (word: string, inText?: Condition) => wordCondition(places, word, inText) ?? allOf([])
  const oldest = oldestLookedAt(storage)
  const candidates = finder.newest(
    allOf([...words.map((word) => conditionOf(word, perhaps(word))), ...filters]),
    mostCompared,
    { ...(oldest && { until: oldest }), checks: words.map((word) => conditionOf(word)) },
  )
  return candidates.filter(({ checked, searchText }) =>
    words.every((word, index) => checked[index] === true || placeOfLike(word, searchText) >= 0),
  )
}
