import { randomBytes } from 'node:crypto'
import type { Answer } from './misbehaviour.ts'
import { createRateLimit } from './rate-limit.ts'
import { type ListenOptions, type RecordedRequest, startServer, type TestServer } from './start-server.ts'

/** A rule as the service keeps it. */
export interface CloudflareRule {
  readonly id: string
  readonly name: string
  readonly enabled: boolean
  readonly matchers: readonly { readonly type: string; readonly field?: string; readonly value?: string }[]
  readonly actions: readonly { readonly type: string; readonly value?: readonly string[] }[]
  readonly priority: number
  readonly source: 'api' | 'wrangler'
}

/** The permissions of a token. */
type Permission = 'zones' | 'rules' | 'addresses' | 'settings'

/** The initial state and the options of a Cloudflare server. */
export interface CloudflareOptions extends ListenOptions {
  readonly key?: string
  readonly domains?: readonly string[]
  /** Domains that wait for their name servers. */
  readonly pending?: readonly string[]
  /** Domains without Email Routing. Only a token with the permission for settings hears that. */
  readonly unrouted?: readonly string[]
  readonly destinations?: readonly { readonly email: string; readonly verified: boolean }[]
  readonly permissions?: readonly Permission[]
  readonly expiresOn?: string
  readonly fiveMinuteLimit?: number
}

/** A running Cloudflare server. */
export interface CloudflareServer extends TestServer {
  readonly key: string
  find(address: string): CloudflareRule | undefined
  /** The addresses of all literal rules, oldest first. */
  addresses(): readonly string[]
  /** Makes a rule as if its owner had made it elsewhere. */
  add(address: string, more?: Partial<CloudflareRule>): void
  drop(address: string): void
  /** Makes the service reject the token. */
  refuseAll(isRefused: boolean): void
  /** Takes a permission from the token. */
  forbid(permission: Permission): void
}

const refuse = (status: number, code: number, message: string): Answer => ({
  status,
  body: { success: false, errors: [{ code, message }], messages: [], result: null },
})
const okay = (result: unknown, more: object = {}): Answer => ({
  status: 200,
  body: { success: true, errors: [], messages: [], result, ...more },
})
const forbidden = refuse(403, 10_000, 'Authentication error')
const newId = () => randomBytes(16).toString('hex')

