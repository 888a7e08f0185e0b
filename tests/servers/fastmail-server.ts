import { randomBytes } from 'node:crypto'
import { createMaskedStore, type StoredMasked } from './fastmail-store.ts'
import type { Answer } from './misbehaviour.ts'
import { createRateLimit } from './rate-limit.ts'
import { type ListenOptions, type RecordedRequest, startServer, type TestServer } from './start-server.ts'

/** The initial state and the options of a Fastmail server. */
export interface FastmailOptions extends ListenOptions {
  readonly key?: string
  /** What the token may do; masked addresses if absent. */
  readonly scope?: 'masked' | 'mail'
  /** How many addresses the customer may make in an hour; without a limit if absent. */
  readonly creationsAnHour?: number
  /** How many addresses the customer may have; without a limit if absent. */
  readonly maxAddresses?: number
  /** The domain of new addresses. */
  readonly domain?: string
  /** Whether its session names another server for calls. */
  readonly apiUrl?: string
  /** Whether its responses have every field, and null in empty ones, as RFC 8620 allows. */
  readonly nulls?: boolean
}

/** A running Fastmail server. */
export interface FastmailServer extends TestServer {
  readonly key: string
  find(email: string): StoredMasked | undefined
  /** Every address, oldest first, also deleted ones. */
  addresses(): readonly string[]
  /** How many addresses it has ever made. */
  made(): number
  /** Makes an address as another program does. */
  add(email: string, more?: Partial<StoredMasked>): StoredMasked
  /** Lets a mail arrive at an address. Returns what becomes of it. */
  receive(email: string): 'inbox' | 'trash' | 'bounced'
  /** Chooses another domain for new addresses, as the customer does in the settings. */
  setDomain(domain: string): void
  /** Makes the service reject the token, or take the capability from it. */
  refuseAll(how: 'key' | 'capability' | undefined): void
}

const core = 'urn:ietf:params:jmap:core'
const capability = 'https://www.fastmail.com/dev/maskedemail'
const accountId = 'u7'
const hour = 3_600_000

type Arguments = Readonly<Record<string, unknown>>
type Response = readonly [name: string, args: object]

const problem = (status: number, type: string, more: object = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/problem+json' },
  body: { type: `urn:ietf:params:jmap:error:${type}`, status, ...more },
})
const callError = (type: string, description?: string): Response => ['error', { type, description }]
const isRecord = (value: unknown): value is Arguments =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const unauthorized: Answer = { status: 401, text: 'Unauthorized', headers: { 'content-type': 'text/plain' } }
const disallowed: Answer = {
  status: 403,
  text: `Disallowed capabilities for this type/client: ${capability}`,
  headers: { 'content-type': 'text/plain' },
}

