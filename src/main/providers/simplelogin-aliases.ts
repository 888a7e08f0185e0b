import { failed, success } from '../../shared/result.ts'
import { countOf, fieldOf, known, nameOf, textOf } from '../base/json-fields.ts'
import { readRows } from './list-rows.ts'
import { clockOf, earliestOfAttempt, isOlder, locateOnPage } from './locate-on-page.ts'
import type { Located, LocateInput, UnnamedSearch } from './lookup.ts'
import type { Asking, ProviderResponse, Reading, RequestDescription } from './operation.ts'
import { plainText } from './plain-text.ts'
import type { ConfirmedAddress, KnownAddress, RemotePage } from './provider.ts'
import { normalizeAddress } from './read-address.ts'
import { refuse } from './read-answer.ts'
import { ask, looking, readSimpleLogin } from './simplelogin-dialect.ts'
import { readTimestamp } from './timestamp.ts'

/** The aliases on a page (`PAGE_LIMIT`). There is no total: a shorter page is the last. */
const pageSize = 20

/** Where a search gives up: no account has so many aliases that match the whole text of one. */
const searchDepth = 20

type Cursor = { readonly cursor?: string }

/** Where the mail of an alias ends up: its mailboxes, or the one of older servers. */
export function readDestination(alias: unknown): string | undefined {
  const mailboxes = fieldOf(alias, 'mailboxes')
  const several: readonly unknown[] = Array.isArray(mailboxes) ? mailboxes.slice(0, pageSize) : []
  const emails = several.map((mailbox) => normalizeAddress(fieldOf(mailbox, 'email')))
  const readable = emails.filter((email) => email !== undefined)
  if (readable.length > 0) return readable.join(', ')
  return normalizeAddress(fieldOf(fieldOf(alias, 'mailbox'), 'email'))
}

/** A note on one line; empty for none, and `undefined` if the alias does not say. */
function readLabel(alias: unknown): string | undefined {
  const note = fieldOf(alias, 'note')
  if (note === null) return ''
  return typeof note === 'string' ? plainText(note.slice(0, 2_000).replace(/\s+/g, ' ')) : undefined
}

/** A display name on one line; empty for none, and `undefined` if the alias does not say. */
function readDisplayName(alias: unknown): string | undefined {
  const name = fieldOf(alias, 'name')
  if (name === null) return ''
  return typeof name === 'string' ? plainText(name.replace(/\s+/g, ' ')) : undefined
}

function readPinned(alias: unknown): boolean | undefined {
  const pinned = fieldOf(alias, 'pinned')
  return typeof pinned === 'boolean' ? pinned : undefined
}

/** What an alias tells besides its address. */
export function readDetails(alias: unknown): Omit<ConfirmedAddress, 'address'> {
  const id = nameOf(alias, 'id')
  const enabled = fieldOf(alias, 'enabled')
  return known({
    remoteId: id === undefined ? undefined : plainText(id),
    destination: readDestination(alias),
    createdAt: readTimestamp(fieldOf(alias, 'creation_timestamp')),
    state: typeof enabled === 'boolean' ? (enabled ? ('active' as const) : ('off' as const)) : undefined,
    label: readLabel(alias),
    displayName: readDisplayName(alias),
    pinned: readPinned(alias),
  })
}

function readItem(alias: unknown): ConfirmedAddress | undefined {
  const address = normalizeAddress(fieldOf(alias, 'email'))
  return address === undefined ? undefined : { address, ...readDetails(alias) }
}

/** The rows of a page. */
function rowsOf(response: ProviderResponse): Reading<readonly unknown[]> {
  return readSimpleLogin(response, (body) => {
    const aliases: unknown = fieldOf(body, 'aliases')
    return Array.isArray(aliases)
      ? success(aliases.slice(0, pageSize))
      : refuse(response, 'answer-wrong-shape')
  })
}

const pageOf = ({ cursor = '0' }: Cursor) => Number(cursor)

/** Requests a page: pinned aliases come first, then those with the newest mail or the newest date. */
export function requestPage({ cursor = '0' }: Cursor, query?: string): RequestDescription {
  const page = { page_id: cursor }
  return query === undefined
    ? ask('GET', '/v2/aliases', { query: page })
    : ask('POST', '/v2/aliases', { query: page, body: { query }, reads: true })
}

/** Reads a page. Aliases in the trash are on none. */
export function readPage(response: ProviderResponse, cursor: Cursor): Reading<RemotePage> {
  const rows = rowsOf(response)
  if (!rows.ok) return rows
  const next = rows.value.length < pageSize ? undefined : String(pageOf(cursor) + 1)
  return success({ ...readRows(rows.value, readItem), ...known({ next }) })
}

/** Searches for a text, which is found in addresses, notes and display names alike. */
export const requestSearch = (cursor: Cursor, text: string): RequestDescription => requestPage(cursor, text)

/** The moment by which the list sorts an alias that is not pinned. */
function sortedBy(row: unknown): number | undefined {
  const createdAt = readTimestamp(fieldOf(row, 'creation_timestamp'))
  const mailAt = readTimestamp(fieldOf(fieldOf(row, 'latest_activity'), 'timestamp'))
  return createdAt === undefined ? undefined : Math.max(createdAt, mailAt ?? createdAt)
}

/** Lists the aliases among which new ones can be. A label of all narrows the list, since it is stored as the note. */
export function requestUnnamed({ label, beside = [], ...cursor }: UnnamedSearch): RequestDescription {
  const isOfAll = label !== '' && beside.every((other) => other.label === label)
  return requestPage(cursor, isOfAll ? label : undefined)
}

