import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { DatabaseSync, StatementSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import type { AddressBook } from '../../../src/main/book/address-book.ts'
import { openAddressBook } from '../../../src/main/book/open-address-book.ts'
import type { Replacement } from '../../../src/main/book/revive.ts'
import { seededNoise } from '../../support/seeded-bytes.ts'
import { newRow, unwrap, useBooks, work } from '../book/book-fixtures.ts'

vi.setConfig({ testTimeout: 120_000 })

const { newFile, openFresh } = useBooks()
const pageSize = 4_096
const count = 300

/** A closed book of some dozens of pages, or more. */
async function largeFile(addresses = count): Promise<string> {
  const file = newFile()
  const book = await openFresh(file)
  unwrap(
    book.addAll(
      Array.from({ length: addresses }, (_, index) =>
        newRow({
          address: `kept.${index}@mail.example`,
          label: `Shop ${index}`,
          destination: `me${index}@inbox.example`,
          createdAt: index,
        }),
      ),
    ),
  )
  unwrap(book.noteCopied(3, 5_000))
  unwrap(book.setPinned(4, true, 5_000, true))
  book.close()
  return file
}

/** Opens a book whose file counts as large, and collects what is told about it later. */
async function openLarge(file: string) {
  const told: Replacement[] = []
  const { book, notice } = unwrap(
    await openAddressBook(file, { mostChecked: 5, accounts: [work], onReplaced: (each) => told.push(each) }),
  )
  return { book, notice, told }
}

function overwrite(file: string, position: number, bytes: Buffer): void {
  const contents = readFileSync(file)
  bytes.copy(contents, position)
  writeFileSync(file, contents)
}

const isSound = (file: string): boolean => {
  try {
    using database = new DatabaseSync(file, { readOnly: true })
    return database.prepare('PRAGMA integrity_check(1)').get()?.integrity_check === 'ok'
  } catch {
    return false
  }
}

const numbersIn = (book: AddressBook) =>
  unwrap(book.exportPage(0, 10_000)).entries.flatMap(
    ({ address }) => /^kept\.(\d+)@/.exec(address)?.[1] ?? [],
  )

/** The statements that are prepared while something is done. */
async function statementsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const prepare = vi.spyOn(DatabaseSync.prototype, 'prepare')
  try {
    await work()
    return prepare.mock.calls.map(([text]) => text)
  } finally {
    prepare.mockRestore()
  }
}

/** The pages that a table or an index has. */
function pagesOf(file: string, name: string): readonly number[] {
  using database = new DatabaseSync(file, { readOnly: true })
  return database
    .prepare('SELECT pageno FROM dbstat WHERE name = ? ORDER BY pageno')
    .all(name)
    .map(({ pageno }) => Number(pageno))
}

