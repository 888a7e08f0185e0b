import { randomBytes } from 'node:crypto'
import {
  type Alias,
  createAliasTable,
  type Recipient,
  viewAlias,
  viewRecipient,
  written,
} from './addy-aliases.ts'
import { forBrowsers, invalid, noAlias, nothing, ok, refuse, sentence } from './addy-answers.ts'
import { type Account, complaintAboutRecipients, readCreation, readEdit } from './addy-creation.ts'
import type { Answer } from './misbehaviour.ts'
import { createRateLimit } from './rate-limit.ts'
import { type ListenOptions, type RecordedRequest, startServer, type TestServer } from './start-server.ts'

/** An owner of a key. */
export interface AddyOwner {
  readonly key: string
  /** The plan at the hosted service; free by default. */
  readonly plan?: 'free' | 'lite' | 'pro'
  /** Whether the account has confirmed its address. */
  readonly verified?: boolean
  readonly recipients?: readonly Recipient[]
  readonly defaultFormat?: string
  readonly defaultDomain?: string
  /** When the key expires, in milliseconds since the epoch; absent for never. */
  readonly expiresAt?: number
}

/** The initial state and the options of an addy.io server. */
export interface AddyOptions extends ListenOptions {
  /** The hosted service, with its plans, or a server of one's own; hosted by default. */
  readonly mode?: 'hosted' | 'own'
  readonly owners?: readonly AddyOwner[]
  /** Requests a minute; 60 by default. */
  readonly minuteLimit?: number
  /** New aliases an hour; 100 by default. */
  readonly hourlyLimit?: number
  /** Active aliases at shared domains on the free plan; 10 by default. */
  readonly sharedLimit?: number
  /** The first parts of paths that the server does not know, such as `account-details`. */
  readonly lacks?: readonly string[]
  /** Whether aliases have display names; they have if absent. */
  readonly hasNames?: boolean
  readonly now?: () => number
}

/** A running addy.io server. */
export interface AddyServer extends TestServer {
  /** A valid key: the first owner's. */
  readonly key: string
  /** Every address that somebody has, oldest first; deleted ones too, until they are forgotten. */
  addresses(): readonly string[]
  /** An alias that somebody has, by its address. */
  find(address: string): Alias | undefined
  /** Changes an alias as its owner does on the web. */
  change(address: string, changes: Partial<Alias>): void
  /** Creates an alias as its owner does on the web. */
  add(address: string, more?: Partial<Alias>): void
  /** Makes a key invalid. */
  revoke(key: string): void
}

/** An owner with what its server adds. */
type Owner = Account & Omit<AddyOwner, keyof Account>

const sharedDomains = ['anon.example', 'mailer.example']
const domains = ['mine.example', 'me.anon.example', ...sharedDomains]
const minute = 60_000
const nobody = { key: '', plan: undefined, domains, sharedDomains, recipients: [], defaultFormat: 'uuid' }

const fieldIn = (body: unknown, name: string): unknown => Reflect.get(Object(body), name)

