import { failed, type Result, success } from '../../shared/result.ts'
import { readDestination } from '../../shared/rules/destination.ts'
import { parseAddress } from '../../shared/rules/email-address.ts'
import type { ImportProblem } from '../../shared/rules/import-problem.ts'
import { labelMaxLength } from '../../shared/rules/label.ts'
import { type AddressState, addressStates } from '../../shared/views/address.ts'
import { providerIds } from '../../shared/views/provider.ts'
import { onOneLine } from '../addresses/one-line.ts'
import type { ImportRow } from '../book/book-import.ts'
import type { FileEntry, FoundEntry } from './file-columns.ts'

const nameMaxLength = 200
const isoTime = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/i
const accountId = /^[a-z0-9-]{1,40}$/

/** The values of other programs for an address that forwards or not, in columns such as `enabled`. */
const otherStates: ReadonlyMap<string, AddressState> = new Map([
  ...['', 'enabled', 'on', 'true', 'yes', '1'].map((name) => [name, 'active'] as const),
  ...['disabled', 'inactive', 'false', 'no', '0'].map((name) => [name, 'off'] as const),
])

function stateOf(named: string): AddressState | undefined {
  return addressStates.find((known) => known === named) ?? otherStates.get(named)
}

/** Whether a column such as `pinned` says yes. */
const isYes = (text: string) => ['yes', 'true', '1', 'on'].includes(text.trim().toLowerCase())

function readTime(text: string, now: number): number | undefined {
  if (text === '') return now
  if (!isoTime.test(text)) return undefined
  const dated = text.replace(' ', 'T')
  const time = Date.parse(/T/i.test(dated) && !/(?:Z|[+-]\d\d:?\d\d)$/i.test(dated) ? `${dated}Z` : dated)
  return Number.isNaN(time) ? undefined : time
}

/**
 * Checks an entry of a file. An empty `state` means active, an empty `created` means now. A time in the future comes
 * from a wrong clock and would keep the entry first in the list, so it is replaced by now.
 * @returns the row, or its invalid part.
 */
export function readFileEntry(entry: FoundEntry, now: number): Result<ImportRow, ImportProblem> {
  const text = (name: keyof FileEntry) => (entry[name] ?? '').toWellFormed()
  const parts = parseAddress(text('address'))
  if (parts === undefined) return failed('not-an-address')
  const nickname = text('account')
  if (nickname.trim() === '' || nickname.length > nameMaxLength) return failed('no-account')
  const provider = providerIds.find((id) => id === text('provider').trim().toLowerCase())
  if (provider === undefined) return failed('unknown-provider')
  const state = stateOf(text('state').trim().toLowerCase())
  if (state === undefined) return failed('unknown-state')
  const createdAt = readTime(text('created').trim(), now)
  if (createdAt === undefined) return failed('unknown-time')
  const destination = readDestination(text('destination'))
  if (destination === undefined && text('destination').trim() !== '') return failed('bad-destination')
  const label = onOneLine(text('label'))
  if (label.length > labelMaxLength) return failed('label-too-long')
  const remoteId = text('service_id')
  if (remoteId.length > nameMaxLength) return failed('service-id-too-long')
  const id = text('account_id').trim()
  return success({
    address: `${parts.localPart}@${parts.domain}`,
    label,
    state,
    createdAt: Math.min(createdAt, now),
    account: { nickname, provider, ...(accountId.test(id) ? { id } : {}) },
    ...(destination === undefined ? {} : { destination }),
    ...(remoteId === '' ? {} : { remoteId }),
    ...(isYes(text('pinned')) ? { pinned: true } : {}),
  })
}