/** Starts a server that behaves like Cloudflare’s API for Email Routing, with everything in memory. */
export async function startCloudflareServer(options: CloudflareOptions = {}): Promise<CloudflareServer> {
  const { now = Date.now, domains = ['mine.example'], pending = [], unrouted = [] } = options
  const { fiveMinuteLimit = 1_200 } = options
  const { destinations = [{ email: 'me@inbox.example', verified: true }] } = options
  const key = options.key ?? randomBytes(30).toString('base64url')
  const account = newId()
  const zones = [...domains, ...unrouted, ...pending].map((name) => ({
    ...{ id: newId(), name, status: pending.includes(name) ? 'pending' : 'active', account: { id: account } },
  }))
  const catchAll = (): CloudflareRule => ({
    ...{ id: newId(), name: '', enabled: false, matchers: [{ type: 'all' }], actions: [{ type: 'drop' }] },
    ...{ priority: 2_147_483_647, source: 'api' },
  })
  const rules = new Map(zones.map(({ id }) => [id, [catchAll()]]))
  const allowed = new Set<Permission>(options.permissions ?? ['zones', 'rules', 'addresses'])
  const limit = createRateLimit(fiveMinuteLimit, 300_000, now)
  let isRefused = false

  const literalOf = ({ matchers }: CloudflareRule) =>
    matchers[0]?.type === 'literal' ? matchers[0].value : undefined

  function part(rows: readonly object[], { query }: RecordedRequest, most: number): Answer {
    const size = Math.min(Number(query.per_page ?? 20), most)
    const page = Number(query.page ?? 1)
    const shown = rows.slice((page - 1) * size, page * size)
    const info = { page, per_page: size, count: shown.length, total_count: rows.length }
    return okay(shown, { result_info: { ...info, total_pages: Math.ceil(rows.length / size) } })
  }

  /** The rule of a request, with the defaults of what it leaves out; or what is wrong with it. */
  function read(body: unknown, own: readonly CloudflareRule[], id: string): CloudflareRule | Answer {
    const { name = '', enabled = true, matchers, actions, priority = 0, source = 'api' } = Object(body)
    const rule: CloudflareRule = { id, name, enabled, matchers, actions, priority, source }
    const [matcher] = Array.isArray(matchers) ? matchers : []
    const [action, second] = Array.isArray(actions) ? actions : []
    if (typeof name !== 'string' || name.length > 256) return refuse(422, 2007, 'Invalid Input: name')
    if (matcher?.type !== 'literal' || String(matcher.value).length > 90) {
      return refuse(422, 2007, 'Invalid Input: matcher')
    }
    if (second !== undefined) return refuse(422, 2007, 'Invalid Input: only one action per rule is allowed')
    if (action?.type === 'forward') {
      if (action.value?.length !== 1) {
        return refuse(422, 2007, 'Invalid Input: forward action must contain exactly one destination')
      }
      const target = destinations.find(({ email }) => email === action.value[0])
      if (target?.verified !== true) return refuse(400, 2054, 'Destination address is not verified')
    }
    const taken = own.some((other) => other.id !== id && literalOf(other) === matcher.value)
    return taken ? refuse(409, 2014, 'Duplicated Zone rule') : rule
  }

  function ofRules(request: RecordedRequest, own: CloudflareRule[], id: string | undefined): Answer {
    const { method, body } = request
    if (id === undefined && method === 'GET') return part(own, request, 50)
    if (id === undefined) {
      const made = read(body, own, newId())
      if ('status' in made) return made
      own.push(made)
      return okay(made)
    }
    const at = own.findIndex((rule) => rule.id === id)
    const rule = own[at]
    if (rule === undefined) return refuse(404, 2008, 'Routing rule not found')
    if (method === 'DELETE') {
      own.splice(at, 1)
      return okay(rule)
    }
    if (method !== 'PUT') return refuse(405, 10_405, 'Method not allowed')
    const changed = read(body, own, id)
    if ('status' in changed) return changed
    own[at] = changed
    return okay(changed)
  }

  const server = await startServer((request) => {
    const { path } = request
    if (!request.headers.authorization?.startsWith('Bearer ')) return refuse(400, 9106, 'Missing headers')
    if (isRefused || request.headers.authorization !== `Bearer ${key}`) {
      return refuse(401, 1000, 'Invalid API Token')
    }
    const wait = limit.count('one')
    if (wait !== undefined) {
      return { ...refuse(429, 971, 'Please wait'), headers: { 'retry-after': String(wait) } }
    }
    if (path === '/client/v4/user/tokens/verify') {
      const { expiresOn } = options
      return okay({
        id: newId(),
        status: 'active',
        ...(expiresOn === undefined ? {} : { expires_on: expiresOn }),
      })
    }
    if (path === '/client/v4/zones') return allowed.has('zones') ? part(zones, request, 50) : forbidden
    if (path === `/client/v4/accounts/${account}/email/routing/addresses`) {
      if (!allowed.has('addresses')) return forbidden
      const rows = destinations.map(({ email, verified }) => ({
        ...{ id: newId(), email, created: '2026-01-01T00:00:00Z' },
        verified: verified ? '2026-01-01T00:00:00Z' : null,
      }))
      return part(
        request.query.verified === 'true' ? rows.filter(({ verified }) => verified) : rows,
        request,
        50,
      )
    }
    const asked = zones.find(({ id }) => path === `/client/v4/zones/${id}/email/routing`)
    if (asked !== undefined) {
      const isOn = !unrouted.includes(asked.name)
      const settings = { name: asked.name, enabled: isOn, status: isOn ? 'ready' : 'unconfigured' }
      return allowed.has('settings') ? okay(settings) : forbidden
    }
    const [, zone = '', id] =
      /^\/client\/v4\/zones\/(\w+)\/email\/routing\/rules(?:\/(\w+))?$/.exec(path) ?? []
    const own = rules.get(zone)
    if (own === undefined) return refuse(404, 7003, 'Could not route')
    return allowed.has('rules') ? ofRules(request, own, id) : forbidden
  }, options)

  const all = () => [...rules.values()].flat()
  const find = (address: string) => all().find((rule) => literalOf(rule) === address)
  return {
    ...server,
    key,
    find,
    addresses: () =>
      all()
        .map(literalOf)
        .filter((address) => address !== undefined),
    add(address, more = {}) {
      const zone = zones.find(({ name }) => address.endsWith(`@${name}`))
      rules.get(zone?.id ?? '')?.push({
        ...{ id: newId(), name: '', enabled: true, priority: 0, source: 'api' },
        matchers: [{ type: 'literal', field: 'to', value: address }],
        actions: [{ type: 'forward', value: ['me@inbox.example'] }],
        ...more,
      })
    },
    drop(address) {
      for (const own of rules.values()) {
        const at = own.findIndex((rule) => literalOf(rule) === address)
        if (at >= 0) own.splice(at, 1)
      }
    },
    refuseAll(now) {
      isRefused = now
    },
    forbid: (permission) => void allowed.delete(permission),
  }
}
