import { randomUUID } from 'node:crypto'
import type { Answer } from './misbehaviour.ts'
import { complaint, detail, noKey, noMask, noPage, ok, refusals, throttled } from './relay-answers.ts'
import {
  createMaskStore,
  isAllowedName,
  type MaskKind,
  randomName,
  type StoredMask,
  viewMask,
} from './relay-masks.ts'
import { type ListenOptions, type RecordedRequest, startServer, type TestServer } from './start-server.ts'

/** The initial state and the options of a Firefox Relay server. */
export interface RelayOptions extends ListenOptions {
  readonly key?: string
  /** What the profile shows as its key; the key if absent. */
  readonly shownKey?: string
  readonly premium?: boolean
  readonly subdomain?: string
  /** The most random masks without Premium; five if absent. */
  readonly freeMasks?: number
  /** Whether labels and marks are stored; they are if absent. */
  readonly storage?: boolean
  readonly mailbox?: string
  /** Whether calls are limited; they are if absent. */
  readonly limited?: boolean
  /** The creations of a day that pause the account; a hundred if absent. */
  readonly mostADay?: number
}

/** What a test changes about the account, as the website does. */
export interface RelayAccount {
  premium: boolean
  subdomain: string | undefined
  storage: boolean
}

/** A running Firefox Relay server. */
export interface RelayServer extends TestServer {
  readonly key: string
  readonly account: RelayAccount
  /** A mask by its address. */
  find(full: string): StoredMask | undefined
  /** The addresses of all masks, oldest first. */
  addresses(): readonly string[]
  /** Whether an address was deleted, so that nobody gets it again. */
  isBurnt(full: string): boolean
  /** Whether creations of this moment are refused and all mail is dropped. */
  isPaused(): boolean
  /** Makes a mask as its user does on the website, or as mail to an unknown name at the subdomain does. */
  add(kind: MaskKind, name: string, more?: Partial<StoredMask>): StoredMask
  /** Changes a mask as the website does. */
  change(full: string, change: Partial<StoredMask>): void
  /** Deletes a mask as the website does. */
  delete(full: string): void
}

const dayMs = 86_400_000
const minuteMs = 60_000
const throttle = 30

/** Counts the calls of the last minute; a refused one does not count. */
function createThrottle(now: () => number) {
  let calls: readonly number[] = []
  return (): number | undefined => {
    calls = calls.filter((at) => at > now() - minuteMs)
    const [oldest] = calls
    if (calls.length >= throttle && oldest !== undefined)
      return Math.ceil((oldest + minuteMs - now()) / 1_000)
    calls = [...calls, now()]
    return undefined
  }
}

