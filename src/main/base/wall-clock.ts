/**
 * Runs work after some milliseconds by the wall clock, unless the returned function is called first. The app waits for
 * the work before it closes.
 */
export type Later = (ms: number, run: () => Promise<unknown>) => () => void

/** Calls back after some milliseconds, unless the returned function is called first. */
export type After = (ms: number, run: () => void) => () => void

/** The same by an ordinary timer, which stands still while the computer sleeps. */
export const afterTimeout: After = (ms, run) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}

/**
 * Timers that count the time during which the computer slept. Ordinary timers stand still while the computer sleeps;
 * `now` does not.
 */
export function createWallClock(now: () => number) {
  const waiting = new Map<object, { readonly due: number; run(): void }>()

  return {
    /** Calls back after some milliseconds, unless the returned function is called first. */
    after(ms: number, run: () => void): () => void {
      const key = {}
      const once = () => {
        if (waiting.delete(key)) run()
      }
      waiting.set(key, { due: now() + ms, run: once })
      const timer = setTimeout(once, ms)
      return () => {
        clearTimeout(timer)
        waiting.delete(key)
      }
    },
    /** Runs every callback that became due while no timer ran. To be called when the computer wakes. */
    catchUp(): void {
      for (const { due, run } of [...waiting.values()]) if (due <= now()) run()
    },
  }
}

export type WallClock = ReturnType<typeof createWallClock>
