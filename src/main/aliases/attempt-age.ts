/** How long ago something of the journal was begun, in milliseconds; never less than nothing. */
export type AgeOf = (begun: { readonly id: number; readonly startedAt: number }) => number

/**
 * Measures ages by the wall clock. What was begun in the future was begun by a clock that was wrong, and would stay open
 * for as long as the clock was: its age counts from when it was first measured.
 */
export function createAges(now: () => number): AgeOf {
  const seenAt = new Map<number, number>()

  return ({ id, startedAt }) => {
    const age = now() - startedAt
    const sinceSeen = now() - (seenAt.get(id) ?? Number.POSITIVE_INFINITY)
    if (age < 0 && sinceSeen < 0) seenAt.set(id, now())
    return Math.max(age, sinceSeen, 0)
  }
}
