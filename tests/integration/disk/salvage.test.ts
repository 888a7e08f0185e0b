import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { openAddressBook } from '../../../src/main/book/open-address-book.ts'
import { seededNoise } from '../../support/seeded-bytes.ts'
import { home, newRow, unwrap, useBooks, work } from '../book/book-fixtures.ts'

const { newFile, open, openFresh } = useBooks()

/** A closed book with something in every table. */
async function fullBook(): Promise<string> {
  const file = newFile()
  const book = await openFresh(file)
  const long = 'Ä'.repeat(9_000)
  for (const [index, label] of ['', 'Übung', long].entries())
    unwrap(
      book.add(
        newRow({
          address: `row.${index}@one.example`,
          label,
          destination: 'me@home.example',
          remoteId: `r${index}`,
        }),
      ),
    )
  unwrap(book.endChange(1, { state: 'deleted', at: 2 ** 41 }))
  unwrap(book.beginChange(3, 'deleted', 2 ** 41 + 1))
  unwrap(book.endChange(2, { state: 'trashed', at: 2 ** 41 + 2 }))
  unwrap(book.beginChange(2, 'active', 2 ** 41 + 3))
  unwrap(book.setLabel(2, 'changed', 5))
  unwrap(book.add(newRow({ accountId: home.id, address: 'other@two.example', createdAt: -5 })))
  unwrap(book.setPinned(4, true, 6, true))
  unwrap(book.beginTelling(4, 'pinned', 7))
  unwrap(book.setDestination(4, 'you@home.example', 8))
  unwrap(
    book.beginAttempt({
      ...{ accountId: home.id, domain: 'two.example', address: 'open@two.example', label: 'x' },
      startedAt: 2 ** 41,
    }),
  )
  const unnamed = { accountId: work.id, domain: 'made.example', label: '', startedAt: 2 ** 41 }
  unwrap(book.beginAttempt(unnamed))
  unwrap(book.beginAttempt({ ...unnamed, beginning: 'amber', mark: 'm1' }))
  unwrap(
    book.putHandle({ accountId: work.id, handle: 'jane', state: 'claimed', adopted: false, startedAt: 9 }),
  )
  unwrap(book.beginSwitch(1, 'one.example', true))
  unwrap(book.rememberAccount({ ...work, server: 'https://one.example' }))
  unwrap(book.rememberAccount({ ...work, server: 'https://two.example' }))
  unwrap(book.setListedAt(work.id, 77))
  unwrap(book.countRequest(work.id, 5))
  book.close()
  return file
}

function tablesOf(file: string): Readonly<Record<string, readonly object[]>> {
  using database = new DatabaseSync(file, { readOnly: true })
  const names = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .all()
    .map(({ name }) => String(name))
  return Object.fromEntries(
    names.map((name) => [name, database.prepare(`SELECT * FROM ${name} ORDER BY 1`).all()]),
  )
}

/** Makes a file unreadable to SQLite without a change to any row. */
function spoilHeader(file: string): void {
  const bytes = readFileSync(file)
  seededNoise(3, 100).copy(bytes)
  writeFileSync(file, bytes)
}

describe('a book that is rebuilt from a damaged file', () => {
  test('is the same, table by table, except for counts and dates that are read again', async () => {
    const file = await fullBook()
    const before = tablesOf(file)
    // An address in reserve becomes an ordinary one: its row is kept, and the mark is not.
    const { refolding, imported, imported_accounts, reserves, used_later, ...full } = before
    for (const rows of [refolding, imported, imported_accounts, reserves, used_later])
      expect(rows).toEqual([])
    for (const rows of Object.values(full)) expect(rows.length).toBeGreaterThan(0)
    spoilHeader(file)
    const { book, notice } = await open(file)
    expect(notice).toMatchObject({ reason: 'set-aside', rescued: 4 })
    book.close()
    const { requests, accounts = [], ...rest } = before
    expect(requests).toHaveLength(1)
    // So that every list is read to its end again.
    const unread = accounts.map((account) => ({ ...account, listed_at: null }))
    expect(tablesOf(file)).toEqual({ ...rest, accounts: unread, requests: [] })
  })

  test('can be searched, added to and opened again', async () => {
    const file = await fullBook()
    spoilHeader(file)
    const { book } = await open(file)
    expect(unwrap(book.range({ query: 'CHANGED', offset: 0, limit: 5 })).entries.map(({ id }) => id)).toEqual(
      [2],
    )
    unwrap(book.add(newRow({ address: 'new@one.example' })))
    expect(unwrap(book.newestId())).toBe(5)
    book.close()
    expect((await open(file)).notice).toBeUndefined()
  })

  test('gets its name at the next start if the app ended before', async () => {
    const file = await fullBook()
    const before = tablesOf(file)
    // The damaged file already has its new name, the fresh one does not.
    renameSync(file, `${file}.new`)
    writeFileSync(
      file.replace('addresses.sqlite', 'addresses-broken-2026-11-20T00-00-00-000Z.sqlite'),
      'damaged',
    )
    const { book, notice } = await open(file)
    expect(notice).toMatchObject({ reason: 'set-aside', rescued: 4 })
    book.close()
    expect(tablesOf(file)).toEqual(before)
    expect(existsSync(`${file}.new`)).toBe(false)
  })

  test('is found again if the app ended while it rewrote a deleted file', async () => {
    const file = await fullBook()
    const before = tablesOf(file)
    renameSync(file, `${file}.new`)
    const { book, notice } = await open(file)
    expect(notice).toBeUndefined()
    book.close()
    expect(tablesOf(file)).toEqual(before)
  })

  test('is rebuilt again if the app ended during the reading', async () => {
    const file = await fullBook()
    writeFileSync(`${file}.new`, 'half of it')
    spoilHeader(file)
    const { book, notice } = await open(file)
    expect(notice).toMatchObject({ reason: 'set-aside', rescued: 4 })
    expect(unwrap(book.count())).toBe(4)
  })
})

describe('a file that is damaged while it is in use', () => {
  test('is read from memory, and written again from memory when the app ends', async () => {
    const file = newFile()
    const book = await openFresh(file)
    unwrap(
      book.addAll(Array.from({ length: 300 }, (_, index) => newRow({ address: `a${index}@one.example` }))),
    )
    book.close()
    const { book: running } = unwrap(await openAddressBook(file))
    const bytes = readFileSync(file)
    for (let page = 3; page * 4_096 < bytes.length; page += 2)
      seededNoise(page, 4_096).copy(bytes, page * 4_096)
    writeFileSync(file, bytes)
    expect(unwrap(running.list({ limit: 400 })).entries).toHaveLength(300)
    running.close()
    const { book: again, notice } = await open(file)
    expect(notice).toBeUndefined()
    expect(unwrap(again.count())).toBe(300)
  })
})
