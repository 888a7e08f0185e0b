/** Tasks that are under way, by key. */
export interface Shared<Key, Value> {
  /** Runs the task. While a task of the same key is under way, gives that one instead. */
  run(key: Key, task: () => Promise<Value>): Promise<Value>
  /** The task of a key, if one is under way. */
  underWay(key: Key): Promise<Value> | undefined
}

/** Gives a task that is under way to everyone who asks for it again. A task that has ended is run anew, even after a failure. */
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
