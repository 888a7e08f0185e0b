import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { AddressBook } from '../../../src/main/book/address-book.ts'
import { migrations } from '../../../src/main/book/migrations.ts'
import { openAddressBook } from '../../../src/main/book/open-address-book.ts'
import { createFileKeychain } from '../../support/file-keychain.ts'
import { startApp } from '../../support/start-app.ts'
import { newRow, unwrap, work } from '../book/book-fixtures.ts'
import { setAsideIn } from './disk-fixtures.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const root = mkdtempSync(join(tmpdir(), 'aliasmith-restored-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const endings = ['', '-wal', '-shm'] as const

/** Copies a book as a backup program does: file by file, also while other programs have them open. */
function backUp(file: string, to: string): string {
  mkdirSync(to)
  for (const ending of endings)
    if (existsSync(`${file}${ending}`)) copyFileSync(`${file}${ending}`, join(to, `book${ending}`))
  return join(to, 'book')
}

function add(book: AddressBook, beginning: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const address = `${beginning}${index}@one.example`
    unwrap(book.add(newRow({ address, label: `Label of ${beginning} ${index}` })))
    return address
  })
}

/** The states of one book that a backup may contain, each with its log, and the addresses in each. */
const states: { file: string; addresses: readonly string[] }[] = []

beforeAll(async () => {
  const file = join(root, 'book.sqlite')
  const open = async () => unwrap(await openAddressBook(file)).book
  let made: readonly string[] = []
  let book = await open()
  unwrap(book.rememberAccount(work))
  const keep = (name: string) => states.push({ file: backUp(file, join(root, name)), addresses: made })
  const more = (beginning: string, count: number) => {
    made = [...made, ...add(book, beginning, count)]
    keep(beginning)
  }
  more('a', 12)
  more('b', 12)
  book.close()
  // The log was written back into the file and started again.
  book = await open()
  more('c', 30)
  more('d', 2)
  book.close()
  keep('closed')
})

describe('a list of addresses from backups of different days', () => {
  // 0 stands for a missing file.
  const choices = [0, 1, 2, 3, 4, 5]
  const cells = choices
    .slice(1)
    .flatMap((main) => choices.flatMap((log) => [0, 1, 4].map((index) => [main, log, index] as const)))

  test.each(cells)(
    'has all addresses of the file and the log: file %i, log %i, index %i',
    async (main, log, index) => {
      const folder = mkdtempSync(join(root, 'mixed-'))
      const file = join(folder, 'addresses.sqlite')
      const held: string[] = []
      for (const [ending, choice] of [
        ['', main],
        ['-wal', log],
        ['-shm', index],
      ] as const) {
        const state = states[choice - 1]
        const source = `${state?.file}${ending}`
        if (state === undefined || !existsSync(source)) continue
        copyFileSync(source, `${file}${ending}`)
        if (ending === '') held.push(...rowsIn(source, false))
        if (ending === '-wal') held.push(...rowsInLog(source))
      }
      const { book, notice } = unwrap(await openAddressBook(file))
      const found = unwrap(book.list({ limit: 500 })).entries
      book.close()
      const addresses = found.map(({ address }) => address)
      expect(held.filter((address) => !addresses.includes(address))).toEqual([])
      expect(new Set(addresses).size).toBe(addresses.length)
      for (const { address, label } of found)
        expect(label.toLowerCase()).toBe(`label of ${address.charAt(0)} ${address.match(/\d+/)?.[0]}`)
      if (main === log) expect(notice).toBeUndefined()
      const again = unwrap(await openAddressBook(file))
      expect(again.notice).toBeUndefined()
      again.book.close()
    },
  )
})

// Windows has other rules for open files.
describe.skipIf(process.platform === 'win32')(
  'a backup that is copied over the files of an open list',
  () => {
    // SQLite accepts a log and its index if both are older and match each other.
    const parts: readonly (readonly string[])[] = [[''], ['-wal'], ['-shm'], ['', '-wal']]
    const cells = parts.flatMap((over) =>
      [0, 300].map((before) => [over.join(' and ') || 'the file', over, before] as const),
    )

    test.each(cells)(
      'loses no address and no label: %s, %s, %i before the start',
      async (_, over, earlier) => {
        const folder = mkdtempSync(join(root, 'place-'))
        const file = join(folder, 'addresses.sqlite')
        let book = unwrap(await openAddressBook(file)).book
        unwrap(book.rememberAccount(work))
        const made = [...add(book, 'a', 40)]
        const backup = backUp(file, join(folder, 'backup'))
        made.push(...add(book, 'b', earlier))
        if (earlier > 0) {
          book.close()
          book = unwrap(await openAddressBook(file)).book
        }
        made.push(...add(book, 'c', 320))
        for (const ending of over)
          if (existsSync(`${backup}${ending}`)) copyFileSync(`${backup}${ending}`, `${file}${ending}`)
        made.push(...add(book, 'd', 20))
        book.close()
        const again = unwrap(await openAddressBook(file))
        const found = unwrap(again.book.list({ limit: 1_000 })).entries
        again.book.close()
        expect(found.map(({ address }) => address).toSorted()).toEqual(made.toSorted())
        for (const { address, label } of found)
          expect(label).toBe(`Label of ${address.charAt(0)} ${address.match(/\d+/)?.[0]}`)
        expect(again.notice).toBeUndefined()
        if (over.includes('')) expect(setAsideIn(folder).length).toBeGreaterThan(0)
      },
    )
  },
)

