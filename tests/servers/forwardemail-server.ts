import { randomInt } from 'node:crypto'
import { createWindow, type Phrase, type Refuse, refusalsIn } from './forwardemail-answers.ts'
import { createAliasStore, type MailDomain, newId, pageOf, type StoredAlias } from './forwardemail-store.ts'
import type { Answer } from './misbehaviour.ts'
import { type ListenOptions, type RecordedRequest, startServer, type TestServer } from './start-server.ts'

/** The initial state and the options of a Forward Email server. */
export interface ForwardEmailOptions extends ListenOptions {
  readonly key?: string
  /** The address of the account, where mail goes without recipients. */
  readonly email?: string
  /** The plan of the account; that of each domain counts for its aliases. */
  readonly plan?: 'free' | 'enhanced_protection' | 'team'
  readonly domains?: readonly MailDomain[]
  /** The most requests a minute, and the most new aliases a day. */
  readonly minuteLimit?: number
  readonly dailyLimit?: number
}

/** A running Forward Email server. */
export interface ForwardEmailServer extends TestServer {
  readonly key: string
  /** An alias by its address. */
  find(address: string): StoredAlias | undefined
  /** The addresses of all aliases, oldest first; one of a name that is there twice stands there twice. */
  addresses(): readonly string[]
  /** Makes an alias as if its owner had made it elsewhere. */
  add(address: string, more?: Partial<StoredAlias>): StoredAlias
  /** Changes an alias as the website does. */
  change(address: string, change: Partial<StoredAlias>): void
  /** Deletes an alias as the website does. */
  drop(address: string): void
  /** Takes a domain from the account. */
  dropDomain(name: string): void
  /** Makes the service refuse every request, or every deletion. */
  refuseAll(how: 'key' | 'unverified' | 'banned' | 'network' | 'unpaid' | 'deletions' | undefined): void
}

const day = 86_400_000
const mostShared = 51
const reserved = /^(?:admin|support)|root$/
const words = ['amber', 'brave', 'calm', 'dark', 'early', 'fox', 'gate', 'hill'] as const
const randomWord = () => words[randomInt(words.length)] ?? 'amber'
const everywhere: Readonly<Record<string, readonly [number, Phrase]>> = {
  key: [401, 'wrongKey'],
  unverified: [401, 'unverified'],
  banned: [403, 'banned'],
  network: [403, 'forbidden'],
  unpaid: [402, 'unpaid'],
}

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.filter((each): each is string => typeof each === 'string' && each.trim() !== '')
    : []
const withoutTags = (value: unknown) =>
  typeof value === 'string' ? value.replace(/<[^\s>][^>]*>?/g, '').trim() : ''

