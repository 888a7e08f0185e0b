import { randomBytes } from 'node:crypto'
import type { Answer } from './misbehaviour.ts'
import { type RecordedRequest, startServer, type TestServer } from './start-server.ts'

interface Alias {
  readonly id: string
  readonly address: string
  readonly note: string
  readonly shown: string
  /** Milliseconds since the epoch. */
  readonly created: number
  readonly enabled: boolean
  readonly trashed: boolean
  readonly pinned: boolean
  readonly filtered: boolean
  /** The addresses of its recipients. */
  readonly to: readonly string[]
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
  /** Makes an address as its user does on the page of the service. */
  make(name: string, note: string): void
  /** Changes an address as its user does on the page of the service. */
  edit(address: string, change: Partial<Pick<Alias, 'note' | 'shown' | 'pinned' | 'filtered' | 'to'>>): void
}

/** The mailboxes of the account, by their ids. */
export const mailboxes = {
  r1: 'me@inbox.example',
  r2: 'work@inbox.example',
  r3: 'both@elsewhere.example',
} as const

const refuse = (status: number, error: string): Answer => ({ status, body: { error } })

/** Starts a server that makes names, and whose addresses can be switched, edited, trashed, restored and forgotten. */
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
    return { status: 201, body: { data: view(add(address, note)) } }
  }

  function add(address: string, note: string): Alias {
    const id = `al/${aliases.size + 1}`
    const alias = {
      id,
      address,
      note,
      shown: '',
      created: now(),
      enabled: true,
      trashed: false,
      pinned: false,
      filtered: false,
      to: [mailboxes.r1],
    }
    aliases.set(id, alias)
    return alias
  }

  /** An address in an answer. Only a paid plan blocks promotions. */
  const view = ({ filtered, ...alias }: Alias) => (facts.plan === undefined ? alias : { ...alias, filtered })

  /** Changes the label, the display name, the pin, the filter or the recipients. */
  function edit(alias: Alias, body: unknown): Answer {
    const { note, shown, pinned, filtered, to } = Object(body)
    if (filtered !== undefined && facts.plan === undefined) return refuse(402, 'no_filter')
    if (typeof shown === 'string' && shown.includes('!')) return refuse(422, 'bad_shown')
    if (note !== undefined && (typeof note !== 'string' || note.includes('!'))) return refuse(422, 'bad_note')
    const ids: readonly unknown[] = Array.isArray(to) ? to : []
    const found = ids.map((id) => Object.entries(mailboxes).find(([known]) => known === id)?.[1])
    const recipients = found.filter((email) => email !== undefined)
    if (recipients.length < ids.length || (to !== undefined && ids.length === 0))
      return refuse(422, 'bad_recipient')
    const changed = {
      ...alias,
      ...(typeof note === 'string' ? { note } : {}),
      ...(typeof shown === 'string' ? { shown } : {}),
      ...(typeof pinned === 'boolean' ? { pinned } : {}),
      ...(typeof filtered === 'boolean' ? { filtered } : {}),
      ...(to === undefined ? {} : { to: recipients }),
    }
    aliases.set(alias.id, changed)
    return { status: 200, body: { data: view(changed) } }
  }

  /** The address to write to: made at the first question, the same at every further one. */
  function contact(alias: Alias, body: unknown): Answer {
    const to = Reflect.get(Object(body), 'to')
    if (typeof to !== 'string' || to.endsWith('@switch.example')) return refuse(422, 'bad_email')
    return {
      status: 200,
      body: { data: { reverse: `${to.replace('@', '.at.')}.${alias.id.slice(3)}@reply.example` } },
    }
  }

  function act(request: RecordedRequest, alias: Alias, verb: string): Answer {
    if (verb === 'DELETE') {
      aliases.delete(alias.id)
      return { status: 200, body: { data: {} } }
    }
    if (verb === 'PATCH') return edit(alias, request.body)
    if (verb === 'POST /contacts') return contact(alias, request.body)
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
    return { status: 200, body: { data: view(changed) } }
  }

  const server = await startServer(
    (request) => {
      const { authorization } = request.headers
      if (!keys.some((known) => authorization === `Bearer ${known}`)) return refuse(401, 'bad_key')
      const [, collection, id, end] = request.path.split('/')
      if (collection === 'recipients')
        return {
          status: 200,
          body: { data: Object.entries(mailboxes).map(([key, email]) => ({ id: key, email })) },
        }
      if (collection === 'account') return { status: 200, body: { data: { ...facts, used: aliases.size } } }
      if (collection !== 'aliases') return refuse(404, 'bad_request')
      if (id === undefined) {
        return request.method === 'POST'
          ? create(request)
          : { status: 200, body: { data: [...aliases.values()].map(view) } }
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
    make: (name, note) => void add(`${name}@switch.example`, note),
    edit(address, change) {
      for (const alias of aliases.values())
        if (alias.address === address) aliases.set(alias.id, { ...alias, ...change })
    },
    facts,
    newKey,
    addresses: () => [...aliases.values()].map(({ address }) => address),
    find: (address) => [...aliases.values()].find((alias) => alias.address === address),
  }
}
