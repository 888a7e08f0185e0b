import { randomBytes, randomUUID } from 'node:crypto'
import { domainName, error, framework, localPart, mailboxIn, textIn } from './haltman-answers.ts'
import { type Ban, createBans } from './haltman-bans.ts'
import { type CodeMail, type CredentialOptions, createCredentials } from './haltman-credentials.ts'
import { createHandles, type KnownHandle } from './haltman-handles.ts'
import { createHaltmanLimits, type HaltmanLimits } from './haltman-limits.ts'
import { createFaultyList, type FaultyList } from './list-faults.ts'
import type { Answer } from './misbehaviour.ts'
import { type ListenOptions, type RecordedRequest, startServer, type TestServer } from './start-server.ts'

/** An owner of a key. */
export interface HaltmanOwner {
  /** 64 characters. */
  readonly key: string
  /** The destination of their mail. */
  readonly email: string
  readonly expired?: boolean
}

/** The initial state and the options of a Haltman server. */
export interface HaltmanOptions extends ListenOptions {
  readonly owners?: readonly HaltmanOwner[]
  readonly domains?: readonly string[]
  /** Domains that work without being listed. */
  readonly hiddenDomains?: readonly string[]
  readonly bans?: readonly Ban[]
  readonly limits?: HaltmanLimits
  readonly credentials?: CredentialOptions
  readonly now?: () => number
  /** How long a new address is missing from the list, in milliseconds, as behind a database replica. */
  readonly listLags?: number
  /** The order of the list; the service sorts by its ids, the newest first. */
  readonly listOrder?: 'newest-first' | 'oldest-first'
}

/** A running Haltman server. */
export interface HaltmanServer extends TestServer {
  /** A valid key: the first owner's. */
  readonly key: string
  /** Its addresses, newest first. */
  addresses(): readonly string[]
  /** Creates an address as if its owner had created it elsewhere. */
  add(
    address: string,
    options?: { readonly owner?: string; readonly createdAt?: number; readonly active?: boolean },
  ): void
  /** Its present and former handles, in the order of their claims, and the domains that are switched off for each. */
  handles(): readonly KnownHandle[]
  /** Claims a handle as if its owner had done it elsewhere. */
  addHandle(handle: string, options?: { readonly owner?: string; readonly off?: readonly string[] }): void
  /** Releases a handle as if its owner had done it elsewhere. */
  dropHandle(handle: string): void
  /** Bans a name, a domain, an owner or a network from now on. */
  ban(ban: Ban): void
  /** Ends all bans. */
  liftBans(): void
  /** Sends a code for another purpose than a key, as anybody can who knows the address. */
  askForAction(action: 'list' | 'destroy_all', email: string): void
  /** Sets whether mails are sent. While they are not, a request for a code fails after the code was recorded. */
  mailsLeave(leave: boolean): void
  /** The sent mails with codes, oldest first. */
  mails(): readonly CodeMail[]
  /** The valid keys, in the order of their creation. */
  keys(): readonly string[]
  /** Makes the list worse than the server’s addresses, or correct again. */
  readonly spoilList: FaultyList<never>['set']
  /**
   * Switches an address off, or on again, like the service’s administrators: it keeps its owner, and its place in the
   * list.
   */
  switchOff(address: string, off?: boolean): void
  /** Deletes an address as if its owner had deleted it elsewhere. */
  remove(address: string): void
  /** Moves the first owner’s key to another mailbox, which has none of the addresses. */
  moveTo(email: string): void
  /** Makes a key expire. */
  expire(key: string): void
}

interface Alias {
  readonly id: number
  readonly address: string
  owner: string
  readonly created: number
  modified: number
  active: boolean
}

const dayMs = 86_400_000

/** The owner of every deleted address, as in the service’s source. */
const retired = 'alias@haltman.io'

/** Whether the framework reads a body as JSON; it ignores other content types. */
const saysJson = ({ headers }: RecordedRequest) => /^application\/json\b/i.test(headers['content-type'] ?? '')

/** Whether a body with the JSON content type is no JSON. The framework accepts objects and lists only. */
function isBrokenJson(request: RecordedRequest): boolean {
  const { text, body } = request
  return saysJson(request) && text !== '' && (typeof body !== 'object' || body === null)
}

