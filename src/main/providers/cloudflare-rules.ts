import { failed, success } from '../../shared/result.ts'
import type { Options } from '../../shared/rules/choice.ts'
import { fieldOf, isObject, known } from '../base/json-fields.ts'
import { ask, explained, permissions, readCloudflare } from './cloudflare-dialect.ts'
import {
  hasMore,
  idOf,
  listZones,
  mostPages,
  pageSize,
  paging,
  type Zone,
  zoneOf,
} from './cloudflare-zones.ts'
import { readRows } from './list-rows.ts'
import { clockOf, goesElsewhere, isOlder } from './locate-on-page.ts'
import type { Located, LocateInput } from './lookup.ts'
import type { Asking, ProviderResponse, Reading } from './operation.ts'
import { plainText } from './plain-text.ts'
import type { ConfirmedAddress, InputOf, RemotePage } from './provider.ts'
import { normalizeAddress } from './read-address.ts'
import { refuse } from './read-answer.ts'

/** A rule that sends one literal address to one destination. */
export interface Rule {
  readonly id: string
  readonly item: ConfirmedAddress
  /** The rule as the service has it. */
  readonly whole: unknown
}

/** The only entry of a list; `undefined` if it has none or several. */
function onlyOf(list: unknown): unknown {
  return Array.isArray(list) && list.length === 1 ? list[0] : undefined
}

/**
 * Reads a rule of one literal address and one destination. The catch-all, and rules that drop mail or belong to a Worker,
 * are none, and are left alone.
 */
export function readRule(row: unknown): Rule | undefined {
  const id = idOf(row)
  const matcher = onlyOf(fieldOf(row, 'matchers'))
  const action = onlyOf(fieldOf(row, 'actions'))
  const isLiteral = fieldOf(matcher, 'type') === 'literal' && fieldOf(matcher, 'field') === 'to'
  const address = isLiteral ? normalizeAddress(fieldOf(matcher, 'value')) : undefined
  const target = fieldOf(action, 'type') === 'forward' ? onlyOf(fieldOf(action, 'value')) : undefined
  const destination = normalizeAddress(target)
  if (id === undefined || address === undefined || destination === undefined) return undefined
  if (fieldOf(row, 'source') === 'wrangler') return undefined
  const enabled = fieldOf(row, 'enabled')
  const state = enabled === false ? ('off' as const) : enabled === true ? ('active' as const) : undefined
  const name = fieldOf(row, 'name')
  const label = typeof name === 'string' ? plainText(name) : undefined
  return { id, item: { address, destination, ...known({ state, label }) }, whole: row }
}

const pathOf = ({ id }: Pick<Zone, 'id'>) => `/zones/${id}/email/routing/rules`

/** A page of the rules of a domain, as rows. */
function* rowsOf(
  zone: Pick<Zone, 'id'>,
  page: number,
): Asking<{
  readonly rows: readonly unknown[]
  readonly more: boolean
  readonly response: ProviderResponse
}> {
  const response = yield ask('GET', pathOf(zone), { query: paging(page) })
  const read = readCloudflare(response, (rows) =>
    Array.isArray(rows)
      ? success({ rows: rows.slice(0, pageSize), more: hasMore(response, page, rows.length), response })
      : refuse(response, 'answer-wrong-shape'),
  )
  return yield* explained(response, read, permissions.rules)
}

/** What the rules of a domain show about an address that has no rule of one destination. */
type Instead =
  /** A rule that does something else with its mail. */
  | 'other-rule'
  /** Nothing certain, since a rule cannot be read. */
  | 'unclear'
  | 'none'

/** What a row that is no rule of one destination shows about an address. */
function insteadOf(row: unknown, address: string | undefined): Instead {
  const matchers: unknown = fieldOf(row, 'matchers')
  if (!Array.isArray(matchers)) return 'unclear'
  // The catch-all has no address.
  const literals = matchers.filter((matcher) => fieldOf(matcher, 'type') !== 'all')
  const addresses = literals.map((matcher) => normalizeAddress(fieldOf(matcher, 'value')))
  if (address !== undefined && addresses.includes(address)) return 'other-rule'
  return addresses.includes(undefined) ? 'unclear' : 'none'
}

