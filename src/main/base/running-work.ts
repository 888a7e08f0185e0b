/**
 * Background work that must end before the app closes.
 * @param onBug called with the error of a followed promise that rejects.
 */
export function createRunningWork(onBug: (error: unknown) => void) {
  const running = new Set<Promise<void>>()
  return {
    /** Follows a promise. The returned promise never rejects. */
    follow(work: Promise<unknown>): Promise<void> {
      const followed = work.then(() => undefined, onBug).finally(() => running.delete(followed))
      running.add(followed)
      return followed
    },
    /** Resolves when all followed work has ended, including work that it started. */
    async settled(): Promise<void> {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
