import { createRateLimit, type RateLimit } from './rate-limit.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Counts calls by the service's rules. */
export interface SimpleLoginLimits {
  /** Counts a try to create, whatever becomes of it. Returns whether it is over a limit of its kind. */
  tryToCreate(kind: 'random' | 'custom'): boolean
  /** Counts a new alias. Returns whether it is over the user's limit. */
  make(isPaid: boolean): boolean
  list(): boolean
  toggle(): boolean
}

/**
 * The limits of the service's own configuration: tries to create by network address, each kind by itself; new aliases,
 * lists by user; toggles by network address.
 */
export function createSimpleLoginLimits(now: () => number): SimpleLoginLimits {
  const triesOf = () => [
    createRateLimit(100, day, now),
    createRateLimit(50, hour, now),
    createRateLimit(5, minute, now),
  ]
  const tries = { random: triesOf(), custom: triesOf() }
  const lists = createRateLimit(50, minute, now)
  const toggles = createRateLimit(100, hour, now)
  const made = new Map<string, number>()
  // Every limit is hit, also behind one that is passed already.
  const isOver = (limits: readonly RateLimit[]) =>
    limits.map((limit) => limit.count('one')).some((wait) => wait !== undefined)

  /** Counts in a bucket that is aligned to the clock. */
  function fill(span: number, most: number): boolean {
    const bucket = `${span} ${Math.floor(now() / span)}`
    const count = (made.get(bucket) ?? 0) + 1
    made.set(bucket, count)
    return count > most
  }

  return {
    tryToCreate: (kind) => isOver(tries[kind]),
    make: (isPaid) => [fill(15 * minute, isPaid ? 50 : 10), fill(hour, isPaid ? 200 : 50)].includes(true),
    list: () => isOver([lists]),
    toggle: () => isOver([toggles]),
  }
}

/** No limits. */
export const withoutLimits: SimpleLoginLimits = {
  tryToCreate: () => false,
  make: () => false,
  list: () => false,
  toggle: () => false,
}
