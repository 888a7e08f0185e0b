import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Keychain } from '../../../src/main/accounts/keychain.ts'
import { createMemoryKeychain } from '../../../src/main/accounts/memory-keychain.ts'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { type BundledProcess, bundleProcess } from '../../support/bundle-process.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

/** Processes start slowly on a busy computer. */
vi.setConfig({ testTimeout: 120_000, expect: { poll: { timeout: 30_000 } } })

let deleter: BundledProcess
beforeAll(async () => {
  deleter = await bundleProcess(join(import.meta.dirname, 'deleting-process.ts'))
})
afterAll(() => deleter.remove())
const deletePath = '/api/alias/delete'
const address = 'killed@one.example'

let folder: string
let keychain: Keychain
let server: HaltmanServer
let started: StartedApp | undefined
let id: number

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aliasmith-kill-'))
  keychain = createMemoryKeychain()
  server = await startHaltmanServer({ domains: ['one.example'] })
  const app = await startApp({ folder, keychain })
  const account = await app.get('saveAccount', {
    provider: 'haltman',
    nickname: 'Mail',
    key: server.key,
    server: server.url,
    defaultDomain: 'one.example',
  })
  const wish = { accountId: account.id, localPart: 'killed', domain: 'one.example', label: '' }
  id = (await app.get('createAddress', wish)).entry.id
  await app.app.close()
})
afterEach(async () => {
  await started?.app.close()
  started = undefined
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Starts a process that deletes the address, and kills it `delayMs` after `isTime`. */
async function killAmidDeletion(isTime: () => boolean, delayMs = 0): Promise<void> {
  const child = spawn(process.execPath, [deleter.script, folder, server.key, String(id)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  try {
    await once(child.stdout, 'data')
    await expect.poll(isTime, { interval: 1 }).toBe(true)
    await setTimeout(delayMs)
  } finally {
    child.kill('SIGKILL')
    await exited
  }
}

const isDeleted = () => server.addresses().length === 0
const isAsked = () => server.requests.some(({ path }) => path === deletePath)

async function entryAfterRestart(): Promise<() => Promise<unknown>> {
  const app = await startApp({ folder, keychain })
  started = app
  return async () => (await app.get('listAddressRange', { query: '', offset: 0, limit: 5 })).entries[0]
}

describe('an app that is killed during a deletion', () => {
  test.each([
    ['before the answer', 'never', 0],
    ['while the answer arrives', 'drip', 0],
    ['at the moment of the answer', 'none', 0],
    ['while it stores the answer', 'none', 3],
    ['after that', 'none', 30],
  ] as const)('%s never shows the address as existing at the next start', async (_name, how, delayMs) => {
    if (how !== 'none') server.misbehave({ when: deletePath, how, commits: true })
    await killAmidDeletion(isDeleted, delayMs)
    server.behave()
    const entry = await entryAfterRestart()
    await expect.poll(entry).toMatchObject({ address, state: 'deleted', can: ['copy', 'label'] })
  })

  test('whose service cannot be asked at the next start does not report the address as kept', async () => {
    server.misbehave({ when: deletePath, how: 'never', commits: true })
    await killAmidDeletion(isDeleted)
    server.misbehave({ when: '/api/alias/list', how: { status: 503 }, times: 50 })
    const entry = await entryAfterRestart()
    expect(await entry()).toMatchObject({ state: 'active', wanted: 'deleted' })
    expect(started?.shell.menu()).not.toContainEqual(expect.objectContaining({ label: address }))
  })

  test('before the service acted deletes nothing by itself', async () => {
    server.misbehave({ when: deletePath, how: 'never' })
    await killAmidDeletion(isAsked)
    const before = server.requests.length
    const entry = await entryAfterRestart()
    await expect.poll(() => server.requests.length).toBeGreaterThan(before)
    expect(await entry()).toMatchObject({ state: 'active' })
    expect(server.requests.filter(({ path }) => path === deletePath)).toHaveLength(1)
    expect(server.addresses()).toEqual([address])
  })
})
