import { DatabaseSync } from 'node:sqlite'
import type { AddressBook, BookAccount } from '../../src/main/book/address-book.ts'
import { insertAddress } from '../../src/main/book/insert-address.ts'
import { openAddressBook } from '../../src/main/book/open-address-book.ts'
import { wordList } from '../../src/main/naming/words/en.ts'
import { must } from '../must.ts'

/** The number of addresses that the limits apply to, unless they name another. */
export const bookSize = 100_000

/** The number of addresses of a large book. */
export const largeSize = 1_000_000

const accounts: readonly BookAccount[] = [
  { id: 'work', provider: 'haltman', nickname: 'Work' },
  { id: 'home', provider: 'likedo', nickname: 'Home' },
]
const domains = ['haltman.example', 'segfault.example', 'free.example', 'ig.do']

/** An item of a list, the same in every run. Primes keep the columns of the book from repeating together. */
function itemFor<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length]
  if (item === undefined) throw new RangeError('Nothing to choose from')
  return item
}

const word = (index: number) => itemFor(wordList, index)

/**
 * Opens a book.
 * @throws the reason if it cannot be opened.
 */
export async function openBook(file: string): Promise<AddressBook> {
  return must(await openAddressBook(file)).book
}

/** A typical address: two words, two digits, often a label, one of two accounts. */
function rowOf(index: number) {
  return {
    accountId: itemFor(accounts, index).id,
    address: `${word(index * 7)}.${word(index * 13 + (index >> 9))}${index}@${itemFor(domains, index * 3)}`,
    destination: 'me@inbox.example',
    label: index % 3 === 0 ? '' : `${word(index * 31)} ${word(index * 17)}`,
    createdAt: Date.UTC(2020, 0, 1) + index * 60_000,
  }
}

/** Writes a book of 100,000 typical addresses. */
export async function fillBook(file: string): Promise<void> {
  const book = await openBook(file)
  for (const account of accounts) book.rememberAccount(account)
  const added = book.addAll(Array.from({ length: bookSize }, (_, index) => rowOf(index)))
  book.close()
  must(added)
}

/**
 * Writes a book of very many typical addresses. Their indexes are made at the end, which takes half a minute for a
 * million instead of several.
 */
export async function fillLargeBook(file: string, size: number): Promise<void> {
  const book = await openBook(file)
  for (const account of accounts) book.rememberAccount(account)
  book.close()
  using database = new DatabaseSync(file)
  database.exec('PRAGMA cache_size = -400000; BEGIN')
  const found = database.prepare(
    "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'addresses' AND sql IS NOT NULL",
  )
  const indexes = found.all()
  for (const { name } of indexes) database.exec(`DROP INDEX ${name}`)
  const numbers = database.prepare('SELECT number FROM accounts WHERE id = ?')
  const numberOf = new Map(accounts.map(({ id }) => [id, Number(numbers.get(id)?.number)]))
  const insert = (index: number) => {
    const { accountId, ...row } = rowOf(index)
    return insertAddress({ ...row, account: numberOf.get(accountId) ?? 0, state: 'active' })
  }
  const statement = database.prepare(insert(0).text)
  for (let index = 0; index < size; index += 1) statement.run(...insert(index).values)
  for (const { sql } of indexes) database.exec(String(sql))
  database.exec('COMMIT')
}
