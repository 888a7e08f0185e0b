import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AccountDraft } from '../../../src/shared/contract.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

let app: StartedApp
let folder: string

/** No service exists, so none may be asked. */
const fetch: typeof globalThis.fetch = async () => {
  throw new Error('nothing listens')
}

beforeEach(async () => {
  app = await startApp({ fetch })
  folder = mkdtempSync(join(tmpdir(), 'aliasmith-killed-'))
})
afterEach(async () => {
  await app.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** How many creations are journalled, and how many addresses are kept. */
function counted(): readonly unknown[] {
  using book = new DatabaseSync(join(app.folder, 'addresses.sqlite'), { readOnly: true })
  const count = (table: string) => book.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n
  return [count('attempts'), count('addresses')]
}

const drafts: readonly (readonly [what: string, draft: AccountDraft, address: string])[] = [
  [
    'an own domain',
    { provider: 'own-domain', nickname: 'Mine', options: { domain: 'example.com' } },
    'shop@example.com',
  ],
  [
    'plus-addressing',
    { provider: 'plus-addressing', nickname: 'Plus', options: { mailbox: 'me@example.com' } },
    'me+shop@example.com',
  ],
]

test.each(drafts)(
  'a creation at %s amid which the app is killed makes the address once',
  async (_, draft, address) => {
    const { id: accountId } = await app.get('saveAccount', draft)
    const wish = { accountId, localPart: 'shop', domain: 'example.com', label: 'shoes' }
    const creating = app.ask('createAddress', wish)
    // Between the journal and the book there are only microtasks.
    for (let step = 0; step < 5_000 && String(counted()) !== '1,0'; step += 1) await Promise.resolve()
    expect(counted()).toEqual([1, 0])
    cpSync(app.folder, folder, { recursive: true })
    expect(await creating).toMatchObject({ ok: true })

    const next = await startApp({ fetch, folder, keychain: app.keychain })
    try {
      const list = async () => {
        const { entries } = await next.get('listAddressRange', { query: '', offset: 0, limit: 5 })
        return entries.map((entry) => entry.address)
      }
      const before = await list()
      const again = await next.ask('createAddress', wish)
      expect(await list()).toEqual([address])
      // Either the restart made it, and the name is the user's already, or it is made now.
      expect([before.length, again.ok]).toEqual(before.length === 0 ? [0, true] : [1, false])
    } finally {
      await next.stop()
    }
  },
)
