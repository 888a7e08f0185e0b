import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { queryObjects } from 'node:v8'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { startLikedoServer } from '../../servers/likedo-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

const domain = 'one.example'
const createPath = '/api/alias/create'
const limits = { perKey: 1e6, lists: 1e6, perNetwork: 1e6 }
let server: HaltmanServer
let app: StartedApp
let accountId: string
let time = Date.UTC(2026, 10, 30, 12)

beforeEach(async () => {
  server = await startHaltmanServer({ domains: [domain], limits, now: () => time })
  app = await startApp({ now: () => time })
  const account = await app.get('saveAccount', {
    ...{ provider: 'haltman', nickname: 'Mail', server: server.url, key: server.key, defaultDomain: domain },
  })
  accountId = account.id
})

afterEach(async () => {
  await app.stop()
  await server.stop()
})

/** What the process waits for, by kind, without the connections that end by themselves. */
function waits(): Readonly<Record<string, number>> {
  const kinds = process.getActiveResourcesInfo().filter((kind) => !kind.startsWith('TCP'))
  return Object.fromEntries(
    Object.entries(Object.groupBy(kinds, (kind) => kind)).map(([kind, all]) => [kind, all?.length ?? 0]),
  )
}

/** How many objects of each class are alive. Dead ones are collected first. */
const objects = () => ({
  signals: queryObjects(AbortSignal, { format: 'count' }),
  maps: queryObjects(Map, { format: 'count' }),
  sets: queryObjects(Set, { format: 'count' }),
  promises: queryObjects(Promise, { format: 'count' }),
  functions: queryObjects(Function, { format: 'count' }),
})

/** The rows of the journals. */
function journals(): Readonly<Record<string, number>> {
  using database = new DatabaseSync(join(app.folder, 'addresses.sqlite'), { readOnly: true })
  const count = (table: string) =>
    Number(database.prepare(`SELECT count(*) AS rows FROM ${table}`).get()?.rows)
  return {
    attempts: count('attempts'),
    changes: count('changes WHERE ended_at IS NULL'),
    requests: count('requests'),
  }
}

/** Lets as many requests fail as the service refuses. */
async function fail(count: number, from = 0): Promise<void> {
  for (let index = from; index < from + count; index += 1) {
    server.misbehave({
      when: createPath,
      how: { status: index % 2 === 0 ? 403 : 400, body: { error: 'no' } },
    })
    const form = { accountId, domain, localPart: `name${index}`, label: '' }
    const { code } = await app.refusal('createAddress', form)
    if (code === 'unknown-outcome') throw new Error('The service refuses, so nothing is unknown')
  }
}

/** Compares what is alive and awaited before and after some work. */
async function expectNoGrowth(work: () => Promise<void>): Promise<void> {
  const before = { objects: objects(), waits: waits() }
  await work()
  const after = { objects: objects(), waits: waits() }
  for (const [kind, count] of Object.entries(after.objects)) {
    const former = new Map(Object.entries(before.objects)).get(kind) ?? 0
    expect(count - former, kind).toBeLessThan(100)
  }
  for (const [kind, count] of Object.entries(after.waits)) {
    expect(count - (before.waits[kind] ?? 0), kind).toBeLessThan(10)
  }
}

const emptyJournals = { attempts: 0, changes: 0, requests: 0 }

describe('many in a row:', () => {
  test('a thousand failing requests leave nothing behind: no object each, no timer, no row of a journal', async () => {
    // A visible popover shows the failures; the desktop of a test keeps each notification.
    app.shell.showPopover()
    await fail(100)
    await expectNoGrowth(() => fail(1_000, 100))
    expect(journals()).toEqual(emptyJournals)
  })

  test('five hundred creations leave nothing behind but their addresses', async () => {
    app.shell.showPopover()
    await app.get('changePreferences', { hideAfterCopying: false })
    const create = async (count: number, kind: string) => {
      for (let index = 0; index < count; index += 1) {
        await app.get('createAddress', { accountId, domain, localPart: `${kind}${index}`, label: '' })
      }
    }
    await create(200, 'first')
    await expectNoGrowth(() => create(500, 'later'))
    expect(journals()).toEqual(emptyJournals)
  })
})

describe('what the service refuses or counts', () => {
  test('leaves no open change for each deletion that was refused', async () => {
    for (let index = 0; index < 30; index += 1) {
      const form = { accountId, domain, localPart: `kept${index}`, label: '' }
      const { entry } = await app.get('createAddress', form)
      server.misbehave({ when: /delete/, how: { status: 403, body: { error: 'no' } } })
      await app.refusal('undoAddress', { id: entry.id })
    }
    expect(server.requests.filter(({ path }) => path.includes('delete'))).toHaveLength(30)
    expect(journals()).toEqual(emptyJournals)
  })

  test('is forgotten after the hour that its budget counts', async () => {
    const likedo = await startLikedoServer({ now: () => time })
    try {
      const { key, url } = likedo
      const draft = {
        provider: 'likedo',
        nickname: 'Counted',
        server: url,
        key,
        defaultDomain: 'ig.do',
      } as const
      const { id } = await app.get('saveAccount', draft)
      for (let index = 0; index < 12; index += 1) {
        const form = { accountId: id, domain: 'ig.do', localPart: `counted${index}`, label: '' }
        await app.get('createAddress', form)
        time += 20 * 60_000
      }
      await expect.poll(() => journals().requests).toBeGreaterThan(0)
      expect(journals().requests).toBeLessThanOrEqual(4)
    } finally {
      await likedo.stop()
    }
  })
})

describe('creations whose answers were lost', () => {
  test('stay in the journal until the service can have made no address, and not longer', async () => {
    for (let index = 0; index < 60; index += 1) {
      server.misbehave({ when: createPath, how: 'reset' })
      await app.refusal('createAddress', { accountId, domain, localPart: `lost${index}`, label: '' })
    }
    expect(journals().attempts).toBe(60)
    const since = server.requests.length
    time += 11 * 60_000
    app.shell.resume()
    await expect.poll(() => journals().attempts).toBe(0)
    expect(server.requests.slice(since).filter(({ path }) => path === '/api/alias/list')).toHaveLength(1)
  })
})
