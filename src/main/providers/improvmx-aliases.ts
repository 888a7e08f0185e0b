import { failed, success } from '../../shared/result.ts'
import type { Options } from '../../shared/rules/choice.ts'
import { isDomain, normalizeDomain } from '../../shared/rules/domain-name.ts'
import { askedAddress } from '../../shared/rules/domain-offer.ts'
import { parseAddress } from '../../shared/rules/email-address.ts'
import { normalizeLocalPart } from '../../shared/rules/local-part.ts'
import { countOf, fieldOf, known, textOf } from '../base/json-fields.ts'
import { keyMark } from '../base/redact-key.ts'
import { ask, creating, isMissing, mayExist, ofAlias, readImprovMx } from './improvmx-dialect.ts'
import { readRows } from './list-rows.ts'
import { clockOf, goesElsewhere, isOlder } from './locate-on-page.ts'
import type { Located, LocateInput } from './lookup.ts'
import type { Asking, ProviderResponse, Reading } from './operation.ts'
import type { ConfirmedAddress, InputOf, KnownAddress, NewAddress, RemotePage, ValueOf } from './provider.ts'
import { about, normalizeAddress, readAddress } from './read-address.ts'
import { refuse } from './read-answer.ts'

/** The rows that a page is asked for: as many as its own lists of domains have. */
const pageSize = 50

/** More pages than any list of domains has. */
const mostPages = 40

/** More destinations than the largest plan allows (`limits.redirections`). */
const mostDestinations = 100

/** A domain of the account. */
export interface OwnedDomain {
  readonly name: string
  /** Whether an alias at it receives mail. */
  readonly receives: boolean
  /** Its aliases, as the list of domains shows them. */
  readonly aliases: readonly unknown[]
}

/** Whether a list goes on behind a page. The service may shorten a page, and then says so. */
function hasMore(body: unknown, page: number, rows: number): boolean {
  const total = countOf(body, 'total')
  const limit = countOf(body, 'limit') || pageSize
  return rows > 0 && (total === undefined ? rows >= limit : page * limit < total)
}

/** The rows of a list; `undefined` if it has none. */
function rowsOf(body: unknown, name: 'aliases' | 'domains'): readonly unknown[] | undefined {
  const rows: unknown = fieldOf(body, name)
  return Array.isArray(rows) ? rows.slice(0, 1_000) : undefined
}

/**
 * Reads a domain. Where it is not active, or was banned, no mail arrives. With the engine `rules` the service may ignore
 * aliases.
 */
function readDomain(row: unknown): OwnedDomain | undefined {
  const name = normalizeDomain(textOf(row, 'domain') ?? '')
  if (!isDomain(name)) return undefined
  const isOn = fieldOf(row, 'active') !== false && fieldOf(row, 'banned') !== true
  return {
    name,
    receives: isOn && fieldOf(row, 'routing_engine') !== 'rules',
    aliases: rowsOf(row, 'aliases') ?? [],
  }
}

/** Lists the domains of the account. */
export function* ownedDomains(): Asking<readonly OwnedDomain[]> {
  const all: OwnedDomain[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const query = { limit: String(pageSize), page: String(page) }
    const response = yield ask('GET', '/domains', { query })
    const more = readImprovMx(response, (body) => {
      const rows = rowsOf(body, 'domains')
      if (rows === undefined) return refuse(response, 'answer-wrong-shape')
      const domains = rows.map(readDomain).filter((domain) => domain !== undefined)
      if (domains.length === 0 && rows.length > 0) return refuse(response, 'answer-wrong-shape')
      all.push(...domains)
      return success(hasMore(body, page, rows.length))
    })
    if (!more.ok) return more
    if (!more.value) break
  }
  return success(all)
}

/** Where the mail of an alias ends up. A web hook among the targets is no address. */
export function destinationOf(alias: unknown): string | undefined {
  const targets = (textOf(alias, 'forward') ?? '').slice(0, 10_000).split(',').slice(0, mostDestinations)
  const readable = targets.map(normalizeAddress).filter((address) => address !== undefined)
  return readable.length === 0 ? undefined : readable.join(', ')
}

