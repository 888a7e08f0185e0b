import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type DuckServer, startDuckServer } from '../../servers/duckduckgo-server.ts'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'
import { type WatchedDisk, watchDisk } from '../../support/watch-disk.ts'

const domain = 'one.example'
const createPath = '/api/alias/create'
let server: HaltmanServer
let duck: DuckServer
let app: StartedApp
let disk: WatchedDisk
let accountId: string
let duckId: string
const folders: string[] = []

beforeEach(async () => {
  server = await startHaltmanServer({ domains: [domain] })
  duck = await startDuckServer({ users: [{ name: 'me' }] })
  app = await startApp()
  disk = watchDisk(app.folder)
  const haltman = { provider: 'haltman', nickname: 'Mail', server: server.url, key: server.key } as const
  accountId = (await app.get('saveAccount', { ...haltman, defaultDomain: domain })).id
  const ducks = { provider: 'duckduckgo', nickname: 'Duck', server: duck.url, key: duck.key } as const
  duckId = (await app.get('saveAccount', ducks)).id
})

afterEach(async () => {
  disk.stop()
  await app.stop()
  await server.stop()
  await duck.stop()
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

const form = () => ({ accountId, domain, localPart: 'shop', label: 'The shop' })
const duckForm = () => ({ accountId: duckId, domain: 'duck.com', localPart: '', label: 'The shop' })

/** Lets everything happen that waits for neither the network nor the disk. */
async function pass(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate)
}

/** Asks as a window does, and returns at the moment of the answer. */
const create = (draft: ReturnType<typeof form>) =>
  app.app.route({ window: 'popover', mainFrame: true, origin: app.shell.appOrigin }, 'createAddress', draft)

/** Cuts the power at this moment. Returns how much the book still has, and starts the app on it. */
async function afterPowerCut() {
  const folder = `${app.folder}-cut`
  folders.push(folder)
  disk.cutPower(folder)
  const left = rowsIn(folder)
  return { left, next: await startApp({ folder, keychain: app.keychain }) }
}

function rowsIn(folder: string): Readonly<Record<'attempts' | 'addresses', number>> {
  using database = new DatabaseSync(join(folder, 'addresses.sqlite'))
  const count = (table: string) =>
    Number(database.prepare(`SELECT count(*) AS rows FROM ${table}`).get()?.rows)
  return { attempts: count('attempts'), addresses: count('addresses') }
}

const addressesOf = async ({ get }: StartedApp) =>
  (await get('listAddresses', { query: '', limit: 9 })).entries.map(({ address, label }) => [address, label])

describe('a creation, while the disk takes long,', () => {
  test('is sent where the service lists its addresses, but neither answered nor copied', async () => {
    disk.hold()
    let isAnswered = false
    const making = app.ask('createAddress', form()).finally(() => {
      isAnswered = true
    })
    await expect.poll(() => server.addresses()).toEqual(['shop@one.example'])
    await expect.poll(disk.held).toBe(1)
    await pass()
    expect(isAnswered).toBe(false)
    expect(app.shell.clipboard()).toBe('')
    disk.release()
    expect(await making).toMatchObject({ ok: true, value: { copied: true } })
    expect(app.shell.clipboard()).toBe('shop@one.example')
  })

  test('whose answer was lost is not reported before the journal is on the disk', async () => {
    server.misbehave({ when: createPath, how: 'reset' })
    server.misbehave({ when: '/api/alias/list', how: { status: 500 } })
    disk.hold()
    let isAnswered = false
    const making = app.ask('createAddress', form()).finally(() => {
      isAnswered = true
    })
    await expect.poll(disk.held).toBe(1)
    await expect.poll(() => server.requests.some(({ path }) => path === createPath)).toBe(true)
    await pass()
    expect(isAnswered).toBe(false)
    disk.release()
    expect(await making).toMatchObject({ ok: false, failure: { code: 'unknown-outcome' } })
    expect(disk.held()).toBe(0)
  })

  test('is not sent where no list would show its address', async () => {
    const before = duck.requests.length
    disk.hold()
    const making = app.ask('createAddress', duckForm())
    await expect.poll(disk.held).toBe(1)
    await pass()
    expect(duck.requests.length).toBe(before)
    disk.release()
    expect(await making).toMatchObject({ ok: true })
    expect(duck.addresses()).toHaveLength(1)
  })
})

describe('a power cut at the moment of the answer', () => {
  test('leaves the address in the journal, which finds it at the service with its label', async () => {
    expect(await create(form())).toMatchObject({ ok: true, value: { copied: true } })
    const { left, next } = await afterPowerCut()
    expect(left).toEqual({ attempts: 1, addresses: 0 })
    await expect.poll(() => addressesOf(next)).toEqual([['shop@one.example', 'The shop']])
    await next.app.close()
  })

  test('leaves the address itself where no list would show it again', async () => {
    expect(await create(duckForm())).toMatchObject({ ok: true, value: { copied: true } })
    const before = duck.requests.length
    const { left, next } = await afterPowerCut()
    expect(left).toEqual({ attempts: 0, addresses: 1 })
    expect(await addressesOf(next)).toEqual([[duck.addresses()[0], 'The shop']])
    expect(duck.requests.length).toBe(before)
    await next.app.close()
  })
})

describe('a disk that refuses to take the log', () => {
  test('is asked again by SQLite, whose commit waits', async () => {
    disk.fail()
    expect(await create(form())).toMatchObject({ ok: true, value: { copied: true } })
    const { left, next } = await afterPowerCut()
    expect(left).toEqual({ attempts: 1, addresses: 0 })
    await expect.poll(() => addressesOf(next)).toEqual([['shop@one.example', 'The shop']])
    await next.app.close()
  })

  test('and refuses SQLite, too, gets no request for an address that no list would show', async () => {
    await create(duckForm())
    const before = duck.requests.length
    disk.fail('everything')
    expect(await app.refusal('createAddress', duckForm())).toMatchObject({ reason: 'storage-failed' })
    expect(duck.requests.length).toBe(before)
  })

  test('and refuses SQLite, too, still has an address that the service made on the clipboard, and says so', async () => {
    await create({ ...form(), localPart: 'first' })
    disk.fail('everything')
    expect(await app.refusal('createAddress', form())).toMatchObject({
      ...{ reason: 'made-but-not-saved', address: 'shop@one.example' },
    })
    expect(app.shell.clipboard()).toBe('shop@one.example')
  })
})
