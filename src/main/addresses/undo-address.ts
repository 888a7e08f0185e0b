import type { Result } from '../../shared/result.ts'
import type { AddressEntry } from '../../shared/views/address.ts'

/**
 * Deletes an address at its service, and marks it as deleted in the book, where it stays. Concurrent calls for one
 * address share one deletion. An address that is deleted already is returned as it is. Fails with `deletion-unknown` or
 * `deletion-unconfirmed` if the outcome is unknown. Fails with `deleted-but-not-saved` if the service deleted the
 * address and the book could not note that.
 */
export type UndoAddress = (id: number) => Promise<Result<AddressEntry>>
