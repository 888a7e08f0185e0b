/** Work that nobody waits for now, but that must have ended before the app closes. */
export interface RunningWork {
  /** Follows a promise. The one that comes back never rejects. */
  follow(work: Promise<unknown>): Promise<void>
  /** Resolves when everything that is followed has ended, with what was begun by it meanwhile. */
  settled(): Promise<void>
}

/** @param onBug told of what a followed promise rejected with. */
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