/** Starts a server that behaves like Firefox Relay's public source, with everything in memory. */
export async function startRelayServer(options: RelayOptions = {}): Promise<RelayServer> {
  const { now = Date.now, freeMasks = 5, mailbox = 'me@inbox.example', mostADay = 100 } = options
  const key = options.key ?? randomUUID()
  const account: RelayAccount = {
    premium: options.premium ?? false,
    subdomain: options.subdomain,
    storage: options.storage ?? true,
  }
  const store = createMaskStore()
  const overMasks = createThrottle(now)
  const overProfile = createThrottle(now)
  let made: readonly number[] = []
  let pausedAt = Number.NEGATIVE_INFINITY

  const isPaused = () => now() < pausedAt + dayMs
  const domainOf = (kind: MaskKind) =>
    kind === 'random' ? 'mozmail.com' : `${account.subdomain ?? 'none'}.mozmail.com`
  const randomCount = () => store.list('random').length

  /** A mask without the texts and settings that the account does not keep. */
  function asKept(mask: StoredMask): StoredMask {
    const texts = account.storage ? {} : { description: '', generatedFor: '', usedOn: '' }
    return { ...mask, ...texts, ...(account.premium ? {} : { blocksPromotions: false }) }
  }

  /** The fields of a creation or an edit, or the complaint about one. */
  function readFields(body: unknown): Partial<StoredMask> | Answer {
    const fields: Readonly<Record<string, unknown>> = Object(body)
    const { enabled, description, generated_for: generatedFor, used_on: usedOn, block_list_emails } = fields
    if (description === null) return complaint('description', 'This field may not be null.')
    const label = description === undefined ? undefined : String(description).trim()
    if (label !== undefined && [...label].length > 64)
      return complaint('description', 'Ensure this field has no more than 64 characters.')
    if (enabled !== undefined && typeof enabled !== 'boolean')
      return complaint('enabled', 'Must be a valid boolean.')
    if (block_list_emails === true && !account.premium)
      return noKey('Must be premium to set block_list_emails.')
    return {
      ...(enabled === undefined ? {} : { enabled }),
      ...(label === undefined ? {} : { description: label }),
      ...(generatedFor === undefined ? {} : { generatedFor: String(generatedFor).trim() }),
      ...(usedOn === undefined ? {} : { usedOn: usedOn === null ? null : String(usedOn).trim() }),
      ...(typeof block_list_emails === 'boolean' ? { blocksPromotions: block_list_emails } : {}),
    }
  }

  function make(kind: MaskKind, name: string, fields: Partial<StoredMask>): StoredMask {
    made = [...made.filter((at) => Math.floor(at / dayMs) === Math.floor(now() / dayMs)), now()]
    if (made.length >= mostADay) pausedAt = now()
    const usual = { enabled: true, description: '', generatedFor: '', usedOn: '', blocksPromotions: false }
    const full = `${name}@${domainOf(kind)}`
    return store.add(asKept({ kind, id: 0, address: name, full, created: now(), ...usual, ...fields }))
  }

  function createRandom({ body }: RecordedRequest): Answer {
    const fields = readFields(body)
    if ('status' in fields) return fields
    if (isPaused()) return refusals.paused
    if (!account.premium && randomCount() >= freeMasks) return refusals.freeLimit(freeMasks)
    return ok(viewMask(make('random', randomName(), fields)), 201)
  }

  function createCustom({ body }: RecordedRequest): Answer {
    const { address } = Object(body)
    if (address === undefined) return complaint('address', 'This field is required.')
    const name = String(address).trim()
    if (name === '') return complaint('address', 'This field may not be blank.')
    if (name.length > 64) return complaint('address', 'Ensure this field has no more than 64 characters.')
    const fields = readFields(body)
    if ('status' in fields) return fields
    if (!account.premium) return refusals.noSubdomainMasks
    if (account.subdomain === undefined) return refusals.needSubdomain
    if (isPaused()) return refusals.paused
    const full = `${name}@${domainOf('custom')}`
    if (!isAllowedName(name) || store.isBurnt(full)) return refusals.unavailable(name)
    if (store.all().some((mask) => mask.full === full)) return refusals.duplicate(full)
    return ok(viewMask(make('custom', name, fields)), 201)
  }

  /** Filters by the names that the service knows; an empty value and an unknown name filter nothing. */
  function list(kind: MaskKind, { query }: RecordedRequest): Answer {
    const { used_on: usedOn = '', address = '', description = '', generated_for: generatedFor = '' } = query
    const found = store.list(kind).filter((mask) => {
      const holds = usedOn === '' || (mask.usedOn ?? '').toLowerCase().includes(usedOn.toLowerCase())
      const isNamed = address === '' || mask.address === address
      const isLabelled = description === '' || mask.description === description
      const isFor = kind === 'custom' || generatedFor === '' || mask.generatedFor === generatedFor
      return holds && isNamed && isLabelled && isFor
    })
    const caching = { 'cache-control': 'private, max-age=60' }
    return { status: 200, body: found.map((mask) => viewMask(mask)), headers: caching }
  }

  function ofMask(kind: MaskKind, request: RecordedRequest, id: string): Answer {
    const mask = /^\d+$/.test(id) ? store.find(kind, Number(id)) : undefined
    if (mask === undefined) return /^\d+$/.test(id) ? noMask : detail(404, 'Not found.')
    if (request.method === 'GET') return ok(viewMask(mask))
    if (request.method === 'DELETE') {
      store.delete(mask)
      return { status: 204 }
    }
    if (request.method !== 'PATCH') return detail(405, `Method "${request.method}" not allowed.`)
    const fields = readFields(request.body)
    if ('status' in fields) return fields
    return ok(viewMask(store.change(mask, asKept({ ...mask, ...fields })), false))
  }

  const profile = () => ({
    id: 1,
    server_storage: account.storage,
    store_phone_log: true,
    subdomain: account.subdomain ?? null,
    has_premium: account.premium,
    has_phone: false,
    has_vpn: false,
    onboarding_state: 4,
    onboarding_free_state: 0,
    avatar: null,
    date_subscribed: null,
    remove_level_one_email_trackers: false,
    next_email_try: new Date(now()).toISOString(),
    bounce_status: [false, ''],
    api_token: options.shownKey ?? key,
    emails_blocked: 0,
    emails_forwarded: 0,
    emails_replied: 0,
    level_one_trackers_blocked: 0,
    total_masks: store.all().length,
    at_mask_limit: !account.premium && randomCount() >= freeMasks,
    metrics_enabled: false,
  })

  function answerMasks(request: RecordedRequest, collection: string, id: string | undefined): Answer {
    const wait = options.limited === false ? undefined : overMasks()
    if (wait !== undefined) return throttled(wait)
    const kind = collection === 'relayaddresses' ? 'random' : 'custom'
    if (id !== undefined) return ofMask(kind, request, id)
    if (request.method === 'GET') return list(kind, request)
    if (request.method !== 'POST') return detail(405, `Method "${request.method}" not allowed.`)
    return kind === 'random' ? createRandom(request) : createCustom(request)
  }

  const server = await startServer((request) => {
    if (!request.path.startsWith('/api/v1/')) return noPage
    // The framework adds the slash, and loses the body of what it redirects.
    if (!request.path.endsWith('/')) return { status: 301, headers: { location: `${request.path}/` } }
    const [, , , collection = '', id] = request.path.replace(/\/$/, '').split('/')
    if (!['relayaddresses', 'domainaddresses', 'profiles', 'users'].includes(collection)) return noPage
    const { authorization = '' } = request.headers
    if (authorization === '') return noKey('Authentication credentials were not provided.')
    if (authorization !== `Token ${key}`) return noKey()
    if (/^(?:POST|PATCH)$/.test(request.method) && request.text !== '' && request.body === undefined)
      return detail(400, 'JSON parse error - Expecting value: line 1 column 1 (char 0)')
    if (collection === 'users') return ok([{ email: mailbox }])
    if (collection !== 'profiles') return answerMasks(request, collection, id)
    const wait = options.limited === false ? undefined : overProfile()
    return wait === undefined ? ok([profile()]) : throttled(wait)
  }, options)

  const find = (full: string) => store.all().find((mask) => mask.full === full)
  return {
    ...server,
    key,
    account,
    find,
    addresses: () => store.all().map(({ full }) => full),
    isBurnt: store.isBurnt,
    isPaused,
    add: (kind, name, more = {}) => make(kind, name, more),
    change(full, change) {
      const mask = find(full)
      if (mask !== undefined) store.change(mask, change)
    },
    delete(full) {
      const mask = find(full)
      if (mask !== undefined) store.delete(mask)
    },
  }
}
