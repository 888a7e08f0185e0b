import { type Accessor, createEffect, createMemo, createSignal, onCleanup } from 'solid-js'

/**
 * Counts down to a time given in milliseconds since the epoch, by the wall clock, so that a computer which slept wakes
 * up to the right number. A clock that is put back makes no wait longer than it was when it began.
 * @returns whole seconds left, rounded up; 0 once it is reached or while there is none.
 */
export function createCountdown(until: Accessor<number | undefined>): Accessor<number> {
  const [seconds, setSeconds] = createSignal(0)
  // What merely tells the same time again begins no wait anew.
  const end = createMemo(() => until() ?? 0)
  createEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const target = end()
    const begun = performance.now()
    const length = target - Date.now()
    const tick = (): void => {
      const rest = Math.min(target - Date.now(), length - (performance.now() - begun))
      setSeconds(Math.max(0, Math.ceil(rest / 1000)))
      // To the next whole second, so that the number changes when a clock beside it does.
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