/** The result of a search for the rule of an address. */
type Search = { readonly response: ProviderResponse } & (
  | { readonly rule: Rule }
  | { readonly rule?: undefined; readonly instead: Instead }
)

/** Looks for the rule of an address. There is no filter by address. */
function* findRule(zone: Zone, address: string): Asking<Search> {
  const wanted = normalizeAddress(address)
  const seen = new Set<Instead>()
  for (let page = 1; page <= mostPages; page += 1) {
    const read = yield* rowsOf(zone, page)
    if (!read.ok) return read
    const { rows, more, response } = read.value
    const rule = rows.map(readRule).find((each) => each?.item.address === wanted)
    if (rule !== undefined) return success({ rule, response })
    for (const row of rows) if (readRule(row) === undefined) seen.add(insteadOf(row, wanted))
    const instead = (['other-rule', 'unclear'] as const).find((each) => seen.has(each)) ?? 'none'
    if (!more) return success({ instead, response })
  }
  return failed({ reason: 'answer-too-large' })
}

/** The rule of an address, which must exist. A rule of another kind is its owner's, and is neither changed nor deleted. */
export function* ruleOf(address: string): Asking<{ readonly path: string; readonly rule: Rule }> {
  const zone = yield* zoneOf(address)
  if (!zone.ok) return zone
  const found = yield* findRule(zone.value, address)
  if (!found.ok) return found
  if (found.value.rule === undefined) {
    const { instead, response } = found.value
    return refuse(response, instead === 'other-rule' ? 'cannot-change' : 'address-gone', { address })
  }
  const { rule } = found.value
  return success({ path: `${pathOf(zone.value)}/${rule.id}`, rule })
}

/**
 * Looks whether an address has a rule. The service keeps no dates, so the destination may show that a rule is not from an
 * attempt. An address without any rule, at a domain that the token sees, was deleted.
 */
export function* locate(wanted: LocateInput, options: Options): Asking<Located> {
  const zone = yield* zoneOf(wanted.address)
  if (!zone.ok) return zone
  const found = yield* findRule(zone.value, wanted.address)
  if (!found.ok) return found
  if (found.value.rule === undefined) {
    return success(found.value.instead === 'none' ? { absent: true, deleted: true } : { absent: true })
  }
  const { rule, response } = found.value
  const isOld = isOlder(clockOf(response), rule.item, wanted) || goesElsewhere(rule.item, options, wanted)
  return success(isOld ? { found: rule.item, older: true } : { found: rule.item })
}

/** Lists the rules, one domain after the other. A cursor is a page of the first domain, and the domains behind it. */
export function* list({ cursor }: InputOf<'list'>): Asking<RemotePage> {
  const zones = cursor === undefined ? yield* listZones() : success([])
  if (!zones.ok) return zones
  const [first = '1', ...ids] = cursor?.split(' ') ?? ['1', ...zones.value.map(({ id }) => id)]
  const [id, ...others] = ids
  if (id === undefined) return success({ items: [] })
  const page = Number(first)
  const read = yield* rowsOf({ id }, page)
  if (!read.ok) return read
  const { rows, more } = read.value
  // A rule of another kind is an object, too, and is no address.
  const kept = rows.filter((row) => !isObject(row) || readRule(row) !== undefined)
  const behind = others.length === 0 ? undefined : [1, ...others].join(' ')
  const next = more ? [page + 1, id, ...others].join(' ') : behind
  return success({ ...readRows(kept, (row) => readRule(row)?.item), ...known({ next }) })
}

/** Lists the destinations of the rules on the first page of a domain. */
export function* usedDestinations(zone: Zone): Asking<readonly string[]> {
  const read = yield* rowsOf(zone, 1)
  if (!read.ok) return read
  return success(
    read.value.rows.map((row) => readRule(row)?.item.destination).filter((used) => used !== undefined),
  )
}

/** Reads an answer that is one rule. It must be of the address that was asked about. */
export function readRuleOf(response: ProviderResponse, address: string): Reading<Rule> {
  return readCloudflare(response, (result) => {
    const rule = readRule(result)
    if (rule === undefined) return refuse(response, 'answer-wrong-shape')
    return rule.item.address === normalizeAddress(address)
      ? success(rule)
      : refuse(response, 'answer-contradicts', { address })
  })
}
