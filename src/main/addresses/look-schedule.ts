import type { Later } from '../base/wall-clock.ts'

/**
 * The waits between lookups, in milliseconds. Within an hour or so, the service or its user is back. After that, only
 * user actions, a start of the app and calls that work lead to a lookup.
 */
const waits = [30, 60, 120, 240, 480, 900, 900, 900].map((seconds) => seconds * 1_000)

/**
 * Lookups that the app makes by itself, while no user does anything.
 * @param look looks up everything that is due.
 */
export function createLookSchedule(later: Later, steady: () => number, look: () => Promise<void>) {
  const dueAt = new Map<number, number>()
  const tries = new Map<number, number>()
  let cancel: () => void = () => undefined
  let stopped = false

  function arrange(): void {
    cancel()
    cancel = () => undefined
    if (stopped || dueAt.size === 0) return
    const next = Math.min(...dueAt.values())
    cancel = later(Math.max(0, next - steady()), async () => {
      for (const [id, at] of dueAt) if (at <= next) dueAt.delete(id)
      await look()
      arrange()
    })
  }

  function due(id: number, inMs: number): void {
    dueAt.set(id, steady() + inMs)
    arrange()
  }

  return {
    /** Plans a lookup in `inMs` milliseconds. */
    due,
    /**
     * Plans the next lookup after a failure that may pass by itself. The waits grow, and after the last one no lookup
     * follows.
     */
    failed(id: number, retryAfterMs: number = 0): void {
      const tried = tries.get(id) ?? 0
      const wait = waits[tried]
      if (wait === undefined) return
      tries.set(id, tried + 1)
      due(id, Math.max(wait, retryAfterMs))
    },
    forget(id: number): void {
      tries.delete(id)
      if (dueAt.delete(id)) arrange()
    },
    /** Cancels all lookups. */
    stop(): void {
      stopped = true
      cancel()
    },
  }
}
