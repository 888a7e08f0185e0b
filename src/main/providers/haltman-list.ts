import { success } from '../../shared/result.ts'
import { countOf, fieldOf, known, nameOf } from '../base/json-fields.ts'
import { readRows } from './list-rows.ts'
import { clockOf, earliestOfAttempt, isNewestFirst, locateOnPage } from './locate-on-page.ts'
import type { Located, LocateInput } from './lookup.ts'
import type { ProviderResponse, Reading, RequestDescription } from './operation.ts'
import { plainText } from './plain-text.ts'
import type { ConfirmedAddress, RemotePage } from './provider.ts'
import { normalizeAddress } from './read-address.ts'
import { refuse } from './read-answer.ts'
import { readTimestamp } from './timestamp.ts'

/** The most addresses that a page of the list can have. */
const pageSize = 200

/** Where a search gives up: so many addresses cannot have been created since an attempt. */
const searchDepth = 20_000

function readState(active: unknown): 'active' | 'off' | undefined {
  // The underlying database has only 0 and 1.
  if (active === true || active === 1) return 'active'
  return active === false || active === 0 ? 'off' : undefined
}

function readItem(item: unknown): ConfirmedAddress | undefined {
  const address = normalizeAddress(fieldOf(item, 'address'))
  if (address === undefined) return undefined
  const remoteId = nameOf(item, 'id')
  return {
    address,
    ...known({
      destination: normalizeAddress(fieldOf(item, 'goto')),
      remoteId: remoteId === undefined ? undefined : plainText(remoteId),
      createdAt: readTimestamp(fieldOf(item, 'created')),
      state: readState(fieldOf(item, 'active')),
    }),
  }
}

/** Requests a page of the list, newest first. The cursor is the number of addresses already seen. */
export function requestHaltmanPage({ cursor }: { readonly cursor?: string }): RequestDescription {
  const query = { limit: String(pageSize), offset: cursor ?? '0' }
  return { method: 'GET', path: '/api/alias/list', query }
}

/** Reads a page of the list. Rows without an address are only counted; anything but a list is a failure. */
export function readHaltmanPage(
  response: ProviderResponse,
  { cursor }: { readonly cursor?: string },
): Reading<RemotePage> {
  const listed: unknown = fieldOf(response.body, 'items')
  if (!Array.isArray(listed)) return refuse(response, 'answer-wrong-shape')
  const rows: readonly unknown[] = listed.slice(0, pageSize)
  const total = countOf(fieldOf(response.body, 'pagination'), 'total')
  const seen = Number(cursor ?? '0') + rows.length
  const more = rows.length > 0 && (total === undefined ? rows.length >= pageSize : seen < total)
  return success({ ...readRows(rows, readItem), ...known({ total, next: more ? String(seen) : undefined }) })
}

/**
 * Looks for an address on a page of the list. If the page is sorted newest first, the search ends at the time of the
 * attempt.
 */
export function locateInHaltmanPage(response: ProviderResponse, input: LocateInput): Reading<Located> {
  const page = readHaltmanPage(response, input)
  if (!page.ok) return page
  const located = locateOnPage(response, page.value, input)
  if (!located.ok || !('next' in located.value)) return located
  const oldest = page.value.items.at(-1)?.createdAt
  const isPast = oldest !== undefined && oldest < earliestOfAttempt(clockOf(response), input)
  if (isPast && isNewestFirst(page.value)) return success({ absent: true })
  return Number(located.value.next) < searchDepth ? located : refuse(response, 'answer-too-large')
}
