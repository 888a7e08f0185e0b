/** A service that was stuck may still act on a request; after this long it will not. Milliseconds. */
export const requestLifetimeMs = 10 * 60_000

/** How long ago a journal entry was begun, in milliseconds; never negative. */
export type AgeOf = (begun: { readonly id: number; readonly startedAt: number }) => number

/**
 * Measures ages. An entry of an earlier run starts with its age by the wall clock at the first measurement. From then
 * on only elapsed time counts, however the clock is set. A start in the future comes from a wrong clock: its age counts
 * from the first measurement.
 * @param steady a clock that cannot be set, in milliseconds since any moment.
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
