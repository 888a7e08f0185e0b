import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressEntry } from '../../../src/shared/views/address.ts'
import {
  type SimpleLoginOptions,
  type SimpleLoginServer,
  startSimpleLoginServer,
} from '../../servers/simplelogin-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

/** An app with an account at a SimpleLogin server, both on one clock that only the test moves. */
export interface SimpleLoginWorld {
  readonly server: SimpleLoginServer
  readonly started: StartedApp
  readonly accountId: string
  /** Lets time pass, by default longer than the pace of creations. Milliseconds. */
  pass(ms?: number): void
  /** Creates an address after the pace of the service. */
  create(
    localPart: string,
    more?: { readonly domain?: string; readonly label?: string },
  ): Promise<AddressEntry>
  /** The wish of a creation. */
  wish(
    localPart: string,
    more?: { readonly domain?: string; readonly label?: string },
  ): {
    readonly accountId: string
    readonly localPart: string
    readonly domain: string
    readonly label: string
  }
  /** The entry of an address in an app; this one’s if absent. */
  entryOf(address: string, app?: StartedApp): Promise<AddressEntry | undefined>
  /** The requests that change something, as `METHOD path`. */
  changes(): readonly string[]
  /** An app on the files as they are at this moment, as after a process that was killed. */
  startAfterKill(): Promise<StartedApp>
  stop(): Promise<void>
}

const changing = /^(?:POST \/api\/(?:alias\/|v3\/)|POST .*toggle|DELETE|PATCH)/

/** Starts such a world. */
export async function startSimpleLoginWorld(
  options: Omit<SimpleLoginOptions, 'now'> = {},
): Promise<SimpleLoginWorld> {
  let time = Date.UTC(2026, 10, 30, 12)
  const now = () => time
  const server = await startSimpleLoginServer({ ...options, now })
  const started = await startApp({ now, deadlineMs: 2_000 })
  const others: (() => Promise<void>)[] = []
  const account = await started.get('saveAccount', {
    provider: 'simplelogin',
    nickname: 'Aliases',
    server: server.url,
    key: server.key,
  })
  const accountId = account.id
  await started.get('refreshDomains', { accountId })
  const wish: SimpleLoginWorld['wish'] = (localPart, { domain = 'sl.example', label = 'shop' } = {}) => ({
    ...{ accountId, localPart, domain, label },
  })
  const pass = (ms = 15_000) => {
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
      const { entries } = await app.get('listAddressRange', { query: '', offset: 0, limit: 50 })
      return entries.find((entry) => entry.address === address)
    },
    changes: () =>
      server.requests.map(({ method, path }) => `${method} ${path}`).filter((line) => changing.test(line)),
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
