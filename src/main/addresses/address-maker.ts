import type { AddressDraft } from '../../shared/contract.ts'
import type { Result } from '../../shared/result.ts'
import type { CreatedAddress } from '../../shared/views/address.ts'

/** Shows that an address is being made, for as long as the work takes. */
export type ShowBusy = <Value>(work: Promise<Value>) => Promise<Value>

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
}