/** Starts a server that behaves like addy.io, with everything in memory. */
export async function startAddyServer(options: AddyOptions = {}): Promise<AddyServer> {
  const { mode = 'hosted', lacks = [], hasNames = true, sharedLimit = 10, now = Date.now } = options
  const owners = options.owners ?? [{ key: randomBytes(24).toString('hex') }]
  const table = createAliasTable()
  const revoked = new Set<string>()
  const perMinute = createRateLimit(options.minuteLimit ?? 60, minute, now)
  const perHour = createRateLimit(options.hourlyLimit ?? 100, 60 * minute, now)

  const accounts = owners.map(
    (owner): Owner => ({
      ...owner,
      plan: mode === 'hosted' ? (owner.plan ?? 'free') : undefined,
      domains,
      sharedDomains,
      recipients: owner.recipients ?? [],
      defaultFormat: owner.defaultFormat ?? 'random_characters',
    }),
  )

  const view = (alias: Alias, { recipients }: Owner) => viewAlias(alias, recipients, hasNames)
  const isActiveShared = ({ active, domain }: Alias) => active && sharedDomains.includes(domain)
  const sharedCount = ({ key }: Owner) => table.list(key, { deleted: 'with' }).filter(isActiveShared).length

  /** The hosted service limits active aliases at shared domains on the free plan. */
  function overShared(owner: Owner, domain: string): Answer | undefined {
    const limited = owner.plan === 'free' && sharedDomains.includes(domain)
    return limited && sharedCount(owner) >= sharedLimit
      ? sentence(403, 'You have reached your active shared domain alias limit')
      : undefined
  }

  function create({ body }: RecordedRequest, owner: Owner): Answer {
    const made = readCreation(body, owner, table.isTaken, now())
    if ('status' in made) return made
    if (perHour.count(owner.key) !== undefined) {
      const left = { 'x-ratelimit-limit': '60', 'x-ratelimit-remaining': '41' }
      return sentence(429, 'You have reached your hourly limit for creating new aliases', left)
    }
    return overShared(owner, made.domain) ?? ok(view(table.put(made), owner), 201)
  }

  function list({ query, path }: RecordedRequest, owner: Owner): Answer {
    const search = query['filter[search]']
    if (search !== undefined && (search.length < 3 || search.length > 50)) {
      return invalid({ 'filter.search': 'The filter.search field must be between 3 and 50 characters.' })
    }
    const deleted = query['filter[deleted]']
    if (deleted !== undefined && !['with', 'without', 'only'].includes(deleted)) {
      return invalid({ 'filter.deleted': 'The selected filter.deleted is invalid.' })
    }
    const size = Number(query['page[size]'] ?? '100')
    if (!Number.isInteger(size) || size < 1 || size > 100) {
      return invalid({ 'page.size': 'The page.size field must be between 1 and 100.' })
    }
    const page = Math.max(1, Number(query['page[number]'] ?? '1'))
    const filters = { search, deleted, active: query['filter[active]'], pinned: query['filter[pinned]'] }
    const rows = table.list(owner.key, filters)
    const last = Math.max(1, Math.ceil(rows.length / size))
    const data = rows.slice((page - 1) * size, page * size).map((alias) => view(alias, owner))
    const meta = { current_page: page, last_page: last, path, per_page: size, total: rows.length }
    return { status: 200, body: { data, links: { first: null, last: null, prev: null, next: null }, meta } }
  }

  /** The alias that a request names in its path or its body. */
  const named = ({ body }: RecordedRequest, id: string | undefined, field = 'id') =>
    id ?? fieldIn(body, field)

  /** An action on an alias of the owner. */
  const onAlias =
    (act: (alias: Alias, request: RecordedRequest, owner: Owner) => Answer, field?: string): Handler =>
    (request, owner, inPath) => {
      const id = named(request, inPath, field)
      if (typeof id !== 'string') return invalid({ id: 'The id field is required.' })
      const alias = table.find(owner.key, id)
      return alias === undefined ? noAlias(id) : act(alias, request, owner)
    }
  const store = (alias: Alias, changes: Partial<Alias>, owner: Owner) =>
    ok(view(table.put({ ...alias, ...changes }), owner))
  const quietly = (alias: Alias, changes: Partial<Alias>): Answer => {
    table.put({ ...alias, ...changes })
    return nothing
  }

  type Handler = (request: RecordedRequest, owner: Owner, id: string | undefined) => Answer
  const routes: Readonly<Record<string, Handler>> = {
    'POST aliases': create,
    'GET aliases': list,
    'GET aliases/{id}': onAlias((alias, _request, owner) => ok(view(alias, owner))),
    'PATCH aliases/{id}': onAlias((alias, { body }, owner) => {
      const edit = readEdit(body, hasNames)
      return 'status' in edit ? edit : store(alias, edit, owner)
    }),
    'DELETE aliases/{id}': onAlias((alias) =>
      alias.deletedAt === null ? quietly(alias, { active: false, deletedAt: now() }) : noAlias(alias.id),
    ),
    'PATCH aliases/{id}/restore': onAlias(
      (alias, _request, owner) =>
        (alias.active ? undefined : overShared(owner, alias.domain)) ??
        store(alias, { deletedAt: null, active: true }, owner),
    ),
    'DELETE aliases/{id}/forget': onAlias((alias) => {
      // A name at a shared domain stays in the table, so that it is never given out again.
      if (sharedDomains.includes(alias.domain)) {
        return quietly(alias, { owner: undefined, description: null, active: false, deletedAt: now() })
      }
      table.drop(alias.id)
      return nothing
    }),
    'POST active-aliases': onAlias((alias, _request, owner) =>
      alias.deletedAt === null
        ? ((alias.active ? undefined : overShared(owner, alias.domain)) ??
          store(alias, { active: true }, owner))
        : sentence(422, 'You need to restore this alias before you can activate it'),
    ),
    'DELETE active-aliases/{id}': onAlias((alias) => quietly(alias, { active: false })),
    'POST pinned-aliases': onAlias((alias, _request, owner) => store(alias, { pinned: true }, owner)),
    'DELETE pinned-aliases/{id}': onAlias((alias) => quietly(alias, { pinned: false })),
    'POST alias-recipients': onAlias((alias, { body }, owner) => {
      const ids = fieldIn(body, 'recipient_ids')
      const complaint = complaintAboutRecipients(ids, owner.recipients)
      if (complaint !== undefined) return invalid({ recipient_ids: complaint })
      return store(alias, { recipients: Array.isArray(ids) ? ids : [] }, owner)
    }, 'alias_id'),
    'GET domain-options': (_request, owner) => ({
      status: 200,
      body: {
        data: domains,
        sharedDomains,
        defaultAliasDomain: owner.defaultDomain ?? null,
        defaultAliasFormat: owner.defaultFormat,
      },
    }),
    'GET account-details': (_request, owner) =>
      ok({
        id: 'ca0a4e09-c266-4f6f-845c-958db5090f09',
        username: 'me',
        default_alias_domain: owner.defaultDomain ?? null,
        default_alias_format: owner.defaultFormat,
        recipient_count: owner.recipients.length,
        active_shared_domain_alias_count: sharedCount(owner),
        total_aliases: table.list(owner.key, { deleted: 'with' }).length,
        ...(owner.plan === undefined
          ? {}
          : {
              subscription: owner.plan,
              active_shared_domain_alias_limit: owner.plan === 'free' ? sharedLimit : 0,
            }),
      }),
    'GET api-token-details': (_request, { expiresAt }) => ({
      status: 200,
      body: {
        name: 'Aliasmith',
        created_at: '2026-01-01 00:00:00',
        expires_at: expiresAt === undefined ? null : written(expiresAt),
      },
    }),
    'GET recipients': ({ query }, { recipients }) =>
      ok(
        recipients.filter((each) => each.verified || query['filter[verified]'] !== 'true').map(viewRecipient),
      ),
    'GET app-version': () => ({ status: 200, body: { version: '1.6.1', major: 1, minor: 6, patch: 1 } }),
  }

  function routeOf({ method, path }: RecordedRequest) {
    const [, api, version, first = '', id, action, ...others] = path.split('/')
    const known = api === 'api' && version === 'v1' && others.length === 0 && !lacks.includes(first)
    const shape = [first, id === undefined ? '' : '/{id}', action === undefined ? '' : `/${action}`].join('')
    const methods = ['GET', 'POST', 'PATCH', 'DELETE'].filter(
      (each) => routes[`${each} ${shape}`] !== undefined,
    )
    if (!known || methods.length === 0) return { refused: refuse(404, { message: noRoute(path) }) }
    const handler = routes[`${method} ${shape}`]
    const allow = methods.join(', ')
    const message = `The ${method} method is not supported for route ${path.slice(1)}. Supported methods: ${allow}.`
    if (handler === undefined) return { refused: refuse(405, { message }, { allow }) }
    return { handler, id: id === undefined ? undefined : decodeURIComponent(id) }
  }
  const noRoute = (path: string) => `The route ${path.slice(1)} could not be found.`

  function serve(request: RecordedRequest): Answer {
    const { headers } = request
    const from = `${headers.origin ?? ''} ${headers.referer ?? ''}`
    if (/localhost|127\.0\.0\.1/.test(from)) return refuse(419, { message: 'CSRF token mismatch.' })
    const { refused, handler, id } = routeOf(request)
    if (handler === undefined) return refused ?? noAlias('')
    const key = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1]
    const owner = accounts.find((each) => each.key === key && !revoked.has(each.key))
    if (owner === undefined || (owner.expiresAt ?? Number.POSITIVE_INFINITY) <= now()) {
      return refuse(401, { message: 'Unauthenticated.' })
    }
    const wait = perMinute.count(owner.key)
    if (wait !== undefined) {
      const told = { 'retry-after': String(wait), 'x-ratelimit-limit': '60', 'x-ratelimit-remaining': '0' }
      return refuse(429, { message: 'Too Many Attempts.' }, told)
    }
    if (owner.verified === false) return refuse(403, { message: 'Your email address is not verified.' })
    return handler(request, owner, id)
  }

  const server = await startServer((request) => {
    const { accept = '', 'x-requested-with': by } = request.headers
    const answer = serve(request)
    return accept.includes('json') || by === 'XMLHttpRequest' ? answer : forBrowsers(answer, request.path)
  }, options)

  const find = (address: string) => table.owned().find(({ email }) => email === address)
  return {
    ...server,
    key: accounts[0]?.key ?? nobody.key,
    addresses: () => table.owned().map(({ email }) => email),
    find,
    change(address, changes) {
      const alias = find(address)
      if (alias !== undefined) table.put({ ...alias, ...changes })
    },
    add(address, more = {}) {
      const [localPart = '', domain = ''] = address.split('@')
      const made = readCreation({ domain, format: 'uuid' }, accounts[0] ?? nobody, table.isTaken, now())
      if ('status' in made) throw new Error('The domain is not known')
      table.put({ ...made, localPart, domain, email: address, ...more })
    },
    revoke: (key) => void revoked.add(key),
  }
}
