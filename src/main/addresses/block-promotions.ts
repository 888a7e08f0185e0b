import { type Result, success } from '../../shared/result.ts'
import type { AddressEntry } from '../../shared/views/address.ts'
import { createServiceChange, type ServiceChangeParts } from './change-at-service.ts'

/** Has a service drop the promotions among the mail of an address, or forward them again. */
export type BlockPromotions = (id: number, blocks: boolean) => Promise<Result<AddressEntry>>

/** Builds the blocking of promotions, which exists only at services. */
export function createPromotionBlocks(parts: ServiceChangeParts): BlockPromotions {
  const change = createServiceChange(parts)
  return (id, blocks) =>
    change({
      id,
      action: blocks ? 'block-promotions' : 'allow-promotions',
      operation: 'blockPromotions',
      unknown: 'promotions-unknown',
      input: (known) => success({ ...known, blocks }),
      store: (of) => parts.book.setBlocksPromotions(of, blocks, parts.now()),
    })
}
