import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressEntry } from '../../../src/shared/views/address.ts'
import {
  type FastmailOptions,
  type FastmailServer,
  startFastmailServer,
} from '../../servers/fastmail-server.ts'
import type { How } from '../../servers/misbehaviour.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

/** The path of every call. */
export const api = '/jmap/api/'

/** An app with an account at a Fastmail server, both on one clock that only the test moves. */
export interface FastmailWorld {
  readonly server: FastmailServer
  readonly started: StartedApp
  readonly accountId: string
  /** Lets time pass. Milliseconds. */
  pass(ms: number): void
  /** The wish of a creation. */
  wish(localPart: string): {
    readonly accountId: string
    readonly localPart: string
    readonly domain: string
    readonly label: string
  }
  /** Creates an address. */
  create(localPart: string): Promise<AddressEntry>
  /** The entry of an address in an app; this one's if absent. */
  entryOf(address: string, app?: StartedApp): Promise<AddressEntry | undefined>
  /** The changes that the server received, such as `update`, in their order. */
  changes(): readonly string[]
  /** Lets a call of an operation go wrong, after so many that go well. */
  lose(how: How, options: { readonly after: number; readonly commits: boolean }): void
  /** An app on the files as they are at this moment, as after a process that was killed. */
  startAfterKill(): Promise<StartedApp>
  stop(): Promise<void>
}

/** Starts such a world. */
export async function startFastmailWorld(options: Omit<FastmailOptions, 'now'> = {}): Promise<FastmailWorld> {
  let time = Date.UTC(2026, 10, 30, 12)
  const now = () => time
  const server = await startFastmailServer({ ...options, now })
  const started = await startApp({ now, deadlineMs: 2_000 })
  const others: (() => Promise<void>)[] = []
  const { id: accountId } = await started.get('saveAccount', {
    provider: 'fastmail',
    nickname: 'Masked',
    server: server.url,
    key: server.key,
  })
  await started.ask('refreshDomains', { accountId })
  const wish: FastmailWorld['wish'] = (localPart) => ({
    ...{ accountId, localPart, domain: options.domain ?? 'fastmail.example', label: 'shop' },
  })

  return {
    server,
    started,
    accountId,
    wish,
    pass(ms) {
      time += ms
    },
    async create(localPart) {
      return (await started.get('createAddress', wish(localPart))).entry
    },
    async entryOf(address, app = started) {
      const { entries } = await app.get('listAddressRange', { query: '', offset: 0, limit: 50 })
      return entries.find((entry) => entry.address === address)
    },
    changes: () => server.requests.flatMap(({ text }) => /"(create|update|destroy)":/.exec(text)?.[1] ?? []),
    lose(how, { after, commits }) {
      for (let count = 0; count < after; count += 1) server.misbehave({ when: api, how: { slow: 0 } })
      server.misbehave({ when: api, how, commits })
    },
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
