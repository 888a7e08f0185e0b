import type { AddressDraft } from '../../shared/contract.ts'
import type { Result } from '../../shared/result.ts'
import type { CreatedAddress } from '../../shared/views/address.ts'

/** Shows that an address is being created, for as long as the work takes. */
export type ShowBusy = <Value>(work: Promise<Value>) => Promise<Value>

/** Creates addresses, each only once. */
export interface AddressMaker {
  /**
   * Creates an address, writes it down, then copies it. After a lost answer, the service is asked whether the address
   * exists. If it cannot say, the call fails with code `unknown-outcome` and the `attemptId`. Concurrent calls for one
   * address run one after another, so a later call sees what the earlier one created.
   * @param madeFor for a creation in advance, what the account is like: see `reserveTermsOf`. The address is kept in
   *   reserve, and neither shown nor copied.
   */
  create(draft: AddressDraft, madeFor?: string): Promise<Result<CreatedAddress>>
  /** Asks again about an attempt of unknown outcome. The attempt may have been settled since. */
  check(attemptId: number): Promise<Result<CreatedAddress>>
}