/** Whether the name of an alias stands for more than one address: the catch-all, or a pattern between slashes. */
const isPattern = (name: string) => name === '' || name.includes('*') || name.startsWith('/')

/** Whether a row of the list is no single address, and is left alone. */
function isForMany(alias: unknown): boolean {
  const name: unknown = fieldOf(alias, 'alias')
  return typeof name === 'string' && isPattern(name.trim())
}

function readItem(alias: unknown, domain: string): ConfirmedAddress | undefined {
  const name = textOf(alias, 'alias')
  const address = name === undefined ? undefined : normalizeAddress(`${name}@${domain}`)
  return address === undefined ? undefined : { address, ...known({ destination: destinationOf(alias) }) }
}

/** The path of an alias; `undefined` for an address that would name a pattern. */
function pathOf(address: string): string | undefined {
  const parts = parseAddress(address)
  if (parts === undefined || isPattern(parts.localPart)) return undefined
  const [domain, alias] = [parts.domain, parts.localPart].map(encodeURIComponent)
  return `/domains/${domain}/aliases/${alias}`
}

/** Reads an answer that is one alias. It must be the one that was asked about. */
function readAlias(response: ProviderResponse, { address }: KnownAddress): Reading<ConfirmedAddress> {
  const accept = (body: unknown): Reading<ConfirmedAddress> => {
    const domain = address.slice(address.lastIndexOf('@') + 1)
    const alias = readItem(fieldOf(body, 'alias'), domain)
    if (alias === undefined) return refuse(response, 'answer-wrong-shape')
    return alias.address === normalizeAddress(address)
      ? success(alias)
      : refuse(response, 'answer-contradicts', { address })
  }
  return readImprovMx(response, accept, { meanings: ofAlias })
}

/**
 * Looks at an alias by its name, which is exact. The service keeps no dates, so the destination may show that an alias is
 * not from an attempt. One that is absent was deleted if its domain is still the account's.
 */
export function* locate(wanted: LocateInput, options: Options): Asking<Located> {
  const { address, attemptedAt } = wanted
  const path = pathOf(address)
  if (path === undefined) return failed({ reason: 'cannot-change', address })
  const response = yield ask('GET', path)
  if (isMissing(response)) {
    const owned = attemptedAt > 0 ? success([]) : yield* ownedDomains()
    const domain = address.slice(address.lastIndexOf('@') + 1)
    const isDeleted = owned.ok && owned.value.some(({ name }) => name === domain)
    return success(isDeleted ? { absent: true, deleted: true } : { absent: true })
  }
  const found = readAlias(response, { address })
  if (!found.ok) return found
  const isOld = isOlder(clockOf(response), found.value, wanted) || goesElsewhere(found.value, options, wanted)
  return success(isOld ? { found: found.value, older: true } : { found: found.value })
}

/** The page of the list that a cursor names: a page of the first domain, and the domains behind it. */
function pageOf(cursor: string): { readonly page: number; readonly domains: readonly string[] } {
  const [page, ...domains] = cursor.split(' ')
  return { page: Number(page), domains }
}

/** Lists the aliases, one domain after the other. */
export function* list({ cursor }: InputOf<'list'>): Asking<RemotePage> {
  const from = cursor === undefined ? yield* firstPage() : success(pageOf(cursor))
  if (!from.ok) return from
  const { page, domains } = from.value
  const [domain, ...others] = domains
  if (domain === undefined) return success({ items: [] })
  const query = { limit: String(pageSize), page: String(page) }
  const response = yield ask('GET', `/domains/${encodeURIComponent(domain)}/aliases`, { query })
  const nextOf = (more: boolean) => {
    if (more) return [page + 1, domain, ...others].join(' ')
    return others.length === 0 ? undefined : [1, ...others].join(' ')
  }
  // A domain that was removed meanwhile has no aliases.
  if (isMissing(response)) return success({ items: [], ...known({ next: nextOf(false) }) })
  return readImprovMx(response, (body) => {
    const rows = rowsOf(body, 'aliases')
    if (rows === undefined) return refuse(response, 'answer-wrong-shape')
    const aliases = rows.filter((row) => !isForMany(row))
    const next = nextOf(hasMore(body, page, rows.length))
    return success({ ...readRows(aliases, (row) => readItem(row, domain)), ...known({ next }) })
  })
}

