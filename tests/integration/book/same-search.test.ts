import { DatabaseSync } from 'node:sqlite'
import { setImmediate as nextTurn } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AddressBook, AddressRow } from '../../../src/main/book/address-book.ts'
import type { Condition } from '../../../src/main/book/conditions.ts'
import { createFinder, type Finder, findInMemory, findOnDisk } from '../../../src/main/book/finder.ts'
import { insertAddress } from '../../../src/main/book/insert-address.ts'
import { rankOf } from '../../../src/main/book/match-rank.ts'
import { migrate } from '../../../src/main/book/migrations.ts'
import { createSearchCopy } from '../../../src/main/book/search-copy.ts'
import { parseSearch } from '../../../src/main/book/search-query.ts'
import { searchTextOf } from '../../../src/main/book/search-text.ts'
import { placeOfLike } from '../../../src/main/book/slips.ts'
import { type Sql, sql } from '../../../src/main/book/sql.ts'
import { createStorage, type Storage } from '../../../src/main/book/storage.ts'
import { foldText } from '../../../src/shared/rules/fold-text.ts'
import { addressStates } from '../../../src/shared/views/address.ts'
import { home, newRow, unwrap, useBooks, work } from './book-fixtures.ts'

const { newFile, openFresh } = useBooks()

const words = ['shop', 'Crème', 'größe', 'кофе', 'acorn', 'bücher', 'a', 'zq', '7', 'memories', 'letter']
const destinations = [undefined, 'me@inbox.example', 'ÄNNE@other.example', 'Shop@INBOX.example']

const row = fc.record({
  account: fc.constantFrom(work.id, home.id),
  name: fc.array(fc.constantFrom('shop', 'acorn', 'a', 'zq', '7', 'memories'), {
    minLength: 1,
    maxLength: 3,
  }),
  domain: fc.constantFrom('one.example', 'xn--bcher-kva.example'),
  label: fc.array(fc.constantFrom(...words), { maxLength: 3 }),
  destination: fc.constantFrom(...destinations),
  state: fc.constantFrom(...addressStates),
  pinned: fc.boolean(),
  createdAt: fc.integer({ min: 1_000, max: 1_004 }),
})

const slipped = ['shpo', 'acron', 'memroies', 'lettre', 'acornx', 'memores']
const query = fc
  .array(
    fc.constantFrom(
      ...words,
      ...slipped,
      ...['"shop acorn"', 'one.example', 'shop.acorn@one.example', 'inbox', 'anne', 'work', 'zuhause'],
      ...['account:work', 'label:creme', 'label:кофе', 'label:zq', 'to:inbox', 'to:anne', 'is:on', 'is:off'],
      ...['is:pinned', 'is:trashed', 'is:deleted', 'is:lost', 'ac', 'q', 'пр', 'creme', 'x'],
    ),
    { maxLength: 3 },
  )
  .map((parts) => parts.join(' '))

const nicknames: Readonly<Record<string, string>> = { [work.id]: work.nickname, [home.id]: home.nickname }

/** What docs/search.md promises, in the plainest way: every row is looked at. */
function plainSearch(rows: readonly AddressRow[], typed: string): readonly number[] {
  const search = parseSearch(typed)
  const textOf = ({ address, label }: AddressRow) => searchTextOf(address, label)
  const elsewhere = ({ accountId, destination = '' }: AddressRow) => [
    foldText(nicknames[accountId] ?? ''),
    foldText(destination),
  ]
  const has = (entry: AddressRow, word: string) =>
    [textOf(entry), ...elsewhere(entry)].some((text) => text.includes(word))
  const isShown = (entry: AddressRow) => {
    if (search.states.length > 0) return search.states.includes(entry.state)
    return entry.state === 'active' || entry.state === 'off' || entry.address === search.address
  }
  const fits = (entry: AddressRow) =>
    search.unknown === undefined &&
    isShown(entry) &&
    (!search.isPinned || entry.pinned === true) &&
    search.accounts.every((text) => foldText(nicknames[entry.accountId] ?? '').includes(text)) &&
    search.labels.every((text) => foldText(entry.label).includes(text)) &&
    search.destinations.every((text) => foldText(entry.destination ?? '').includes(text))
  const candidates = rows.filter(fits)
  const exact = candidates.filter((entry) => search.words.every((word) => has(entry, word)))
  const isLike = (entry: AddressRow, word: string) =>
    has(entry, word) || placeOfLike(word, textOf(entry)) >= 0
  const found =
    exact.length > 0 ? exact : candidates.filter((entry) => search.words.every((word) => isLike(entry, word)))
  const turn = (entry: AddressRow) =>
    search.words.length === 0 ? Number(entry.pinned !== true) : rankOf(search.words, textOf(entry))
  return found
    .toSorted((a, b) => turn(a) - turn(b) || b.createdAt - a.createdAt || b.id - a.id)
    .map(({ id }) => id)
}

