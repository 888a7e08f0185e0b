import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AddressBook, NewAddressRow } from '../../../src/main/book/address-book.ts'
import { home, newRow, unwrap, useBooks } from './book-fixtures.ts'

const { openFresh } = useBooks()

/** The local parts that a search finds, over all of its pages. */
function found(book: AddressBook, query: string, limit = 200): readonly string[] {
  const names: string[] = []
  let after: string | undefined
  do {
    const page = unwrap(book.search({ query, limit, after }))
    names.push(...page.entries.map(({ localPart }) => localPart))
    after = page.next
  } while (after !== undefined)
  return names
}

/** A book with these addresses, each newer than the one before. */
async function bookOf(...rows: readonly (Partial<NewAddressRow> & { readonly name: string })[]) {
  const book = await openFresh()
  const added = rows.map(({ name, ...row }, index) =>
    unwrap(book.add(newRow({ createdAt: 1_000 + index, ...row, address: `${name}@one.example` }))),
  )
  return { book, idOf: (name: string) => added.find(({ localPart }) => localPart === name)?.id ?? 0 }
}

describe('a search without words', () => {
  test('has pinned addresses first, then the newest', async () => {
    const { book } = await bookOf(
      { name: 'a', pinned: true },
      { name: 'b' },
      { name: 'c', pinned: true },
      { name: 'd' },
    )
    for (const limit of [1, 2, 3, 200]) expect(found(book, '', limit)).toEqual(['c', 'a', 'd', 'b'])
  })

  test('leaves out the trash and deleted addresses, until it names their state', async () => {
    const { book } = await bookOf(
      { name: 'active' },
      { name: 'off', state: 'off' },
      { name: 'trashed', state: 'trashed', pinned: true },
      { name: 'deleted', state: 'deleted', pinned: true },
    )
    expect(found(book, '')).toEqual(['off', 'active'])
    expect(found(book, 'is:off')).toEqual(['off'])
    expect(found(book, 'is:on')).toEqual(['active'])
    expect(found(book, 'is:trashed')).toEqual(['trashed'])
    expect(found(book, 'is:deleted')).toEqual(['deleted', 'trashed'])
    expect(found(book, 'is:on is:trashed')).toEqual(['trashed', 'active'])
    expect(found(book, 'is:pinned')).toEqual([])
    expect(found(book, 'is:pinned is:deleted')).toEqual(['deleted', 'trashed'])
  })

  test('shows each address once, whatever is pinned between its pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ pinned: fc.boolean(), createdAt: fc.nat(3) }), { minLength: 1, maxLength: 9 }),
        fc.array(fc.array(fc.record({ at: fc.nat(), pinned: fc.boolean() }), { maxLength: 3 }), {
          maxLength: 9,
        }),
        fc.integer({ min: 1, max: 3 }),
        async (rows, changes, limit) => {
          const { book, idOf } = await bookOf(...rows.map((row, index) => ({ name: `n${index}`, ...row })))
          const order = unwrap(book.search({ query: '', limit: 200 })).entries.map(({ id }) => id)
          const seen: number[] = []
          let after: string | undefined
          let turn = 0
          do {
            const page = unwrap(book.search({ query: '', limit, after }))
            seen.push(...page.entries.map(({ id }) => id))
            after = page.next
            for (const { at, pinned } of changes[turn] ?? [])
              unwrap(book.setPinned(idOf(`n${at % rows.length}`), pinned, 5_000, false))
            turn += 1
          } while (after !== undefined)
          expect(seen).toEqual(order)
          book.close()
        },
      ),
      { numRuns: 40 },
    )
  })

  test('is refused for a cursor that no page returned', async () => {
    const book = await openFresh()
    for (const after of ['', '1.1', 'rest.1.1', 'rest.x.1.1', 'other.1.1.1']) {
      expect(book.search({ query: '', limit: 2, after })).toEqual({
        ok: false,
        failure: { reason: 'message-refused' },
      })
    }
  })
})

