/**
 * How a search orders its entries. `pins`: pinned ones, then the newest; `turn` is the number of the set of pins.
 * `rest`: the same, behind the pins. `best`: by rank, then the newest; `turn` is the rank. `like`: the same, for
 * entries that fit apart from slips. `many`: those whose address begins with the first word (turn 0), then the others.
 */
export type SearchOrder = 'pins' | 'rest' | 'best' | 'like' | 'many'

/** The entry after which the next page begins. */
export interface SearchCursor {
  readonly order: SearchOrder
  readonly turn: number
  readonly createdAt: number
  readonly id: number
}

const shape = /^(pins|rest|best|like|many)\.(\d{1,9})\.(-?\d{1,15})\.(\d{1,15})$/

/** A cursor as a text for the windows. */
export const writeCursor = ({ order, turn, createdAt, id }: SearchCursor): string =>
  [order, turn, createdAt, id].join('.')

/** Reads a cursor; `undefined` for a text that no page returned. */
export function readCursor(text: string): SearchCursor | undefined {
  const [, order, turn, createdAt, id] = shape.exec(text) ?? []
  if (order === undefined) return undefined
  return { order: order as SearchOrder, turn: Number(turn), createdAt: Number(createdAt), id: Number(id) }
}
