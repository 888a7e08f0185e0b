import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AddressBook } from '../../../src/main/book/address-book.ts'
import type { RangeQuery } from '../../../src/main/book/book-query.ts'
import { foldText } from '../../../src/shared/rules/fold-text.ts'
import { home, newRow, unwrap, useBooks, work } from './book-fixtures.ts'

const { openFresh } = useBooks()

/** The entries that have every word of a search; those with slips do not count. */
function search(book: AddressBook, query: Pick<RangeQuery, 'query'> & Partial<RangeQuery>) {
  const { isLike, entries } = unwrap(book.range({ offset: 0, limit: 200, ...query }))
  return isLike ? [] : entries
}

function found(book: AddressBook, query: string, more: Partial<RangeQuery> = {}): readonly string[] {
  return search(book, { query, ...more }).map(({ address }) => address)
}

async function filledBook(): Promise<AddressBook> {
  const book = await openFresh()
  unwrap(
    book.addAll([
      newRow({ address: 'one@example.com', label: 'Shoe shop', createdAt: 3 }),
      newRow({ address: 'two@mail.example.org', label: 'ΟΔΟΣ Größe', createdAt: 2 }),
      newRow({
        address: 'three@example.com',
        label: '100% off_[now] *?"\'',
        createdAt: 5,
        accountId: home.id,
      }),
      newRow({ address: 'four@example.com', createdAt: 4, state: 'deleted' }),
    ]),
  )
  return book
}

describe('the search', () => {
  it.each([
    ['', ['three@example.com', 'four@example.com', 'one@example.com', 'two@mail.example.org']],
    ['   ', ['three@example.com', 'four@example.com', 'one@example.com', 'two@mail.example.org']],
    ['EXAMPLE.org', ['two@mail.example.org']],
    ['shop one', ['one@example.com']],
    ['shop two', []],
    ['GRÖSSE', ['three@example.com', 'two@mail.example.org']],
    ['gro\u0308ße', ['three@example.com', 'two@mail.example.org']],
    ['οδος', ['two@mail.example.org']],
    ['work', ['four@example.com', 'one@example.com', 'two@mail.example.org']],
    ['work shop', ['one@example.com']],
    ['zuhause %', ['three@example.com']],
    ['com\nshoe', ['one@example.com']],
    ['comshoe', []],
    ['%', ['three@example.com']],
    ['_', ['three@example.com']],
    ['*', ['three@example.com']],
    ['?', ['three@example.com']],
    ['[now]', ['three@example.com']],
    ['[a-z]', []],
    ['"', ['three@example.com']],
    ["'", ['three@example.com']],
    ["' OR 1=1 --", []],
    ['\0', ['three@example.com', 'four@example.com', 'one@example.com', 'two@mail.example.org']],
    ['o', ['three@example.com', 'four@example.com', 'one@example.com', 'two@mail.example.org']],
    ['zz', []],
  ])('for %j finds %j', async (query, addresses) => {
    expect(found(await filledBook(), query)).toEqual(addresses)
  })

  it('can be limited to an account and to a state', async () => {
    const book = await filledBook()
    expect(found(book, 'e', { accountId: home.id })).toEqual(['three@example.com'])
    expect(found(book, '', { state: 'deleted' })).toEqual(['four@example.com'])
    expect(found(book, '', { accountId: work.id, state: 'active' })).toEqual([
      'one@example.com',
      'two@mail.example.org',
    ])
    expect(found(book, '', { accountId: 'nobody' })).toEqual([])
  })

  it('follows a new nickname', async () => {
    const book = await filledBook()
    unwrap(book.rememberAccount({ ...home, nickname: 'Cottage' }))
    expect(found(book, 'cottage')).toEqual(['three@example.com'])
    expect(found(book, 'zuhause')).toEqual([])
  })

  it('accepts any query', async () => {
    const book = await filledBook()
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (query) => {
        expect(book.range({ query, offset: 0, limit: 10 }).ok).toBe(true)
      }),
    )
    expect(found(book, 'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(6))).toEqual([])
    expect(found(book, '\ufdfa'.repeat(300))).toEqual([])
  })
})

