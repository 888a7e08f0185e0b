import type { Failure } from '../../shared/failure.ts'
import type { UnreadFailure } from '../../shared/views/snapshot.ts'
import type { ShownNotification } from '../shell/shell.ts'

/** The failures that were met without a screen, until the popover shows them. */
export interface UnreadFailures {
  /**
   * Keeps a failure. It takes the place of earlier ones, but for those after which an address may exist: each of these
   * is kept until it is read or settled. `told` is the notification of it, which goes when it has been read.
   */
  keep(failure: UnreadFailure, told: ShownNotification): void
  /** Something worked: only failures after which an address may exist are still worth a word. */
  drop(): void
  /** An attempt is no longer an open question: a failure that asks it is dropped. */
  settled(attemptId: number): void
  /** What is not known of an attempt has another reason by now: a failure that asks it is replaced, its notification goes. */
  changed(attemptId: number, failure: Failure): void
  /** Hands all of them to the screen that shows them, the latest last. */
  take(): readonly UnreadFailure[]
  exists(): boolean
  /** Whether this attempt is asked about already. */
  asks(attemptId: number): boolean
}

/** Who comes back to more than these has no use for the oldest, which are in the journal all the same. */
const mostKept = 20

const notTold: ShownNotification = { close: () => undefined }

interface Kept {
  readonly failure: UnreadFailure
  readonly told: ShownNotification
}

/** @param onChange called when there is a failure to be read, or no longer one. */
export function createUnreadFailures(onChange: (exists: boolean) => void): UnreadFailures {
  let kept: readonly Kept[] = []

  /** What is worth reading although something else happened since: an address may be there. */
  const lasts = ({ failure: { failure } }: Kept): boolean =>
    failure.code === 'unknown-outcome' || failure.reason === 'made-but-not-saved'
  const isAbout = (attemptId: number | undefined, { failure }: Kept): boolean =>
    attemptId !== undefined && failure.failure.attemptId === attemptId

  function replace(next: readonly Kept[]): void {
    const before = kept
    kept = next
    for (const gone of before.filter((one) => !next.includes(one))) gone.told.close()
    if (before.length > 0 !== next.length > 0) onChange(next.length > 0)
  }

  return {
    keep(failure, told) {
      const { attemptId } = failure.failure
      const others = kept.filter((one) => lasts(one) && !isAbout(attemptId, one))
      replace([...others, { failure, told }].slice(-mostKept))
    },
    drop: () => replace(kept.filter(lasts)),
    settled: (attemptId) => replace(kept.filter((one) => !isAbout(attemptId, one))),
    changed(attemptId, failure) {
      replace(
        kept.map((one) =>
          isAbout(attemptId, one) ? { failure: { ...one.failure, failure }, told: notTold } : one,
        ),
      )
    },
    take() {
      const taken = kept.map(({ failure }) => failure)
      replace([])
      return taken
    },
    exists: () => kept.length > 0,
    asks: (attemptId) => kept.some((one) => isAbout(attemptId, one)),
  }
}
