import { failed, type Result, success } from '../../shared/result.ts'
import type { AddressEntry } from '../../shared/views/address.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { CreationParts } from './creation-parts.ts'

/** Puts an address of the book on the clipboard, and gives its entry. */
export type CopyAddress = (id: number) => Promise<Result<AddressEntry>>

/** Builds the use case of copying an address again. */
export function createCopy(
  parts: Pick<CreationParts, 'book' | 'viewAddress' | 'writeClipboard'>,
): CopyAddress {
  return async (id) => {
    const row = parts.book.find(id)
    if (!row.ok) return failed(describeFailure(row.failure))
    if (row.value === undefined) return failed(describeFailure({ reason: 'address-gone' }))
    const { address } = row.value
    const reason = await parts.writeClipboard(address, id)
    if (reason !== undefined) return failed(describeFailure({ reason, address }))
    return success(parts.viewAddress(row.value))
  }
}
