import type { Result } from '../../shared/result.ts'
import type { AddressEntry, ReversibleAction } from '../../shared/views/address.ts'

/**
 * Deletes an address at its service, and marks it as deleted in the book, where it stays. Concurrent calls for one
 * address share one deletion. An address that is deleted already is returned as it is. Fails with `deletion-unknown` or
 * `deletion-unconfirmed` if the outcome is unknown. Fails with `deleted-but-not-saved` if the service deleted the
 * address and the book could not note that.
 */
export type DeleteAddress = (id: number) => Promise<Result<AddressEntry>>

/**
 * Takes a new address back: deletes it for good where the service does that only before mail has arrived, or else in the
 * mildest way that the service has.
 */
export type UndoAddress = DeleteAddress

/**
 * Switches an address on or off, moves it to the trash or restores it, at its service and in the book. The entry has
 * the state that the service reports. An address that is as wanted already is returned as it is. Fails with
 * `cannot-change` if the entry does not offer the action, and with `change-unknown` if the outcome is unknown. Fails with
 * `changed-but-not-saved` if the service changed the address and the book could not note that.
 */
export type ChangeAddress = (id: number, action: ReversibleAction) => Promise<Result<AddressEntry>>
