import { isDeepStrictEqual } from 'node:util'
import * as v from 'valibot'
import { sql } from './sql.ts'
import type { Storage } from './storage.ts'

const idRow = v.object({ id: v.number() })

/** More lists than are ever read at the same time. */
const mostSets = 16

/** The ids of the pinned entries, under a number. */
export interface PinSet {
  readonly number: number
  readonly ids: readonly number[]
}

/**
 * Remembers which entries were pinned when a list was first read, for its later pages.
 * @returns the set with a number; the present pins without a number, and for a number that is forgotten.
 */
export function createPinSets(storage: Storage): (number?: number) => PinSet {
  const sets = new Map<number, readonly number[]>()
  let latest = 0

  function present(): PinSet {
    const rows = storage.all(
      idRow,
      sql`SELECT id FROM addresses INDEXED BY addresses_pinned WHERE pinned = 1 ORDER BY id`,
    )
    const ids = rows.map(({ id }) => id)
    for (const [number, others] of sets) if (isDeepStrictEqual(others, ids)) return { number, ids }
    latest += 1
    sets.set(latest, ids)
    if (sets.size > mostSets) sets.delete(latest - mostSets)
    return { number: latest, ids }
  }

  return (number = 0) => {
    const ids = sets.get(number)
    return ids === undefined ? present() : { number, ids }
  }
}
