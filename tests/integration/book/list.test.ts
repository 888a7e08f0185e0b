import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AddressBook, ListedAddress } from '../../../src/main/book/address-book.ts'
import type { ImportRow } from '../../../src/main/book/book-import.ts'
import { home, importRows, newRow, unwrap, useBooks, work } from './book-fixtures.ts'

const { openFresh } = useBooks()
const remakes = (provider: string) => provider === 'practice'
const taking = { remakes, replaceNewer: false }
const options = { goneAccounts: [], now: 5_000, askedAt: 5_000 }

describe('a range of the list', () => {
  test('is the same from both ends, whatever the filter', async () => {
    const book = await openFresh()
    unwrap(
      book.addAll(
        Array.from({ length: 60 }, (_, index) =>
          newRow({
            accountId: index % 3 === 0 ? home.id : work.id,
            address: `name${index}@example.com`,
            label: index % 2 === 0 ? 'even' : 'odd',
            createdAt: 1_000 * (index % 7),
            state: index % 5 === 0 ? 'deleted' : 'active',
          }),
        ),
      ),
    )
    const filters = [
      { query: '' },
      { query: 'even name' },
      { query: '', accountId: home.id },
      { query: 'odd', accountId: work.id, state: 'deleted' as const },
    ]
    for (const filter of filters) {
      const all = unwrap(book.range({ ...filter, offset: 0, limit: 200 })).entries
      expect(all.length).toBeGreaterThan(0)
      for (let offset = 0; offset <= all.length; offset += 3) {
        const range = unwrap(book.range({ ...filter, offset, limit: 4 }))
        expect(range.total).toBe(all.length)
        expect(range.entries).toEqual(all.slice(offset, offset + 4))
      }
    }
  })

  test('of an account that was never remembered is empty', async () => {
    const book = await openFresh()
    expect(unwrap(book.range({ query: '', accountId: 'nobody', offset: 0, limit: 5 }))).toEqual({
      total: 0,
      entries: [],
    })
  })

  test('comes with the accounts that have addresses', async () => {
    const book = await openFresh()
    unwrap(book.add(newRow()))
    expect(unwrap(book.accountsInUse())).toEqual([{ id: work.id, nickname: work.nickname }])
  })
})