/** Starts a server that behaves like Forward Email’s public source, with everything in memory. */
export async function startForwardEmailServer(
  options: ForwardEmailOptions = {},
): Promise<ForwardEmailServer> {
  const { now = Date.now, plan = 'enhanced_protection', email = 'me@inbox.example' } = options
  const key = options.key ?? newId()
  const account = { id: newId(), email }
  let domains = options.domains ?? [{ name: 'mine.example' }]
  const store = createAliasStore(account)
  const countCall = createWindow(options.minuteLimit ?? 1_000, 60_000, now)
  const countCreation = createWindow(options.dailyLimit ?? 300, day, now)
  let refusing: Parameters<ForwardEmailServer['refuseAll']>[0]

  const authorization = `Basic ${Buffer.from(`${key}:`).toString('base64')}`
  const okay = (body: unknown, headers = {}): Answer => ({ status: 200, body, headers })
  const viewIn = (domain: MailDomain) => (alias: StoredAlias) => store.view(alias, domain)

  function listDomains({ query }: RecordedRequest): Answer {
    const shown = domains.filter(({ name, shared }) => shared !== true || store.at(name).length > 0)
    const page = pageOf(shown, query, ({ name, plan: paid = 'team', shared = false }) => ({
      ...{ id: `domain-${name}`, object: 'domain', name, plan: paid, is_global: shared, has_mx_record: true },
      ...{ has_txt_record: true, max_recipients_per_alias: 10, storage_used: 0 },
    }))
    return okay(page.body, page.headers)
  }

  /** Why a name is refused; a name that is missing is made, of two words. */
  function refuseName(name: string, domain: MailDomain): Phrase | undefined {
    if (name.includes('+')) return 'plus'
    if (name.startsWith('!')) return 'exclamation'
    if (!/^[^\s@]{1,64}$/.test(name)) return 'invalidName'
    if (domain.shared && reserved.test(name.replace(/[^a-z]/g, ''))) return 'reserved'
    return undefined
  }

  function create({ body }: RecordedRequest, domain: MailDomain, refuse: Refuse): Answer {
    const { name: typed, description, labels, recipients, is_enabled: enabled = true } = Object(body)
    const isNamed = typeof typed === 'string' && typed.trim() !== ''
    const name = isNamed ? typed.trim().toLowerCase() : `${randomWord()}-${randomWord()}`
    const over = countCreation()
    if (over !== undefined) return over
    const refused = refuseName(name, domain)
    if (refused !== undefined) return refuse(400, refused)
    const text = withoutTags(description)
    if (text.length > 150) return refuse(400, 'longDescription')
    if (domain.shared && store.at(domain.name).length >= mostShared) return refuse(400, 'tooMany')
    if (store.isTaken(domain.name, name)) return refuse(400, 'taken')
    const to = textsOf(recipients)
    const alias = store.add({
      ...{ domain: domain.name, name, description: text, labels: textsOf(labels), errorCode: 250 },
      ...{ recipients: to.length === 0 ? [email] : to, enabled: enabled === true, created: now() },
    })
    return okay(store.view(alias, domain))
  }

  /** Replaces an alias. What is missing is reset, apart from the name and the state. */
  function replace({ body }: RecordedRequest, alias: StoredAlias, refuse: Refuse): StoredAlias | Answer {
    const {
      name = alias.name,
      description,
      labels,
      recipients,
      is_enabled: enabled = alias.enabled,
    } = Object(body)
    const text = withoutTags(description)
    if (text.length > 150) return refuse(400, 'longDescription')
    const to = textsOf(recipients)
    return store.change(alias, {
      ...{ name, description: text, labels: textsOf(labels), enabled: enabled === true },
      recipients: to.length === 0 ? [email] : to,
    })
  }

  function ofAlias(request: RecordedRequest, domain: MailDomain, alias: StoredAlias, refuse: Refuse): Answer {
    if (request.method === 'PUT') {
      const changed = replace(request, alias, refuse)
      return 'status' in changed ? changed : okay(store.view(changed, domain))
    }
    if (request.method === 'DELETE') {
      if (refusing === 'deletions') return refuse(400, 'tooYoung')
      store.delete(alias)
    }
    return okay(store.view(alias, domain))
  }

  function ofAliases(request: RecordedRequest, parts: readonly string[], refuse: Refuse): Answer {
    const [asked = '', idOrName, ...others] = parts.map(decodeURIComponent)
    const domain = domains.find(({ name }) => asked === name || asked === `domain-${name}`)
    if (domain === undefined) return refuse(404, 'noDomain')
    if (domain.plan === 'free') return refuse(402, 'noPlan')
    if (idOrName === undefined) {
      if (request.method === 'POST') return create(request, domain, refuse)
      if (request.method !== 'GET') return refuse(404, 'notFound')
      const page = pageOf(store.listed(domain.name, request.query), request.query, viewIn(domain))
      return okay(page.body, page.headers)
    }
    const alias = store.find(domain.name, idOrName)
    if (others.length > 0 || !['GET', 'PUT', 'DELETE'].includes(request.method))
      return refuse(404, 'notFound')
    return alias === undefined ? refuse(404, 'noAlias') : ofAlias(request, domain, alias, refuse)
  }

  const server = await startServer((request) => {
    const refuse = refusalsIn(request.headers['accept-language'])
    const over = countCall()
    if (over !== undefined) return over
    if (request.path.endsWith('/')) return { status: 301, headers: { location: request.path.slice(0, -1) } }
    if (request.headers.authorization === undefined) return refuse(401, 'noCredentials')
    if (request.headers.authorization !== authorization) return refuse(401, 'wrongKey')
    const [status, phrase] = everywhere[refusing ?? ''] ?? []
    if (status !== undefined && phrase !== undefined) return refuse(status, phrase)
    if (request.path === '/v1/account' && request.method === 'GET') {
      const { id } = account
      return plan === 'free'
        ? refuse(402, 'noPlan')
        : okay({ id, object: 'user', email, plan, group: 'user' })
    }
    if (request.path === '/v1/domains' && request.method === 'GET') return listDomains(request)
    const [, name, rest] = /^\/v1\/domains\/([^/]+)\/aliases((?:\/[^/]+)*)$/.exec(request.path) ?? []
    if (name === undefined) return refuse(404, 'notFound')
    return ofAliases(request, [name, ...(rest ?? '').split('/').slice(1)], refuse)
  }, options)

  const partsOf = (address: string) => {
    const at = address.lastIndexOf('@')
    return { name: address.slice(0, at), domain: address.slice(at + 1) }
  }
  const find = (address: string) => store.find(partsOf(address).domain, partsOf(address).name)
  return {
    ...server,
    key,
    find,
    addresses: () => store.all().map(({ name, domain }) => `${name}@${domain}`),
    add: (address, more = {}) =>
      store.add({
        ...{
          description: '',
          labels: [],
          recipients: [email],
          enabled: true,
          errorCode: 250,
          created: now(),
        },
        ...partsOf(address),
        ...more,
      }),
    change(address, change) {
      const alias = find(address)
      if (alias !== undefined) store.change(alias, change)
    },
    drop(address) {
      const alias = find(address)
      if (alias !== undefined) store.delete(alias)
    },
    dropDomain(name) {
      domains = domains.filter((domain) => domain.name !== name)
    },
    refuseAll(how) {
      refusing = how
    },
  }
}
