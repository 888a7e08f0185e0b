import type { Failure } from '../../shared/failure.ts'
import type { UnreadFailure } from '../../shared/views/snapshot.ts'
import { retellFailure } from '../base/describe-failure.ts'
import type { ShownNotification } from '../shell/shell.ts'

/** More failures help no user; the oldest remain in the journal. */
const mostKept = 20

const noNotification: ShownNotification = { close: () => undefined }

interface Kept {
  readonly failure: UnreadFailure
  readonly notification: ShownNotification
}

/**
 * Failures that occurred without a screen, until the popover shows them.
 * @param onChange called when the first failure is kept or the last one is gone.
 */
export function createUnreadFailures(onChange: (exists: boolean) => void) {
  let kept: readonly Kept[] = []

  /** Whether a failure stays worth reading after other events, because an address may exist. */
  const lasts = ({ failure: { failure } }: Kept): boolean =>
    failure.code === 'unknown-outcome' || failure.reason === 'made-but-not-saved'
  const isAbout = (attemptId: number | undefined, { failure }: Kept): boolean =>
    attemptId !== undefined && failure.failure.attemptId === attemptId

  function replace(next: readonly Kept[]): void {
    const before = kept
    kept = next
    for (const gone of before.filter((one) => !next.includes(one))) gone.notification.close()
    if (before.length > 0 !== next.length > 0) onChange(next.length > 0)
  }

  return {
    /**
     * Keeps a failure. It replaces earlier failures, except those after which an address may exist: each of these stays
     * until it is read or settled. `notification` shows the failure and closes when the failure is read.
     */
    keep(failure: UnreadFailure, notification: ShownNotification): void {
      const { attemptId } = failure.failure
      const others = kept.filter((one) => lasts(one) && !isAbout(attemptId, one))
      replace([...others, { failure, notification }].slice(-mostKept))
    },
    /** Drops failures after a success, except those after which an address may exist. */
    drop: () => replace(kept.filter(lasts)),
    /** Drops the failure of an attempt whose outcome is known. */
    settled: (attemptId: number) => replace(kept.filter((one) => !isAbout(attemptId, one))),
    /**
     * Replaces the failure of an attempt whose outcome is unknown for another reason by now, and closes its notification.
     */
    changed(attemptId: number, failure: Failure): void {
      replace(
        kept.map((one) =>
          isAbout(attemptId, one)
            ? { failure: { ...one.failure, failure }, notification: noNotification }
            : one,
        ),
      )
    },
    /** Tells the kept failures anew, in another language. Their notifications stay as they are. */
    retell(): void {
      kept = kept.map(({ failure: unread, notification }) => ({
        failure: { ...unread, failure: { ...unread.failure, ...retellFailure(unread.failure) } },
        notification,
      }))
    },
    /** Hands all failures to the screen that shows them, the latest last. */
    take(): readonly UnreadFailure[] {
      const taken = kept.map(({ failure }) => failure)
      replace([])
      return taken
    },
    exists: () => kept.length > 0,
    /** Whether a kept failure concerns this attempt. */
    asks: (attemptId: number) => kept.some((one) => isAbout(attemptId, one)),
  }
}

export type UnreadFailures = ReturnType<typeof createUnreadFailures>
