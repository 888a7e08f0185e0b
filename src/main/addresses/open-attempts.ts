import type { Failure } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import type { CreatedAddress } from '../../shared/views/address.ts'
import type { UnreadFailure } from '../../shared/views/snapshot.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Attempt } from '../book/address-book.ts'
import type { Found, Lookup } from './locate-address.ts'
import type { PlannedAttempt } from './locate-attempt.ts'

/** The outcome of an attempt whose answer was lost: the id of its entry in the book, or why it has none. */
export type AttemptOutcome =
  | { readonly entryId: number }
  | 'not-made'
  | 'already-yours'
  | 'yours-but-off'
  | 'attempt-gone'

/** The open attempts to make an address: each waits for its answer, or has lost it. */
export interface OpenAttempts {
  /**
   * Looks up every open attempt that is not under way and whose time has come, and records each address that exists. An
   * attempt ends once the service has answered, long enough after it, that it has no such address. Calls at the same
   * time share one run.
   */
  settle(): Promise<void>
  /**
   * Ends the open attempts whose address a comparison, a file or another call has put into the book. Sends nothing. Each
   * address gets the label that was typed for it, unless it has one.
   */
  noticeKnown(): void
  /** Follows a creation until it ends: its age counts from now, and no lookup asks about it before. */
  during<Value>(attempt: Attempt, creating: () => Promise<Value>): Promise<Value>
  /**
   * The open attempts at the same address or, if the service names it, at the same domain with the same beginning and
   * label. Those whose creation is under way are left out.
   */
  openLike(plan: PlannedAttempt): readonly Attempt[]
  /** Records that a lookup, which the user waited for, left an attempt open. */
  leftOpen(attempt: Attempt, lookup: Lookup): void
  /**
   * Looks up the open attempts of an account whose last lookup failed: its user saved or tested a key, or another call
   * worked. A call that worked counts once in each wait.
   */
  lookAgain(accountId: string, because: 'user-acted' | 'call-worked'): Promise<void>
  /**
   * Looks up the attempts of an account whose address has an unknown name. To be called before a comparison, which would
   * bring the address into the book without a sign that the attempt made it.
   */
  lookAtUnnamed(accountId: string): Promise<void>
  /** The open attempts whose last lookup failed, as `outcome-unknown` failures with their `attemptId`, the latest last. */
  unanswered(): readonly UnreadFailure[]
  /**
   * Calls back when an attempt is no longer an open question, with a failure if it made no address. A failure that names
   * the attempt asks the same question for another reason.
   */
  onSettled(listener: (attemptId: number, failure?: Failure) => void): void
  /** Drops the open attempts of an account that was removed: its service can no longer be asked. */
  forgetAccount(accountId: string): void
  /**
   * Records the address that a lookup found, and that the attempt has ended. An address that seems older than the attempt
   * is recorded, too: if a clock was wrong, it is not lost.
   * @param copy whether an address that the attempt made is copied.
   */
  take(account: AccountRecord, attempt: Attempt, found: Found, copy: boolean): Promise<Result<CreatedAddress>>
  /** Records how an attempt ended, for a later question in this run of the app. */
  end(attempt: Attempt, outcome: AttemptOutcome): void
  /** Cancels the scheduled lookups. */
  stop(): void
  /** How an attempt of this run ended; `undefined` if it has not, or if 200 others have ended since. */
  outcomeOf(attemptId: number): AttemptOutcome | undefined
}
