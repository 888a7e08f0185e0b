import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { AddressBook } from '../../../src/main/book/address-book.ts'
import type { ImportRow } from '../../../src/main/book/book-import.ts'
import { undoImports } from '../../../src/main/book/importing.ts'
import { planFile, plannedFile } from '../../support/import-file.ts'
import { startApp } from '../../support/start-app.ts'
import { home, importRows, newRow, unwrap, useBooks, work } from '../book/book-fixtures.ts'

const { newFile, open, openFresh } = useBooks()
const options = { remakes: () => false, replaceNewer: false }

const rowOf = (name: string, more: Partial<ImportRow> = {}): ImportRow => ({
  address: `${name}@example.com`,
  label: 'of the file',
  state: 'active',
  createdAt: 5_000,
  account: { provider: 'haltman', nickname: 'Stranger' },
  ...more,
})

const entries = (book: AddressBook) => unwrap(book.range({ query: '', offset: 0, limit: 200 })).entries
const everything = (book: AddressBook) => JSON.stringify([entries(book), unwrap(book.accountsInUse())])

/** Adopts rows without finishing. */
function applyPartOf(book: AddressBook, rows: readonly ImportRow[]): void {
  const into = unwrap(book.openImport())
  into.startOver()
  unwrap(
    into.apply(
      rows.map((row) => ({ group: into.groupOf(row.account), row })),
      options,
    ),
  )
}

describe('an import', () => {
  const known = rowOf('known', { account: work, state: 'deleted', destination: 'me@inbox.example' })

  test('is undone if it does not finish, including rows that it changed twice', async () => {
    const book = await openFresh()
    unwrap(book.add(newRow({ address: 'known@example.com', label: 'mine' })))
    const before = everything(book)
    applyPartOf(book, [rowOf('a'), known, { ...known, label: 'another' }, rowOf('b')])
    expect(everything(book)).not.toBe(before)
    unwrap(await undoImports(book))
    expect(everything(book)).toBe(before)
    expect(unwrap(book.range({ query: 'mine', offset: 0, limit: 1 })).total).toBe(1)
    expect((await importRows(book, [rowOf('a')], options)).added).toBe(1)
  })

  test('is undone by the next start after the app ended', async () => {
    const file = newFile()
    const first = await openFresh(file)
    unwrap(first.add(newRow({ address: 'known@example.com', label: 'mine' })))
    const before = everything(first)
    applyPartOf(first, [rowOf('a'), known])
    first.close()
    const { book } = await open(file)
    expect(everything(book)).toBe(before)
  })

  test('is not undone for entries that were changed during the import', async () => {
    const book = await openFresh()
    unwrap(book.rememberAccount(home))
    unwrap(book.add(newRow({ address: 'known@example.com', label: 'mine' })))
    applyPartOf(book, [rowOf('a', { account: work }), rowOf('b', { account: work }), known])
    const added = unwrap(book.findByAddress(work.id, 'a@example.com'))
    unwrap(book.setLabel(added?.id ?? 0, 'by hand'))
    unwrap(book.add(newRow({ address: 'later@example.com' })))
    unwrap(await undoImports(book))
    expect(entries(book).map(({ address, label }) => [address, label])).toEqual(
      expect.arrayContaining([
        ['a@example.com', 'by hand'],
        ['later@example.com', ''],
        ['known@example.com', 'mine'],
      ]),
    )
    expect(entries(book)).toHaveLength(3)
  })

  test('that has finished is never undone', async () => {
    const file = newFile()
    const book = await openFresh(file)
    await importRows(book, [rowOf('a'), rowOf('b')], options)
    unwrap(await undoImports(book))
    book.close()
    expect(entries((await open(file)).book)).toHaveLength(2)
  })
})

