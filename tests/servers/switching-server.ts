import { randomBytes } from 'node:crypto'
import type { Answer } from './misbehaviour.ts'
import { type RecordedRequest, startServer, type TestServer } from './start-server.ts'

interface Alias {
  readonly id: string
  readonly address: string
  readonly note: string
  /** Milliseconds since the epoch. */
  readonly created: number
  readonly enabled: boolean
  readonly trashed: boolean
}

/** What the service reports of an account and its key. */
export interface AccountFacts {
  plan?: string
  /** The most addresses of the account. */
  limit?: number
  /** When the key expires, in milliseconds since the epoch. */
  keyEnds?: number
}

/** A running server of the service that exists only in tests. */
export interface SwitchingServer extends TestServer {
  readonly key: string
  /** What it reports; tests change it. Its limit holds. */
  readonly facts: AccountFacts
  /** Makes another key of the account. */
  newKey(): string
  /** An address as the server has it; `undefined` for none. */
  find(address: string): Alias | undefined
  /** Every address that it has, oldest first. */
  addresses(): readonly string[]
}

const refuse = (status: number, error: string): Answer => ({ status, body: { error } })

/** Starts a server that makes names, and whose addresses can be switched, trashed, restored and forgotten. */
export async function startSwitchingServer(now: () => number): Promise<SwitchingServer> {
  const keys: string[] = []
  const facts: AccountFacts = {}
  function newKey(): string {
    const made = randomBytes(16).toString('hex')
    keys.push(made)
    return made
  }
  const key = newKey()
  const aliases = new Map<string, Alias>()

  function create({ body }: RecordedRequest): Answer {
    const { domain, name, note } = Object(body)
    const made = domain === 'random.example'
    const isValid = typeof domain === 'string' && typeof note === 'string'
    if (!isValid || (typeof name === 'string') === made) return refuse(400, 'bad_request')
    if (aliases.size >= (facts.limit ?? Number.POSITIVE_INFINITY)) return refuse(402, 'limit')
    const address = `${made ? randomBytes(6).toString('hex') : name}@${domain}`
    if ([...aliases.values()].some((alias) => alias.address === address)) return refuse(409, 'exists')
    const id = `al/${aliases.size + 1}`
    const alias = { id, address, note, created: now(), enabled: true, trashed: false }
    aliases.set(id, alias)
    return { status: 201, body: { data: alias } }
  }

  function act(request: RecordedRequest, alias: Alias, verb: string): Answer {
    if (verb === 'DELETE') {
      aliases.delete(alias.id)
      return { status: 200, body: { data: {} } }
    }
    const enabled = Reflect.get(Object(request.body), 'enabled')
    // An address in the trash cannot be switched, and a second move to the trash is refused.
    if (verb === 'PUT' && (typeof enabled !== 'boolean' || alias.trashed)) return refuse(409, 'in_trash')
    if (verb === 'POST /trash' && alias.trashed) return refuse(409, 'in_trash')
    const changes: Record<string, Partial<Alias>> = {
      PUT: { enabled },
      'POST /trash': { trashed: true },
      'POST /restore': { trashed: false, enabled: true },
    }
    const change = changes[verb]
    if (change === undefined) return refuse(405, 'bad_request')
    const changed = { ...alias, ...change }
    aliases.set(alias.id, changed)
    return { status: 200, body: { data: changed } }
  }

  const server = await startServer(
    (request) => {
      const { authorization } = request.headers
      if (!keys.some((known) => authorization === `Bearer ${known}`)) return refuse(401, 'bad_key')
      const [, collection, id, end] = request.path.split('/')
      if (collection === 'account') return { status: 200, body: { data: { ...facts, used: aliases.size } } }
      if (collection !== 'aliases') return refuse(404, 'bad_request')
      if (id === undefined) {
        return request.method === 'POST'
          ? create(request)
          : { status: 200, body: { data: [...aliases.values()] } }
      }
      const alias = aliases.get(decodeURIComponent(id))
      if (alias === undefined) return refuse(404, 'no_such_alias')
      return act(request, alias, end === undefined ? request.method : `${request.method} /${end}`)
    },
    { now },
  )

  return {
    ...server,
    key,
    facts,
    newKey,
    addresses: () => [...aliases.values()].map(({ address }) => address),
    find: (address) => [...aliases.values()].find((alias) => alias.address === address),
  }
}
