/** Counts calls in fixed windows. */
export interface RateLimit {
  /**
   * Counts a call, also one that fails later.
   * @returns the seconds to wait if the call is over the limit, else `undefined`.
   */
  count(who: string): number | undefined
}

/** A limit on the calls of each caller in each window. */
export function createRateLimit(limit: number, windowMs: number, now: () => number): RateLimit {
  const windows = new Map<string, { readonly endsAt: number; calls: number }>()
  return {
    count(who) {
      const former = windows.get(who)
      const window = former && former.endsAt > now() ? former : { endsAt: now() + windowMs, calls: 0 }
      windows.set(who, window)
      window.calls += 1
      return window.calls > limit ? Math.max(1, Math.ceil((window.endsAt - now()) / 1_000)) : undefined
    },
  }
}
