import type { UnreadFailure } from '../../shared/snapshot.ts'
import type { ShownNotification } from '../shell/shell.ts'

/** The failure that was met without a screen, until the popover shows it. There is one at most, the latest. */
export interface UnreadFailures {
  /** Keeps a failure in place of an earlier one. `told` is the notification of it, which goes when it has been read. */
  keep(failure: UnreadFailure, told: ShownNotification): void
  /** What went wrong is settled by now. */
  drop(): void
  /** An attempt is no longer an open question: a failure that asks it is dropped. */
  settled(attemptId: number): void
  /** Hands the failure to the screen that shows it. */
  take(): UnreadFailure | undefined
  exists(): boolean
}

/** @param onChange called when there is a failure to be read, or no longer one. */
export function createUnreadFailures(onChange: (exists: boolean) => void): UnreadFailures {
  let kept: { readonly failure: UnreadFailure; readonly told: ShownNotification } | undefined

  function replace(next: typeof kept): void {
    const before = kept
    kept = next
    before?.told.close()
    if ((before === undefined) !== (next === undefined)) onChange(next !== undefined)
  }

  return {
    keep: (failure, told) => replace({ failure, told }),
    drop: () => replace(undefined),
    settled(attemptId) {
      if (kept?.failure.failure.attemptId === attemptId) replace(undefined)
    },
    take() {
      const taken = kept?.failure
      replace(undefined)
      return taken
    },
    exists: () => kept !== undefined,
  }
}
