import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { logsFolderOf, openFileLog } from '../../src/main/log/file-log.ts'
import type { RequestInput, RequestName, RequestOutput } from '../../src/shared/contract.ts'
import type { Result } from '../../src/shared/result.ts'
import { type AddyServer, startAddyServer } from '../servers/addy-server.ts'
import { type CloudflareServer, startCloudflareServer } from '../servers/cloudflare-server.ts'
import { type DuckServer, startDuckServer } from '../servers/duckduckgo-server.ts'
import { type FastmailServer, startFastmailServer } from '../servers/fastmail-server.ts'
import { type ForwardEmailServer, startForwardEmailServer } from '../servers/forwardemail-server.ts'
import { type HaltmanServer, startHaltmanServer } from '../servers/haltman-server.ts'
import { type ImprovMxServer, startImprovMxServer } from '../servers/improvmx-server.ts'
import { type LikedoServer, startLikedoServer } from '../servers/likedo-server.ts'
import { type RelayServer, startRelayServer } from '../servers/relay-server.ts'
import { type SimpleLoginServer, startSimpleLoginServer } from '../servers/simplelogin-server.ts'
import type { RecordedRequest } from '../servers/start-server.ts'
import { createEvidence, type Evidence } from './evidence.ts'
import { createFakeKeychain, type FakeKeychain } from './fake-keychain.ts'
import type { FakeShell } from './fake-shell.ts'
import { quickFolder } from './quick-folder.ts'
import {
  addySentinel,
  cloudflareSentinel,
  duckduckgoSentinel,
  escapedSentinel,
  fastmailSentinel,
  forwardemailSentinel,
  haltmanSentinel,
  improvmxSentinel,
  likedoSentinel,
  relaySentinel,
  type Sentinel,
  simpleloginSentinel,
} from './sentinel.ts'
import { type StartedApp, startApp } from './start-app.ts'

/** An app whose accounts have sentinels as keys, and a record of everything that it prints and writes. */
export interface SentinelWorld {
  readonly started: StartedApp
  readonly haltman: HaltmanServer
  readonly likedo: LikedoServer
  readonly simplelogin: SimpleLoginServer
  readonly addy: AddyServer
  readonly relay: RelayServer
  readonly fastmail: FastmailServer
  readonly duckduckgo: DuckServer
  readonly forwardemail: ForwardEmailServer
  readonly improvmx: ImprovMxServer
  readonly cloudflare: CloudflareServer
  readonly keychain: FakeKeychain
  readonly evidence: Evidence
  readonly keys: Readonly<
    Record<
      | 'haltman'
      | 'likedo'
      | 'simplelogin'
      | 'addy'
      | 'relay'
      | 'inProfile'
      | 'fastmail'
      | 'duckduckgo'
      | 'forwardemail'
      | 'improvmx'
      | 'cloudflare'
      | 'inQuery'
      | 'next',
      string
    >
  >
  /** Exceptions that reached the top of the app. */
  readonly bugs: readonly unknown[]
  /** Makes a request, and records the answer. */
  ask<Name extends RequestName>(name: Name, input?: RequestInput<Name>): Promise<Result<RequestOutput<Name>>>
  /** Makes a request that must succeed. */
  get<Name extends RequestName>(name: Name, input?: RequestInput<Name>): Promise<RequestOutput<Name>>
  /** Lets time pass, in milliseconds; if absent, so much that every limit is over. */
  wait(ms?: number): void
  /** A new number, for names. */
  next(): number
  /** Closes the app and starts it again on the same folder and keychain. */
  restart(): Promise<void>
  /** Ends everything, and returns every place where a key of the world, or one of `more`, was found. */
  search(more?: readonly Sentinel[]): Promise<readonly string[]>
  /** Ends everything, unless that was done. */
  stop(): Promise<void>
}

/** The options of a test. */
export interface WorldOptions {
  readonly fetch?: typeof globalThis.fetch
  /** A desktop with options of its own. */
  readonly shell?: FakeShell
  readonly deadlineMs?: number
  /** The size at which the log is set aside. */
  readonly logs?: { readonly maxBytes?: number }
  /** The keys of a former world, if the given desktop already knows them. */
  readonly keys?: SentinelWorld['keys']
}

