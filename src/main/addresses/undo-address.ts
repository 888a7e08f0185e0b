import type { Result } from '../../shared/result.ts'
import type { AddressEntry } from '../../shared/views/address.ts'

/**
 * Deletes an address at its service, and marks it as deleted in the book, where it stays. Several wishes for the same
 * address at the same time are one. An address that is deleted already is given as it is. Refused with
 * `deletion-unknown` or `deletion-unconfirmed` if nobody knows whether it was deleted, and with `deleted-but-not-saved`
 * if it was and the disk did not take that down.
 */
export type UndoAddress = (id: number) => Promise<Result<AddressEntry>>
