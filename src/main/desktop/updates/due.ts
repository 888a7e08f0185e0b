/** A new version can wait for the next day. Milliseconds. */
const dayMs = 24 * 60 * 60_000
/** A start looks again, unless the last look was a moment ago. Milliseconds. */
const hourMs = 60 * 60_000

/** How long the app waits until it is time to look again. At most a day, since the clock may be set. Milliseconds. */
export function untilDue(now: number, lookedAt: number | undefined): number {
  const rest = (lookedAt ?? now) + dayMs - now
  // A look that did not happen, because the user turned it off, is not tried again at once.
  return rest > 0 && rest <= dayMs ? rest : dayMs
}

/**
 * Whether it is time to look for a new version. The wall clock counts, so that a computer that slept looks when it
 * wakes.
 * @param lookedAt time of the last look in any run; milliseconds since the epoch.
 * @param sinceStart whether this run has looked already.
 */
export function isDue(now: number, lookedAt: number | undefined, sinceStart: boolean): boolean {
  if (lookedAt === undefined) return true
  const passed = now - lookedAt
  // A clock that was set back would otherwise delay the look by the same time.
  return passed < 0 || passed >= (sinceStart ? dayMs : hourMs)
}
