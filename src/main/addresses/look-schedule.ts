import type { Later } from '../base/wall-clock.ts'

/** Looks that come by themselves, while nobody touches the app. */
export interface LookSchedule {
  /** A look found nothing out for a reason that may pass by itself: the next comes, ever later, and at last none. */
  failed(id: number, retryAfterMs?: number): void
  /** The next look is useful in so many milliseconds. */
  due(id: number, inMs: number): void
  forget(id: number): void
  /** Ends all of them. */
  stop(): void
}

/**
 * When looks follow one another, in milliseconds: within an hour or so a service is back, or its user is. After that only
 * what the user does, a start of the app, and calls that work lead to a look.
 */
const waits = [30, 60, 120, 240, 480, 900, 900, 900].map((seconds) => seconds * 1_000)

/** @param look looks at everything that is due. */
export function createLookSchedule(
  later: Later,
  steady: () => number,
  look: () => Promise<void>,
): LookSchedule {
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
    due,
    failed(id, retryAfterMs = 0) {
      const tried = tries.get(id) ?? 0
      const wait = waits[tried]
      if (wait === undefined) return
      tries.set(id, tried + 1)
      due(id, Math.max(wait, retryAfterMs))
    },
    forget(id) {
      tries.delete(id)
      if (dueAt.delete(id)) arrange()
    },
    stop() {
      stopped = true
      cancel()
    },
  }
}
