import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressEntry } from '../../../src/shared/views/address.ts'
import { type DuckOptions, type DuckServer, startDuckServer } from '../../servers/duckduckgo-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

/** An app with an account at a DuckDuckGo server, both on one clock that only the test moves. */
export interface DuckWorld {
  readonly server: DuckServer
  readonly started: StartedApp
  readonly accountId: string
  /** Lets time pass. Milliseconds. */
  pass(ms: number): void
  /** The wish of a creation. */
  wish(label?: string): {
    readonly accountId: string
    readonly localPart: string
    readonly domain: string
    readonly label: string
  }
  create(label?: string): Promise<AddressEntry>
  /** The entry of an address in an app; this one’s if absent. */
  entryOf(address: string, app?: StartedApp): Promise<AddressEntry | undefined>
  /** The number of entries of the book. */
  entries(app?: StartedApp): Promise<number>
  /** The number of requests of a method for addresses. */
  count(method: 'POST' | 'PUT' | 'GET'): number
  /** An app on the files as they are at this moment, as after a process that was killed. */
  startAfterKill(): Promise<StartedApp>
  stop(): Promise<void>
}

/** The path of every request about addresses. */
export const addressesPath = '/api/email/addresses'

/** Starts such a world. */
export async function startDuckWorld(options: Omit<DuckOptions, 'now'> = {}): Promise<DuckWorld> {
  let time = Date.UTC(2026, 10, 30, 12)
  const now = () => time
  const server = await startDuckServer({ ...options, now })
  const started = await startApp({ now, deadlineMs: 2_000 })
  const others: (() => Promise<void>)[] = []
  const account = { provider: 'duckduckgo', nickname: 'Duck', server: server.url, key: server.key } as const
  const { id: accountId } = await started.get('saveAccount', account)
  const wish: DuckWorld['wish'] = (label = 'Café') => ({
    ...{ accountId, localPart: '', domain: 'duck.com', label },
  })
  const range = (app: StartedApp) => app.get('listAddressRange', { query: '', offset: 0, limit: 50 })

  return {
    server,
    started,
    accountId,
    wish,
    pass(ms) {
      time += ms
    },
    create: async (label) => (await started.get('createAddress', wish(label))).entry,
    entryOf: async (address, app = started) =>
      (await range(app)).entries.find((entry) => entry.address === address),
    entries: async (app = started) => (await range(app)).total,
    count: (wanted) =>
      server.requests.filter(({ method, path }) => method === wanted && path === addressesPath).length,
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
