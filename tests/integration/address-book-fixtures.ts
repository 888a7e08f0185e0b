import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type {
  AddressBook,
  BookAccount,
  BookResult,
  NewAddressRow,
} from '../../src/main/aliases/book/address-book.ts'
import { openAddressBook } from '../../src/main/aliases/book/open-address-book.ts'

/** An account at each of two services. */
export const work: BookAccount = { id: 'haltman-1', provider: 'haltman', nickname: 'Work' }
export const home: BookAccount = { id: 'likedo-1', provider: 'likedo', nickname: 'Zuhause Größe' }

/** The value, or an error that names the refusal. */
export function unwrap<Value>(result: BookResult<Value>): Value {
  if (!result.ok) throw new Error(`Refused: ${result.failure.reason}`)
  return result.value
}

/** An address with everything that the case leaves out. */
export function newRow(given: Partial<NewAddressRow> = {}): NewAddressRow {
  return {
    accountId: work.id,
    address: 'amber.harbor42@example.com',
    label: '',
    createdAt: 1_000,
    ...given,
  }
}

/** Folders and books that end with the test. */
export function useBooks() {
  const folders: string[] = []
  const books: AddressBook[] = []

  afterEach(() => {
    for (const book of books.splice(0)) book.close()
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
  })

  function newFile(): string {
    const folder = mkdtempSync(join(tmpdir(), 'aliasmith-book-'))
    folders.push(folder)
    return join(folder, 'addresses.sqlite')
  }

  async function open(file: string) {
    const opened = unwrap(await openAddressBook(file, { now: () => Date.UTC(2026, 10, 21, 9, 30) }))
    books.push(opened.book)
    return opened
  }

  /** A book that knows both accounts. */
  async function openFresh(file = newFile()): Promise<AddressBook> {
    const { book } = await open(file)
    unwrap(book.rememberAccount(work))
    unwrap(book.rememberAccount(home))
    return book
  }

  return { newFile, open, openFresh }
}
