/** A service that was stuck may still act on a request; after this long it will not. Milliseconds. */
export const requestLifetimeMs = 10 * 60_000

/** How long ago something of the journal was begun, in milliseconds; never less than nothing. */
export type AgeOf = (begun: { readonly id: number; readonly startedAt: number }) => number

/**
 * Measures ages. What an earlier run began has the age that the wall clock tells when it is first measured; from then on
 * only time that really passed counts, however the clock is set. What was begun in the future was begun by a clock that
 * was wrong: its age counts from the first measurement, too.
 * @param steady a clock that nobody sets, in milliseconds since any moment.
 */
export function createAges(now: () => number, steady: () => number): AgeOf {
  const first = new Map<number, { readonly age: number; readonly at: number }>()

  return ({ id, startedAt }) => {
    const known = first.get(id)
    if (known !== undefined) return known.age + Math.max(0, steady() - known.at)
    const age = Math.max(0, now() - startedAt)
    first.set(id, { age, at: steady() })
    return age
  }
}