/** All pages of a search. */
function pagesOf(book: AddressBook, typed: string): readonly number[] {
  const ids: number[] = []
  let after: string | undefined
  do {
    const page = unwrap(book.search({ query: typed, limit: 3, after }))
    ids.push(...page.entries.map(({ id }) => id))
    after = page.next
  } while (after !== undefined)
  return ids
}

const everyRow = (book: AddressBook) => unwrap(book.exportPage(0, 1_000)).entries

const addressOf = ({ name, domain }: { readonly name: readonly string[]; readonly domain: string }) =>
  `${name.join('.')}@${domain}`

describe('a search', () => {
  test('finds what a look at every row finds, in the same order, also after changes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 12 }),
        fc.array(fc.record({ at: fc.nat(), to: row }), { maxLength: 4 }),
        fc.array(query, { minLength: 1, maxLength: 6 }),
        async (rows, changes, queries) => {
          const book = await openFresh()
          const add = (given: (typeof rows)[number]) => {
            const { account, name: _name, domain: _domain, label, destination, ...rest } = given
            const to = destination === undefined ? {} : { destination }
            const address = addressOf(given)
            unwrap(book.add(newRow({ accountId: account, address, label: label.join(' '), ...to, ...rest })))
          }
          const compare = () => {
            for (const typed of queries)
              expect(pagesOf(book, typed)).toEqual(plainSearch(everyRow(book), typed))
          }
          for (const given of rows) add(given)
          compare()
          for (const { at, to } of changes) {
            const known = everyRow(book)
            const id = known[at % Math.max(1, known.length)]?.id ?? 0
            book.setLabel(id, to.label.join(' '))
            book.setPinned(id, to.pinned, 5_000, false)
            add(to)
          }
          compare()
          book.close()
        },
      ),
      { numRuns: 60 },
    )
  })
})

interface Counted extends Storage {
  readonly statements: string[]
}

/** A storage in memory that keeps the statements. */
function openStorage(): Counted {
  const database = new DatabaseSync(':memory:')
  migrate(database)
  const storage = createStorage(database)
  const statements: string[] = []
  const noting = (statement: Sql) => {
    statements.push(statement.text)
    return statement
  }
  storage.run(
    sql`INSERT INTO accounts (number, id, provider, nickname) VALUES (1, 'a', 'haltman', 'A'), (2, 'b', 'haltman', 'B')`,
  )
  return {
    ...storage,
    statements,
    get: (schema, statement) => storage.get(schema, noting(statement)),
    all: (schema, statement) => storage.all(schema, noting(statement)),
    number: (statement) => storage.number(noting(statement)),
  }
}

const addTo = (
  storage: Storage,
  given: { address: string; account?: number; label?: string; createdAt?: number },
) => storage.run(insertAddress({ account: 1, label: '', createdAt: 1_000, state: 'active', ...given }))

const numbers = fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 4 })
const condition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 2 },
    fc.record({
      kind: fc.constantFrom('text' as const, 'label' as const, 'beginning' as const),
      text: fc.constantFrom('shop', 'a', 'creme', 'кофе', '.', 'zq', 'acorn', 'bucher', '7', '\n'),
    }),
    fc.record({
      kind: fc.constant('letters' as const),
      word: fc.constantFrom('acorn', 'memroies', 'кофеx', 'größe'),
      missing: fc.constantFrom(1 as const, 2 as const),
    }),
    fc.record({ kind: fc.constant('destinations' as const), among: fc.subarray(['me@inbox.example']) }),
    fc.record({ kind: fc.constant('destination' as const), text: fc.constantFrom('inbox', 'nne', 'shop') }),
    fc.record({ kind: fc.constant('states' as const), among: fc.subarray([...addressStates]) }),
    fc.record({ kind: fc.constantFrom('accounts' as const, 'ids' as const), among: numbers }),
    fc.constant({ kind: 'pinned' as const }),
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('any'), { maxLength: 3 }),
    }),
  ),
})).any