/** Reads such a page. Behind an alias that is not pinned and is older than the attempt, none can be new. */
export function readUnnamed(response: ProviderResponse, input: UnnamedSearch): Reading<RemotePage> {
  const page = readPage(response, input)
  const rows = rowsOf(response)
  if (!page.ok || !rows.ok || page.value.next === undefined) return page
  const last = rows.value.at(-1)
  const at = fieldOf(last, 'pinned') === false ? sortedBy(last) : undefined
  if (at === undefined || at >= earliestOfAttempt(clockOf(response), input)) return page
  const { next: _, ...end } = page.value
  return success(end)
}

/**
 * The alias of an id as the service has it now, also in the trash. Refused if there is none, or if the id belongs to
 * another address, as after a new start of a server.
 */
export function* lookAt({
  address,
  remoteId,
}: KnownAddress & { readonly remoteId: string }): Asking<ConfirmedAddress> {
  const response = yield ask('GET', `/aliases/${encodeURIComponent(remoteId)}`)
  const accept = (body: unknown): Reading<ConfirmedAddress> => {
    const alias = readItem(body)
    if (alias === undefined) return refuse(response, 'answer-wrong-shape')
    return alias.address === normalizeAddress(address)
      ? success(alias)
      : refuse(response, 'address-gone', { address })
  }
  return readSimpleLogin(response, accept, { meanings: looking })
}

/** Where an alias is. Without its id, one in the trash cannot be told from one that is gone. */
export type Whereabouts =
  | { readonly place: 'list' | 'trash'; readonly id: string; readonly alias: ConfirmedAddress }
  | {
      readonly place: 'nowhere'
      readonly reason: 'address-gone' | 'not-yours' | 'perhaps-in-trash'
      /** Whether no alias has the id any more. */
      readonly deleted?: true
    }

/** Finds an alias in the list and, by its id, in the trash, which no list shows. */
export function* findAlias(wanted: KnownAddress): Asking<Whereabouts> {
  const asked = normalizeAddress(wanted.address)
  let cursor = '0'
  for (let pages = 0; pages < searchDepth; pages += 1) {
    const response = yield requestSearch({ cursor }, wanted.address)
    const page = readPage(response, { cursor })
    if (!page.ok) return page
    const alias = page.value.items.find(({ address }) => address === asked)
    const id = alias?.remoteId ?? wanted.remoteId
    if (alias !== undefined) {
      return id === undefined ? refuse(response, 'answer-wrong-shape') : success({ place: 'list', id, alias })
    }
    if (page.value.next === undefined) return yield* findInTrash(wanted)
    cursor = page.value.next
  }
  return failed({ reason: 'answer-too-large' })
}

function* findInTrash(wanted: KnownAddress): Asking<Whereabouts> {
  const { remoteId } = wanted
  if (remoteId === undefined) return success({ place: 'nowhere', reason: 'perhaps-in-trash' })
  const seen = yield* lookAt({ ...wanted, remoteId })
  if (seen.ok) return success({ place: 'trash', id: remoteId, alias: { ...seen.value, state: 'trashed' } })
  const { reason, address } = seen.failure
  if (reason !== 'address-gone' && reason !== 'not-yours') return seen
  // An id that another address has now, as after a new start of a server, proves nothing.
  const isDeleted = reason === 'address-gone' && address === undefined
  return success({ place: 'nowhere', reason, ...(isDeleted ? { deleted: true } : {}) })
}

/** Looks for an alias on a page of a search, and behind the last page, by its id, in the trash. */
export function* locate(input: LocateInput): Asking<Located> {
  const response = yield requestSearch(input, input.address)
  const page = readPage(response, input)
  if (!page.ok) return page
  const located = locateOnPage(response, page.value, input)
  if (!located.ok || 'found' in located.value) return located
  if ('next' in located.value) {
    return pageOf(input) < searchDepth ? located : refuse(response, 'answer-too-large')
  }
  const place = yield* findInTrash(input)
  if (!place.ok) return place
  if (place.value.place === 'nowhere')
    return success({ absent: true, ...known({ deleted: place.value.deleted }) })
  const found = place.value.alias
  return success(isOlder(clockOf(response), found, input) ? { found, older: true } : { found })
}

/** The id of an alias, which is looked up if it is not known. */
export function* idOf(wanted: KnownAddress): Asking<string> {
  if (wanted.remoteId !== undefined) return success(wanted.remoteId)
  const found = yield* findAlias(wanted)
  if (!found.ok) return found
  return 'id' in found.value
    ? success(found.value.id)
    : failed({ reason: found.value.reason, address: wanted.address })
}

/** The default mailbox of an account, or the one that it chose. */
export function* mailboxOf(chosen: string | undefined): Asking<number> {
  if (chosen !== undefined && /^\d{1,15}$/.test(chosen)) return success(Number(chosen))
  const response = yield ask('GET', '/v2/mailboxes')
  return readSimpleLogin(response, (body) => {
    const usual = mailboxesOf(body)?.find((mailbox) => fieldOf(mailbox, 'default') === true)
    const id = countOf(usual, 'id')
    return id === undefined ? refuse(response, 'answer-wrong-shape') : success(id)
  })
}

/** The mailboxes of an answer; `undefined` if it has none. */
export function mailboxesOf(body: unknown): readonly unknown[] | undefined {
  const mailboxes: unknown = fieldOf(body, 'mailboxes')
  return Array.isArray(mailboxes) ? mailboxes : undefined
}

/** A domain of an answer in the form in which it is compared; `undefined` if it has none. */
export const domainOf = (body: unknown, name: string): string | undefined =>
  textOf(body, name)?.trim().toLowerCase()
