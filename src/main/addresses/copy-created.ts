import type { CreatedAddress } from '../../shared/views/address.ts'
import type { WriteClipboard } from './copy-address.ts'

/**
 * Copies an address that was just made, if the user wants that, and tells whether it is on the clipboard. `id` is its row
 * in the book, if it has one.
 */
export type CopyCreated = (
  address: string,
  id?: number,
) => Promise<Pick<CreatedAddress, 'copied' | 'copyOff'>>

/** @param isWanted whether the user wants an address on the clipboard as soon as it is made. */
export function createCopyOfCreated(isWanted: () => boolean, writeClipboard: WriteClipboard): CopyCreated {
  return async (address, id) =>
    isWanted()
      ? { copied: (await writeClipboard(address, id)) === undefined }
      : { copied: false, copyOff: true }
}
