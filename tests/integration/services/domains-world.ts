import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressEntry } from '../../../src/shared/views/address.ts'
import type { ProviderId } from '../../../src/shared/views/provider.ts'
import type { TestServer } from '../../servers/start-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

/** An app with an account at a service for domains of one’s own, both on one clock that only the test moves. */
export interface DomainsWorld<Server> {
  readonly server: Server
  readonly started: StartedApp
  readonly accountId: string
  /** Lets time pass, by default longer than a minute. Milliseconds. */
  pass(ms?: number): void
  /** The wish of an address at the domain `mine.example`. */
  wish(localPart: string): {
    readonly accountId: string
    readonly localPart: string
    readonly domain: string
    readonly label: string
  }
  /** Creates such an address. */
  create(localPart: string): Promise<AddressEntry>
  /** The entry of an address in an app; this one’s if absent. */
  entryOf(address: string, app?: StartedApp): Promise<AddressEntry | undefined>
  /** The requests that change something, as `METHOD path`. */
  changes(): readonly string[]
  /** An app on the files as they are at this moment, as after a process that was killed. */
  startAfterKill(): Promise<StartedApp>
  stop(): Promise<void>
}

/** Starts such a world. */
export async function startDomainsWorld<Server extends TestServer & { readonly key: string }>(
  provider: ProviderId,
  startServer: (now: () => number) => Promise<Server>,
): Promise<DomainsWorld<Server>> {
  let time = Date.UTC(2026, 10, 30, 12)
  const now = () => time
  const server = await startServer(now)
  const started = await startApp({ now, deadlineMs: 2_000 })
  const others: (() => Promise<void>)[] = []
  const { id: accountId } = await started.get('saveAccount', {
    ...{ provider, nickname: 'Domains', server: server.url, key: server.key },
  })
  // The first request of a process loads the sender, which may take longer than the deadline.
  for (let tries = 0; tries < 5; tries += 1) {
    if ((await started.ask('refreshDomains', { accountId })).ok) break
  }
  const wish = (localPart: string) => ({ accountId, localPart, domain: 'mine.example', label: 'shop' })
  const pass = (ms = 61_000) => {
    time += ms
  }

  return {
    server,
    started,
    accountId,
    pass,
    wish,
    async create(localPart) {
      pass()
      return (await started.get('createAddress', wish(localPart))).entry
    },
    async entryOf(address, app = started) {
      const { entries } = await app.get('listAddressRange', { query: '', offset: 0, limit: 100 })
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
