import { randomInt } from 'node:crypto'

/** A source of random numbers. */
export interface RandomSource {
  /** A whole number from 0 up to, but not including, `below`, each equally likely. `below` is at least 1. */
  integer(below: number): number
}

/** The system's cryptographic source. Earlier names do not help to guess the next one. */
export const randomSource: RandomSource = { integer: (below) => randomInt(below) }

/**
 * A random item, each equally likely.
 * @throws if the list is empty.
 */
export function pick<Item>(items: ArrayLike<Item>, random: RandomSource): Item {
  const item = items[random.integer(items.length)]
  if (item === undefined) throw new RangeError('Nothing to pick from')
  return item
}
