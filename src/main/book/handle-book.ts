import type { Refusal } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import type { HandleState } from '../../shared/rules/handle.ts'

/** `absent`: a claim whose answer was lost, and a look found no handle. A service that was stuck may still act on it. */
export type HandleRowState = HandleState | 'absent'

/** What is known of a domain of a handle. */
export interface HandleDomainRow {
  readonly domain: string
  /** What the service said last; absent if it never said. */
  readonly enabled?: boolean
  /** What was asked for and not answered yet. */
  readonly wanted?: boolean
}

/** A handle to be written down. Its account must have been remembered. */
export interface NewHandleRow {
  readonly accountId: string
  readonly handle: string
  readonly state: HandleRowState
  /** Whether it was claimed elsewhere, so that its domains may have been switched off before. */
  readonly adopted: boolean
  /** Where its mail ends up; what is known already stays if this is absent. */
  readonly destination?: string
  /** When the claim was begun, in milliseconds since the epoch. */
  readonly startedAt: number
}

/** A handle as the book holds it. Ids are never used again. */
export interface HandleRow extends NewHandleRow {
  readonly id: number
  /** In the order of the alphabet. */
  readonly domains: readonly HandleDomainRow[]
}

/** The handles of the book: no service lists them, so what is not written down here is forgotten. */
export interface HandleBook {
  /** Writes down a handle, or anew one that the account has. Refused with `account-gone`. */
  putHandle(handle: NewHandleRow): Result<HandleRow, Refusal>
  /**
   * Also marks the addresses of a handle that is over as deleted. Refused with `handle-gone` if there is no such row.
   */
  setHandleState(id: number, state: HandleRowState): Result<HandleRow, Refusal>
  /** Journals what a domain is about to be switched to. */
  beginSwitch(id: number, domain: string, wanted: boolean): Result<null, Refusal>
  /**
   * Closes that journal with what the service said, which its address is switched with; with nothing if it did not say,
   * and what was known before stays.
   */
  endSwitch(id: number, domain: string, enabled?: boolean): Result<null, Refusal>
  findHandle(id: number): Result<HandleRow | undefined, Refusal>
  findHandleByName(accountId: string, handle: string): Result<HandleRow | undefined, Refusal>
  /** Every handle of an account, or of all, by name. */
  listHandles(accountId?: string): Result<readonly HandleRow[], Refusal>
  /** Does nothing if there is no such row. */
  removeHandle(id: number): Result<null, Refusal>
}
