import * as v from 'valibot'
import { addressStates } from '../../shared/views/address.ts'
import { providerIds } from '../../shared/views/provider.ts'
import type { AddressRow } from './address-book.ts'
import { sql } from './sql.ts'

/** The columns of an entry, as `entryRow` reads them. */
export const entryColumns = sql`
  addresses.id, accounts.id AS accountId, accounts.nickname AS accountName, accounts.provider, addresses.address,
  addresses.local_part AS localPart, addresses.domain, addresses.destination, addresses.label,
  addresses.created_at AS createdAt, addresses.state, addresses.remote_id AS remoteId,
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
    wanted: v.nullable(v.picklist(addressStates)),
  }),
  v.transform(
    ({ destination, remoteId, wanted, ...rest }): AddressRow => ({
      ...rest,
      ...(destination !== null && { destination }),
      ...(remoteId !== null && { remoteId }),
      ...(wanted !== null && { wanted }),
    }),
  ),
)

/** A row of `entryColumns` whose service may be one that only a newer version knows. */
export const placedRow = v.looseObject({ id: v.number(), createdAt: v.number() })

/** The entries of known services. */
export function knownEntries(rows: readonly unknown[]): readonly AddressRow[] {
  return rows.filter((row) => v.is(v.object({ provider }), row)).map((row) => v.parse(entryRow, row))
}