describe('the list of a service', () => {
  const listed = fc.record({
    name: fc.constantFrom('a', 'b', 'c', 'd'),
    label: fc.option(fc.constantFrom('', 'x', 'y'), { nil: undefined }),
    createdAt: fc.option(fc.nat(9_000), { nil: undefined }),
    state: fc.option(fc.constantFrom('active', 'off', 'trashed'), { nil: undefined }),
  })

  test('never makes duplicates, and changes nothing the second time', async () => {
    const book = await openFresh()
    await fc.assert(
      fc.property(
        fc.array(listed, { maxLength: 6 }),
        fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
        (drawn, made) => {
          for (const name of made) {
            book.add(newRow({ address: `${name}@example.com` }))
          }
          const once = new Map(drawn.map(({ name, ...rest }) => [name, rest]))
          const items: ListedAddress[] = [...once].map(([name, { label, createdAt, state }]) => ({
            address: `${name}@example.com`,
            ...(label === undefined ? {} : { label }),
            ...(createdAt === undefined ? {} : { createdAt }),
            ...(state === undefined ? {} : { state }),
          }))
          unwrap(book.mergeListed(work.id, items, options))
          expect(unwrap(book.mergeListed(work.id, items, options))).toEqual({ added: 0, changed: 0, left: 0 })
          const { entries } = unwrap(book.list({ limit: 200 }))
          const existing = entries.filter(({ state }) => state !== 'deleted')
          expect(new Set(existing.map(({ address }) => address)).size).toBe(existing.length)
          for (const { address, state = 'active' } of items) {
            expect(unwrap(book.findByAddress(work.id, address))?.state).toBe(state)
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  test('does not change entries of another existing account', async () => {
    const book = await openFresh()
    unwrap(book.rememberAccount({ ...work, id: 'haltman-2', nickname: 'Second' }))
    unwrap(book.add(newRow({ label: 'first' })))
    expect(unwrap(book.mergeListed('haltman-2', [{ address: newRow().address }], options)).added).toBe(1)
    expect(unwrap(book.findByAddress(work.id, newRow().address))?.label).toBe('first')
  })
})

describe('an import', () => {
  const row: ImportRow = {
    address: 'a@example.com',
    label: 'x',
    state: 'active',
    createdAt: 1,
    account: { id: work.id, provider: work.provider, nickname: work.nickname },
  }

  test('is only counted until it is applied', async () => {
    const book = await openFresh()
    const stranger = { ...row, account: { provider: 'haltman', nickname: 'Stranger' } } as const
    expect(await importRows(book, [row, row, stranger], { ...taking, apply: false })).toEqual({
      added: 2,
      changed: 0,
      unchanged: 1,
    })
    expect(unwrap(book.count())).toBe(0)
    await importRows(book, [row, row, stranger], taking)
    expect(unwrap(book.accountsInUse()).map(({ nickname }) => nickname)).toEqual(['Stranger', 'Work'])
    expect((await importRows(book, [row, stranger], taking)).unchanged).toBe(2)
  })

  test('finds an account with another id by its name, but never an account of another service', async () => {
    const book = await openFresh()
    const moved = { ...row, account: { id: 'elsewhere', provider: 'haltman', nickname: 'WORK' } } as const
    const clash = { ...row, account: { id: work.id, provider: 'likedo', nickname: 'Other' } } as const
    await importRows(book, [moved, clash], taking)
    const accounts = unwrap(book.accountsInUse())
    expect(accounts.map(({ nickname }) => nickname)).toEqual(['Other', 'Work'])
    expect(accounts.find(({ nickname }) => nickname === 'Other')?.id).not.toBe(work.id)
  })

  test('keeps a label that the service does not know', async () => {
    const book = await openFresh()
    const { id } = unwrap(book.add(newRow({ label: '' })))
    unwrap(book.setLabel(id, 'mine'))
    unwrap(book.mergeListed(work.id, [{ address: newRow().address, label: '' }], options))
    expect(unwrap(book.find(id))?.label).toBe('mine')
  })
})

const practice = { id: 'practice-1', provider: 'practice', nickname: 'Practice' } as const

/** An address by its name, its state and the hour of its creation. */
const life = fc.record({
  name: fc.constantFrom('a', 'b', 'c'),
  state: fc.constantFrom('active', 'deleted'),
  hour: fc.nat(6),
  label: fc.constantFrom('', 'x', 'y'),
})

type Life = typeof life extends fc.Arbitrary<infer Drawn> ? Drawn : never

const rowOf = (account: ImportRow['account'], { name, state, hour, label }: Life): ImportRow => ({
  address: `${name}@example.com`,
  label,
  state,
  createdAt: hour * 3_600_000,
  account,
})

describe('an address of a file', () => {
  const everyEntry = (book: AddressBook) => unwrap(book.list({ limit: 200 })).entries
  const plain = (book: AddressBook) => everyEntry(book).map(({ id, ...rest }) => rest)
  const namesOf = (book: AddressBook) => everyEntry(book).map(({ address }) => address)

  test('at a service that deletes for good is never in the book twice, whatever the dates and the order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(life, { maxLength: 8 }),
        fc.array(life, { maxLength: 8 }),
        async (first, second) => {
          const book = await openFresh()
          const named = { provider: work.provider, nickname: work.nickname }
          for (const lives of [first, second]) {
            const rows = lives.map((drawn) => rowOf(named, drawn))
            await importRows(book, rows, taking)
            expect(await importRows(book, rows, taking)).toMatchObject({ added: 0 })
          }
          expect(namesOf(book)).toHaveLength(new Set(namesOf(book)).size)
          for (const { address, state } of everyEntry(book)) {
            const said = [...first, ...second].filter(({ name }) => address.startsWith(`${name}@`))
            expect(state).toBe(said.some((drawn) => drawn.state === 'deleted') ? 'deleted' : 'active')
          }
          book.close()
        },
      ),
      { numRuns: 50 },
    )
  })

  test('keeps the date of the book', async () => {
    const book = await openFresh()
    unwrap(book.add(newRow({ address: 'a@example.com', createdAt: 7 })))
    await importRows(book, [rowOf(work, { name: 'a', state: 'deleted', hour: 2, label: '' })], taking)
    expect(plain(book)).toMatchObject([{ address: 'a@example.com', createdAt: 7, state: 'deleted' }])
  })

  test('updates its own entry if the book has the address twice', async () => {
    const book = await openFresh()
    unwrap(book.add(newRow({ createdAt: 1, state: 'deleted' })))
    unwrap(book.add(newRow({ createdAt: 2 })))
    const rows = everyEntry(book).map(({ address, label, createdAt, state }) => ({
      address,
      label,
      createdAt,
      state,
      account: work,
    }))
    expect(await importRows(book, rows, taking)).toEqual({ added: 0, changed: 0, unchanged: 2 })
  })

  test('that was created again after each deletion survives an export and an import in any order', async () => {
    // Each name is created and deleted several times; only its last entry can still be active.
    const histories = fc.array(fc.record({ lives: fc.integer({ min: 1, max: 4 }), alive: fc.boolean() }), {
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(histories, fc.infiniteStream(fc.nat()), async (drawn, order) => {
        const book = await openFresh()
        unwrap(book.rememberAccount(practice))
        for (const [index, { lives, alive }] of drawn.entries()) {
          for (let one = 1; one <= lives; one += 1) {
            const state = one === lives && alive ? 'active' : 'deleted'
            const createdAt = one * 1_000 + index
            unwrap(
              book.add(
                newRow({ accountId: practice.id, address: `n${index}@practice.invalid`, createdAt, state }),
              ),
            )
          }
        }
        const rows = unwrap(book.exportPage(0, 200)).entries.map(({ address, label, createdAt, state }) => ({
          address,
          label,
          createdAt,
          state,
          account: practice,
        }))
        const shuffled = rows
          .map((row) => ({ row, at: order.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row)
        const before = plain(book)
        expect(await importRows(book, shuffled, taking)).toEqual({
          added: 0,
          changed: 0,
          unchanged: rows.length,
        })
        expect(plain(book)).toEqual(before)
        const other = await openFresh()
        expect((await importRows(other, shuffled, taking)).added).toBe(rows.length)
        expect(plain(other)).toEqual(before)
        book.close()
        other.close()
      }),
      { numRuns: 25 },
    )
  })

  test('that was created again after an older file keeps its later entry, whatever the order of the file', async () => {
    const book = await openFresh()
    unwrap(book.rememberAccount(practice))
    unwrap(book.add(newRow({ accountId: practice.id, address: 'a@example.com', createdAt: 3_600_000 })))
    const later = [
      rowOf(practice, { name: 'a', state: 'active', hour: 2, label: '' }),
      rowOf(practice, { name: 'a', state: 'deleted', hour: 1, label: '' }),
    ]
    expect(await importRows(book, later, taking)).toEqual({ added: 1, changed: 1, unchanged: 0 })
    expect(plain(book)).toMatchObject([
      { createdAt: 7_200_000, state: 'active' },
      { createdAt: 3_600_000, state: 'deleted' },
    ])
  })
})
