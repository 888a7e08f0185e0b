import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { requestLifetimeMs } from '../../../src/main/base/ages.ts'
import { type SwitchingServer, startSwitchingServer } from '../../servers/switching-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

vi.mock(import('../../../src/main/providers/registry.ts'), async (load) => {
  const { providers } = await load()
  const { switchingProvider } = await import('../../support/switching-provider.ts')
  return { providers: { ...providers, likedo: switchingProvider } }
})

const address = 'amber@switch.example'
const aliasPath = /^\/aliases\/./
let server: SwitchingServer
let started: StartedApp
let id: number
let accountId: string
let time: number
const others: (() => Promise<void>)[] = []

const startAt = (options: object = {}) => startApp({ now: () => time, ...options })

beforeEach(async () => {
  time = Date.UTC(2026, 10, 30, 12)
  server = await startSwitchingServer(() => time)
  started = await startAt({ deadlineMs: 400 })
  const account = await started.get('saveAccount', {
    provider: 'likedo',
    nickname: 'Switches',
    server: server.url,
    key: server.key,
    defaultDomain: 'switch.example',
  })
  accountId = account.id
  const made = await started.get('createAddress', {
    accountId,
    localPart: 'amber',
    domain: 'switch.example',
    label: 'shop',
  })
  id = made.entry.id
})

afterEach(async () => {
  await started.stop()
  for (const stop of others.splice(0)) await stop()
  await server.stop()
})

const entryIn = async (app: StartedApp) => {
  const range = await app.get('listAddressRange', { query: '', offset: 0, limit: 9 })
  return range.entries.find((entry) => entry.id === id)
}
const changes = () =>
  server.requests.filter(({ path }) => aliasPath.test(path)).map(({ method, path }) => `${method} ${path}`)

/** An app on the files as they are at this moment, as after a process that was killed. */
async function startAfterKill(): Promise<StartedApp> {
  const folder = mkdtempSync(join(tmpdir(), 'aliasmith-killed-'))
  cpSync(started.folder, folder, { recursive: true })
  const app = await startAt({ folder, keychain: started.keychain })
  others.push(async () => {
    await app.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  return app
}

describe('an address of a service over the network', () => {
  test('is switched off and on, moved to the trash, restored and deleted, each by one request', async () => {
    const states = []
    for (const action of ['turn-off', 'turn-on', 'trash', 'restore'] as const) {
      states.push((await started.get('changeAddress', { id, action })).state)
    }
    expect(states).toEqual(['off', 'active', 'trashed', 'active'])
    await started.get('deleteAddresses', { ids: [id] })
    expect(server.find(address)).toBeUndefined()
    expect(await entryIn(started)).toMatchObject({ state: 'deleted', label: 'shop' })
    const path = '/aliases/al%2F1'
    expect(changes()).toEqual([
      `PUT ${path}`,
      `PUT ${path}`,
      `POST ${path}/trash`,
      `POST ${path}/restore`,
      `DELETE ${path}`,
    ])
  })

  test.each(['reset', 'cut', 'never'] as const)(
    'is off if the answer of the service was lost (%s), and nothing is sent twice',
    async (how) => {
      server.misbehave({ when: aliasPath, how, commits: true })
      expect(await started.get('changeAddress', { id, action: 'turn-off' })).toMatchObject({ state: 'off' })
      expect(changes()).toHaveLength(1)
    },
  )

  test('is switched by a second request if the first did not arrive', async () => {
    server.misbehave({ when: aliasPath, how: 'reset' })
    expect(await started.get('changeAddress', { id, action: 'trash' })).toMatchObject({ state: 'trashed' })
    expect(changes()).toHaveLength(2)
    expect(server.find(address)?.trashed).toBe(true)
  })

  test('waits for its state while the service cannot say, and has it once the service can', async () => {
    server.misbehave({ how: 'reset', commits: true })
    server.misbehave({ how: { status: 503 }, times: 9 })
    const failure = await started.refusal('changeAddress', { id, action: 'turn-off' })
    expect(failure.reason).toBe('change-unknown')
    expect(await entryIn(started)).toMatchObject({ state: 'active', wanted: 'off' })
    server.behave()
    await started.get('syncAddresses', { asked: true })
    await expect.poll(() => entryIn(started)).toMatchObject({ state: 'off' })
    expect((await entryIn(started))?.wanted).toBeUndefined()
    expect(changes()).toHaveLength(1)
  })

  test('keeps its state and the reason if the service refuses', async () => {
    server.misbehave({ when: aliasPath, how: { status: 403, body: { error: 'plan' } } })
    const failure = await started.refusal('changeAddress', { id, action: 'turn-off' })
    expect(failure.reason).toBe('forbidden')
    const entry = await entryIn(started)
    expect(entry).toMatchObject({ state: 'active' })
    expect(entry?.wanted).toBeUndefined()
  })
})

describe('an address whose name the service makes', () => {
  const draft = () => ({ accountId, localPart: '', domain: 'random.example', label: 'bank' })
  const creations = () =>
    server.requests.filter(({ method, path }) => method === 'POST' && path === '/aliases').length

  test('is created without a name, and switched as any other', async () => {
    const { entry, copied } = await started.get('createAddress', draft())
    expect(server.addresses()).toEqual([address, entry.address])
    expect([copied, entry.label]).toEqual([true, 'bank'])
    expect(await started.get('changeAddress', { id: entry.id, action: 'turn-off' })).toMatchObject({
      state: 'off',
    })
    expect(server.find(entry.address)?.enabled).toBe(false)
  })

  test.each(['reset', 'cut', 'never'] as const)(
    'is found in the list if the answer of the service was lost (%s), and not created twice',
    async (how) => {
      const before = creations()
      server.misbehave({ when: '/aliases', how, commits: true })
      const { entry } = await started.get('createAddress', draft())
      expect(server.addresses()).toEqual([address, entry.address])
      expect(creations()).toBe(before + 1)
    },
  )

  test('is found after the app was killed before the answer', async () => {
    const before = creations()
    server.misbehave({ when: '/aliases', how: 'never', commits: true })
    const creating = started.ask('createAddress', draft())
    await expect.poll(creations).toBe(before + 1)
    const [, made] = server.addresses()
    time += requestLifetimeMs + 1
    const next = await startAfterKill()
    await expect
      .poll(async () => (await next.get('listAddressRange', { query: 'bank', offset: 0, limit: 9 })).entries)
      .toMatchObject([{ address: made, label: 'bank', state: 'active' }])
    await creating
  })
})

describe('an app that is killed amid a switch', () => {
  test.each([
    ['acted', true, 'off'],
    ['did not act', false, 'active'],
  ] as const)('has the state by the service, which %s, after its next start', async (_, commits, state) => {
    server.misbehave({ when: aliasPath, how: 'never', commits })
    const switching = started.ask('changeAddress', { id, action: 'turn-off' })
    await expect.poll(changes).toHaveLength(1)
    time += requestLifetimeMs + 1
    const next = await startAfterKill()
    await expect.poll(() => entryIn(next)).toMatchObject({ state })
    await expect.poll(async () => (await entryIn(next))?.wanted).toBeUndefined()
    expect(changes()).toHaveLength(1)
    await switching
  })
})
