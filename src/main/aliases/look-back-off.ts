const firstWaitMs = 30_000
const longestWaitMs = 15 * 60_000

/** When something that could not be looked up may be looked up again. */
export interface LookBackOff {
  /** Whether it is time to look. */
  isDue(id: number, now: number): boolean
  /** A look found nothing out. The next waits twice as long, at least until the service wants to be asked again. */
  failed(id: number, now: number, retryAt?: number): void
  forget(id: number): void
}

/** Keeps track of looks that fail, so that a service in trouble is not asked at every opportunity. */
export function createLookBackOff(): LookBackOff {
  const waits = new Map<number, { readonly since: number; readonly until: number; readonly length: number }>()
  return {
    isDue(id, now) {
      const wait = waits.get(id)
      // A wait that begins in the future was set by a clock that was wrong.
      return wait === undefined || now >= wait.until || now < wait.since
    },
    failed(id, now, retryAt = 0) {
      const length = Math.min((waits.get(id)?.length ?? firstWaitMs / 2) * 2, longestWaitMs)
      waits.set(id, { since: now, until: Math.max(now + length, retryAt), length })
    },
    forget: (id) => void waits.delete(id),
  }
}