describe('a search', () => {
  test('looks into address, domain in letters, label, account and destination', async () => {
    const book = await openFresh()
    const add = (row: Partial<NewAddressRow>) => unwrap(book.add(newRow(row)))
    add({ address: 'one@xn--bcher-kva.example', label: 'Crème brûlée', destination: 'me@inbox.example' })
    add({ address: 'two@one.example', accountId: home.id, destination: 'ÄNNE@other.example' })
    expect(found(book, 'BÜCHER')).toEqual(['one'])
    expect(found(book, 'creme')).toEqual(['one'])
    expect(found(book, 'grösse')).toEqual(['two'])
    expect(found(book, 'anne')).toEqual(['two'])
    expect(found(book, 'account:zuhause')).toEqual(['two'])
    expect(found(book, 'account:"zuhause gr" two')).toEqual(['two'])
    expect(found(book, 'account:inbox')).toEqual([])
    expect(found(book, 'label:brulee')).toEqual(['one'])
    expect(found(book, 'label:one')).toEqual([])
    expect(found(book, 'to:inbox')).toEqual(['one'])
    expect(found(book, 'to:two')).toEqual([])
    expect(found(book, 'inbox brulee bucher work')).toEqual(['one'])
  })

  test('finds destinations among many, too', async () => {
    const { book } = await bookOf(
      ...Array.from({ length: 130 }, (_, index) => ({
        name: `n${index}`,
        destination: `Box.${index}@inbox.example`,
      })),
    )
    expect(found(book, 'box.129@')).toEqual(['n129'])
    expect(found(book, 'to:box.7@')).toEqual(['n7'])
    expect(found(book, 'to:nobody')).toEqual([])
  })

  test('for an unknown state finds nothing, and names it', async () => {
    const { book } = await bookOf({ name: 'lost' })
    expect(unwrap(book.search({ query: 'is:lost', limit: 5 }))).toMatchObject({
      entries: [],
      unknown: 'lost',
    })
    expect(unwrap(book.range({ query: 'is:lost', offset: 0, limit: 5 }))).toMatchObject({
      total: 0,
      unknown: 'lost',
    })
  })

  test('for a whole address finds it in any state', async () => {
    const { book } = await bookOf(
      { name: 'gone', state: 'deleted' },
      { name: 'long.gone' },
      { name: 'off', state: 'off' },
    )
    expect(found(book, 'Gone@one.example')).toEqual(['gone', 'long.gone'])
    expect(found(book, 'Me <gone@one.example>')).toEqual(['gone', 'long.gone'])
    expect(found(book, 'gone@one.exampl')).toEqual(['long.gone'])
  })

  test('has the best matches first, and the newest among equals', async () => {
    const { book } = await bookOf(
      { name: 'shop.old' },
      { name: 'my.shop' },
      { name: 'workshop' },
      { name: 'labelled', label: 'The shop' },
      { name: 'sent', destination: 'shop@inbox.example' },
      { name: 'shop.new' },
      { name: 'other' },
    )
    const order = ['shop.new', 'shop.old', 'my.shop', 'workshop', 'labelled', 'sent']
    for (const limit of [1, 2, 4, 200]) expect(found(book, 'shop', limit)).toEqual(order)
  })

  test('with very many matches has those first that begin with the first word', async () => {
    const rows = Array.from({ length: 620 }, (_, index) => ({
      name: index % 200 === 0 ? `shop${index}` : `a.shop${index}`,
    }))
    const { book } = await bookOf(...rows)
    const names = rows.map(({ name }) => name).toReversed()
    const order = [
      ...names.filter((name) => name.startsWith('shop')),
      ...names.filter((name) => !name.startsWith('shop')),
    ]
    expect(found(book, 'shop one', 150)).toEqual(order)
    expect(found(book, 'shop one', 3)).toEqual(order)
  })
})

describe('a slip', () => {
  test('is forgiven if nothing matches exactly', async () => {
    const { book } = await bookOf(
      { name: 'my.amazon' },
      { name: 'amazon' },
      { name: 'book', label: 'Amazon' },
    )
    const page = unwrap(book.search({ query: 'amszon', limit: 9 }))
    expect(page.entries.map(({ localPart }) => localPart)).toEqual(['amazon', 'my.amazon', 'book'])
    expect(page.isLike).toBe(true)
    for (const limit of [1, 2]) expect(found(book, 'amszon', limit)).toEqual(['amazon', 'my.amazon', 'book'])
    expect(unwrap(book.range({ query: 'amszon', offset: 1, limit: 1 }))).toMatchObject({
      total: 3,
      isLike: true,
      entries: [{ localPart: 'amazon' }],
    })
  })

  test('is not forgiven beside an exact match, in short words, in filters', async () => {
    const { book } = await bookOf({ name: 'amazon' }, { name: 'amazom' })
    expect(unwrap(book.search({ query: 'amazom', limit: 9 }))).not.toHaveProperty('isLike')
    expect(found(book, 'amazom')).toEqual(['amazom'])
    expect(found(book, 'amzn')).toEqual([])
    expect(found(book, 'label:amazob')).toEqual([])
    expect(found(book, 'amazob zzz')).toEqual([])
  })

  test('is forgiven beside words that match exactly, also in account and destination', async () => {
    const { book } = await bookOf(
      { name: 'amazon', destination: 'me@inbox.example' },
      { name: 'amazon2', accountId: home.id },
      { name: 'amazon3', state: 'deleted' },
    )
    expect(found(book, 'amszon inbox')).toEqual(['amazon'])
    expect(found(book, 'amszon work')).toEqual(['amazon'])
    expect(found(book, 'amszon account:zuhause')).toEqual(['amazon2'])
    expect(found(book, 'amszon is:deleted')).toEqual(['amazon3'])
  })
})

describe('an order of the list', () => {
  const rows = [
    { name: 'd', pinned: true },
    { name: 'b', accountId: home.id },
    { name: 'c' },
    { name: 'a', accountId: home.id, pinned: true },
    { name: 'e' },
    { name: 'f', accountId: home.id },
  ] as const

  test.each([
    ['newest', ['a', 'd', 'f', 'e', 'c', 'b']],
    ['name', ['a', 'd', 'b', 'c', 'e', 'f']],
    ['account', ['d', 'a', 'e', 'c', 'f', 'b']],
    ['copied', ['a', 'd', 'c', 'f', 'e', 'b']],
  ] as const)('by %s has pinned addresses first', async (sort, order) => {
    const { book, idOf } = await bookOf(...rows)
    unwrap(book.noteCopied(idOf('f'), 7_000))
    unwrap(book.noteCopied(idOf('c'), 8_000))
    unwrap(book.noteCopied(idOf('a'), 6_000))
    for (let limit = 1; limit <= 7; limit += 1) {
      for (let offset = 0; offset < 7; offset += 1) {
        const range = unwrap(book.range({ query: '', sort, offset, limit }))
        expect(range.total).toBe(6)
        expect(range.entries.map(({ localPart }) => localPart)).toEqual(order.slice(offset, offset + limit))
      }
    }
    const searched = unwrap(book.range({ query: 'account:zuhause one', sort, offset: 0, limit: 9 })).entries
    expect(searched.map(({ localPart }) => localPart)).toEqual(
      order.filter((name) => ['a', 'b', 'f'].includes(name)),
    )
  })
})
