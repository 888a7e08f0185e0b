import { success } from '../../shared/result.ts'
import { isDomain, normalizeDomain } from '../../shared/rules/domain-name.ts'
import { parseAddress } from '../../shared/rules/email-address.ts'
import { countOf, fieldOf, known, nameOf, textOf } from '../base/json-fields.ts'
import { type Asking, about, ask, readForwardEmail } from './forwardemail-dialect.ts'
import { readRows } from './list-rows.ts'
import { exactClockOf, isOlder } from './locate-on-page.ts'
import type { Located, LocateInput } from './lookup.ts'
import type { ProviderResponse, Reading, RequestDescription } from './operation.ts'
import { plainText } from './plain-text.ts'
import type { ConfirmedAddress, KnownAddress } from './provider.ts'
import { normalizeAddress } from './read-address.ts'
import { refuse } from './read-answer.ts'
import { readTimestamp } from './timestamp.ts'

/** The aliases that are asked for at once. Each brings its user and its domain along, so more may be too large to read. */
export const pageSize = 50

/** More recipients than an alias may have. */
const mostRecipients = 100

/** The identifier of an alias. Anything that a path cannot carry unchanged is none. */
function identifierOf(alias: unknown): string | undefined {
  const id = nameOf(alias, 'id')
  return id !== undefined && /^[\w-]{1,64}$/.test(id) ? id : undefined
}

/** Whether a row stands for more than one address: a catch-all or a regular expression (`models/aliases.js`). */
function isPattern(alias: unknown): boolean {
  const name = textOf(alias, 'name')
  return name !== undefined && (name.includes('*') || name.startsWith('/'))
}

/** The address of an alias, which no field holds. */
function addressOf(alias: unknown, domain: string): string | undefined {
  const name = textOf(alias, 'name')
  const told = textOf(fieldOf(alias, 'domain'), 'name')
  if (name === undefined || isPattern(alias) || name.includes('@')) return undefined
  if (told !== undefined && normalizeDomain(told) !== normalizeDomain(domain)) return undefined
  return normalizeAddress(`${name}@${domain}`)
}

/** The recipients of an alias as they are; `undefined` if the alias does not say. */
export function recipientsOf(alias: unknown): readonly string[] | undefined {
  const recipients = fieldOf(alias, 'recipients')
  if (!Array.isArray(recipients)) return undefined
  const texts = recipients.filter((each): each is string => typeof each === 'string')
  return texts.length === recipients.length ? texts : undefined
}

/** A recipient as it is shown: an address, or the name of a mail server or of the server of a web address. */
export function shownRecipient(recipient: string): string | undefined {
  const address = normalizeAddress(recipient)
  if (address !== undefined) return address
  const url = URL.canParse(recipient) ? new URL(recipient) : undefined
  const host = normalizeDomain(url !== undefined && /^https?:$/.test(url.protocol) ? url.hostname : recipient)
  return isDomain(host) || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) ? host : undefined
}

/** Where the mail of an alias ends up. */
export function readDestination(alias: unknown): string | undefined {
  const recipients = recipientsOf(alias)?.slice(0, mostRecipients) ?? []
  const shown = recipients.map(shownRecipient).filter((each) => each !== undefined)
  return shown.length === 0 ? undefined : shown.join(', ')
}

/** A description on one line. An alias without one lacks the field. */
function readLabel(alias: unknown): string {
  const description = fieldOf(alias, 'description')
  return typeof description === 'string' ? plainText(description.slice(0, 2_000).replace(/\s+/g, ' ')) : ''
}

/** What an alias tells besides its address. */
export function readDetails(alias: unknown): Omit<ConfirmedAddress, 'address'> {
  const enabled = fieldOf(alias, 'is_enabled')
  return known({
    remoteId: identifierOf(alias),
    destination: readDestination(alias),
    createdAt: readTimestamp(fieldOf(alias, 'created_at')),
    state: typeof enabled === 'boolean' ? (enabled ? ('active' as const) : ('off' as const)) : undefined,
    label: readLabel(alias),
  })
}