/** Starts a server that behaves like Haltman’s public source, with everything in memory. */
export async function startHaltmanServer(options: HaltmanOptions = {}): Promise<HaltmanServer> {
  const now = options.now ?? Date.now
  const owners = [
    ...(options.owners ?? [{ key: randomBytes(32).toString('hex'), email: 'me@inbox.example' }]),
  ]
  const domains = options.domains ?? ['haltman.example', 'segfault.example', 'free.example']
  const usable = new Set([...domains, ...(options.hiddenDomains ?? ['hidden.example'])])
  const expired = new Set(owners.filter((owner) => owner.expired).map(({ key }) => key))
  const aliases = new Map<string, Alias>()
  const bans = createBans(options.bans ?? [], now)
  const tooMany = createHaltmanLimits(options.limits ?? {}, now)
  const credentials = createCredentials({
    ...options.credentials,
    now,
    managed: usable,
    banned: (email) => bans.ofEmail(email),
    issue: (owner) => void owners.push(owner),
    keysOf: (email) => owners.filter((owner) => owner.email === email && !expired.has(owner.key)),
    destroy: (owner) => void expired.add(owner.key),
  })
  let lastId = 0
  const faulty = createFaultyList<Alias>((address, number) => {
    const created = now()
    return { id: 1_000_000 + number, address, owner: '', created, modified: created, active: true }
  })

  const newestFirst = (): Alias[] => [...aliases.values()].sort((a, b) => b.id - a.id)
  const sharesName = (name: string): boolean =>
    [...aliases.values()].some((alias) => alias.active && alias.address.startsWith(`${name}@`))
  const handles = createHandles({ bans, sharesName })

  function addAlias(address: string, owner: string, created: number, active = true): void {
    lastId += 1
    aliases.set(address, { id: lastId, address, owner, created, modified: created, active })
  }

  function createAlias({ body, query }: RecordedRequest, owner: string): Answer {
    const name = textIn(body, 'alias_handle') ?? textIn(query, 'alias_handle') ?? ''
    const domain = textIn(body, 'alias_domain') ?? textIn(query, 'alias_domain') ?? ''
    if (!localPart.test(name)) return error(400, 'invalid_params', { field: 'alias_handle' })
    if (!domainName.test(domain)) return error(400, 'invalid_params', { field: 'alias_domain' })
    // The input is checked before the owner, and an unknown domain is noticed last.
    const banned = bans.ofName(name) ?? bans.ofDomain(domain) ?? bans.ofEmail(owner)
    if (banned !== undefined) return banned
    if (!usable.has(domain)) return error(400, 'invalid_domain', { field: 'alias_domain' })
    const address = `${name}@${domain}`
    if (aliases.has(address) || handles.has(name)) {
      return error(409, 'alias_taken', { ok: false, address })
    }
    addAlias(address, owner, now())
    return { status: 200, body: { ok: true, created: true, address, goto: owner } }
  }

  function listAliases({ query }: RecordedRequest, owner: string): Answer {
    const asked = Number(query.limit ?? '50')
    const offset = Number(query.offset ?? '0')
    if (!Number.isInteger(asked) || asked < 1) return error(400, 'invalid_params', { field: 'limit' })
    if (!Number.isInteger(offset) || offset < 0) return error(400, 'invalid_params', { field: 'offset' })
    const limit = Math.min(asked, 200)
    const { listLags = Number.NEGATIVE_INFINITY } = options
    const seen = newestFirst().filter((alias) => alias.owner === owner && now() - alias.created >= listLags)
    const own = options.listOrder === 'oldest-first' ? seen.reverse() : seen
    const { rows, total } = faulty.page(own, offset, limit)
    const items = rows.map((alias) => ({
      id: alias.id,
      address: alias.address,
      goto: owner,
      active: alias.active ? 1 : 0,
      domain_id: 1,
      // The database stores whole seconds.
      created: faulty.date(Math.floor(alias.created / 1_000) * 1_000),
      modified: faulty.date(alias.modified),
    }))
    return { status: 200, body: { items, pagination: { total, limit, offset } } }
  }

  /** A deleted address stays in the table without an owner, so it is in no list, and its name stays taken. */
  function retire(alias: Alias): void {
    alias.active = false
    alias.owner = retired
    alias.modified = now()
  }

  function deleteAlias(request: RecordedRequest, owner: string): Answer {
    const address = mailboxIn(request, 'alias')
    if (address === undefined) return error(400, 'invalid_params', { field: 'alias' })
    const alias = aliases.get(address)
    if (alias === undefined) return error(404, 'alias_not_found', { alias: address })
    // Whether an address is switched off is checked before its owner, so a deleted one is never reported as another’s.
    if (!alias.active) return error(400, 'alias_inactive', { alias: address })
    if (alias.owner !== owner) return error(403, 'forbidden')
    retire(alias)
    return { status: 200, body: { ok: true, deleted: true, alias: address } }
  }

  function stats(_request: RecordedRequest, owner: string): Answer {
    const own = newestFirst().filter((alias) => alias.owner === owner)
    const count = (counts: (alias: Alias) => boolean) => own.filter(counts).length
    const at = ({ address }: Alias) => address.slice(address.indexOf('@') + 1)
    const byDomain = [...new Set(own.map(at))].map((domain) => ({
      domain,
      total: count((alias) => at(alias) === domain),
      active: count((alias) => at(alias) === domain && alias.active),
    }))
    const figures = {
      totals: own.length,
      active: count(({ active }) => active),
      created_last_7d: count(({ created }) => created >= now() - 7 * dayMs),
      modified_last_24h: count(({ modified }) => modified >= now() - dayMs),
    }
    return { status: 200, body: { ...figures, by_domain: byDomain } }
  }

  const routes: Readonly<Record<string, (request: RecordedRequest, owner: string) => Answer>> = {
    'POST /api/alias/create': createAlias,
    'POST /api/alias/delete': deleteAlias,
    'GET /api/alias/list': listAliases,
    'GET /api/alias/stats': stats,
    ...handles.routes,
  }

  function serve(sent: RecordedRequest): Answer {
    const request = saysJson(sent) ? sent : { ...sent, body: undefined }
    const stopped = bans.ofNetwork('127.0.0.1') ?? tooMany(request)
    if (stopped !== undefined) return stopped
    if (request.method === 'GET' && request.path === '/api/domains') return { status: 200, body: domains }
    const open = credentials.routes[`${request.method} ${request.path}`]
    if (open !== undefined) return open(request)
    const route = routes[`${request.method} ${request.path}`]
    if (route === undefined) return framework(404, 'Not Found', `Cannot ${request.method} ${request.path}`)

    const header = request.headers['x-api-key']
    const key = String(header ?? '')
      .trim()
      .toLowerCase()
    if (key === '') return error(401, 'missing_api_key')
    if (!/^[a-z0-9]{64}$/.test(key)) return error(401, 'invalid_api_key_format')
    const owner = owners.find((candidate) => candidate.key === key)
    if (owner === undefined || expired.has(key)) return error(401, 'invalid_or_expired_api_key')
    return route(request, owner.email)
  }

  const withId = (request: RecordedRequest): Answer => {
    // The framework reads the body before anything else, and its refusals have no request id.
    if (isBrokenJson(request)) return framework(400, 'Bad Request', 'Unexpected token in JSON')
    const answer = serve(request)
    return { ...answer, headers: { 'x-request-id': randomUUID(), ...answer.headers } }
  }
  const server = await startServer(withId, options)

  return {
    ...server,
    key: owners[0]?.key ?? '',
    addresses: () =>
      newestFirst()
        .filter(({ owner }) => owner !== retired)
        .map(({ address }) => address),
    add: (address, { owner = owners[0]?.email ?? '', createdAt = now(), active = true } = {}) =>
      addAlias(address, owner, createdAt, active),
    handles: handles.all,
    addHandle: (handle, { owner = owners[0]?.email ?? '', off = [] } = {}) => handles.add(handle, owner, off),
    dropHandle: handles.drop,
    ban: bans.add,
    liftBans: bans.lift,
    askForAction: credentials.askForAction,
    mailsLeave: credentials.mailsLeave,
    mails: credentials.mails,
    keys: () => owners.map(({ key }) => key).filter((key) => !expired.has(key)),
    spoilList: faulty.set,
    moveTo: (email) => {
      const [first] = owners
      if (first !== undefined) owners[0] = { ...first, email }
    },
    switchOff: (address, off = true) => {
      const alias = aliases.get(address)
      if (alias !== undefined) alias.active = !off
    },
    remove: (address) => {
      const removed = aliases.get(address)
      if (removed !== undefined) retire(removed)
    },
    expire: (key) => {
      expired.add(key)
    },
  }
}
