import { randomBytes, randomInt } from 'node:crypto'
import type { Answer } from './misbehaviour.ts'
import { createRateLimit } from './rate-limit.ts'
import { type ListenOptions, type RecordedRequest, startServer, type TestServer } from './start-server.ts'

/** A user, by the local part of the personal address. */
export interface DuckUser {
  readonly name: string
  /** The key for addresses; a random one if absent. */
  readonly key?: string
}

/** A mail with four words in the mailbox of a user. */
export interface WordsMail {
  readonly user: string
  readonly words: string
}

/** The options of the server. */
export interface DuckOptions extends ListenOptions {
  /** One user, `me`, if absent. */
  readonly users?: readonly DuckUser[]
  /** How many new addresses a user gets in a day; the number is not published, so it is large if absent. */
  readonly perDay?: number
  /** How many mails a user gets in an hour. */
  readonly mailsPerHour?: number
}

/** The server, with a look behind its curtain. */
export interface DuckServer extends TestServer {
  /** The key of the first user. */
  readonly key: string
  readonly mails: () => readonly WordsMail[]
  /** The log-in tokens that were handed out. */
  readonly tokens: () => readonly string[]
  /** Every address that was made, the oldest first. */
  addresses(): readonly string[]
  /** Whether an address forwards mail; `undefined` if there is none. */
  isActive(address: string): boolean | undefined
  /** Switches an address behind the back of the app. */
  switch(address: string, active: boolean): void
  /** Turns away every program, as the bot wall does, or none. */
  turnAway(isWall: boolean): void
}

const domain = 'duck.com'
const dayMs = 86_400_000
const wordList = ['amber', 'basin', 'cedar', 'drift', 'ember', 'finch', 'grove', 'harbor', 'yo-yo', 'willow']

const okay = (body: object, status = 200): Answer => ({ status, body })
const refuse = (status: number, error: string): Answer => ({ status, body: { error } })
const unknown: Answer = { status: 404, text: '' }

/** Letters, digits and rarely a hyphen, as the service makes local parts. */
function randomLocalPart(): string {
  const text = randomBytes(4).toString('hex')
  return randomInt(4) === 0 ? `${text.slice(0, 4)}-${text.slice(4)}` : text
}

/**
 * A server that behaves as DuckDuckGo's own clients expect: sign-in by four words, addresses of its own making, their
 * states, and a daily limit that answers the last address again.
 */
export async function startDuckServer(options: DuckOptions = {}): Promise<DuckServer> {
  const { now = Date.now, perDay = 1_000, mailsPerHour = 100 } = options
  const users = (options.users ?? [{ name: 'me' }]).map(({ name, key }) => ({
    ...{ name, key: key ?? randomBytes(30).toString('hex') },
    made: [] as { readonly localPart: string; readonly at: number }[],
  }))
  type User = (typeof users)[number]
  const owners = new Map<string, User>()
  const active = new Map<string, boolean>()
  const mails: WordsMail[] = []
  const words = new Map<string, User>()
  const tokens = new Map<string, User>()
  const countMails = createRateLimit(mailsPerHour, 3_600_000, now)
  let isWalled = false

  const bearer = ({ headers }: RecordedRequest) =>
    /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? ''
  const userNamed = ({ query }: RecordedRequest) => users.find(({ name }) => name === query.user)

  function sendWords(request: RecordedRequest): Answer {
    const user = userNamed(request)
    if (user === undefined) return refuse(400, 'unknown_user')
    const wait = countMails.count(user.name)
    if (wait !== undefined)
      return { ...refuse(429, 'rate_limited'), headers: { 'retry-after': String(wait) } }
    const four = Array.from({ length: 4 }, () => wordList[randomInt(wordList.length)]).join(' ')
    words.set(four, user)
    mails.push({ user: user.name, words: four })
    return okay({})
  }

  function logIn(request: RecordedRequest): Answer {
    const otp = request.query.otp ?? ''
    const user = words.get(otp)
    if (user === undefined || user !== userNamed(request)) return refuse(400, 'invalid_login_credentials')
    words.delete(otp)
    const token = randomBytes(30).toString('hex')
    tokens.set(token, user)
    return okay({ status: 'authenticated', token, user: user.name })
  }

  function showDashboard(request: RecordedRequest): Answer {
    const user = tokens.get(bearer(request))
    if (user === undefined) return refuse(401, 'unauthorized')
    const { name: username, key: access_token, made } = user
    const own = { access_token, email: 'me@inbox.example', username, cohort: 'v1' }
    return okay({ user: own, stats: { addresses_generated: made.length }, invites: [] })
  }

  /** Makes an address, or gives out the last one again once the limit of the day is met. */
  function create(user: User): Answer {
    const today = user.made.filter(({ at }) => at > now() - dayMs)
    const last = user.made.at(-1)
    if (last !== undefined && today.length >= perDay) return okay({ address: last.localPart }, 201)
    const localPart = randomLocalPart()
    user.made.push({ localPart, at: now() })
    owners.set(localPart, user)
    active.set(localPart, true)
    return okay({ address: localPart }, 201)
  }

  function aboutAddress(request: RecordedRequest, user: User): Answer {
    const { address = '', active: wanted } = request.query
    if (owners.get(address) !== user) return unknown
    if (request.method === 'PUT') active.set(address, wanted === 'true')
    return okay({ active: active.get(address) === true })
  }

  function addresses(request: RecordedRequest): Answer {
    const key = bearer(request)
    const user = users.find((each) => each.key === key)
    if (user === undefined) return refuse(401, 'invalid_token')
    return request.method === 'POST' ? create(user) : aboutAddress(request, user)
  }

  const routes: Readonly<Record<string, (request: RecordedRequest) => Answer>> = {
    'GET /api/auth/loginlink': sendWords,
    'GET /api/auth/login': logIn,
    'GET /api/email/dashboard': showDashboard,
    'POST /api/email/addresses': addresses,
    'GET /api/email/addresses': addresses,
    'PUT /api/email/addresses': addresses,
  }
  const server = await startServer((request) => {
    if (isWalled) return { status: 403, text: '' }
    return routes[`${request.method} ${request.path}`]?.(request) ?? unknown
  }, options)

  const localPartOf = (address: string) => address.replace(`@${domain}`, '')
  return {
    ...server,
    key: users[0]?.key ?? '',
    mails: () => mails,
    tokens: () => [...tokens.keys()],
    addresses: () => [...active.keys()].map((localPart) => `${localPart}@${domain}`),
    isActive: (address) => active.get(localPartOf(address)),
    switch: (address, isActive) => void active.set(localPartOf(address), isActive),
    turnAway: (isWall) => {
      isWalled = isWall
    },
  }
}
