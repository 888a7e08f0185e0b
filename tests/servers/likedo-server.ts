import { randomBytes, randomUUID } from 'node:crypto'
import { createFaultyList, type FaultyList } from './list-faults.ts'
import type { Answer } from './misbehaviour.ts'
import { createRateLimit } from './rate-limit.ts'
import { type ListenOptions, type RecordedRequest, startServer, type TestServer } from './start-server.ts'

/** The plan of an account. */
export type LikedoPlan = 'free' | 'pro' | 'lifetime'

/** An owner of a key. */
export interface LikedoOwner {
  readonly key: string
  readonly plan?: LikedoPlan
  readonly expired?: boolean
  /** Whether the key may stand in the query. */
  readonly queryAllowed?: boolean
}

/** The initial state and the options of a LikeDo server. */
export interface LikedoOptions extends ListenOptions {
  readonly owners?: readonly LikedoOwner[]
  /** The requests in an hour, instead of the plan’s. */
  readonly hourlyLimit?: number
  /** The addresses in a month, instead of the plan’s. */
  readonly monthlyLimit?: number
  /** The status of a limit: 401, as on the published page, or 429. */
  readonly limitStatus?: 401 | 429
  readonly now?: () => number
}

/** A running LikeDo server. */
export interface LikedoServer extends TestServer {
  /** A valid key: the first owner's. */
  readonly key: string
  /** Its addresses, newest first. */
  addresses(): readonly string[]
  /** Creates an address as if its owner had created it elsewhere. */
  add(
    email: string,
    options?: { readonly key?: string; readonly createdAt?: number; readonly tag?: string },
  ): void
  /** Makes the list worse than the server’s addresses, or correct again. */
  readonly spoilList: FaultyList<never>['set']
  /** Makes a key expire. */
  expire(key: string): void
}

interface Email {
  readonly id: string
  readonly email: string
  readonly tag: string | null
  readonly owner: string
  readonly createdAt: number
}

const plans = {
  free: { hourly: 200, monthly: 50, premium: false },
  pro: { hourly: 2_000, monthly: 1_000, premium: true },
  lifetime: { hourly: 2_000, monthly: Number.POSITIVE_INFINITY, premium: true },
} as const
const freeDomains = ['ig.do']
const premiumDomains = ['kfc.sh', 'uv.do']
const reserved = ['admin', 'noreply', 'postmaster', 'support', 'webmaster', 'abuse']

const refuse = (status: number, error: string, more: object = {}): Answer => ({
  status,
  body: { success: false, error, ...more },
})
const invalid = (part: string, message: string): Answer =>
  refuse(400, 'Invalid request data', { details: [{ path: [part], message }] })

function fieldIn(source: unknown, name: string): unknown {
  return typeof source === 'object' && source !== null ? Reflect.get(source, name) : undefined
}

