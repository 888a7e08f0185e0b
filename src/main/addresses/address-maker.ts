import type { AddressDraft } from '../../shared/contract.ts'
import type { Failure } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import type { CreatedAddress } from '../../shared/views/address.ts'
import type { OpenAttempts } from './settle-attempts.ts'

/** Makes addresses, never twice. */
export interface AddressMaker {
  /**
   * Makes an address, writes it down, then copies it. If the answer is lost, the service is asked whether the address
   * exists; only if it cannot say is the outcome unknown (code `unknown-outcome`, with the `attemptId`). The same address
   * asked for twice at once is made by the first, and the second is told what it then is.
   */
  create(draft: AddressDraft): Promise<Result<CreatedAddress>>
  /** Asks again about an attempt of unknown outcome, which may have been settled meanwhile. */
  check(attemptId: number): Promise<Result<CreatedAddress>>
  /**
   * Asks about every open attempt and writes down what turns out to exist. Attempts are forgotten once the service has
   * said that there is no such address long enough after the attempt. Several calls at the same time are one.
   */
  settleOpen(): Promise<void>
  /**
   * Asks at once about the open attempts of an account that could not be looked up: because its user saved a key or
   * tested it, or because another call worked, which counts once in each wait.
   */
  lookAgain: OpenAttempts['lookAgain']
  /** The attempts that are open because they could not be looked up: `outcome-unknown`, with its `attemptId`. */
  unanswered: OpenAttempts['unanswered']
  /** Settles open attempts whose address is in the book by now, whoever brought it. Nothing is sent. */
  noticeKnown: OpenAttempts['noticeKnown']
  /** Calls back with each attempt that is no longer an open question, and what is true if it made no address. */
  onSettled(listener: (attemptId: number, failure?: Failure) => void): void
  /** Drops the open attempts of an account that was removed: nobody can be asked about them any more. */
  forgetAccount(accountId: string): void
  /** Ends the looks that come by themselves. */
  stop(): void
}
