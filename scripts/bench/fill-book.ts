import type { AddressBook, BookAccount } from '../../src/main/book/address-book.ts'
import { openAddressBook } from '../../src/main/book/open-address-book.ts'
import { wordList } from '../../src/main/naming/words/en.ts'
import { must } from '../must.ts'

/** The number of addresses that the limits apply to. */
export const bookSize = 100_000

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

/** Writes a book of 100,000 typical addresses: two words, two digits, some labels, two accounts. */
export async function fillBook(file: string): Promise<void> {
  const book = await openBook(file)
  for (const account of accounts) book.rememberAccount(account)
  const added = book.addAll(
    Array.from({ length: bookSize }, (_, index) => ({
      accountId: itemFor(accounts, index).id,
      address: `${word(index * 7)}.${word(index * 13 + (index >> 9))}${index}@${itemFor(domains, index * 3)}`,
      destination: 'me@inbox.example',
      label: index % 3 === 0 ? '' : `${word(index * 31)} ${word(index * 17)}`,
      createdAt: Date.UTC(2020, 0, 1) + index * 60_000,
    })),
  )
  book.close()
  must(added)
}
