/**
 * Background work that must end before the app closes.
 * @param onBug called with the error of a followed promise that rejects.
 */
export function createRunningWork(onBug: (error: unknown) => void) {
  const running = new Set<Promise<void>>()

  /** Follows a promise. The returned promise never rejects. */
  function follow(work: Promise<unknown>): Promise<void> {
    const followed = work.then(() => undefined, onBug).finally(() => running.delete(followed))
    running.add(followed)
    return followed
  }

  /** Runs work that no answer needs, after the answer that is being made, and follows it. */
  const soon = (run: () => unknown): void => void follow(new Promise(setImmediate).then(run))

  return {
    follow,
    soon,
    /** Runs the same work soon, and only once however often it is asked for until then. */
    onceSoon(run: () => unknown): () => void {
      let isPlanned = false
      return () => {
        if (isPlanned) return
        isPlanned = true
        soon(() => {
          isPlanned = false
          return run()
        })
      }
    },
    /** Resolves when all followed work has ended, including work that it started. */
    async settled(): Promise<void> {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