function* firstPage(): Asking<ReturnType<typeof pageOf>> {
  const owned = yield* ownedDomains()
  return owned.ok ? success({ page: 1, domains: owned.value.map(({ name }) => name) }) : owned
}

/** The address of the account, where mail goes unless the account chose another recipient. */
export function* accountEmail(): Asking<string> {
  const response = yield ask('GET', '/account')
  return readImprovMx(response, (body) => {
    const email = normalizeAddress(fieldOf(fieldOf(body, 'account'), 'email'))
    return email === undefined ? refuse(response, 'answer-wrong-shape') : success(email)
  })
}

function readCreated(response: ProviderResponse, input: NewAddress): Reading<ConfirmedAddress> {
  const accept = (body: unknown): Reading<ConfirmedAddress> => {
    const alias = fieldOf(body, 'alias')
    const name = fieldOf(alias, 'alias')
    const told = typeof name === 'string' ? `${name}@${normalizeDomain(input.domain.name)}` : name
    const address = readAddress(response, told, input)
    return address.ok
      ? success({ address: address.value, ...known({ destination: destinationOf(alias) }) })
      : address
  }
  return readImprovMx(response, accept, { meanings: creating })
}

/**
 * Creates an alias. That it exists already has no code of its own, so after a refusal that may mean it, the service is
 * asked whether it does.
 */
export function* create(input: NewAddress, { recipient }: Options): Asking<ConfirmedAddress> {
  const target = recipient === undefined ? yield* accountEmail() : success(recipient)
  if (!target.ok) return target
  const domain = normalizeDomain(input.domain.name)
  const address = askedAddress(input.domain, input.localPart) ?? ''
  const path = pathOf(address)
  if (path === undefined) return failed({ reason: 'name-refused', field: 'name' })
  const response = yield ask('POST', `/domains/${encodeURIComponent(domain)}/aliases`, {
    body: { alias: normalizeLocalPart(input.localPart), forward: target.value },
  })
  const made = readCreated(response, input)
  if (!mayExist(response, made)) return made
  const existing = readAlias(yield ask('GET', path), { address })
  return existing.ok ? about(address, refuse(response, 'name-taken', { field: 'name' })) : made
}

/** Deletes an alias. */
export function* remove({ address }: KnownAddress): Asking<null> {
  const path = pathOf(address)
  if (path === undefined) return failed({ reason: 'cannot-change', address })
  const response = yield ask('DELETE', path)
  const accept = (body: unknown): Reading<null> =>
    fieldOf(body, 'success') === true ? success(null) : refuse(response, 'answer-wrong-shape')
  return readImprovMx(response, accept, { meanings: ofAlias })
}

/** Sends the mail of an alias to other addresses. Its web hooks are no addresses, and stay. */
export function* setRecipients({
  address,
  recipients,
}: InputOf<'setRecipients'>): Asking<ValueOf<'setRecipients'>> {
  const path = pathOf(address)
  if (path === undefined) return failed({ reason: 'cannot-change', address })
  const before = yield ask('GET', path)
  const seen = readAlias(before, { address })
  if (!seen.ok) return seen
  const forward = textOf(fieldOf(before.body, 'alias'), 'forward') ?? ''
  // What looks like the key was taken out of the answer, and would be lost.
  if (forward.includes(keyMark)) return failed({ reason: 'key-in-request', address })
  const targets = forward.split(',').map((target) => target.trim())
  const hooks = targets.filter((target) => /^https:\/\//i.test(target))
  const response = yield ask('PUT', path, { body: { forward: [...recipients, ...hooks].join(',') } })
  const alias = readAlias(response, { address })
  return alias.ok ? success(known({ destination: alias.value.destination })) : alias
}
