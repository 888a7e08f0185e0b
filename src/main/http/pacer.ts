import type { Pace } from '../providers/pace.ts'
import type { OperationName } from '../providers/provider.ts'

/** How long a call may wait for its turn, in milliseconds. A list is read in the background, page by page. */
const longestPauseMs = 15_000
const longestPauseOfListMs = 70_000

/** Keeps requests below the limits of services by making them wait. */
export interface Pacer {
  /**
   * Takes the next turn among the requests that count together.
   * @param who the account at its server.
   * @returns the milliseconds to wait for it. A turn that is too far away is not taken: then `refused` holds the
   * milliseconds until it would be worth a try.
   */
  take(
    who: string,
    name: OperationName,
    paces: readonly Pace[],
  ): { readonly pause: number } | { readonly refused: number }
}

/**
 * Makes a pacer. A turn counts from the moment at which its request may go.
 * @param now the wall clock, in milliseconds since the epoch.
 */
export function createPacer(now: () => number): Pacer {
  const taken = new Map<string, readonly number[]>()

  /** The last turns that count. Turns that a wrong clock placed further ahead do not. */
  function turnsOf(key: string, { within }: Pace, at: number): readonly number[] {
    const turns = taken.get(key) ?? []
    return turns.filter((turn) => turn > at - within && turn < at + within + longestPauseOfListMs)
  }

  return {
    take(who, name, paces) {
      const at = now()
      const longest = name === 'list' ? longestPauseOfListMs : longestPauseMs
      const counted = paces.map((pace) => {
        const key = JSON.stringify([who, pace])
        const turns = turnsOf(key, pace, at)
        const blocking = turns.at(-pace.requests)
        return { key, turns, next: blocking === undefined ? at : Math.max(at, blocking + pace.within) }
      })
      const turn = Math.max(at, ...counted.map(({ next }) => next))
      if (turn - at > longest) return { refused: turn - at - longest }
      for (const { key, turns } of counted) taken.set(key, [...turns, turn])
      return { pause: turn - at }
    },
  }
}
