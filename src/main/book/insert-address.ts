import type { AddressState } from '../../shared/views/address.ts'
import { searchTextOf } from './search-text.ts'
import { type Sql, sql } from './sql.ts'

/** Inserts an address, whose search text and parts follow from it. Clauses such as RETURNING may follow. */
export function insertAddress(entry: {
  readonly account: number
  readonly address: string
  readonly destination?: string | undefined
  /** Empty for none. */
  readonly displayName?: string | undefined
  readonly label: string
  readonly serviceLabel?: string | undefined
  readonly createdAt: number
  readonly state: AddressState
  readonly remoteId?: string | undefined
  readonly pinned?: boolean | undefined
  readonly servicePinned?: boolean | undefined
  readonly blocksPromotions?: boolean | undefined
}): Sql {
  const { account, address, destination, label, serviceLabel, createdAt, state, remoteId } = entry
  const { pinned = false, servicePinned, displayName = '', blocksPromotions } = entry
  const at = address.lastIndexOf('@')
  return sql`
    INSERT INTO addresses (account, address, local_part, domain, destination, label, service_label, created_at, state,
      remote_id, search_text, pinned, service_pinned, display_name, blocks_promotions)
    VALUES (${account}, ${address}, ${address.slice(0, at)}, ${address.slice(at + 1)}, ${destination}, ${label},
      ${serviceLabel}, ${Math.round(createdAt)}, ${state}, ${remoteId}, ${searchTextOf(address, label)},
      ${Number(pinned)}, ${servicePinned === undefined ? null : Number(servicePinned)},
      ${displayName === '' ? null : displayName},
      ${blocksPromotions === undefined ? null : Number(blocksPromotions)})`
}
