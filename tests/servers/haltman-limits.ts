import type { Answer } from './misbehaviour.ts'
import { createRateLimit, type RateLimit } from './rate-limit.ts'
import type { RecordedRequest } from './start-server.ts'

/** The kinds of calls that count towards one limit of a key, in the service’s own words. */
export type Counted =
  | 'alias_create'
  | 'alias_delete'
  | 'alias_list'
  | 'handle_create'
  | 'handle_delete'
  | 'handle_domain'

/** The number of allowed calls; an absent value is the default of the service’s source. */
export interface HaltmanLimits {
  /** For each key and each operation, in a minute; 120. Lists have `lists`. */
  readonly perKey?: number
  /** For each key, lists and figures together, in a minute; 600. */
  readonly lists?: number
  /** For each key and one of the operations, in a minute. */
  readonly of?: Partial<Record<Counted, number>>
  /** For each network address, all counted calls, in a minute; 300. */
  readonly perNetwork?: number
  /** Requests for codes in an hour: for each email address and purpose (3), and from each network address (10). */
  readonly codesPerEmail?: number
  readonly codesPerNetwork?: number
  /** Lookups and confirmations of codes together in ten minutes: of each code (5), from each network address (60). */
  readonly triesPerCode?: number
  readonly triesPerNetwork?: number
}

const countedByRoute: Readonly<Record<string, Counted>> = {
  'POST /api/alias/create': 'alias_create',
  'POST /api/alias/delete': 'alias_delete',
  'GET /api/alias/list': 'alias_list',
  'GET /api/alias/stats': 'alias_list',
  'POST /api/handle/create': 'handle_create',
  'POST /api/handle/delete': 'handle_delete',
  'POST /api/handle/domain/enable': 'handle_domain',
  'POST /api/handle/domain/disable': 'handle_domain',
}

const askedByRoute: Readonly<Record<string, string>> = {
  'POST /api/credentials/create': 'credentials_create',
  'POST /api/credentials/list/request': 'credentials_list_request',
  'POST /api/credentials/destroy-all/request': 'credentials_destroy_all_request',
}

const minute = 60_000

function textIn(source: unknown, name: string): string {
  const value: unknown = typeof source === 'object' && source !== null ? Reflect.get(source, name) : undefined
  return typeof value === 'string' ? value.trim().toLowerCase() : ''
}

/**
 * Counts like the public source: before the key is looked up, also calls that fail later, and the network’s limit
 * before the others. A path without a route there, such as the list of domains, is not counted.
 * @returns the answer to a call over the limit.
 */
export function createHaltmanLimits(
  limits: HaltmanLimits,
  now: () => number,
): (request: RecordedRequest) => Answer | undefined {
  const limitOf = (limit: number, windowMs = minute) => createRateLimit(limit, windowMs, now)
  const network = limitOf(limits.perNetwork ?? 300)
  const keys = new Map<Counted, RateLimit>()
  const codes = {
    byNetwork: limitOf(limits.codesPerNetwork ?? 10, 60 * minute),
    byEmail: limitOf(limits.codesPerEmail ?? 3, 60 * minute),
  }
  const tries = {
    byNetwork: limitOf(limits.triesPerNetwork ?? 60, 10 * minute),
    byCode: limitOf(limits.triesPerCode ?? 5, 10 * minute),
  }

  function keyLimit(counted: Counted): RateLimit {
    const usual = counted === 'alias_list' ? (limits.lists ?? 600) : (limits.perKey ?? 120)
    const limit = keys.get(counted) ?? limitOf(limits.of?.[counted] ?? usual)
    keys.set(counted, limit)
    return limit
  }

  const limited = (wait: number | undefined, where: string, of: string): Answer | undefined =>
    wait === undefined
      ? undefined
      : {
          status: 429,
          body: { error: 'rate_limited', where, reason: `too_many_requests_${of}` },
          headers: { 'retry-after': String(wait) },
        }

  function crowded(): Answer | undefined {
    const wait = network.count('loopback')
    if (wait === undefined) return undefined
    const headers = { 'content-type': 'text/html; charset=utf-8', 'retry-after': String(wait) }
    return { status: 429, text: 'Too many requests, please try again later.', headers }
  }

  return (request) => {
    const { method, path, body, query, headers } = request
    const route = `${method} ${path}`
    const counted = countedByRoute[route]
    const asked = askedByRoute[route]
    const confirms = path === '/api/credentials/confirm'
    if (counted === undefined && asked === undefined && !confirms) return undefined
    const met = crowded()
    if (met !== undefined) return met
    if (counted !== undefined) {
      const key = String(headers['x-api-key'] ?? '')
        .trim()
        .toLowerCase()
      if (!/^[a-z0-9]{64}$/.test(key)) return undefined
      return limited(keyLimit(counted).count(key), counted, 'key')
    }
    if (asked !== undefined) {
      const email = textIn(body, 'email') || textIn(query, 'email')
      return (
        limited(codes.byNetwork.count('loopback'), asked, 'ip') ??
        limited(codes.byEmail.count(`${asked} ${email}`), asked, 'email')
      )
    }
    const code = textIn(method === 'GET' ? query : body, 'token')
    return (
      limited(tries.byNetwork.count('loopback'), 'credentials_confirm', 'ip') ??
      limited(tries.byCode.count(code), 'credentials_confirm', 'token')
    )
  }
}
