import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ImportRow, ListedAddress } from '../../src/main/aliases/book/address-book.ts'
import { home, newRow, unwrap, useBooks, work } from './address-book-fixtures.ts'

const { openFresh } = useBooks()
const options = { goneAccounts: [], now: 5_000 }

describe('a stretch of the list', () => {
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
      const all = unwrap(book.list({ ...filter, limit: 200 })).entries
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

describe('what a service lists', () => {
  const listed = fc.record({
    name: fc.constantFrom('a', 'b', 'c', 'd'),
    label: fc.option(fc.constantFrom('', 'x', 'y'), { nil: undefined }),
    createdAt: fc.option(fc.nat(9_000), { nil: undefined }),
    active: fc.option(fc.boolean(), { nil: undefined }),
  })

  test('never makes doubles, and changes nothing the second time', async () => {
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
          const items: ListedAddress[] = [...once].map(([name, { label, createdAt, active }]) => ({
            address: `${name}@example.com`,
            ...(label === undefined ? {} : { label }),
            ...(createdAt === undefined ? {} : { createdAt }),
            ...(active === undefined ? {} : { active }),
          }))
          unwrap(book.mergeListed(work.id, items, options))
          expect(unwrap(book.mergeListed(work.id, items, options))).toEqual({ added: 0, changed: 0 })
          const active = unwrap(book.list({ query: '', limit: 200, state: 'active' })).entries
          expect(new Set(active.map(({ address }) => address)).size).toBe(active.length)
          for (const { address, active: alive = true } of items) {
            expect(unwrap(book.findByAddress(work.id, address))?.state).toBe(alive ? 'active' : 'deleted')
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  test('leaves entries of another account that still exists alone', async () => {
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

  test('is only counted unless it is to be applied', async () => {
    const book = await openFresh()
    const stranger = { ...row, account: { provider: 'haltman', nickname: 'Stranger' } } as const
    expect(unwrap(book.importAll([row, row, stranger], { apply: false }))).toEqual({
      added: 2,
      changed: 0,
      unchanged: 1,
    })
    expect(unwrap(book.count())).toBe(0)
    unwrap(book.importAll([row, row, stranger], { apply: true }))
    expect(unwrap(book.accountsInUse()).map(({ nickname }) => nickname)).toEqual(['Stranger', 'Work'])
    expect(unwrap(book.importAll([row, stranger], { apply: true })).unchanged).toBe(2)
  })

  test('finds the account by its name if its id is another, but never one of another service', async () => {
    const book = await openFresh()
    const moved = { ...row, account: { id: 'elsewhere', provider: 'haltman', nickname: 'WORK' } } as const
    const clash = { ...row, account: { id: work.id, provider: 'likedo', nickname: 'Other' } } as const
    unwrap(book.importAll([moved, clash], { apply: true }))
    const accounts = unwrap(book.accountsInUse())
    expect(accounts.map(({ nickname }) => nickname)).toEqual(['Other', 'Work'])
    expect(accounts.find(({ nickname }) => nickname === 'Other')?.id).not.toBe(work.id)
  })

  test('keeps a label that the service has not heard of', async () => {
    const book = await openFresh()
    const { id } = unwrap(book.add(newRow({ label: '' })))
    unwrap(book.setLabel(id, 'mine'))
    unwrap(book.mergeListed(work.id, [{ address: newRow().address, label: '' }], options))
    expect(unwrap(book.find(id))?.label).toBe('mine')
  })
})
