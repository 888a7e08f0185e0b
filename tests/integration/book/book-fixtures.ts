import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect } from 'vitest'
import type {
  AddressBook,
  BookAccount,
  BookResult,
  NewAddressRow,
} from '../../../src/main/book/address-book.ts'
import type { ImportCounts, ImportOptions, ImportRow } from '../../../src/main/book/book-import.ts'
import { openAddressBook } from '../../../src/main/book/open-address-book.ts'
import { stageRows } from '../../../src/main/list/staged-rows.ts'

/** An account at each of two services. */
export const work: BookAccount = { id: 'haltman-1', provider: 'haltman', nickname: 'Work' }
export const home: BookAccount = { id: 'likedo-1', provider: 'likedo', nickname: 'Zuhause Größe' }

/** The value, or an error with the refusal. */
export function unwrap<Value>(result: BookResult<Value>): Value {
  if (!result.ok) throw new Error(`Refused: ${result.failure.reason}`)
  return result.value
}

/** An address with defaults for the omitted fields. */
export function newRow(given: Partial<NewAddressRow> = {}): NewAddressRow {
  return {
    accountId: work.id,
    address: 'amber.harbor42@example.com',
    label: '',
    createdAt: 1_000,
    ...given,
  }
}

/**
 * Adopts rows as the import does, or only counts them; the count must equal what is done.
 * @param options `apply` is ignored.
 */
export async function importRows(
  book: AddressBook,
  rows: readonly ImportRow[],
  { apply = true, ...options }: ImportOptions & { readonly apply?: boolean },
): Promise<ImportCounts> {
  const into = unwrap(book.openImport())
  const staged = await stageRows()
  for (const row of rows) staged.add(into.groupOf(row.account), row)
  const planned = sumOf([...staged.byAddress()].map((part) => unwrap(into.plan(part, options))))
  if (!apply) {
    staged.close()
    return planned
  }
  into.startOver()
  const applied = sumOf([...staged.byAge()].map((part) => unwrap(into.apply(part, options))))
  unwrap(book.endImport())
  staged.close()
  expect(applied).toEqual(planned)
  return applied
}

function sumOf(counts: readonly ImportCounts[]): ImportCounts {
  const sum = { added: 0, changed: 0, unchanged: 0 }
  for (const each of counts) {
    for (const name of ['added', 'changed', 'unchanged'] as const) sum[name] += each[name]
  }
  return sum
}

/** Folders and books that exist until the test ends. */
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

  /** A book that contains both accounts. */
  async function openFresh(file = newFile()): Promise<AddressBook> {
    const { book } = await open(file)
    unwrap(book.rememberAccount(work))
    unwrap(book.rememberAccount(home))
    return book
  }

  return { newFile, open, openFresh }
}
