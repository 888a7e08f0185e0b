/** What the work returns, or `undefined` if it throws: for work whose error shows later, or says nothing of use. */
export function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

/** Whether the work ends without an error. */
export function succeeds(work: () => unknown): boolean {
  return attempt(() => [work()]) !== undefined
}
