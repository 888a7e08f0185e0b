import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressEntry } from '../../../src/shared/views/address.ts'
import type { ProviderId } from '../../../src/shared/views/provider.ts'
import type { TestServer } from '../../servers/start-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

/** A server with a key. */
type KeyServer = TestServer & { readonly key: string }

/** The parts of a new address, apart from its name. */
interface MoreOfAddress {
  readonly domain?: string
  readonly label?: string
}

/** An app with an account at a service, both on one clock that only the test moves. */
export interface AccountWorld<Server extends KeyServer> {
  readonly server: Server
  readonly started: StartedApp
  readonly accountId: string
  /** Lets time pass; the pace of the world if absent. Milliseconds. */
  pass(ms?: number): void
  /** The input of a creation. */
  wish(
    localPart: string,
    more?: MoreOfAddress,
  ): {
    readonly accountId: string
    readonly localPart: string
    readonly domain: string
    readonly label: string
  }
  /** Creates an address after the pace of the world. */
  create(localPart: string, more?: MoreOfAddress): Promise<AddressEntry>
  /** The entry of an address in an app; this one’s if absent. */
  entryOf(address: string, app?: StartedApp): Promise<AddressEntry | undefined>
  /** The requests that change something, as `METHOD path`. */
  changes(): readonly string[]
  /** An app on the files as they are at this moment, as after a process that was killed. */
  startAfterKill(): Promise<StartedApp>
  stop(): Promise<void>
}

/**
 * Starts such a world.
 * @param usualDomain the domain of new addresses.
 * @param pace what passes before each creation, longer than the pace of the service. Milliseconds.
 */
export async function startAccountWorld<Server extends KeyServer>(
  provider: ProviderId,
  usualDomain: string,
  startServer: (now: () => number) => Promise<Server>,
  pace = 15_000,
): Promise<AccountWorld<Server>> {
  let time = Date.UTC(2026, 10, 30, 12)
  const now = () => time
  const server = await startServer(now)
  const started = await startApp({ now, deadlineMs: 2_000 })
  const others: (() => Promise<void>)[] = []
  const { id: accountId } = await started.get('saveAccount', {
    ...{ provider, nickname: 'Aliases', server: server.url, key: server.key },
  })
  // The first request of a process loads the sender, which may take longer than the deadline.
  for (let tries = 0; tries < 5; tries += 1) {
    if ((await started.ask('refreshDomains', { accountId })).ok) break
  }
  const wish: AccountWorld<Server>['wish'] = (localPart, { domain = usualDomain, label = 'shop' } = {}) => ({
    ...{ accountId, localPart, domain, label },
  })
  const pass = (ms = pace) => {
    time += ms
  }

  return {
    server,
    started,
    accountId,
    pass,
    wish,
    async create(localPart, more) {
      pass()
      const { entry } = await started.get('createAddress', wish(localPart, more))
      return entry
    },
    async entryOf(address, app = started) {
      const { entries } = await app.get('listAddressRange', { query: '', offset: 0, limit: 200 })
      return entries.find((entry) => entry.address === address)
    },
    changes: () =>
      server.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`),
    async startAfterKill() {
      const folder = mkdtempSync(join(tmpdir(), 'aliasmith-killed-'))
      cpSync(started.folder, folder, { recursive: true })
      const app = await startApp({ now, deadlineMs: 2_000, folder, keychain: started.keychain })
      others.push(async () => {
        await app.stop()
        rmSync(folder, { recursive: true, force: true })
      })
      return app
    },
    async stop() {
      await started.stop()
      for (const stop of others) await stop()
      await server.stop()
    },
  }
}
