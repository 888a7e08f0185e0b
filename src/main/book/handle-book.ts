import type { Refusal } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import type { HandleState } from '../../shared/rules/handle.ts'

/**
 * `absent`: the answer to a claim was lost and a lookup found no handle. A slow service may still carry the claim out.
 */
export type HandleRowState = HandleState | 'absent'

/** The state of a handle at one domain. */
export interface HandleDomainRow {
  readonly domain: string
  /** The last state that the service reported; absent if it never did. */
  readonly enabled?: boolean
  /** The requested state whose answer has not arrived. */
  readonly wanted?: boolean
}

/** A handle to store. Its account must be in the book. */
export interface NewHandleRow {
  readonly accountId: string
  readonly handle: string
  readonly state: HandleRowState
  /** Whether the handle was claimed outside the app, where its domains may have been switched off. */
  readonly adopted: boolean
  /** Where its mail ends up. If absent, the stored destination stays. */
  readonly destination?: string
  /** When the claim was begun, in milliseconds since the epoch. */
  readonly startedAt: number
}

/** A handle in the book. Ids are never reused. */
export interface HandleRow extends NewHandleRow {
  readonly id: number
  /** In alphabetical order. */
  readonly domains: readonly HandleDomainRow[]
}

/** The handles of the book. No service lists handles, so the book is the only record of them. */
export interface HandleBook {
  /** Stores a handle, or updates one that the account has. Refused with `account-gone`. */
  putHandle(handle: NewHandleRow): Result<HandleRow, Refusal>
  /**
   * Also marks the addresses of an ended handle as deleted. Refused with `handle-gone` if the row does not exist.
   */
  setHandleState(id: number, state: HandleRowState): Result<HandleRow, Refusal>
  /** Journals the switch of a domain before the request is sent. */
  beginSwitch(id: number, domain: string, wanted: boolean): Result<null, Refusal>
  /**
   * Settles the switch of a domain. `enabled` is the state that the service reported; the address at the domain follows
   * it. Without `enabled` the state before the switch stays.
   */
  endSwitch(id: number, domain: string, enabled?: boolean): Result<null, Refusal>
  findHandle(id: number): Result<HandleRow | undefined, Refusal>
  findHandleByName(accountId: string, handle: string): Result<HandleRow | undefined, Refusal>
  /** The handles of one account, or of all accounts, by name. */
  listHandles(accountId?: string): Result<readonly HandleRow[], Refusal>
  /** Does nothing if the row does not exist. */
  removeHandle(id: number): Result<null, Refusal>
}
