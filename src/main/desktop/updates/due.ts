/** A new version can wait for the next day. Milliseconds. */
const dayMs = 24 * 60 * 60_000
/** A start looks anew, unless the last one was a moment ago. Milliseconds. */
const hourMs = 60 * 60_000

/**
 * Whether it is time to look for a new version, by the wall clock, so that a computer that slept looks when it wakes.
 * @param lookedAt When it was last looked, in this run or an earlier one; milliseconds since the epoch.
 * @param sinceStart Whether this run has looked already.
 */
export function isDue(now: number, lookedAt: number | undefined, sinceStart: boolean): boolean {
  if (lookedAt === undefined) return true
  const passed = now - lookedAt
  // A clock that was put back would otherwise keep it waiting for as long.
  return passed < 0 || passed >= (sinceStart ? dayMs : hourMs)
}
