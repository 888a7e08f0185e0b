import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, test } from 'vitest'
import { openAddressBook } from '../../../src/main/book/open-address-book.ts'
import type { Result } from '../../../src/shared/result.ts'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { type Asked, countStatements } from '../../support/count-statements.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'
import { advance, ready, started as reserving, start, turn } from './reserve-fixtures.ts'

const domain = 'one.example'
/** How a plan of SQLite says that it finds an address by its id, its name or its age. */
const found = /\((?:rowid=\?|account=\? AND address=\?|created_at<\?)\)/
let server: HaltmanServer | undefined
let app: StartedApp | undefined
const counts: { stop(): void }[] = []

afterEach(async () => {
  for (const count of counts.splice(0)) count.stop()
  await app?.stop()
  await server?.stop()
  app = undefined
  server = undefined
})

/** Counts until the end of the test. */
function count(): Asked {
  const counting = countStatements()
  counts.push(counting)
  return counting
}

/** A folder whose book has so many addresses. */
async function folderWith(addresses: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aliasmith-work-'))
  const opened = await openAddressBook(join(folder, 'addresses.sqlite'))
  if (!opened.ok) throw new Error(opened.failure.reason)
  const { book } = opened.value
  book.rememberAccount({ id: 'former', provider: 'likedo', nickname: 'Former' })
  const entries = Array.from({ length: addresses }, (_, index) => ({
    ...{ accountId: 'former', address: `name${index}@ig.do`, label: 'label', createdAt: index },
  }))
  expect(book.addAll(entries).ok).toBe(true)
  book.close()
  return folder
}

/** What SQLite was asked from a window's message to its answer, and until the request. */
async function createOne(addresses: number) {
  server = await startHaltmanServer({ domains: [domain] })
  let asked: Asked | undefined
  let commitsBeforeRequest: number | undefined
  const started = await startApp({
    folder: await folderWith(addresses),
    fetch(input, init) {
      commitsBeforeRequest ??= asked?.commits()
      return fetch(input, init)
    },
  })
  app = started
  const { id: accountId } = await started.get('saveAccount', {
    ...{ provider: 'haltman', nickname: 'Mail', server: server.url, key: server.key, defaultDomain: domain },
  })
  const form = { accountId, domain, label: 'shop' }
  // What follows an answer may run only after the next: then its statements are compiled, too.
  for (const localPart of ['first', 'next']) {
    await started.get('createAddress', { ...form, localPart })
    await new Promise(setImmediate)
  }
  asked = count()
  const answer = await started.app.route(
    { window: 'popover', mainFrame: true, origin: started.shell.appOrigin },
    'createAddress',
    { ...form, localPart: 'second.address' },
  )
  const untilAnswer = {
    ran: [...asked.ran],
    compiled: [...asked.compiled],
    commits: asked.commits(),
    waits: asked.waits(),
  }
  await new Promise(setImmediate)
  return { answer, commitsBeforeRequest, untilAnswer, folder: started.folder, asked }
}

const madeOf = (answer: Result<unknown>) => (answer.ok ? answer.value : answer.failure)

describe('a creation', () => {
  test.each([0, 5_000])(
    'writes its attempt and its address, and stops for the disk at neither, beside %i addresses',
    async (addresses) => {
      const { answer, commitsBeforeRequest, untilAnswer, asked } = await createOne(addresses)
      expect(madeOf(answer)).toMatchObject({ copied: true, entry: { copiedAt: expect.any(Number) } })
      expect(commitsBeforeRequest).toBe(1)
      expect(untilAnswer).toMatchObject({ commits: 2, waits: 0 })
      // The date of the copy follows the answer.
      expect([asked.commits(), asked.waits()]).toEqual([3, 0])
      // Where the disk takes longer than the service, some of what follows its answer comes first.
      expect(untilAnswer.ran.length).toBeLessThanOrEqual(40)
      expect(untilAnswer.compiled).toEqual([])
    },
  )

  test('finds each address by an index, never among all', async () => {
    const { untilAnswer, folder } = await createOne(10)
    const statements = new Set(
      untilAnswer.ran.filter((text) => /^\s*(?:SELECT|INSERT|UPDATE|DELETE)/.test(text)),
    )
    expect(statements.size).toBeGreaterThan(8)
    using database = new DatabaseSync(join(folder, 'addresses.sqlite'), { readOnly: true })
    for (const text of statements) {
      const plan = database
        .prepare(`EXPLAIN QUERY PLAN ${text}`)
        .all(...[...text.matchAll(/\?/g)].map(() => null))
      for (const { detail } of plan) {
        if (/ addresses\b/.test(String(detail))) expect(detail, text).toMatch(found)
      }
    }
  })
})

describe('a press of the hotkey with an address in reserve', () => {
  test('stops for the disk once before the address is on the clipboard', async () => {
    await start()
    await turn(true)
    const address = await ready()
    advance(60_000)
    await new Promise(setImmediate)
    const asked = count()
    let waits: number | undefined
    reserving.shell.onClipboard(() => {
      waits ??= asked.waits()
    })
    await reserving.app.newAddress()
    expect(reserving.shell.clipboard()).toBe(address)
    expect(waits).toBe(1)
  })
})
