/** Background work that must end before the app closes. */
export interface RunningWork {
  /** Follows a promise. The returned promise never rejects. */
  follow(work: Promise<unknown>): Promise<void>
  /** Resolves when all followed work has ended, including work that it started. */
  settled(): Promise<void>
}

/** @param onBug called with the error of a followed promise that rejects. */
export function createRunningWork(onBug: (error: unknown) => void): RunningWork {
  const running = new Set<Promise<void>>()
  return {
    follow(work) {
      const followed = work.then(() => undefined, onBug).finally(() => running.delete(followed))
      running.add(followed)
      return followed
    },
    async settled() {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
