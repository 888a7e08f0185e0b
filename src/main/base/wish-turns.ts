/** Runs a task when all earlier ones have ended, at once if there are none. */
export type TakeTurn = (wish: string, task: () => Promise<void>) => Promise<void>

/**
 * Makes a queue for tasks that a held key could ask for again and again: a task of the same wish as one that waits
 * already is not run, and its caller gets the end of the waiting one.
 */
export function createTurns(): TakeTurn {
  const waiting = new Map<string, Promise<void>>()
  let last: Promise<void> | undefined

  function queueBehind(before: Promise<void>, wish: string, task: () => Promise<void>): Promise<void> {
    const turn = before
      .catch(() => undefined)
      .then(() => {
        waiting.delete(wish)
        return task()
      })
    waiting.set(wish, turn)
    return turn
  }

  return (wish, task) => {
    const same = waiting.get(wish)
    if (same !== undefined) return same
    const turn = last === undefined ? task() : queueBehind(last, wish, task)
    last = turn
    const end = () => {
      if (last === turn) last = undefined
    }
    turn.then(end, end)
    return turn
  }
}
