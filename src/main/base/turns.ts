/** Runs a task once all earlier tasks of its key have ended, whether they succeeded or not. */
export type Turns<Key> = <Value>(key: Key, task: () => Promise<Value>) => Promise<Value>

/**
 * Makes a queue for each key and forgets the key after its last task. A task that never ends blocks its key, so every
 * task needs a deadline.
 */
export function createTurns<Key>(): Turns<Key> {
  const lastOf = new Map<Key, Promise<void>>()

  return async (key, task) => {
    const before = lastOf.get(key)
    const { promise: ended, resolve: end } = Promise.withResolvers<void>()
    lastOf.set(key, ended)
    try {
      if (before !== undefined) await before
      return await task()
    } finally {
      if (lastOf.get(key) === ended) lastOf.delete(key)
      end()
    }
  }
}
