const firstWaitMs = 30_000
const longestWaitMs = 15 * 60_000

interface Wait {
  readonly since: number
  readonly until: number
  readonly length: number
  /** When the service wants to be asked again; 0 if it did not say. */
  readonly retryAt: number
  readonly hurry: 'none' | 'on' | 'spent'
}

/**
 * Decides when a failed lookup may be repeated. Keeps track of failed lookups, so that a service in trouble is not
 * asked at every opportunity.
 */
export function createLookBackOff() {
  const waits = new Map<number, Wait>()
  return {
    /** Whether a lookup is due. */
    isDue(id: number, now: number): boolean {
      const wait = waits.get(id)
      // A wait that begins in the future was set by a clock that was wrong.
      return (
        wait === undefined || now >= (wait.hurry === 'on' ? wait.retryAt : wait.until) || now < wait.since
      )
    },
    /**
     * Notes a failed lookup. The next waits twice as long, and at least until `retryAt`, when the service wants to be
     * asked again.
     */
    failed(id: number, now: number, retryAt: number = 0): void {
      const former = waits.get(id)
      const length = Math.min((former?.length ?? firstWaitMs / 2) * 2, longestWaitMs)
      const hurry = former?.hurry === 'on' && now < former.until ? 'spent' : 'none'
      waits.set(id, { since: now, until: Math.max(now + length, retryAt), length, retryAt, hurry })
    },
    /** Notes that the first lookup failed while a user waited. The next is due at once, or at `retryAt`. */
    missed(id: number, now: number, retryAt: number = 0): void {
      const length = firstWaitMs / 2
      waits.set(id, { since: now, until: Math.max(now, retryAt), length, retryAt, hurry: 'none' })
    },
    /**
     * Notes that another call of the account worked, so that a lookup may work too. The next is due at once, or at
     * `retryAt`. That counts once in each wait, so that a service whose lookups alone fail is not asked after every call.
     */
    hurry(id: number): void {
      const wait = waits.get(id)
      if (wait?.hurry === 'none') waits.set(id, { ...wait, hurry: 'on' })
    },
    forget: (id: number) => void waits.delete(id),
    /** Whether the last lookup failed. */
    hasFailed: (id: number) => waits.has(id),
  }
}
