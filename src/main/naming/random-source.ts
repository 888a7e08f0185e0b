import { randomInt } from 'node:crypto'

/** Where chance comes from. */
export interface RandomSource {
  /** A whole number from 0 up to, but not including, `below`, every one as likely as the others. `below` is at least 1. */
  integer(below: number): number
}

/** The system's cryptographic source: a name that was made up cannot be guessed from those before it. */
export const randomSource: RandomSource = { integer: (below) => randomInt(below) }

/**
 * One of the items, each as likely as the others.
 * @throws if there are none.
 */
export function pick<Item>(items: ArrayLike<Item>, random: RandomSource): Item {
  const item = items[random.integer(items.length)]
  if (item === undefined) throw new RangeError('Nothing to pick from')
  return item
}
