import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createMemoryKeychain } from '../../../src/main/accounts/memory-keychain.ts'
import { migrate, migrations } from '../../../src/main/book/migrations.ts'
import { openAddressBook } from '../../../src/main/book/open-address-book.ts'
import { startHaltmanServer } from '../../servers/haltman-server.ts'
import { type BundledProcess, bundleProcess } from '../../support/bundle-process.ts'
import { seededRandom } from '../../support/seeded-bytes.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'
import { unwrap } from '../book/book-fixtures.ts'
import { type KillMoment, runUntilKilled } from './kill-fixtures.ts'
import { importedAddresses } from './kill-plan.ts'

vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } })

/** The number of killed processes: a quarter of them during migrations, the others while the app is in use. */
const kills = Number(process.env.ALIASMITH_KILLS ?? 64)
/** Reproduces a failure. */
const seed = Number(process.env.ALIASMITH_SEED ?? Date.now() % 1_000_000)
const random = seededRandom(seed)
const domain = 'one.example'
/** Other tests cover the limits of the service. */
const unlimited = { perKey: 1_000_000, lists: 1_000_000, perNetwork: 1_000_000 }
const createPath = '/api/alias/create'

let worker: BundledProcess
let folder: string
let started: StartedApp | undefined

beforeAll(async () => {
  process.stdout.write(`Kills at random moments: ${kills}, ALIASMITH_SEED=${seed}\n`)
  worker = await bundleProcess(join(import.meta.dirname, 'kill-worker.ts'))
})
afterAll(() => worker.remove())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aliasmith-killed-'))
})
afterEach(async () => {
  await started?.app.close()
  started = undefined
  rmSync(folder, { recursive: true, force: true })
})

describe(`an app that is killed repeatedly at random moments (seed ${seed})`, () => {
  test('while creating, editing and importing has every address once, and every change that it reported', async () => {
    const server = await startHaltmanServer({ domains: [domain], limits: unlimited })
    try {
      const keychain = createMemoryKeychain()
      const first = await startApp({ folder, keychain })
      const { id: accountId } = await first.get('saveAccount', {
        provider: 'haltman',
        nickname: 'Mail',
        key: server.key,
        server: server.url,
        defaultDomain: domain,
      })
      await first.app.close()

      const done: string[] = []
      for (let life = 0; life < Math.round(kills * 0.75); life += 1) {
        server.behave()
        const plan = { kind: 'use', folder, key: server.key, accountId, domain, life } as const
        done.push(...(await runUntilKilled(worker.script, plan, momentInUse(server, life))))
      }

      server.behave()
      started = await startApp({ folder, keychain })
      const app = started
      const made = () => server.addresses().filter((address) => address.endsWith(`@${domain}`))
      // The start settles open attempts.
      await expect.poll(async () => missing(await labels(app), made())).toEqual([])

      const { notices } = await app.get('getSnapshot')
      expect(notices.filter(({ id }) => id.startsWith('set-aside'))).toEqual([])
      const book = await labels(app)
      const asked = server.requests
        .filter(({ path }) => path === createPath)
        .map(({ text, query }) => JSON.stringify([text, query]))
      expect(new Set(asked).size).toBe(asked.length)
      expect(made().length).toBeGreaterThan(kills / 4)

      for (const [address, found] of book) {
        expect([address, found.length]).toEqual([address, 1])
        if (address.endsWith(`@${domain}`)) expect(['before', 'after']).toContain(found[0])
      }
      const names = (what: string) =>
        done.filter((line) => line.startsWith(`${what} `)).map((line) => line.slice(what.length + 1))
      expect(
        missing(
          book,
          names('created').map((name) => `${name}@${domain}`),
        ),
      ).toEqual([])
      for (const name of names('labelled')) expect(book.get(`${name}@${domain}`)).toEqual(['after'])
      for (const name of names('importing')) {
        const found = importedAddresses(name).filter((address) => book.has(address)).length
        expect([name, found]).toEqual([name, found === 0 ? 0 : importedAddresses(name).length])
      }
      expect(missing(book, names('imported').flatMap(importedAddresses))).toEqual([])
    } finally {
      await server.stop()
    }
  })

  test('during migrations completes or undoes each step, and keeps every address', async () => {
    // By default once from each older version.
    const count = Math.round(kills * 0.25)
    for (let life = 0; life < count; life += 1) {
      const version = life % migrations.length
      const place = join(folder, String(life))
      mkdirSync(place)
      const older = join(place, 'older.db')
      writeOlder(older, version)
      const plan = { kind: 'migrate', folder: place, older, life } as const
      const said = await runUntilKilled(worker.script, plan, { after: 'migrating 2', delayMs: random() * 12 })
      const files = readdirSync(place).filter((name) => /^migrated-.*\.sqlite$/.test(name))
      expect(files.length).toBeGreaterThanOrEqual(said.filter((line) => line.startsWith('migrated')).length)
      for (const name of files) await expectWhole(join(place, name), version)
    }
  })
})

