import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { migrate, migrations } from '../../../src/main/book/migrations.ts'
import { type BookNotice, openAddressBook } from '../../../src/main/book/open-address-book.ts'
import { home, newRow, unwrap, useBooks, work } from './book-fixtures.ts'

const { newFile, open, openFresh } = useBooks()

function noise(length: number): Buffer {
  return Buffer.from(Array.from({ length }, (_, index) => (index * 167 + 13) % 251))
}

/** The path to which the damaged file was moved. */
function asideOf(notice: BookNotice | undefined): string {
  return notice?.reason === 'set-aside' ? notice.path : ''
}

async function fileWithAddresses(): Promise<string> {
  const file = newFile()
  const book = await openFresh(file)
  unwrap(book.addAll(Array.from({ length: 500 }, (_, index) => newRow({ address: `a${index}@example.com` }))))
  book.close()
  return file
}

describe('a file that is not a database', () => {
  it.each([
    ['noise', (file: string) => writeFileSync(file, noise(20_000))],
    ['text', (file: string) => writeFileSync(file, '{"addresses": []}'.repeat(100))],
    ['a truncated database', (file: string) => truncateSync(file, 5_000)],
    [
      'a database whose beginning was overwritten',
      (file: string) => {
        const bytes = readFileSync(file)
        noise(3_000).copy(bytes)
        writeFileSync(file, bytes)
      },
    ],
  ])('is set aside whole, and a new book is begun: %s', async (_, spoil) => {
    const file = await fileWithAddresses()
    spoil(file)
    const before = readFileSync(file)
    const { book, notice } = await open(file)
    expect(notice?.reason).toBe('set-aside')
    expect(basename(asideOf(notice))).toBe('addresses-broken-2026-11-21T09-30-00-000Z.sqlite')
    expect(readFileSync(asideOf(notice)).equals(before)).toBe(true)
    const rescued = unwrap(book.count())
    unwrap(book.rememberAccount(work))
    unwrap(book.add(newRow()))
    book.close()
    const again = await open(file)
    expect(again.notice).toBeUndefined()
    expect(unwrap(again.book.count())).toBe(rescued + 1)
  })

  it.each([
    ['noise', (file: string) => writeFileSync(file, noise(20_000))],
    ['nothing', (file: string) => writeFileSync(file, '')],
    ['missing', () => undefined],
  ])('is set aside with its write-ahead log, which may hold addresses: %s', async (_, begin) => {
    const file = newFile()
    begin(file)
    writeFileSync(`${file}-wal`, noise(5_000))
    const { book, notice } = await open(file)
    expect(readFileSync(`${asideOf(notice)}-wal`).equals(noise(5_000))).toBe(true)
    expect(unwrap(book.count())).toBe(0)
  })
})

describe('a file that must stay', () => {
  it('is left untouched if a newer version wrote it', async () => {
    const file = await fileWithAddresses()
    const database = new DatabaseSync(file)
    database.exec(`PRAGMA user_version = ${migrations.length + 1}`)
    database.close()
    const before = readFileSync(file)
    expect(await openAddressBook(file)).toEqual({ ok: false, failure: { reason: 'storage-newer' } })
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('is not opened if its folder is missing', async () => {
    const file = `${newFile()}/missing/addresses.sqlite`
    expect(await openAddressBook(file)).toEqual({ ok: false, failure: { reason: 'storage-failed' } })
  })

  it('is used if it is empty', async () => {
    const file = newFile()
    writeFileSync(file, '')
    const { book, notice } = await open(file)
    expect(notice).toBeUndefined()
    expect(unwrap(book.count())).toBe(0)
  })
})

describe('a write that fails in the middle', () => {
  it('is undone whole: the attempt stays open', async () => {
    const file = newFile()
    const book = await openFresh(file)
    const attempt = unwrap(
      book.beginAttempt({
        ...{ accountId: work.id, domain: 'example.com', address: 'a@example.com', label: '', startedAt: 1 },
      }),
    )
    const other = new DatabaseSync(file)
    other.exec("CREATE TRIGGER refuse BEFORE DELETE ON attempts BEGIN SELECT raise(ABORT, 'no'); END")
    const added = book.add(newRow({ address: 'a@example.com' }), attempt.id)
    expect(added).toEqual({ ok: false, failure: { reason: 'storage-failed' } })
    expect(unwrap(book.count())).toBe(0)
    expect(unwrap(book.openAttempts())).toHaveLength(1)
    other.exec('DROP TRIGGER refuse')
    other.close()
    expect(book.add(newRow({ address: 'a@example.com' }), attempt.id).ok).toBe(true)
  })
})

describe('migrations', () => {
  it.each(migrations.map((_, version) => version))(
    'bring a file of version %i up to date',
    async (version) => {
      const file = newFile()
      const database = new DatabaseSync(file)
      migrate(database, migrations.slice(0, version))
      database.close()
      const book = await openFresh(file)
      unwrap(book.add(newRow()))
      book.close()
      const after = new DatabaseSync(file)
      expect(after.prepare('PRAGMA user_version').get()).toMatchObject({ user_version: migrations.length })
      after.close()
    },
  )

  it('run in order, each once, and keep all rows', () => {
    using database = new DatabaseSync(':memory:')
    const first = ['CREATE TABLE notes (text TEXT)', "INSERT INTO notes VALUES ('one')"]
    expect(migrate(database, first)).toBe('current')
    expect(migrate(database, [...first, "INSERT INTO notes VALUES ('two')"])).toBe('current')
    expect(database.prepare('SELECT text FROM notes').all()).toMatchObject([{ text: 'one' }, { text: 'two' }])
    expect(migrate(database, first)).toBe('newer')
  })

  it('undo a step that fails', () => {
    using database = new DatabaseSync(':memory:')
    const steps = [
      'CREATE TABLE notes (text TEXT)',
      'CREATE TABLE more (text TEXT); INSERT INTO nowhere VALUES (1)',
    ]
    expect(() => migrate(database, steps)).toThrow(/nowhere/)
    expect(database.prepare('PRAGMA user_version').get()).toMatchObject({ user_version: 1 })
    expect(database.prepare("SELECT name FROM sqlite_schema WHERE name = 'more'").all()).toEqual([])
  })
})

describe('a file to which a newer version added a service', () => {
  it('shows the known entries, page by page, and keeps the others unchanged', async () => {
    const file = newFile()
    const book = await openFresh(file)
    const accountIds = [work.id, home.id, work.id, home.id]
    unwrap(
      book.addAll(
        accountIds.map((accountId, index) => newRow({ accountId, address: `a${index}@example.com` })),
      ),
    )
    const other = new DatabaseSync(file)
    other.exec(`UPDATE accounts SET provider = 'future' WHERE id = '${home.id}'`)
    other.close()

    const first = unwrap(book.search({ query: '', limit: 1 }))
    expect(first.entries.map(({ address }) => address)).toEqual(['a2@example.com'])
    const second = unwrap(book.search({ query: '', limit: 1, after: first.next }))
    expect(second.entries.map(({ address }) => address)).toEqual(['a0@example.com'])
    expect(second.next).toBeUndefined()
    expect(unwrap(book.list({ limit: 10 })).entries).toHaveLength(2)
    expect(unwrap(book.count())).toBe(4)
  })
})