/** The alias of an answer at a domain. */
export function readAlias(alias: unknown, domain: string): ConfirmedAddress | undefined {
  const address = addressOf(alias, domain)
  return address === undefined ? undefined : { address, ...readDetails(alias) }
}

/** The path of the aliases of a domain, or of one of them by its identifier or its name. */
export function pathOf(domain: string, idOrName?: string): string {
  const aliases = `/domains/${encodeURIComponent(normalizeDomain(domain))}/aliases`
  return idOrName === undefined ? aliases : `${aliases}/${encodeURIComponent(idOrName)}`
}

/** An alias as the service has it: as the app reads it, and as it is. */
export interface SeenAlias {
  readonly domain: string
  readonly item: ConfirmedAddress
  readonly alias: unknown
}

/** Reads an answer that is one alias. It must be the one that was asked about. */
export function readOwn(response: ProviderResponse, { address }: KnownAddress): Reading<SeenAlias> {
  const domain = address.slice(address.lastIndexOf('@') + 1)
  const accept = (alias: unknown): Reading<SeenAlias> => {
    const item = readAlias(alias, domain)
    if (item === undefined) return refuse(response, 'answer-wrong-shape')
    return item.address === normalizeAddress(address)
      ? success({ domain, item, alias })
      : refuse(response, 'answer-contradicts', { address })
  }
  return readForwardEmail(response, accept, { meanings: about })
}

/** Asks for an alias by its name, which is how the service has the address now. */
export function requestAlias({ address }: KnownAddress): RequestDescription {
  // Every address of the book has both parts, and no name that a path would take for a folder.
  const { localPart = '', domain = '' } = parseAddress(address) ?? {}
  return ask('GET', pathOf(domain, localPart))
}

/** Looks at an alias. */
export function* lookAt(wanted: KnownAddress): Asking<SeenAlias> {
  return readOwn(yield requestAlias(wanted), wanted)
}

/** What is said of an alias that a domain of the account does not have. */
const withoutAlias = /alias does not exist/i

/**
 * Reads a look. The aliases of a domain that left the account are not known to be deleted. `created_at` is a moment by the
 * server's own clock (`models/aliases.js`).
 */
export function readLocated(response: ProviderResponse, input: LocateInput): Reading<Located> {
  const seen = readOwn(response, input)
  if (!seen.ok) {
    const { reason, said = '' } = seen.failure
    if (reason !== 'address-gone') return seen
    return success(withoutAlias.test(said) ? { absent: true, deleted: true } : { absent: true })
  }
  const found = seen.value.item
  return success(isOlder(exactClockOf(response), found, input) ? { found, older: true } : { found })
}

/** Asks for a page of the aliases of a domain, newest first. */
export function requestPage(domain: string, page: number): RequestDescription {
  const query = { page: String(page), limit: String(pageSize), sort: '-created_at' }
  return ask('GET', pathOf(domain), { query })
}

/** A page of aliases or domains, as its headers place it. The links of the answer are wrong (`set-pagination-headers.js`). */
export interface Placed {
  readonly rows: readonly unknown[]
  readonly isLast: boolean
}

/** Reads a page. Rows of blocked users are left out after counting, so that only the number of pages tells the last. */
export function readPlaced(response: ProviderResponse, page: number, size: number): Reading<Placed> {
  return readForwardEmail(response, (body) => {
    if (!Array.isArray(body)) return refuse(response, 'answer-wrong-shape')
    const rows: readonly unknown[] = body
    const pages = countOf(response.headers, 'x-page-count')
    const isLast = pages === undefined ? rows.length < size : page >= pages
    return success({ rows, isLast })
  })
}

/** The addresses on a page of a domain. A catch-all and regular expressions are none. */
export function readItems({ rows }: Placed, domain: string) {
  return readRows(
    rows.filter((row) => !isPattern(row)),
    (row) => readAlias(row, domain),
  )
}
