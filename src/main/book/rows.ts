import * as v from 'valibot'
import { addressStates } from '../../shared/views/address.ts'
import { providerIds } from '../../shared/views/provider.ts'
import type { AddressRow, Attempt } from './address-book.ts'

/** The columns of an entry, under the names that `readEntry` expects. */
export const entryColumns = `
  addresses.id, accounts.id AS accountId, accounts.nickname AS accountName, accounts.provider, addresses.address,
  addresses.local_part AS localPart, addresses.domain, addresses.destination, addresses.label,
  addresses.created_at AS createdAt, addresses.state, addresses.remote_id AS remoteId,
  addresses.state <> 'deleted' AND EXISTS (
    SELECT 1 FROM deletions WHERE deletions.id = addresses.id AND deletions.deleted_at IS NULL) AS deleting`

const entryRow = v.object({
  id: v.number(),
  accountId: v.string(),
  accountName: v.string(),
  provider: v.picklist(providerIds),
  address: v.string(),
  localPart: v.string(),
  domain: v.string(),
  destination: v.nullable(v.string()),
  label: v.string(),
  createdAt: v.number(),
  state: v.picklist(addressStates),
  remoteId: v.nullable(v.string()),
  deleting: v.picklist([0, 1]),
})

/** The columns of an attempt, under the names that `readAttempt` expects. */
export const attemptColumns = `
  attempts.id, accounts.id AS accountId, attempts.address, attempts.label, attempts.started_at AS startedAt,
  attempts.answered_from AS answeredFrom, attempts.answered_to AS answeredTo`

const attemptRow = v.object({
  id: v.number(),
  accountId: v.string(),
  address: v.string(),
  label: v.string(),
  startedAt: v.number(),
  answeredFrom: v.nullable(v.number()),
  answeredTo: v.nullable(v.number()),
})

const numberedRow = v.object({ number: v.number() })
const nicknameRow = v.object({ number: v.number(), nickname: v.string() })

/** Whether this version knows the service of a row of `entryColumns`. A newer version may have written the row. */
export function isOfKnownService(row: unknown): boolean {
  return v.is(v.object({ provider: entryRow.entries.provider }), row)
}

/** Checks the two columns of `entryColumns` that define the order. */
export function readPlace(row: unknown): Pick<AddressRow, 'createdAt' | 'id'> {
  return v.parse(v.pick(entryRow, ['createdAt', 'id']), row)
}

/** Checks a row of `entryColumns`. */
export function readEntry(row: unknown): AddressRow {
  const { destination, remoteId, deleting, ...rest } = v.parse(entryRow, row)
  return {
    ...rest,
    ...(destination !== null && { destination }),
    ...(remoteId !== null && { remoteId }),
    ...(deleting === 1 && { deleting: true as const }),
  }
}

/** Checks a row of `attemptColumns`. */
export function readAttempt(row: unknown): Attempt {
  const { answeredFrom: from, answeredTo: to, ...attempt } = v.parse(attemptRow, row)
  return from === null || to === null ? attempt : { ...attempt, answered: { from, to } }
}

/** Checks a row with the one column `number`. */
export function readNumber(row: unknown): number {
  return v.parse(numberedRow, row).number
}

/** Checks a row with an account's number and nickname. */
export function readNickname(row: unknown): { readonly number: number; readonly nickname: string } {
  return v.parse(nicknameRow, row)
}
