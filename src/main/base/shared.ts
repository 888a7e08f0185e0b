/** Running tasks, by key. */
export interface Shared<Key, Value> {
  /** Runs the task, or returns the running task of the same key. */
  run(key: Key, task: () => Promise<Value>): Promise<Value>
  /** The running task of a key. */
  underWay(key: Key): Promise<Value> | undefined
}

/** Shares a running task among its callers. A task that has ended, even with a failure, runs again. */
export function createShared<Key, Value>(): Shared<Key, Value> {
  const running = new Map<Key, Promise<Value>>()

  return {
    run(key, task) {
      const same = running.get(key)
      if (same !== undefined) return same
      const begun = task().finally(() => running.delete(key))
      running.set(key, begun)
      return begun
    },
    underWay: (key) => running.get(key),
  }
}
