import { type Accessor, createEffect, createMemo, createSignal, onCleanup } from 'solid-js'

/**
 * Counts down to a time in milliseconds since the epoch, by the wall clock, so that the number is right after the
 * computer slept. A clock that is set back does not prolong a wait beyond its length at the start.
 * @returns whole seconds left, rounded up; 0 once the time is reached or without a time.
 */
export function createCountdown(until: Accessor<number | undefined>): Accessor<number> {
  const [seconds, setSeconds] = createSignal(0)
  // The same time given again must not restart the wait.
  const end = createMemo(() => until() ?? 0)
  createEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const target = end()
    const begun = performance.now()
    const length = target - Date.now()
    const tick = (): void => {
      const rest = Math.min(target - Date.now(), length - (performance.now() - begun))
      setSeconds(Math.max(0, Math.ceil(rest / 1000)))
      // Until the next whole second, so that the number changes together with a clock beside it.
      if (rest > 0) timer = setTimeout(tick, rest % 1000 || 1000)
    }
    tick()
    onCleanup(() => clearTimeout(timer))
  })
  return seconds
}

/** Writes seconds as minutes and seconds: `0:42`, `12:05`. */
export function clockTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
