import { randomBytes } from 'node:crypto'
import type { Answer } from './misbehaviour.ts'
import { createRateLimit } from './rate-limit.ts'
import { type ListenOptions, type RecordedRequest, startServer, type TestServer } from './start-server.ts'

/** An alias as the service keeps it. */
export interface ImprovMxAlias {
  readonly id: number
  readonly alias: string
  /** One target, or several with commas. */
  readonly forward: string
}

/** A domain of the account at the start. */
export interface ImprovMxDomain {
  readonly domain: string
  readonly active?: boolean
  readonly banned?: boolean
  readonly rules?: boolean
  /** Whether it lacks the catch-all that a domain has as a rule. */
  readonly plain?: boolean
}

/** The initial state and the options of an ImprovMX server. */
export interface ImprovMxOptions extends ListenOptions {
  readonly key?: string
  readonly email?: string
  readonly plan?: 'free' | 'paid'
  readonly domains?: readonly ImprovMxDomain[]
  /** How many aliases a domain may have, the catch-all included. */
  readonly mostAliases?: number
  /** The longest page, whatever is asked for. */
  readonly longestPage?: number
  /** The requests to an endpoint within a minute. */
  readonly minuteLimit?: number
}

/** A running ImprovMX server. */
export interface ImprovMxServer extends TestServer {
  readonly key: string
  /** The targets of an alias. */
  find(address: string): string | undefined
  /** Every address but the catch-alls, oldest first. */
  addresses(): readonly string[]
  /** Whether mail to an address arrives, by its alias or by a catch-all. */
  receives(address: string): boolean
  /** Makes an alias as if its owner had made it elsewhere. */
  add(address: string, forward?: string): void
  /** Deletes an alias as if its owner had done it elsewhere. */
  drop(address: string): void
  /** Makes the service reject the key, or lock the account. */
  refuseAll(how: 'key' | 'account' | undefined): void
}

const refuse = (status: number, error: string): Answer => ({ status, body: { error, success: false } })
const invalid = (field: string, text: string): Answer => ({
  status: 400,
  body: { errors: { [field]: [text] }, success: false },
})
const okay = (body: object): Answer => ({ status: 200, body: { ...body, success: true } })
const isEmail = (text: string) => /^[^@\s,]+@[^@\s,]+\.[a-z]{2,}$/i.test(text)

