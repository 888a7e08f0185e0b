import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ProviderId } from '../../../src/shared/views/provider.ts'
import { type AddyOptions, type AddyServer, startAddyServer } from '../../servers/addy-server.ts'
import { type StartedApp, type StartOptions, startApp } from '../../support/start-app.ts'

/** A way in which an address is named, with a domain where it is. */
export interface Naming {
  readonly domain: string
  readonly localPart: string
  /** The format of a made name; empty for a name by the user. */
  readonly format: string
}

/** The name is the user's. */
export const own: Naming = { domain: 'mine.example', localPart: 'amber', format: '' }

/** The hosted service lengthens the name. */
export const lengthened: Naming = { domain: 'anon.example', localPart: 'amber', format: '' }

/** The service makes the name. */
export const made: Naming = { domain: 'anon.example', localPart: '', format: 'words' }

/** Every way, with words that continue a title. */
export const namings = [
  ['with a name of the user', own],
  ['with a name that the service lengthens', lengthened],
  ['with a name that the service makes', made],
] as const

/** An app with an account at an addy.io server. */
export interface AddyWorld {
  readonly server: AddyServer
  readonly started: StartedApp
  readonly accountId: string
  /** Lets time pass. */
  wait(ms: number): void
  /** The entry of the book with an address. */
  entry(address: string, app?: StartedApp): ReturnType<typeof entryIn>
  /** Chooses the kind of name, and makes a draft. */
  draft(naming: Naming, label?: string): Promise<Draft>
  /** Makes an address, and returns its id and itself. */
  make(naming: Naming, label?: string): Promise<{ readonly id: number; readonly address: string }>
  /** The requests that change something, as `METHOD path`, since the account was added. */
  changes(): readonly string[]
  /** An app on the files as they are at this moment, as after a process that was killed. */
  startAfterKill(): Promise<StartedApp>
  stop(): Promise<void>
}

interface Draft {
  readonly accountId: string
  readonly localPart: string
  readonly domain: string
  readonly label: string
}

async function entryIn(app: StartedApp, address: string) {
  const range = await app.get('listAddressRange', { query: '', offset: 0, limit: 20 })
  return range.entries.find((entry) => entry.address === address)
}

/** The key of every account. */
export const key = 'k'.repeat(40).concat('0badcafe')

/** Starts a server and an app with an account there. */
export async function startAddyWorld({
  provider = 'addy',
  app = { deadlineMs: 800 },
  ...options
}: AddyOptions & { readonly provider?: ProviderId; readonly app?: StartOptions } = {}): Promise<AddyWorld> {
  let time = Date.UTC(2026, 10, 30, 12)
  const now = () => time
  const owners = options.owners ?? [{ key, plan: 'lite' }]
  const server = await startAddyServer({ now, minuteLimit: 1_000, ...options, owners })
  const startAt = (more: StartOptions = {}) => startApp({ now, ...more })
  const started = await startAt(app)
  const { id: accountId } = await started.get('saveAccount', {
    provider,
    nickname: 'Aliases',
    server: server.url,
    key,
  })
  // The first request of a process loads the sender, which may take longer than the deadline.
  for (let tries = 0; tries < 5; tries += 1) {
    if ((await started.ask('refreshDomains', { accountId })).ok) break
  }
  const before = server.requests.length
  const others: (() => Promise<void>)[] = []

  async function draft({ format, ...named }: Naming, label = 'shop'): Promise<Draft> {
    await started.get('chooseFormat', { accountId, format })
    return { accountId, localPart: named.localPart, domain: named.domain, label }
  }

  return {
    server,
    started,
    accountId,
    draft,
    wait(ms) {
      time += ms
    },
    entry: (address, app = started) => entryIn(app, address),
    async make(naming, label) {
      const { entry } = await started.get('createAddress', await draft(naming, label))
      return entry
    },
    changes: () =>
      server.requests
        .slice(before)
        .filter(({ method }) => method !== 'GET')
        .map(({ method, path }) => `${method} ${path.replace('/api/v1/', '')}`),
    async startAfterKill() {
      const folder = mkdtempSync(join(tmpdir(), 'aliasmith-killed-'))
      cpSync(started.folder, folder, { recursive: true })
      const next = await startAt({ folder, keychain: started.keychain })
      others.push(async () => {
        await next.stop()
        rmSync(folder, { recursive: true, force: true })
      })
      return next
    },
    async stop() {
      await started.stop()
      for (const stop of others) await stop()
      await server.stop()
    },
  }
}