/** Starts a server that behaves as Fastmail's page for developers and its known answers say, all in memory. */
export async function startFastmailServer(options: FastmailOptions = {}): Promise<FastmailServer> {
  const { now = Date.now, scope = 'masked', nulls = false, maxAddresses = Number.POSITIVE_INFINITY } = options
  const { creationsAnHour = Number.POSITIVE_INFINITY } = options
  const hex = (characters: number) => randomBytes(characters / 2).toString('hex')
  const key = options.key ?? `fmu1-${hex(8)}-${hex(32)}-0-${hex(32)}`
  const store = createMaskedStore(now, options.domain ?? 'fastmail.example')
  const limit = createRateLimit(creationsAnHour, hour, now)
  let refusing: 'key' | 'capability' | undefined
  const mayMask = () => scope === 'masked' && refusing !== 'capability'

  function session({ headers }: RecordedRequest): Answer {
    const own = mayMask() ? { [capability]: {} } : {}
    return {
      status: 200,
      body: {
        capabilities: { [core]: { maxObjectsInGet: 4_096, maxCallsInRequest: 50 }, ...own },
        accounts: {
          [accountId]: { name: 'me@fastmail.example', isPersonal: true, accountCapabilities: own },
        },
        // The account of the core capability is another, so that nobody takes it for this one.
        primaryAccounts: { [core]: 'u8', ...(mayMask() ? { [capability]: accountId } : {}) },
        username: 'me@fastmail.example',
        apiUrl: options.apiUrl ?? `http://${headers.host}/jmap/api/`,
        state: 'cyrus-0',
      },
    }
  }

  function get({ ids, properties }: Arguments): Response {
    if (ids !== null && !Array.isArray(ids)) return callError('invalidArguments', 'ids')
    const wanted: readonly unknown[] = ids ?? store.all().map(({ id }) => id)
    const names = Array.isArray(properties) ? properties : undefined
    const found = wanted.flatMap((id) => store.byId(id) ?? [])
    const shown = found.map((masked) =>
      Object.fromEntries(
        Object.entries(masked).filter(([name]) => name === 'id' || !names || names.includes(name)),
      ),
    )
    const notFound = wanted.filter((id) => store.byId(id) === undefined)
    return ['MaskedEmail/get', { accountId, state: '', list: shown, notFound }]
  }

  function create(sent: unknown): { readonly made?: object; readonly error?: object } {
    if (!isRecord(sent)) return { error: { type: 'invalidProperties' } }
    if (limit.count('one') !== undefined) return { error: { type: 'rateLimit' } }
    if (store.all().length >= maxAddresses) return { error: { type: 'overQuota' } }
    return store.create(sent)
  }

  /** Carries out the changes of a call, and collects the outcome of each object. */
  function set(args: Arguments): Response {
    const created: Record<string, object> = {}
    const updated: Record<string, null> = {}
    const destroyed: string[] = []
    const refused: Record<'notCreated' | 'notUpdated' | 'notDestroyed', Record<string, object>> = {
      ...{ notCreated: {}, notUpdated: {}, notDestroyed: {} },
    }
    for (const [name, sent] of Object.entries(isRecord(args.create) ? args.create : {})) {
      const { made, error = {} } = create(sent)
      if (made === undefined) refused.notCreated[name] = error
      else created[name] = made
    }
    for (const [id, patch] of Object.entries(isRecord(args.update) ? args.update : {})) {
      const error = store.update(id, isRecord(patch) ? patch : {})
      if (error === undefined) updated[id] = null
      else refused.notUpdated[id] = error
    }
    for (const id of Array.isArray(args.destroy) ? args.destroy : []) {
      const error = store.destroy(id)
      if (error === undefined) destroyed.push(id)
      else refused.notDestroyed[id] = error
    }
    const isEmpty = (value: object) => Object.keys(value).length === 0
    const errors = Object.entries(refused).filter(([, map]) => nulls || !isEmpty(map))
    const orNull = (value: object) => (nulls && isEmpty(value) ? null : value)
    return [
      'MaskedEmail/set',
      {
        ...{ accountId, oldState: null, newState: null },
        ...{ created: orNull(created), updated: orNull(updated), destroyed: orNull(destroyed) },
        ...Object.fromEntries(errors.map(([name, map]) => [name, orNull(map)])),
      },
    ]
  }

  const methods: Readonly<Record<string, (args: Arguments) => Response>> = {
    'MaskedEmail/get': get,
    'MaskedEmail/set': set,
  }

  function run(call: unknown): readonly unknown[] {
    const [name, args, id]: readonly unknown[] = Array.isArray(call) ? call : []
    const method = methods[String(name)]
    if (method === undefined) return [...callError('unknownMethod'), id]
    if (!isRecord(args)) return [...callError('invalidArguments'), id]
    if (args.accountId !== accountId) return [...callError('accountNotFound'), id]
    return [...method(args), id]
  }

  function api({ body }: RecordedRequest): Answer {
    if (body === undefined) return problem(400, 'notJSON')
    const { using, methodCalls }: Arguments = isRecord(body) ? body : {}
    if (!Array.isArray(using) || !Array.isArray(methodCalls)) return problem(400, 'notRequest')
    if (!mayMask() && using.includes(capability)) return disallowed
    if (using.some((name) => name !== core && name !== capability)) return problem(403, 'unknownCapability')
    if (methodCalls.length > 50) return problem(400, 'limit', { limit: 'maxCallsInRequest' })
    return { status: 200, body: { methodResponses: methodCalls.map(run), sessionState: 'cyrus-0' } }
  }

  const server = await startServer((request) => {
    if (refusing === 'key' || request.headers.authorization !== `Bearer ${key}`) return unauthorized
    const line = `${request.method} ${request.path}`
    if (line === 'GET /jmap/session') return session(request)
    return line === 'POST /jmap/api/' ? api(request) : { status: 404, text: 'Not found' }
  }, options)

  return {
    ...server,
    key,
    find: store.byEmail,
    addresses: () => store.all().map(({ email }) => email),
    made: store.made,
    add: store.add,
    receive: store.receive,
    setDomain: store.setDomain,
    refuseAll: (how) => {
      refusing = how
    },
  }
}
