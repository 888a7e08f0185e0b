import type { CreatedAddress } from '../../shared/views/address.ts'
import type { CreationParts } from './creation-parts.ts'

/** Copies an address that was just made, if the user wants that, and says what became of it. `id` is its row in the book. */
export async function copyCreated(
  { copiesOnCreation, writeClipboard }: Pick<CreationParts, 'copiesOnCreation' | 'writeClipboard'>,
  address: string,
  id?: number,
): Promise<Pick<CreatedAddress, 'copied' | 'copyOff'>> {
  if (!copiesOnCreation()) return { copied: false, copyOff: true }
  return { copied: (await writeClipboard(address, id)) === undefined }
}