describe('the copy in memory', () => {
  test('answers every question as the file does', async () => {
    await fc.assert(
      fc.property(
        fc.array(row, { maxLength: 12 }),
        fc.array(fc.record({ id: fc.integer({ min: 1, max: 12 }), to: row }), { maxLength: 4 }),
        fc.array(condition, { minLength: 1, maxLength: 5 }),
        fc.record({ createdAt: fc.integer({ min: 1_000, max: 1_004 }), id: fc.integer({ min: 0, max: 13 }) }),
        fc.integer({ min: 0, max: 6 }),
        (rows, changes, conditions, place, limit) => {
          const storage = openStorage()
          const values = (given: (typeof rows)[number], index: number) => ({
            ...given,
            account: given.account === work.id ? 1 : 2,
            label: given.label.join(' '),
            address: `${addressOf(given)}${index}`,
          })
          const copyOf = createSearchCopy(storage)
          const onDisk = findOnDisk(storage)
          const answers = (finder: Finder, one: Condition, check: Condition) => [
            finder.newest(one, limit),
            finder.newest(one, 20, { after: place, checks: [check, one] }),
            finder.newest(one, 20, { until: place }),
            finder.count(one),
            [...finder.countByAccount(one)].sort(),
            finder.part(one, finder.count(one), 1, limit),
          ]
          const compare = () => {
            const copy = copyOf()
            if (copy === undefined) throw new Error('The copy of a small book must be there at once')
            for (const [index, one] of conditions.entries()) {
              const check = conditions[index - 1] ?? one
              expect(answers(findInMemory(copy), one, check)).toEqual(answers(onDisk, one, check))
            }
          }
          for (const [index, given] of rows.entries()) addTo(storage, values(given, index))
          compare()
          for (const [index, { id, to }] of changes.entries()) {
            const { label, createdAt, state, pinned, address } = values(to, 100 + index)
            storage.run(sql`UPDATE addresses SET label = ${label}, search_text = ${searchTextOf(address, label)},
              created_at = ${createdAt}, state = ${state}, pinned = ${Number(pinned)} WHERE id = ${id}`)
            storage.run(sql`DELETE FROM addresses WHERE id = ${id + 5}`)
            addTo(storage, values(to, 200 + index))
          }
          compare()
          storage.close()
        },
      ),
      { numRuns: 150 },
    )
  })

  /** Adds rows, each newer than the one before. */
  function addMany(storage: Storage, count: number): void {
    storage.run(sql`BEGIN`)
    for (let index = 0; index < count; index += 1)
      addTo(storage, { address: `shop${index}@one.example`, createdAt: 1_000 + index })
    storage.run(sql`COMMIT`)
  }

  const shop: Condition = { kind: 'text', text: 'shop' }
  const scans = ({ statements }: Counted) => statements.filter((text) => text.includes('addresses_by_age'))

  async function untilComplete(copyOf: ReturnType<typeof createSearchCopy>): Promise<void> {
    for (let turn = 0; turn < 100 && copyOf() === undefined; turn += 1) await nextTurn()
  }

  test('of a large book is read in turns, while searches read the file, and misses no change meanwhile', async () => {
    const storage = openStorage()
    addMany(storage, 7_000)
    const copyOf = createSearchCopy(storage)
    expect(copyOf()).toBeUndefined()
    await nextTurn()
    storage.run(sql`UPDATE addresses SET created_at = 90000 WHERE id = 3`)
    storage.run(sql`DELETE FROM addresses WHERE id = 6999`)
    addTo(storage, { address: 'late@one.example', createdAt: 5 })
    await untilComplete(copyOf)
    const copy = copyOf()
    if (copy === undefined) throw new Error('The copy was never complete')
    const everything: Condition = { kind: 'all', of: [] }
    expect(findInMemory(copy).newest(everything, 8_000)).toEqual(
      findOnDisk(storage).newest(everything, 8_000),
    )
    storage.close()
  })

  test('answers without a look at the index, and is read again after very many changes', async () => {
    const storage = openStorage()
    addMany(storage, 5_000)
    const finderNow = createFinder(storage)
    finderNow()
    for (let turn = 0; turn < 10; turn += 1) await nextTurn()
    storage.statements.length = 0
    expect(finderNow().count(shop)).toBe(5_000)
    expect(finderNow().newest(shop, 501)).toHaveLength(501)
    expect(scans(storage)).toEqual([])

    storage.run(sql`UPDATE addresses SET state = 'off'`)
    const off: Condition = { kind: 'states', among: ['off'] }
    expect(finderNow().count(off)).toBe(5_000)
    expect(scans(storage)).not.toEqual([])
    storage.close()
  })

  test('is read again after a commit of another process', async () => {
    const file = newFile()
    const book = await openFresh(file)
    unwrap(book.add(newRow({ address: 'one@one.example' })))
    expect(pagesOf(book, 'one')).toHaveLength(1)
    using other = new DatabaseSync(file)
    other.exec(`UPDATE addresses SET search_text = 'two@one.example' || char(10)`)
    expect(pagesOf(book, 'two')).toHaveLength(1)
  })
})
