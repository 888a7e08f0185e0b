import { type Accessor, createEffect, createSignal, untrack } from 'solid-js'

/**
 * Tells the end of a wait that a countdown shows, which a screen reader would not notice.
 * @param left seconds left; 0 without a wait.
 * @param isReached whether a wait that is gone was waited out; otherwise something typed has ended it.
 * @returns whether the last wait was waited out; `false` once another one begins.
 */
export function createEndOfWait(left: Accessor<number>, isReached: () => boolean): Accessor<boolean> {
  const [isOver, setIsOver] = createSignal(false)
  createEffect((before: number) => {
    const now = left()
    if (now > 0) setIsOver(false)
    else if (before > 0) setIsOver(untrack(isReached))
    return now
  }, 0)
  return isOver
}
