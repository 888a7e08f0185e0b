import type { FailureReason } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import type { AddressEntry } from '../../shared/views/address.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { AddressBook } from '../book/address-book.ts'
import type { ViewAddress } from './address-entry.ts'
import { latestRow } from './latest-row.ts'

/**
 * Puts an address on the clipboard, and resolves with the reason if that fails. `id` is its row in the book, if it has
 * one.
 */
export type WriteClipboard = (address: string, id?: number) => Promise<FailureReason | undefined>

/** Puts an address of the book on the clipboard and returns its entry. */
export type CopyAddress = (id: number) => Promise<Result<AddressEntry>>

/** Builds the use case of copying an address again. */
export function createCopy(
  book: Pick<AddressBook, 'find'>,
  viewAddress: ViewAddress,
  writeClipboard: WriteClipboard,
): CopyAddress {
  return async (id) => {
    const row = book.find(id)
    if (!row.ok) return failed(describeFailure(row.failure))
    if (row.value === undefined) return failed(describeFailure({ reason: 'address-gone' }))
    const { address } = row.value
    const reason = await writeClipboard(address, id)
    if (reason !== undefined) return failed(describeFailure({ reason, address }))
    return success(viewAddress(latestRow(book, row.value)))
  }
}