describe('an imported file', () => {
  const header = 'address,label,account,provider'
  const lines = (count: number, account = (_: number) => 'File') =>
    [
      header,
      ...Array.from({ length: count }, (_, index) => `n${index}@one.example,x,${account(index)},haltman`),
    ].join('\r\n')

  test('can be cancelled during the import: the book is as before, and the file no longer available', async () => {
    const started = await startApp()
    try {
      await started.get('addPracticeAccount')
      const { importId } = await plannedFile(started, lines(3_000))
      const applying = started.refusal('applyImport', { importId })
      const steps = () => started.shell.events.filter(({ name }) => name === 'importProgress')
      const before = steps().length
      while (steps().length < before + 3) await nextTurn()
      await started.get('dropImport', { importId })
      const refused = await applying
      expect(steps().map(({ payload }) => payload)).toContainEqual(expect.objectContaining({ stage: 'undo' }))
      expect(refused).toMatchObject({ reason: 'import-cancelled', message: 'The import was cancelled.' })
      expect((await started.get('listAddressRange', { query: '', offset: 0, limit: 1 })).total).toBe(0)
      expect(await started.get('listAddressAccounts')).toEqual([])
      expect((await started.refusal('applyImport', { importId })).reason).toBe('import-gone')
    } finally {
      await started.stop()
    }
  })

  test('can be cancelled while it is planned', async () => {
    const started = await startApp()
    try {
      const { importId } = await plannedFile(started, lines(3_000))
      const planning = started.refusal('planImport', { importId, replaceNewer: false })
      await started.get('dropImport', { importId })
      expect((await planning).reason).toBe('import-cancelled')
    } finally {
      await started.stop()
    }
  })

  test('names at most a thousand accounts', async () => {
    const started = await startApp()
    try {
      expect(
        await plannedFile(
          started,
          lines(1_000, (index) => `Account ${index}`),
        ),
      ).toMatchObject({ added: 1_000 })
      for (const count of [1_001, 40_000]) {
        const refused = await planFile(
          started,
          lines(count, (index) => `Account ${index}`),
        )
        expect(refused).toMatchObject({ ok: false, failure: { reason: 'import-many-accounts' } })
      }
    } finally {
      await started.stop()
    }
  })

  test('finds an account by its nickname, in upper or lower case and in any script', async () => {
    const book = await openFresh()
    unwrap(book.rememberAccount({ ...work, nickname: 'ΠΌΣΤΑ Ž' }))
    const account = { provider: 'haltman', nickname: 'πόστα ž' } as const
    await importRows(book, [rowOf('a', { account })], options)
    expect(entries(book)).toMatchObject([{ accountId: work.id }])
  })
})

describe('a label of a file', () => {
  const mine = { account: work, address: 'known@example.com' }

  async function bookWith(label: string, changedAt?: number): Promise<AddressBook> {
    const book = await openFresh()
    const { id } = unwrap(book.add(newRow({ address: mine.address, label: 'first' })))
    unwrap(book.setLabel(id, label, changedAt))
    return book
  }

  const forecastOf = (
    book: AddressBook,
    label: string,
    more: { writtenAt?: number; replaceNewer?: boolean } = {},
  ) => {
    const into = unwrap(book.openImport())
    const row = rowOf('known', { ...mine, label })
    return unwrap(into.plan([{ group: into.groupOf(row.account), row }], { ...options, ...more }))
  }

  test('is shown with the label that it replaces', async () => {
    const book = await bookWith('mine')
    expect(forecastOf(book, 'other')).toMatchObject({
      changed: 1,
      newer: 0,
      replaced: [{ address: 'known@example.com', from: 'mine', to: 'other' }],
    })
  })

  test('yields to a label that was changed in the app after the export, unless the user decides otherwise', async () => {
    const book = await bookWith('newer', 2_000)
    expect(forecastOf(book, 'old', { writtenAt: 1_000 })).toMatchObject({
      unchanged: 1,
      newer: 1,
      replaced: [],
    })
    expect(forecastOf(book, 'old', { writtenAt: 3_000 })).toMatchObject({ changed: 1, newer: 0 })
    expect(forecastOf(book, 'old', { writtenAt: 1_000, replaceNewer: true })).toMatchObject({
      changed: 1,
      newer: 1,
    })
    await importRows(book, [rowOf('known', { ...mine, label: 'old' })], { ...options, writtenAt: 1_000 })
    expect(entries(book)).toMatchObject([{ label: 'newer' }])
  })

  test('with a replacement character replaces no label, and is reported', async () => {
    const book = await bookWith('Café')
    expect(forecastOf(book, 'Caf\ufffd')).toMatchObject({ unchanged: 1, damaged: 1, replaced: [] })
    await importRows(book, [rowOf('known', { ...mine, label: 'Caf\ufffd' })], options)
    expect(entries(book)).toMatchObject([{ label: 'Café' }])
  })

  test('that was changed in the app after an export is kept when the file is imported again', async () => {
    let time = Date.UTC(2026, 10, 21)
    const started = await startApp({ now: () => time })
    try {
      const account = await started.get('addPracticeAccount')
      const draft = {
        accountId: account.id,
        localPart: 'coffee',
        domain: 'practice.invalid',
        label: 'before',
      }
      const { entry } = await started.get('createAddress', draft)
      const { text } = await started.get('exportAddresses', { format: 'json' })
      time += 1_000
      await started.get('saveLabel', { id: entry.id, label: 'after' })
      expect(await plannedFile(started, text)).toMatchObject({ unchanged: 1, newer: 1, replacedCount: 0 })
      expect(await planFile(started, text, {}, true)).toMatchObject({
        value: { changed: 1, replacedCount: 1 },
      })
    } finally {
      await started.stop()
    }
  })
})
