/** How often the network is checked after the computer woke, in milliseconds, and how many times. */
const lookEvery = 2_000
const looks = 15

/**
 * Runs work once the network is back. After half a minute without a network the work is dropped: the next opening of a
 * window asks for the same. A service that cannot be reached without a network needs no report.
 */
export function createWhenOnline(
  isOnline: () => boolean,
  run: () => void,
): {
  /** Starts waiting; another call restarts the wait. */
  begin(): void
  stop(): void
} {
  let timer: ReturnType<typeof setTimeout> | undefined

  function look(left: number): void {
    if (isOnline()) run()
    else if (left > 0) timer = setTimeout(look, lookEvery, left - 1).unref()
  }
  const stop = () => clearTimeout(timer)
  return {
    begin() {
      stop()
      look(looks)
    },
    stop,
  }
}
