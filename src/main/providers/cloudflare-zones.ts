import { failed, success } from '../../shared/result.ts'
import { isDomain, normalizeDomain } from '../../shared/rules/domain-name.ts'
import { countOf, fieldOf, textOf } from '../base/json-fields.ts'
import { ask, explained, permissions, readCloudflare } from './cloudflare-dialect.ts'
import type { Asking, ProviderResponse } from './operation.ts'
import { refuse } from './read-answer.ts'

/** The most rows that a page can have. */
export const pageSize = 50

/** More pages than any list has: a zone has at most some hundred rules. */
export const mostPages = 40

/** A domain of the account. */
export interface Zone {
  readonly id: string
  readonly name: string
  /** The account that has it. */
  readonly account: string | undefined
  /** Whether its mail can arrive: the service is in charge of it. */
  readonly isActive: boolean
}

/** An identifier, as a path can carry it. */
export function idOf(value: unknown): string | undefined {
  const id = textOf(value, 'id')
  return id !== undefined && /^[\w-]{1,64}$/.test(id) ? id : undefined
}

/** The query of a page. */
export const paging = (page: number) => ({ per_page: String(pageSize), page: String(page) })

/** Whether a list goes on behind a page. */
export function hasMore({ body }: ProviderResponse, page: number, rows: number): boolean {
  const last = countOf(fieldOf(body, 'result_info'), 'total_pages')
  return rows > 0 && (last === undefined ? rows >= pageSize : page < last)
}

function readZone(row: unknown): Zone | undefined {
  const id = idOf(row)
  const name = normalizeDomain(textOf(row, 'name') ?? '')
  if (id === undefined || !isDomain(name)) return undefined
  const status = textOf(row, 'status')
  return { id, name, account: idOf(fieldOf(row, 'account')), isActive: (status ?? 'active') === 'active' }
}

/** Reads a list of the service to its end. Rows that are no entries are left out; a page of nothing else is refused. */
export function* readAll<Entry>(
  path: string,
  permission: Parameters<typeof explained>[2],
  readEntry: (row: unknown) => Entry | undefined,
  query: Readonly<Record<string, string>> = {},
): Asking<readonly Entry[]> {
  const entries: Entry[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const response = yield ask('GET', path, { query: { ...query, ...paging(page) } })
    const read = readCloudflare(response, (rows) => {
      if (!Array.isArray(rows)) return refuse(response, 'answer-wrong-shape')
      const readable = rows.slice(0, pageSize).map(readEntry)
      const known = readable.filter((entry) => entry !== undefined)
      if (known.length === 0 && rows.length > 0) return refuse(response, 'answer-wrong-shape')
      entries.push(...known)
      return success(hasMore(response, page, rows.length))
    })
    const more = yield* explained(response, read, permission)
    if (!more.ok) return more
    if (!more.value) break
  }
  return success(entries)
}

/** Lists the domains that the token sees. */
export const listZones = () => readAll('/zones', permissions.zones, readZone)

/** The domain of an address. One that the token does not see may still exist. */
export function* zoneOf(address: string): Asking<Zone> {
  const zones = yield* listZones()
  if (!zones.ok) return zones
  const name = address.slice(address.lastIndexOf('@') + 1)
  const zone = zones.value.find((each) => each.name === name)
  return zone === undefined ? failed({ reason: 'forbidden', address }) : success(zone)
}

/** The most domains that are asked about one by one: a list of domains must not take long. */
const mostAsked = 20

/** The states of a domain whose mail does not arrive: its DNS records are missing or wrong. */
const unroutable = /^(?:un|mis)configured\b/

/**
 * Whether the mail of a domain is not routed, by its settings; `undefined` if the answer does not say so. A token needs a
 * permission of its own to read them (Zone Settings), so that a refusal says nothing about the domain.
 */
function* isUnrouted({ id }: Zone): Asking<boolean | undefined> {
  const response = yield ask('GET', `/zones/${id}/email/routing`)
  const read = readCloudflare(response, (settings) =>
    success(fieldOf(settings, 'enabled') === false || unroutable.test(textOf(settings, 'status') ?? '')),
  )
  return read.ok ? read : success(undefined)
}

/**
 * Lists the domains whose mail the service takes, as far as it says so. The first refusal ends the questions: the token
 * may read the settings of no domain, or the service asks for a pause.
 */
export function* usableZones(): Asking<readonly Zone[]> {
  const zones = yield* listZones()
  if (!zones.ok) return zones
  const active = zones.value.filter(({ isActive }) => isActive)
  const left = new Set<Zone>()
  for (const zone of active.slice(0, mostAsked)) {
    const unrouted = yield* isUnrouted(zone)
    if (!unrouted.ok || unrouted.value === undefined) break
    if (unrouted.value) left.add(zone)
  }
  return success(active.filter((zone) => !left.has(zone)))
}
