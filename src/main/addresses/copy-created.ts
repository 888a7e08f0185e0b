import type { CreatedAddress } from '../../shared/views/address.ts'
import type { WriteClipboard } from './copy-address.ts'

/**
 * Copies a new address if the user wants that, and reports whether it is on the clipboard. `id` is its row in the book,
 * if it has one.
 */
export type CopyCreated = (
  address: string,
  id?: number,
) => Promise<Pick<CreatedAddress, 'copied' | 'copyOff'>>

/** @param isWanted whether the user wants a new address on the clipboard at once. */
export function createCopyOfCreated(isWanted: () => boolean, writeClipboard: WriteClipboard): CopyCreated {
  return async (address, id) =>
    isWanted()
      ? { copied: (await writeClipboard(address, id)) === undefined }
      : { copied: false, copyOff: true }
}