describe('a large list of addresses', () => {
  test('is opened without a look at all of it, unlike a small one', async () => {
    const file = await largeFile()
    const large = await statementsOf(async () => (await openLarge(file)).book.close())
    const small = await statementsOf(async () => unwrap(await openAddressBook(file)).book.close())
    const checks = (texts: readonly string[]) => texts.filter((text) => text.includes('integrity_check(1)'))
    expect(checks(large)).toEqual([])
    expect(checks(small)).toHaveLength(1)
  })

  test('is found sound while it is open, and only then written to', async () => {
    const file = await largeFile()
    const before = readFileSync(file)
    const { book, told } = await openLarge(file)
    let added = 0
    const addMany = () => {
      const from = added
      added += 3_000
      const rows = Array.from({ length: 3_000 }, (_, index) =>
        newRow({ address: `new.${from + index}@mail.example` }),
      )
      unwrap(book.addAll(rows))
    }
    addMany()
    expect(readFileSync(file).equals(before)).toBe(true)
    await vi.waitFor(
      () => {
        // SQLite writes a long log back with the next change. The check gives way to each.
        addMany()
        expect(readFileSync(file).equals(before)).toBe(false)
      },
      { timeout: 60_000, interval: 400 },
    )
    expect(told).toEqual([])
    book.close()
  })

  test('is checked while nobody uses it: the check gives way, and goes on afterwards', async () => {
    const file = await largeFile(20_000)
    const { book } = await openLarge(file)
    const get = vi.spyOn(StatementSync.prototype, 'get')
    // The check compares each part of the addresses with each index.
    const steps = () => {
      const parts = get.mock.contexts.map((statement) =>
        statement instanceof StatementSync ? statement.sourceSQL : '',
      )
      return parts.filter((text) => text.includes('SELECT max(id) AS last')).length
    }
    try {
      await vi.waitFor(() => expect(steps()).toBeGreaterThan(3), { timeout: 20_000, interval: 1 })
      const before = steps()
      for (let use = 0; use < 40; use += 1) {
        unwrap(book.find(1))
        await pause(4)
      }
      expect(steps() - before).toBeLessThan(8)
      const after = steps()
      await vi.waitFor(() => expect(steps()).toBeGreaterThan(after + 8), { timeout: 20_000, interval: 20 })
    } finally {
      get.mockRestore()
      book.close()
    }
  })

  test('with noise on any page is salvaged at the start or while it is open, and keeps what was changed meanwhile', async () => {
    const sound = await largeFile()
    const pages = readFileSync(sound).length / pageSize
    let later = 0
    for (let page = 2; page <= pages; page += 1) {
      const file = newFile()
      writeFileSync(file, readFileSync(sound))
      overwrite(file, (page - 1) * pageSize + 900 + 37 * (page % 60), seededNoise(page, 150))
      const isDamaged = !isSound(file)
      const before = readFileSync(file)
      const { book, notice, told } = await openLarge(file)
      if (notice === undefined && isDamaged) {
        const added = book.add(newRow({ address: `new@mail.example`, createdAt: 9_000 }))
        await vi.waitFor(() => expect([page, told]).toMatchObject([page, [{ reason: 'set-aside' }]]), {
          timeout: 20_000,
        })
        expect(readFileSync(told[0]?.path ?? '').equals(before)).toBe(true)
        if (added.ok) expect(unwrap(book.findByAddress(work.id, 'new@mail.example'))).toBeDefined()
        later += 1
      }
      const lost = count - numbersIn(book).length
      expect([page, lost <= 40]).toEqual([page, true])
      expect(unwrap(book.search({ query: 'kept.399', limit: 5 })).entries.length).toBeLessThanOrEqual(1)
      book.close()
      if (isDamaged) expect([page, isSound(file)]).toEqual([page, true])
    }
    expect(later).toBeGreaterThan(10)
  })

  test('that was cut is salvaged at the start', async () => {
    const file = await largeFile()
    truncateSync(file, 12 * pageSize)
    const { book, notice } = await openLarge(file)
    expect(notice).toMatchObject({ reason: 'set-aside' })
    book.close()
  })

  test('whose free pages are not what they should be is read whole at the start', async () => {
    const file = await largeFile()
    {
      using database = new DatabaseSync(file)
      database.exec('CREATE TABLE filler (text TEXT); DROP TABLE filler')
      database.exec(`CREATE TABLE filler (text TEXT);
        INSERT INTO filler SELECT printf('%5000s', value) FROM json_each('[1,2,3,4,5,6]'); DROP TABLE filler`)
    }
    const open = () => statementsOf(async () => (await openLarge(file)).book.close())
    expect((await open()).filter((text) => text.includes('integrity_check(1)'))).toEqual([])
    const trunk = readFileSync(file).readUInt32BE(32)
    const [leaf = 0] = pagesOf(file, 'addresses')
    const wrong = Buffer.alloc(4)
    wrong.writeUInt32BE(leaf + 1_000_000)
    overwrite(file, (trunk - 1) * pageSize + 8, wrong)
    const { book, notice } = await openLarge(file)
    expect(notice).toMatchObject({ reason: 'set-aside', rescued: count })
    book.close()
  })
})