const month = 32 * 86_400_000
const unlimited = 1_000_000

/** A request without its key in the proper place, and without the parts that HTTP itself adds. */
function besideKey(
  { headers, query, ...request }: RecordedRequest,
  place: 'x-api-key' | 'authorization' | 'authentication',
) {
  const { [place]: _, ...otherHeaders } = headers
  const { key: __, ...otherQuery } = query
  const inQuery = headers[place] === undefined && request.path.startsWith('/api/v1/')
  return { ...request, headers: otherHeaders, query: inQuery ? otherQuery : query }
}

const newKeys = (): SentinelWorld['keys'] => ({
  haltman: haltmanSentinel().key,
  likedo: likedoSentinel().key,
  simplelogin: simpleloginSentinel().key,
  addy: addySentinel().key,
  relay: relaySentinel().key,
  inProfile: relaySentinel('the key in a profile').key,
  fastmail: fastmailSentinel().key,
  duckduckgo: duckduckgoSentinel().key,
  forwardemail: forwardemailSentinel().key,
  improvmx: improvmxSentinel().key,
  cloudflare: cloudflareSentinel().key,
  inQuery: escapedSentinel().key,
  next: haltmanSentinel().key,
})

/** Starts a service of each kind and an app without accounts. */
export async function startSentinelWorld({
  keys = newKeys(),
  logs = {},
  ...options
}: WorldOptions = {}): Promise<SentinelWorld> {
  const sentinels = Object.entries(keys).map(([name, key]): Sentinel => ({ name, key }))
  const evidence = createEvidence()
  let clock = Date.now()
  const now = () => clock
  const haltman = await startHaltmanServer({
    now,
    domains: ['one.example', 'two.example'],
    owners: [keys.haltman, keys.next].map((key) => ({ key, email: 'me@inbox.example' })),
    limits: {
      perKey: unlimited,
      lists: unlimited,
      perNetwork: unlimited,
      codesPerEmail: unlimited,
      codesPerNetwork: unlimited,
      triesPerCode: unlimited,
      triesPerNetwork: unlimited,
    },
  })
  const likedo = await startLikedoServer({
    now,
    hourlyLimit: unlimited,
    owners: [keys.likedo, keys.inQuery].map((key) => ({
      key,
      plan: 'lifetime',
      queryAllowed: key === keys.inQuery,
    })),
  })

  const simplelogin = await startSimpleLoginServer({
    now,
    key: keys.simplelogin,
    plan: 'premium',
    limited: false,
  })

  const addy = await startAddyServer({
    now,
    mode: 'own',
    minuteLimit: unlimited,
    hourlyLimit: unlimited,
    owners: [{ key: keys.addy }],
  })

  const fastmail = await startFastmailServer({ now, key: keys.fastmail })
  const duckduckgo = await startDuckServer({
    now,
    users: [
      { name: 'me', key: keys.duckduckgo },
      { name: 'you', key: duckduckgoSentinel().key },
    ],
  })

  const forwardemail = await startForwardEmailServer({
    now,
    key: keys.forwardemail,
    minuteLimit: unlimited,
    dailyLimit: unlimited,
  })

  const relay = await startRelayServer({
    now,
    key: keys.relay,
    shownKey: keys.inProfile,
    premium: true,
    subdomain: 'me',
    limited: false,
  })

  const improvmx = await startImprovMxServer({
    now,
    key: keys.improvmx,
    mostAliases: unlimited,
    minuteLimit: unlimited,
  })

  const cloudflare = await startCloudflareServer({
    now,
    key: keys.cloudflare,
    fiveMinuteLimit: unlimited,
  })

  const folder = await mkdtemp(join(quickFolder(), 'aliasmith-sentinel-'))
  const keychain = createFakeKeychain()
  const bugs: unknown[] = []
  const log = openFileLog({ folder: logsFolderOf(folder), ...logs })
  let started = await startApp({
    ...options,
    folder,
    keychain,
    now,
    log,
    onBug: (error) => void bugs.push(error),
  })
  let used = 0
  const watchClipboard = () => started.shell.onClipboard((text) => evidence.note('the clipboard', text))
  watchClipboard()

  let closing: Promise<void> | undefined
  function close(): Promise<void> {
    closing ??= started.app.close()
    return closing
  }
  let stopping: Promise<unknown> | undefined
  async function stop(): Promise<void> {
    await close()
    const servers = [
      haltman,
      likedo,
      simplelogin,
      addy,
      relay,
      fastmail,
      duckduckgo,
      forwardemail,
      improvmx,
      cloudflare,
    ]
    stopping ??= Promise.all([
      rm(folder, { recursive: true, maxRetries: 3 }),
      ...servers.map((server) => server.stop()),
    ])
    await stopping
  }

  function noteDesktop(): void {
    const { shell } = started
    for (const { window, name, payload } of shell.events) evidence.note(`event ${name} to ${window}`, payload)
    for (const notification of shell.notifications) evidence.note('a notification', notification)
    evidence.note('the menu', shell.menu())
    evidence.note('the tray', shell.tray())
    evidence.note('links and folders', [...shell.links, ...shell.folders])
  }

  const ask: SentinelWorld['ask'] = async (name, input) => {
    const answer = await started.ask(name, input)
    evidence.note(`answer to ${name}`, answer)
    return answer
  }

  return {
    get started() {
      return started
    },
    haltman,
    likedo,
    simplelogin,
    addy,
    relay,
    fastmail,
    duckduckgo,
    forwardemail,
    improvmx,
    cloudflare,
    keychain,
    evidence,
    bugs,
    keys,
    ask,
    async get(name, input) {
      const answer = await ask(name, input)
      if (!answer.ok) throw new Error(`${name}: ${answer.failure.reason}: ${answer.failure.message}`)
      return answer.value
    },
    wait(ms = month) {
      clock += ms
    },
    next: () => ++used,
    async restart() {
      noteDesktop()
      // While the database is open, its log is beside it.
      await evidence.noteFolder(folder)
      started = await started.restart()
      watchClipboard()
    },
    async search(more = []) {
      noteDesktop()
      evidence.note('the end of the log', log.tail())
      await evidence.noteFolder(folder)
      await close()
      await evidence.noteFolder(folder)
      const codes = [
        ...haltman.mails().map(({ code }) => code),
        ...duckduckgo.mails().map((mail) => mail.words),
      ]
      const words = evidence.findWords(codes)
      for (const request of haltman.requests)
        evidence.note(`a request to Haltman for ${request.path}`, besideKey(request, 'x-api-key'))
      for (const request of likedo.requests)
        evidence.note(`a request to LikeDo for ${request.path}`, besideKey(request, 'authorization'))
      for (const request of simplelogin.requests)
        evidence.note(`a request to SimpleLogin for ${request.path}`, besideKey(request, 'authentication'))
      for (const request of addy.requests)
        evidence.note(`a request to addy.io for ${request.path}`, besideKey(request, 'authorization'))
      for (const request of relay.requests)
        evidence.note(`a request to Firefox Relay for ${request.path}`, besideKey(request, 'authorization'))
      for (const request of fastmail.requests)
        evidence.note(`a request to Fastmail for ${request.path}`, besideKey(request, 'authorization'))
      for (const request of duckduckgo.requests)
        evidence.note(`a request to DuckDuckGo for ${request.path}`, besideKey(request, 'authorization'))
      const logIns = duckduckgo.tokens().map((key) => ({ name: 'a log-in token', key }))
      for (const request of forwardemail.requests)
        evidence.note(`a request to Forward Email for ${request.path}`, besideKey(request, 'authorization'))
      for (const request of improvmx.requests)
        evidence.note(`a request to ImprovMX for ${request.path}`, besideKey(request, 'authorization'))
      for (const request of cloudflare.requests)
        evidence.note(`a request to Cloudflare for ${request.path}`, besideKey(request, 'authorization'))
      const issued = haltman.keys().filter((key) => !sentinels.some((sentinel) => sentinel.key === key))
      const byEmail = issued.map((key) => ({ name: 'an account by email', key }))
      const finds = [...evidence.finds([...sentinels, ...more, ...byEmail, ...logIns]), ...words]
      await stop()
      return finds
    },
    stop,
  }
}