/** Steps that the worker prints, and the most milliseconds from there to the death. */
const steps: readonly (readonly [after: string | undefined, mostMs: number])[] = [
  // From the start of the process: it loads and opens the book.
  [undefined, 300],
  ['started', 10],
  ['creating', 12],
  ['importing', 8],
  ['created', 4],
]

/** What the service does at the death: it never answers, is amid its answer, or is about to answer. */
const answers = ['never', 'drip', undefined] as const

/** A moment in each part of the work in turn: loading, opening, sending, writing, waiting for the answer. */
function momentInUse(server: Awaited<ReturnType<typeof startHaltmanServer>>, life: number): KillMoment {
  const turn = life % (steps.length + answers.length)
  const step = steps[turn]
  if (step !== undefined) {
    const [after, mostMs] = step
    return { ...(after === undefined ? {} : { after }), delayMs: random() * mostMs }
  }
  const count = () => server.requests.filter(({ path }) => path === createPath).length
  const before = count()
  const how = answers[turn - steps.length]
  if (how !== undefined) server.misbehave({ when: createPath, how, commits: random() < 0.7 })
  return {
    after: 'creating',
    delayMs: 0,
    async met() {
      while (count() === before) await setImmediate()
    },
  }
}

/** The labels of every entry by its address. */
async function labels(app: StartedApp): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>()
  for (let offset = 0, total = 1; offset < total; offset += 200) {
    const page = await app.get('listAddressRange', { query: '', offset, limit: 200 })
    total = page.total
    for (const { address, label } of page.entries) found.set(address, [...(found.get(address) ?? []), label])
  }
  return found
}

function missing(book: ReadonlyMap<string, unknown>, addresses: readonly string[]): readonly string[] {
  return addresses.filter((address) => !book.has(address))
}

const olderCount = 300

/** A file as an older version of the app left it. */
function writeOlder(file: string, version: number): void {
  using database = new DatabaseSync(file)
  migrate(database, migrations.slice(0, version))
  if (version === 0) return
  database.exec(`
    BEGIN;
    INSERT INTO accounts (number, id, provider, nickname) VALUES (1, 'old', 'haltman', 'Old');
    WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < ${olderCount})
    INSERT INTO addresses (account, address, local_part, domain, label, created_at, state, search_text)
      SELECT 1, 'old' || n || '@one.example', 'old' || n, 'one.example', '', n, 'active', 'old' || n FROM counted;
    COMMIT`)
}

async function expectWhole(file: string, version: number): Promise<void> {
  const before = new DatabaseSync(file)
  const reached = Number(before.prepare('PRAGMA user_version').get()?.user_version)
  expect(before.prepare('PRAGMA integrity_check').all()).toMatchObject([{ integrity_check: 'ok' }])
  before.close()
  expect(reached).toBeGreaterThanOrEqual(version)
  const { book, notice } = unwrap(await openAddressBook(file))
  expect(notice).toBeUndefined()
  expect(unwrap(book.count())).toBe(version === 0 ? 0 : olderCount)
  book.close()
}