/** Starts a server that behaves like LikeDo’s published page, with everything in memory. */
export async function startLikedoServer(options: LikedoOptions = {}): Promise<LikedoServer> {
  const now = options.now ?? Date.now
  const owners = options.owners ?? [{ key: `lk_${randomBytes(20).toString('hex')}` }]
  const expired = new Set(owners.filter((owner) => owner.expired).map(({ key }) => key))
  const emails = new Map<string, Email>()
  const hour = 3_600_000
  const limits = new Map(
    owners.map(({ key, plan = 'free' }) => {
      const hourly = options.hourlyLimit ?? plans[plan].hourly
      return [key, createRateLimit(hourly, hour, now)] as const
    }),
  )

  const newestFirst = (): Email[] => [...emails.values()].reverse().sort((a, b) => b.createdAt - a.createdAt)
  const view = ({ id, email, tag, createdAt }: Email) => ({
    id,
    email,
    tag,
    like: false,
    pin: false,
    createdAt: new Date(createdAt).toISOString(),
  })
  const faulty = createFaultyList<Email & { address: string; created: number }>((address, number) => {
    const created = now()
    const id = `flood-${number}`
    return { id, email: address, address, tag: null, owner: '', createdAt: created, created }
  })
  const viewListed = (email: Email) => ({ ...view(email), createdAt: faulty.date(email.createdAt) })
  function addEmail(email: string, owner: string, tag: string | null, createdAt: number): Email {
    const made = { id: randomUUID(), email, tag, owner, createdAt }
    emails.set(email, made)
    return made
  }

  function create({ body }: RecordedRequest, { key, plan = 'free' }: LikedoOwner): Answer {
    const email = fieldIn(body, 'email')
    const tag = fieldIn(body, 'tag') ?? null
    if (typeof email !== 'string' || !/^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(email)) {
      return invalid('email', 'Invalid email format')
    }
    if (tag !== null && (typeof tag !== 'string' || tag.length > 50)) {
      return invalid('tag', 'Tag must be at most 50 characters')
    }
    const [prefix = '', domain = ''] = email.toLowerCase().split('@')
    if (prefix.length < 4 || prefix.length > 64) {
      return refuse(400, 'Email prefix length must be between 4 and 64 characters')
    }
    if (reserved.includes(prefix)) {
      return refuse(400, 'The provided email prefix is reserved. Please choose another one.')
    }
    if (!freeDomains.includes(domain) && !premiumDomains.includes(domain)) {
      return invalid('email', 'This domain is not available')
    }
    if (premiumDomains.includes(domain) && !plans[plan].premium) {
      const text = `You don't have permission to use the domain "${domain}". Premium domains require an active Pro subscription or Lifetime plan.`
      return refuse(403, text)
    }
    if (emails.has(email.toLowerCase()))
      return refuse(409, 'An email address with this address already exists')
    const own = [...emails.values()].filter(({ owner }) => owner === key).length
    if (own >= (options.monthlyLimit ?? plans[plan].monthly)) {
      return refuse(403, 'You have used up the monthly quota of your plan.')
    }
    return {
      status: 201,
      body: { success: true, data: view(addEmail(email.toLowerCase(), key, tag, now())) },
    }
  }

  function list({ query }: RecordedRequest, { key }: LikedoOwner): Answer {
    const page = Number(query.page ?? '1')
    const pageSize = Number(query.pageSize ?? '20')
    if (!Number.isInteger(page) || page < 1) return invalid('page', 'Expected a page')
    if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > 100)
      return invalid('pageSize', 'At most 100')
    const part = (query.email ?? '').toLowerCase()
    const own = newestFirst().filter(({ owner, email }) => owner === key && email.includes(part))
    const rows = own.map((each) => ({ ...each, address: each.email, created: each.createdAt }))
    const data = faulty.page(rows, (page - 1) * pageSize, pageSize).rows.map(viewListed)
    return { status: 200, body: { success: true, data } }
  }

  function presentedKey({ headers, query }: RecordedRequest): {
    readonly key: string
    readonly inQuery: boolean
  } {
    const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1]
    return { key: bearer ?? query.key ?? '', inQuery: bearer === undefined }
  }

  function serve(request: RecordedRequest): Answer {
    const routes: Readonly<Record<string, typeof create>> = {
      'POST /api/v1/emails/create': create,
      'GET /api/v1/emails': list,
    }
    const route = routes[`${request.method} ${request.path}`]
    if (route === undefined) {
      return { status: 404, text: '<!doctype html><h1>404</h1>', headers: { 'content-type': 'text/html' } }
    }
    const { key, inQuery } = presentedKey(request)
    const missing =
      'Missing API key. Provide it via Authorization header (Bearer token) or ?key= query parameter'
    if (key === '') return refuse(401, missing)
    const owner = owners.find((candidate) => candidate.key === key)
    if (owner === undefined) return refuse(401, 'Invalid or expired API key: API key not found')
    if (expired.has(key)) return refuse(401, 'Invalid or expired API key: the key has expired')
    if (inQuery && owner.queryAllowed !== true) {
      return refuse(401, 'Invalid or expired API key: query parameter authentication is disabled')
    }
    const wait = limits.get(key)?.count(key)
    if (wait !== undefined) {
      const status = options.limitStatus ?? 401
      const limited = refuse(status, 'Invalid or expired API key: Rate limit exceeded')
      return { ...limited, headers: { 'retry-after': String(wait) } }
    }
    return route(request, owner)
  }

  const server = await startServer(serve, options)

  return {
    ...server,
    key: owners[0]?.key ?? '',
    addresses: () => newestFirst().map(({ email }) => email),
    add: (email, { key = owners[0]?.key ?? '', createdAt = now(), tag } = {}) => {
      addEmail(email, key, tag ?? null, createdAt)
    },
    spoilList: faulty.set,
    expire: (key) => {
      expired.add(key)
    },
  }
}
