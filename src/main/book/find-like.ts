import * as v from 'valibot'
import { allOf, anyOf, type Places, wordCondition } from './conditions.ts'
import { hasLetters } from './letters.ts'
import { distinctWords } from './search-text.ts'
import { partsBesideSlips, placeOfLike, slipsIn } from './slips.ts'
import { type Sql, sql } from './sql.ts'
import type { Storage } from './storage.ts'

/** The newest addresses among which slips are forgiven. They are read in about 3 ms, on two slow cores. */
const mostLookedAt = 8_000

/** The most addresses that are compared letter by letter. */
const mostCompared = 400

/** A match with what its rank follows from. */
export interface Match {
  readonly id: number
  readonly createdAt: number
  readonly searchText: string
}

const boundaryRow = v.object({ createdAt: v.number(), id: v.number() })
const candidateRow = v.pipe(
  v.object({ id: v.number(), createdAt: v.number(), searchText: v.string(), exact: v.string() }),
  v.transform(({ exact, ...match }) => ({ match, exact: v.parse(v.array(v.number()), JSON.parse(exact)) })),
)

/** Entries that have every word, apart from slips in the longer ones; newest first. */
export function findLike(
  storage: Storage,
  filters: readonly Sql[],
  places: Places,
  searched: readonly string[],
): readonly Match[] {
  const words = distinctWords(searched)
  if (words.every((word) => slipsIn(word) === 0)) return []
  const exactly = words.map((word) => wordCondition(places, word) ?? sql`TRUE`)
  const perhaps = words.map((word, index) => {
    const slips = slipsIn(word)
    if (slips === 0) return exactly[index] ?? sql`TRUE`
    const parts = partsBesideSlips(word).map((part) => sql`instr(search_text, ${part}) > 0`)
    return wordCondition(places, word, sql`(${hasLetters(word, slips)} AND ${anyOf(parts)})`) ?? sql`TRUE`
  })
  const oldest = storage.get(
    boundaryRow,
    sql`SELECT created_at AS createdAt, id FROM addresses INDEXED BY addresses_by_age
      ORDER BY created_at DESC, id DESC LIMIT 1 OFFSET ${mostLookedAt - 1}`,
  )
  const isNew =
    oldest === undefined ? sql`TRUE` : sql`(created_at, id) >= (${oldest.createdAt}, ${oldest.id})`
  const exact = exactly.reduce((all, one) => sql`${all}, ${one}`)
  const rows = storage.all(
    candidateRow,
    sql`SELECT id, created_at AS createdAt, search_text AS searchText, json_array(${exact}) AS exact
      FROM addresses INDEXED BY addresses_by_age WHERE ${allOf([isNew, ...perhaps, ...filters])}
      ORDER BY created_at DESC, id DESC LIMIT ${mostCompared}`,
  )
  return rows
    .filter((row) =>
      words.every((word, index) => row.exact[index] === 1 || placeOfLike(word, row.match.searchText) >= 0),
    )
    .map(({ match }) => match)
}