describe('pages', () => {
  it('are sorted newest first, entries of one moment by the order of writing, and end', async () => {
    const book = await openFresh()
    const times = [5, 1, 5, 3, 5, 2, 4]
    for (const [index, createdAt] of times.entries()) {
      unwrap(book.add(newRow({ address: `a${index}@example.com`, createdAt })))
    }
    const pages: (readonly string[])[] = []
    let after: string | undefined
    do {
      const page = unwrap(book.list({ limit: 2, after }))
      pages.push(page.entries.map(({ address }) => address.slice(0, 2)))
      after = page.next
    } while (after !== undefined)
    expect(pages).toEqual([['a4', 'a2'], ['a0', 'a6'], ['a3', 'a5'], ['a1']])
  })

  it('miss no entry when addresses are added between two pages', async () => {
    const book = await filledBook()
    const first = unwrap(book.list({ limit: 2 }))
    unwrap(book.add(newRow({ address: 'new@example.com', createdAt: 9 })))
    const { entries } = unwrap(book.list({ limit: 200, after: first.next }))
    expect(entries.map(({ address }) => address)).toEqual(['one@example.com', 'two@mail.example.org'])
  })

  it('that end with the last entry have no next', async () => {
    const book = await filledBook()
    expect(unwrap(book.list({ limit: 4 }))).not.toHaveProperty('next')
    expect(unwrap(book.list({ limit: 3 }))).toHaveProperty('next')
  })

  it.each(['', 'x', '1', '1.', '.1', '1.2.3', '1.5e3', "1.1' OR 1"])('cannot begin at %j', async (after) => {
    const book = await filledBook()
    expect(book.list({ limit: 2, after })).toEqual({
      ok: false,
      failure: { reason: 'message-refused' },
    })
  })
})

describe('a book with random entries', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'a',
      'B',
      'ab',
      'ÄB',
      'ss',
      'ß',
      'ς',
      'Σ',
      '%',
      '_',
      '*',
      '[',
      ']',
      '?',
      '"',
      "'",
      '\\',
      '\0',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  )
  const label = fc.array(fc.oneof(piece, fc.constant(' ')), { maxLength: 8 }).map((parts) => parts.join(''))
  const row = fc.record({
    accountId: fc.constantFrom(work.id, home.id),
    local: fc.stringMatching(/^[a-c]{1,4}$/),
    label,
    createdAt: fc.integer({ min: 0, max: 5 }),
  })
  // A search gives quotes a meaning.
  const query = fc
    .array(
      piece.filter((text) => !text.includes('"')),
      { maxLength: 3 },
    )
    .map((words) => words.join(' '))

  it('the search finds the same entries as a plain filter, page by page', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 12 }),
        fc.array(query, { minLength: 1, maxLength: 5 }),
        label,
        async (rows, queries, nickname) => {
          const book = await openFresh()
          unwrap(book.rememberAccount({ ...home, nickname }))
          const added = rows.map(({ local, ...rest }, index) =>
            unwrap(book.add({ ...rest, address: `${local}${index}@example.com` })),
          )
          added.sort((a, b) => b.createdAt - a.createdAt || b.id - a.id)
          for (const text of queries) {
            const words = foldText(text).split(/\s+/)
            const expected = added.filter((entry) =>
              words.every((word) =>
                [entry.address, entry.label, entry.accountName].some((part) => foldText(part).includes(word)),
              ),
            )
            const seen: number[] = []
            for (let offset = 0; offset <= expected.length; offset += 5) {
              seen.push(...search(book, { query: text, offset, limit: 5 }).map(({ id }) => id))
            }
            expect(seen).toEqual(expected.map(({ id }) => id))
          }
          book.close()
        },
      ),
      { numRuns: 60 },
    )
  })
})
