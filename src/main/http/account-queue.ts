/** Runs tasks one after another per account. */
export interface AccountQueue {
  /**
   * Runs the task when all earlier ones of the account have ended.
   * @param signal while the task waits, an abort gives `undefined` at once and the task never runs.
   */
  run<Value>(
    accountId: string,
    signal: AbortSignal | undefined,
    task: () => Promise<Value>,
  ): Promise<Value | undefined>
}

/** A queue for every account. A task that never ends would block its account, so tasks must have a deadline. */
export function createAccountQueue(): AccountQueue {
  const tails = new Map<string, Promise<void>>()

  return {
    async run(accountId, signal, task) {
      const previous = tails.get(accountId) ?? Promise.resolve()
      const turn = Promise.withResolvers<void>()
      const tail = previous.then(() => turn.promise)
      tails.set(accountId, tail)
      const aborted = Promise.withResolvers<void>()
      const onAbort = () => aborted.resolve()
      signal?.addEventListener('abort', onAbort, { once: true })
      try {
        if (signal?.aborted !== true) await Promise.race([previous, aborted.promise])
        return signal?.aborted === true ? undefined : await task()
      } finally {
        signal?.removeEventListener('abort', onAbort)
        turn.resolve()
        if (tails.get(accountId) === tail) tails.delete(accountId)
      }
    },
  }
}