/** The addresses in a file, with or without its log. */
function rowsIn(source: string, withLog: boolean): readonly string[] {
  const copy = join(mkdtempSync(join(root, 'read-')), 'x.sqlite')
  copyFileSync(source, copy)
  if (withLog && existsSync(`${source}-wal`)) copyFileSync(`${source}-wal`, `${copy}-wal`)
  using database = new DatabaseSync(copy)
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE name = 'addresses'").all()
  if (tables.length === 0) return []
  return database
    .prepare('SELECT address FROM addresses')
    .all()
    .map(({ address }) => String(address))
}

/** The addresses that a log adds to those of its file. */
function rowsInLog(source: string): readonly string[] {
  const own = source.slice(0, -'-wal'.length)
  const before = new Set(rowsIn(own, false))
  return rowsIn(own, true).filter((address) => !before.has(address))
}

describe('a list of addresses without a part of its schema', () => {
  const take: readonly (readonly [string, string, number])[] = [
    ['an index', 'DROP INDEX addresses_by_address', 5],
    ['the unique index', 'DROP INDEX addresses_exist_once', 5],
    ['a table', 'DROP TABLE requests', 5],
    ['a column', 'ALTER TABLE accounts DROP COLUMN server', 5],
    ['everything', '', 0],
  ]
  test.each(take)('is set aside and created again, once: %s', async (_, sql, kept) => {
    const file = join(mkdtempSync(join(root, 'schema-')), 'addresses.sqlite')
    if (sql === '') {
      using empty = new DatabaseSync(file)
      empty.exec(`CREATE TABLE other (x); PRAGMA user_version = ${migrations.length}`)
    } else {
      const { book } = unwrap(await openAddressBook(file))
      unwrap(book.rememberAccount(work))
      add(book, 'a', 5)
      book.close()
      using database = new DatabaseSync(file)
      database.exec(sql)
    }
    const { book, notice } = unwrap(await openAddressBook(file))
    expect(notice).toMatchObject({ reason: 'set-aside', rescued: kept })
    unwrap(book.rememberAccount(work))
    add(book, 'b', 3)
    expect(unwrap(book.count())).toBe(kept + 3)
    book.close()
    const again = unwrap(await openAddressBook(file))
    expect(again.notice).toBeUndefined()
    again.book.close()
    expect(setAsideIn(dirname(file)).length).toBeGreaterThan(0)
  })
})

describe('a file of accounts beside a copy from another day', () => {
  const key = (letter: string) => letter.repeat(64)
  const server = 'http://127.0.0.1:9'
  const names = ['accounts.json', 'accounts-copy.json'] as const

  const ways = ['older', 'newer', 'missing'] as const
  const cells = ways.flatMap((main) => ways.map((copy) => [main, copy] as const))
  test.each(cells)('has every account of both, with its key: %s file, %s copy', async (main, copy) => {
    const folder = mkdtempSync(join(root, 'accounts-'))
    const keychain = createFileKeychain(mkdtempSync(join(root, 'keys-')))
    const backup = mkdtempSync(join(root, 'backup-'))
    const keep = (name: string) => {
      for (const file of names) copyFileSync(join(folder, file), join(backup, `${name}-${file}`))
    }
    const app = await startApp({ folder, keychain })
    const save = (nickname: string, letter: string) =>
      app.get('saveAccount', { provider: 'haltman', nickname, key: key(letter), server })
    await save('First', 'a')
    keep('older')
    await save('Second', 'b')
    await save('Third', 'c')
    await app.app.close()
    keep('newer')
    for (const [file, way] of [
      ['accounts.json', main],
      ['accounts-copy.json', copy],
    ] as const) {
      if (way === 'missing') rmSync(join(folder, file))
      else copyFileSync(join(backup, `${way}-${file}`), join(folder, file))
    }
    const again = await startApp({ folder, keychain })
    const { accounts, notices } = await again.get('getSnapshot')
    const isNewer = [main, copy].includes('newer')
    const isOlder = [main, copy].includes('older')
    const expected = isNewer ? ['First', 'Second', 'Third'] : isOlder ? ['First'] : []
    expect(accounts.map(({ nickname }) => nickname)).toEqual(expected)
    for (const { keyPlace } of accounts) expect(keyPlace).toBe('keychain')
    const isTold = main === 'missing' ? copy !== 'missing' : main === 'older' && copy === 'newer'
    expect(notices.map(({ id }) => id).filter((id) => id.includes('accounts'))).toEqual(
      isTold ? ['set-aside-accounts'] : [],
    )
    await again.app.close()
  })
})
