import { success } from '../../shared/result.ts'
import { normalizeLabel } from '../../shared/rules/label.ts'
import { countOf, fieldOf, known, nameOf, textOf } from '../base/json-fields.ts'
import { ask, readAddy } from './addy-dialect.ts'
import { readRows } from './list-rows.ts'
import type { UnnamedSearch } from './lookup.ts'
import type { ProviderResponse, Reading, RequestDescription } from './operation.ts'
import { plainText } from './plain-text.ts'
import type { ConfirmedAddress, ExistingState, KnownAddress, RemotePage } from './provider.ts'
import { normalizeAddress } from './read-address.ts'
import { refuse } from './read-answer.ts'
import { readTimestamp } from './timestamp.ts'

/** The most addresses that a page can have (`IndexAliasRequest.php`). */
const pageSize = 100

/** The longest text that a search takes, in characters (`IndexAliasRequest.php`). */
const searchMaxLength = 50

/** Where a search for an identifier gives up: no account has so many addresses that contain the same text. */
const searchDepth = 50

/** A truth value. Databases return 0 and 1. */
function truthOf(item: unknown, name: string): boolean | undefined {
  const value = fieldOf(item, name)
  if (value === true || value === 1) return true
  return value === false || value === 0 ? false : undefined
}

/** The state of an alias. A deleted one can be restored. */
function stateOf(item: unknown): ExistingState | undefined {
  if (textOf(item, 'deleted_at') !== undefined) return 'trashed'
  const active = truthOf(item, 'active')
  return active === undefined ? undefined : active ? 'active' : 'off'
}

/** An alias without recipients of its own goes to the default recipient, which the answer does not name. */
function destinationOf(item: unknown): string | undefined {
  const recipients = fieldOf(item, 'recipients')
  if (!Array.isArray(recipients)) return undefined
  const emails = recipients.slice(0, 10).map((each) => normalizeAddress(fieldOf(each, 'email')))
  const readable = emails.filter((email) => email !== undefined)
  return readable.length === 0 ? undefined : readable.join(', ')
}

/** An identifier. Anything that a path cannot carry unchanged is none. */
export function identifierOf(item: unknown): string | undefined {
  const id = nameOf(item, 'id')
  return id !== undefined && /^[\w-]{1,64}$/.test(id) ? id : undefined
}

/** The name that recipients see; empty for none, and `undefined` on servers that have no such field. */
export function displayNameOf(item: unknown): string | undefined {
  const name = fieldOf(item, 'from_name')
  if (name === null) return ''
  return typeof name === 'string' ? plainText(name) : undefined
}

/** What an alias says besides its address. */
export function readDetails(item: unknown): Omit<ConfirmedAddress, 'address'> {
  const description = textOf(item, 'description')
  return known({
    remoteId: identifierOf(item),
    label: description === undefined ? undefined : plainText(description),
    displayName: displayNameOf(item),
    createdAt: readTimestamp(fieldOf(item, 'created_at')),
    state: stateOf(item),
    pinned: truthOf(item, 'pinned'),
    destination: destinationOf(item),
  })
}

function readItem(item: unknown): ConfirmedAddress | undefined {
  const address = normalizeAddress(fieldOf(item, 'email'))
  return address === undefined ? undefined : { address, ...readDetails(item) }
}

/** Reads an answer that is one alias. It must be the one that was asked about. */
export function readAlias(
  response: ProviderResponse,
  { address }: KnownAddress,
): Reading<ConfirmedAddress & { readonly state: ExistingState }> {
  return readAddy(response, (data) => {
    const item = readItem(data)
    if (item === undefined) return refuse(response, 'answer-wrong-shape')
    if (item.address !== normalizeAddress(address)) return refuse(response, 'answer-contradicts', { address })
    return success({ state: 'active' as const, ...item })
  })
}

type Page = { readonly cursor?: string }

function requestPage({ cursor = '1' }: Page, query: Readonly<Record<string, string>>): RequestDescription {
  const paging = { 'page[size]': String(pageSize), 'page[number]': cursor }
  return ask('GET', '/aliases', { query: { ...query, 'filter[deleted]': 'with', ...paging } })
}

/** Requests a page of the list, with the aliases that can be restored. */
export const requestList = (page: Page): RequestDescription => requestPage(page, {})

/** Requests a page of the aliases that contain an address. A description can contain it, too. */
export const requestSearch = ({ address, ...page }: KnownAddress & Page): RequestDescription =>
  requestPage(page, { 'filter[search]': address.slice(0, searchMaxLength) })

/** Requests a page of the newest aliases. Pinned ones would come first, and no new alias is pinned. */
export const requestNewest = (page: Page): RequestDescription =>
  requestPage(page, { 'filter[pinned]': 'false', sort: '-created_at' })

/** Requests the smallest page, for its total. */
export const requestTotal = (): RequestDescription =>
  ask('GET', '/aliases', { query: { 'page[size]': '1', 'page[number]': '1' } })

/** The total of a page. */
export const readTotal = (response: ProviderResponse): number | undefined =>
  countOf(fieldOf(response.body, 'meta'), 'total')

/** Reads a page of aliases. */
export function readPage(
  response: ProviderResponse,
  { cursor = '1' }: Page,
  read: (item: unknown) => ConfirmedAddress | undefined = readItem,
): Reading<RemotePage> {
  return readAddy(response, (data) => {
    if (!Array.isArray(data)) return refuse(response, 'answer-wrong-shape')
    const rows: readonly unknown[] = data.slice(0, pageSize)
    const page = Number(cursor)
    const last = countOf(fieldOf(response.body, 'meta'), 'last_page')
    const more = rows.length > 0 && (last === undefined ? rows.length >= pageSize : page < last)
    const next = more ? String(page + 1) : undefined
    return success({ ...readRows(rows, read), ...known({ total: readTotal(response), next }) })
  })
}

/**
 * Reads a page of the aliases among which a new one can be. An alias without a description is listed with an empty
 * label. A label that is the wanted one stays as it is, whatever its characters.
 */
export function readUnnamedPage(
  response: ProviderResponse,
  { label, beside = [], ...page }: UnnamedSearch,
): Reading<RemotePage> {
  const wanted = [label, ...beside.map((other) => other.label)]
  return readPage(response, page, (row) => {
    const item = readItem(row)
    const description = fieldOf(row, 'description')
    if (item === undefined || description === undefined) return item
    const said = normalizeLabel(typeof description === 'string' ? description : '')
    return { ...item, label: wanted.includes(said) ? said : (item.label ?? '') }
  })
}

/** Finds the identifier of an address. An address from a file has none until it is looked up. */
export function* findIdentifier({
  address,
  remoteId,
}: KnownAddress): Generator<RequestDescription, Reading<string>, ProviderResponse> {
  if (remoteId !== undefined) return success(remoteId)
  let cursor = '1'
  for (;;) {
    const response: ProviderResponse = yield requestSearch({ address, cursor })
    const page = readPage(response, { cursor })
    if (!page.ok) return page
    const found = page.value.items.find((item) => item.address === normalizeAddress(address))
    if (found?.remoteId !== undefined) return success(found.remoteId)
    if (found !== undefined) return refuse(response, 'answer-wrong-shape')
    if (page.value.next === undefined) return refuse(response, 'address-gone', { address })
    if (Number(page.value.next) > searchDepth) return refuse(response, 'answer-too-large')
    cursor = page.value.next
  }
}
