import * as v from 'valibot'
import { addressStates } from '../../shared/views/address.ts'
import { providerIds } from '../../shared/views/provider.ts'
import { remoteId } from './account-rows.ts'
import type { AddressRow } from './address-book.ts'
import { type Sql, sql } from './sql.ts'
import type { Storage } from './storage.ts'

/** The columns of an entry, as `entryRow` reads them. */
export const entryColumns = sql`
  addresses.id, accounts.id AS accountId, accounts.nickname AS accountName, accounts.provider, addresses.address,
  addresses.local_part AS localPart, addresses.domain, addresses.destination, addresses.label,
  addresses.created_at AS createdAt, addresses.state, ${remoteId} AS remoteId, addresses.pinned,
  addresses.copied_at AS copiedAt,
  addresses.display_name AS displayName, addresses.blocks_promotions AS blocksPromotions,
  (SELECT json_group_array(fact) FROM tellings WHERE tellings.id = addresses.id AND ended_at IS NULL) AS untold,
  addresses.missed_at > 0 AND addresses.state <> 'deleted' AS missed,
  EXISTS (SELECT 1 FROM reserves WHERE reserves.address = addresses.id) AS ready,
  iif(addresses.state = 'deleted', NULL, (
    SELECT wanted FROM changes WHERE changes.id = addresses.id AND changes.ended_at IS NULL)) AS wanted`

const provider = v.picklist(providerIds)

/** Reads a row of `entryColumns`. */
export const entryRow = v.pipe(
  v.object({
    id: v.number(),
    accountId: v.string(),
    accountName: v.string(),
    provider,
    address: v.string(),
    localPart: v.string(),
    domain: v.string(),
    destination: v.nullable(v.string()),
    label: v.string(),
    createdAt: v.number(),
    state: v.picklist(addressStates),
    remoteId: v.nullable(v.string()),
    pinned: v.picklist([0, 1]),
    copiedAt: v.nullable(v.number()),
    displayName: v.nullable(v.string()),
    blocksPromotions: v.nullable(v.picklist([0, 1])),
    untold: v.string(),
    missed: v.nullable(v.picklist([0, 1])),
    ready: v.picklist([0, 1]),
    wanted: v.nullable(v.picklist(addressStates)),
  }),
  v.transform(
    ({
      destination,
      remoteId,
      pinned,
      copiedAt,
      displayName,
      blocksPromotions,
      untold,
      missed,
      ready,
      wanted,
      ...rest
    }): AddressRow => ({
      ...rest,
      ...(copiedAt !== null && { copiedAt }),
      ...(pinned === 1 && { pinned: true }),
      ...(missed === 1 && { missed: true }),
      ...(ready === 1 && { ready: true }),
      ...(untold.includes('label') && { labelUntold: true }),
      ...(untold.includes('pinned') && { pinUntold: true }),
      ...(destination !== null && { destination }),
      ...(displayName !== null && { displayName }),
      ...(blocksPromotions !== null && { blocksPromotions: blocksPromotions === 1 }),
      ...(remoteId !== null && { remoteId }),
      ...(wanted !== null && { wanted }),
    }),
  ),
)

const selectEntry = sql`
  SELECT ${entryColumns} FROM addresses JOIN accounts ON accounts.number = addresses.account`

/** The first entry that a clause selects. */
export function entryWhere(storage: Storage, clause: Sql): AddressRow | undefined {
  return storage.get(entryRow, sql`${selectEntry} WHERE ${clause}`)
}

/** The entry with an id. */
export const findEntry = (storage: Storage, id: number) => entryWhere(storage, sql`addresses.id = ${id}`)

/** Entries in the order of their ids. */
export function entriesById(storage: Storage, ids: readonly number[]): readonly AddressRow[] {
  const rows = storage.all(
    entryRow,
    // CROSS JOIN, because SQLite keeps its order; otherwise SQLite reads all addresses and looks each one up in the list.
    sql`SELECT ${entryColumns} FROM json_each(${JSON.stringify(ids)}) AS wanted
      CROSS JOIN addresses ON addresses.id = wanted.value
      CROSS JOIN accounts ON accounts.number = addresses.account`,
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A row of `entryColumns` whose service may be one that only a newer version knows. */
export const placedRow = v.looseObject({ id: v.number(), createdAt: v.number() })

/** The entries of known services. */
export function knownEntries(rows: readonly unknown[]): readonly AddressRow[] {
  return rows.filter((row) => v.is(v.object({ provider }), row)).map((row) => v.parse(entryRow, row))
}
