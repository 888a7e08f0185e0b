/** How often and for how long a network is waited for after the computer woke, in milliseconds. */
const lookEvery = 2_000
const looks = 15

/**
 * Runs work once the network is back. If it does not come back in half a minute, the work is dropped: the next opening
 * of a window asks for the same, and a service that cannot be reached for want of a network is no news.
 */
export function createWhenOnline(
  isOnline: () => boolean,
  run: () => void,
): {
  /** Begins to wait, anew if it waits already. */
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