/** Starts a server that behaves like ImprovMX’s third API, with everything in memory. */
export async function startImprovMxServer(options: ImprovMxOptions = {}): Promise<ImprovMxServer> {
  const { now = Date.now, email = 'me@inbox.example', plan = 'free', longestPage = 50 } = options
  const { domains = [{ domain: 'mine.example' }], mostAliases = 25, minuteLimit = 30 } = options
  const key = options.key ?? `sk_${randomBytes(16).toString('hex')}`
  const basic = `Basic ${Buffer.from(`api:${key}`).toString('base64')}`
  const aliases = new Map<string, ImprovMxAlias[]>(domains.map(({ domain }) => [domain, []]))
  const limit = createRateLimit(minuteLimit, 60_000, now)
  let lastId = 0
  let refusing: 'key' | 'account' | undefined

  function put(domain: string, alias: string, forward: string): ImprovMxAlias {
    lastId += 1
    const made = { forward, alias, id: lastId }
    aliases.get(domain)?.push(made)
    return made
  }
  for (const { domain, plain = false } of domains) if (!plain) put(domain, '*', email)

  const part = (rows: readonly object[], { query }: RecordedRequest, name: string): Answer => {
    const page = Number(query.page ?? 1)
    const asked = Math.min(Number(query.limit ?? longestPage), longestPage)
    const shown = rows.slice((page - 1) * asked, page * asked)
    return okay({ [name]: shown, limit: asked, page, total: rows.length })
  }

  const account = (): Answer =>
    okay({
      account: {
        email,
        created: 1_512_139_382_000,
        limits: { aliases: mostAliases, daily_quota: 500, domains: 25, ratelimit: 10, redirections: 5 },
        lock_reason: refusing === 'account' ? 'Too much spam' : null,
        locked: refusing === 'account' ? true : null,
        plan: plan === 'free' ? null : { display: 'Premium - $9', name: 'premium9', kind: 'premium' },
        premium: plan === 'paid',
      },
    })

  const shownDomain = ({ domain, active = true, banned = false, rules = false }: ImprovMxDomain) => ({
    ...{ domain, display: domain, active, banned, added: 1_559_639_697_000, notification_email: null },
    routing_engine: rules ? 'rules' : 'alias',
    aliases: aliases.get(domain) ?? [],
  })

  /** What is wrong with the targets of an alias. */
  function complaint(domain: string, forward: unknown): Answer | undefined {
    if (typeof forward !== 'string' || forward === '')
      return invalid('forward', 'Missing or invalid parameter')
    const targets = forward.split(',')
    const isHook = (target: string) => target.startsWith('https://')
    const isGood = (target: string) => isHook(target) || (isEmail(target) && !target.endsWith(`@${domain}`))
    if (targets.every(isGood)) return undefined
    return invalid('forward', 'Your forward email is not valid.')
  }

  function create({ body }: RecordedRequest, domain: string, own: ImprovMxAlias[]): Answer {
    if (refusing === 'account') return refuse(403, 'Your account is locked')
    const { alias, forward } = Object(body)
    if (typeof alias !== 'string') return invalid('alias', 'Missing or invalid parameter')
    const wrong = complaint(domain, forward)
    if (wrong !== undefined) return wrong
    if (own.length >= mostAliases) {
      return invalid('alias', `Your account is limited to ${mostAliases} aliases, please upgrade.`)
    }
    if (own.some((each) => each.alias === alias)) return invalid('alias', 'This alias already exists.')
    if (!/^[a-z0-9._*-]{1,64}$/.test(alias)) return invalid('alias', 'This alias is not valid.')
    return okay({ alias: put(domain, alias, forward) })
  }

  function ofAlias(
    { method, body }: RecordedRequest,
    domain: string,
    own: ImprovMxAlias[],
    name: string,
  ): Answer {
    const at = own.findIndex(({ alias }) => alias === name)
    const alias = own[at]
    if (alias === undefined) return refuse(404, 'Alias not found')
    if (method === 'GET') return okay({ alias })
    if (method === 'DELETE') {
      own.splice(at, 1)
      return okay({})
    }
    if (method !== 'PUT') return refuse(405, 'Method not allowed')
    const { forward } = Object(body)
    const wrong = complaint(domain, forward)
    if (wrong !== undefined) return wrong
    own[at] = { ...alias, forward }
    return okay({ alias: own[at] })
  }

  const server = await startServer((request) => {
    if (refusing === 'key' || request.headers.authorization !== basic) {
      return refuse(401, 'Your API key is invalid.')
    }
    const [, what = '', domain = '', list, name] =
      /^\/v3\/(account|domains)(?:\/([^/]+))?(?:\/(aliases))?(?:\/([^/]+))?$/.exec(request.path) ?? []
    const wait = limit.count(`${request.method} ${what} ${list} ${name !== undefined}`)
    const headers = { 'x-ratelimit-limit': String(minuteLimit), 'x-ratelimit-reset': String(wait ?? 60) }
    if (wait !== undefined) return { ...refuse(429, 'Too many requests'), headers }
    if (what === 'account') return account()
    if (what === 'domains' && domain === '') return part(domains.map(shownDomain), request, 'domains')
    const own = aliases.get(domain)
    if (own === undefined || list === undefined) return refuse(404, 'Domain not found')
    if (name !== undefined) return ofAlias(request, domain, own, decodeURIComponent(name))
    if (request.method === 'POST') return create(request, domain, own)
    return part(own, request, 'aliases')
  }, options)

  const partsOf = (address: string) => {
    const at = address.lastIndexOf('@')
    return { alias: address.slice(0, at), domain: address.slice(at + 1) }
  }
  const aliasOf = (address: string) => {
    const { alias, domain } = partsOf(address)
    return aliases.get(domain)?.find((each) => each.alias === alias)
  }
  return {
    ...server,
    key,
    find: (address) => aliasOf(address)?.forward,
    addresses: () =>
      [...aliases]
        .flatMap(([domain, own]) => own.map(({ id, alias }) => ({ id, alias, domain })))
        .filter(({ alias }) => alias !== '*')
        .toSorted((a, b) => a.id - b.id)
        .map(({ alias, domain }) => `${alias}@${domain}`),
    receives: (address) =>
      aliasOf(address) !== undefined || aliasOf(`*@${partsOf(address).domain}`) !== undefined,
    add(address, forward = email) {
      const { alias, domain } = partsOf(address)
      put(domain, alias, forward)
    },
    drop(address) {
      const { alias, domain } = partsOf(address)
      const own = aliases.get(domain) ?? []
      const at = own.findIndex((each) => each.alias === alias)
      if (at >= 0) own.splice(at, 1)
    },
    refuseAll: (how) => {
      refusing = how
    },
  }
}
