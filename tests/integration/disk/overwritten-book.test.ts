import {
  closeSync,
  copyFileSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import type { AddressBook } from '../../../src/main/book/address-book.ts'
import { openAddressBook } from '../../../src/main/book/open-address-book.ts'
import type { Replacement } from '../../../src/main/book/revive.ts'
import { seededNoise } from '../../support/seeded-bytes.ts'
import { startApp } from '../../support/start-app.ts'
import { newRow, unwrap, work } from '../book/book-fixtures.ts'
import { setAsideIn } from './disk-fixtures.ts'

const root = mkdtempSync(join(tmpdir(), 'aliasmith-overwritten-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const pageSize = 4_096
const newFile = () => join(mkdtempSync(join(root, 'book-')), 'addresses.sqlite')
const rows = (beginning: string, count: number, label = '') =>
  Array.from({ length: count }, (_, index) => newRow({ address: `${beginning}${index}@one.example`, label }))

async function open(file: string) {
  const told: Replacement[] = []
  const { book, notice } = unwrap(await openAddressBook(file, { onReplaced: (each) => told.push(each) }))
  unwrap(book.rememberAccount(work))
  return { book, told, notice }
}

/** A list that was closed and opened again, so that its file contains everything. */
async function openSettled(file: string, count: number, label?: string) {
  const { book } = await open(file)
  unwrap(book.addAll(rows('a', count, label)))
  book.close()
  return open(file)
}

function addressesIn(book: AddressBook): readonly string[] {
  const { total } = unwrap(book.range({ query: '', offset: 0, limit: 1 }))
  return Array.from({ length: Math.ceil(total / 500) }, (_, page) =>
    unwrap(book.range({ query: '', offset: page * 500, limit: 500 })).entries.map(({ address }) => address),
  ).flat()
}

/** The addresses in a file, alone or with a log that was put beside it. */
function read(file: string, log?: string): readonly string[] {
  const copy = newFile()
  copyFileSync(file, copy)
  if (log !== undefined) copyFileSync(log, `${copy}-wal`)
  using database = new DatabaseSync(copy)
  return database
    .prepare('SELECT address FROM addresses')
    .all()
    .map(({ address }) => String(address))
}

function spoil(file: string, page: number): void {
  const descriptor = openSync(file, 'r+')
  writeSync(descriptor, seededNoise(page, pageSize), 0, pageSize, (page - 1) * pageSize)
  closeSync(descriptor)
}

// Windows has other rules for open files.
describe.skipIf(process.platform === 'win32')('a list of addresses that is damaged while it is open', () => {
  test('is written again from memory, page by page, and reported', async () => {
    const file = newFile()
    await openSettled(file, 200).then(({ book }) => book.close())
    const pages = statSync(file).size / pageSize
    for (let page = 1; page <= pages; page += 1) {
      const copy = newFile()
      copyFileSync(file, copy)
      const { book, told } = await open(copy)
      // The first change goes into the log, beside the damaged file.
      spoil(copy, page)
      unwrap(book.add(newRow({ address: 'after@one.example' })))
      expect([page, unwrap(book.count())]).toEqual([page, 201])
      book.close()
      const again = await open(copy)
      expect(again.notice).toBeUndefined()
      expect(unwrap(again.book.count())).toBe(201)
      again.book.close()
      // The log already had a newer state of the first page and of the account's page.
      const aside = setAsideIn(join(copy, '..'))
      expect([page, told.map(({ reason }) => reason)]).toEqual([
        page,
        aside.length === 0 ? [] : ['rewritten'],
      ])
      if (page > 3) expect(aside.length).toBeGreaterThan(0)
    }
  })

  test('is left unchanged if only its date was changed', async () => {
    const file = newFile()
    const { book, told } = await openSettled(file, 20)
    utimesSync(file, new Date(), new Date())
    unwrap(book.add(newRow({ address: 'after@one.example' })))
    expect(unwrap(book.count())).toBe(21)
    book.close()
    expect(told).toEqual([])
    expect(setAsideIn(join(file, '..'))).toEqual([])
  })

  test('is recognized by its stamp, which is far from that of every other list', async () => {
    const stamps = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const file = newFile()
        await openSettled(file, 3).then(({ book }) => book.close())
        using database = new DatabaseSync(file)
        return Number(database.prepare('PRAGMA application_id').get()?.application_id)
      }),
    )
    const ordered = stamps.toSorted((a, b) => a - b)
    const gaps = ordered.slice(1).map((stamp, index) => stamp - (ordered[index] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThan(1_000)
  })

  test('is reported on every screen', async () => {
    const { get, folder, stop } = await startApp()
    const { id: accountId } = await get('addPracticeAccount')
    const file = join(folder, 'addresses.sqlite')
    const other = newFile()
    await openSettled(other, 3).then(({ book }) => book.close())
    copyFileSync(other, file)
    await get('createAddress', { accountId, localPart: 'after', domain: 'practice.invalid', label: '' })
    const { notices } = await get('getSnapshot')
    const [name = ''] = setAsideIn(folder)
    expect(notices).toMatchObject([{ id: 'replaced-addresses', hint: `What was there is kept as ${name}.` }])
    await stop()
  })
})

describe.skipIf(process.platform === 'win32')('a list whose newest changes were overwritten', () => {
  test('by an older log with its index has the addresses of the file and that log, and reports their number', async () => {
    const file = newFile()
    const { book, told } = await open(file)
    unwrap(book.addAll(rows('a', 40)))
    const backup = newFile()
    for (const ending of ['-wal', '-shm']) copyFileSync(`${file}${ending}`, `${backup}${ending}`)
    for (const row of rows('c', 400)) unwrap(book.add(row))
    const held = new Set([...read(file), ...rows('a', 40).map(({ address }) => address)])
    expect(held.size).toBeGreaterThan(40)
    expect(held.size).toBeLessThan(440)
    for (const ending of ['-wal', '-shm']) copyFileSync(`${backup}${ending}`, `${file}${ending}`)
    unwrap(book.add(newRow({ address: 'after@one.example' })))
    expect(addressesIn(book).toSorted()).toEqual([...held, 'after@one.example'].toSorted())
    expect(told).toMatchObject([{ reason: 'set-aside', rescued: held.size }])
    book.close()
    const again = await open(file)
    expect(again.notice).toBeUndefined()
    expect(unwrap(again.book.count())).toBe(held.size + 1)
    again.book.close()
  })

  test('by an older file, while it is too large for memory, has the readable addresses, and reports their number', async () => {
    const file = newFile()
    const label = 'A label that fills a page soon. '.repeat(6)
    await openSettled(file, 12_000, label).then(({ book }) => book.close())
    const backup = newFile()
    copyFileSync(file, backup)
    const older = read(backup)
    const { book, told } = await open(file)
    for (let part = 0; part < 4; part += 1) unwrap(book.addAll(rows(`b${part}.`, 4_000, label)))
    book.close()
    const large = await open(file)
    expect(statSync(file).size).toBeGreaterThan(3_500 * pageSize)
    copyFileSync(backup, file)
    unwrap(large.book.add(newRow({ address: 'after@one.example' })))
    const found = new Set(addressesIn(large.book))
    expect(older.filter((address) => !found.has(address))).toEqual([])
    expect(found.has('after@one.example')).toBe(true)
    expect(told).toEqual([])
    const [{ reason, rescued } = { reason: '', rescued: 0 }] = large.told.filter(
      (each) => each.reason === 'set-aside',
    )
    expect([reason, rescued]).toEqual(['set-aside', found.size - 1])
    large.book.close()
  })
})
