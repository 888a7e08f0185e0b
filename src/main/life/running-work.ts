/** Work that nobody waits for now, but that must have ended before the app closes. */
export interface RunningWork {
  /** Follows a promise. The one that comes back never rejects. */
  follow(work: Promise<unknown>): Promise<void>
  /** Resolves when everything followed so far has ended. */
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
      await Promise.all(running)
    },
  }
}
