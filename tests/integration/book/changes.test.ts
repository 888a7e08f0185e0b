import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import type { AddressBook } from '../../../src/main/book/address-book.ts'
import { migrate, migrations } from '../../../src/main/book/migrations.ts'
import { home, newRow, unwrap, useBooks, work } from './book-fixtures.ts'

const { newFile, open, openFresh } = useBooks()
const address = newRow().address
const minute = 60_000
const noon = Date.UTC(2026, 10, 29, 12)

/** The address as on a page of the service's list. */
function list(book: AddressBook, askedAt: number, state?: 'off' | 'trashed'): string | undefined {
  unwrap(
    book.mergeListed(work.id, [{ address, ...(state && { state }) }], {
      goneAccounts: [],
      now: askedAt,
      askedAt,
    }),
  )
  return unwrap(book.findByAddress(work.id, address))?.state
}

/** Lets the account's lists lack everything up to an entry for long enough. */
function missInLists(book: AddressBook, upTo: number): void {
  const options = { upTo, now: noon, missedBefore: noon, destinations: [] }
  unwrap(book.noteMissing(work.id, [], options))
  unwrap(book.deleteMissing(work.id, noon))
}

describe('the journal of changes', () => {
  test('keeps a deletion until its outcome is stored, also over a restart', async () => {
    const file = newFile()
    const book = await openFresh(file)
    const { id } = unwrap(book.add(newRow()))
    const other = unwrap(book.add(newRow({ accountId: home.id, address: 'other@two.example' })))
    unwrap(book.beginChange(id, 'deleted', noon))
    unwrap(book.beginChange(other.id, 'deleted', noon + 1))
    book.close()
    const { book: again } = await open(file)
    const opened = [
      { id, accountId: work.id, wanted: 'deleted', startedAt: noon },
      { id: other.id, accountId: home.id, wanted: 'deleted', startedAt: noon + 1 },
    ]
    expect(unwrap(again.openChanges())).toEqual(opened)
    expect(unwrap(again.openChanges(home.id))).toEqual(opened.slice(1))
    expect(unwrap(again.find(id))).toMatchObject({ state: 'active', wanted: 'deleted' })

    unwrap(again.endChange(id, { state: 'deleted', at: noon + 2 }))
    unwrap(again.endChange(other.id))
    expect(unwrap(again.openChanges())).toEqual([])
    expect(unwrap(again.find(id))).toMatchObject({ state: 'deleted' })
    expect(unwrap(again.find(other.id))).toMatchObject({ state: 'active' })
    for (const entry of [id, other.id]) expect(unwrap(again.find(entry))).not.toHaveProperty('wanted')
  })

  test('refuses an entry that the book does not have', async () => {
    const book = await openFresh()
    const refusal = { ok: false, failure: { reason: 'address-gone' } }
    expect(book.beginChange(9, 'deleted', 1)).toEqual(refusal)
    expect(book.endChange(9, { state: 'deleted', at: 1 })).toEqual(refusal)
  })

  test('keeps a deletion open when lists lack the address: a separate lookup settles it', async () => {
    const book = await openFresh()
    const { id } = unwrap(book.add(newRow()))
    unwrap(book.beginChange(id, 'deleted', noon))
    missInLists(book, id)
    expect(unwrap(book.openChanges())).toHaveLength(1)
    expect(unwrap(book.find(id))).toMatchObject({ state: 'active', wanted: 'deleted' })
  })
})

describe('a list that still has a deleted address', () => {
  test.each([
    ['was requested before', -20_000],
    ['lags behind', 9 * minute],
  ])('and %s leaves it deleted', async (_, later) => {
    const book = await openFresh()
    const { id } = unwrap(book.add(newRow()))
    unwrap(book.endChange(id, { state: 'deleted', at: noon }))
    expect(list(book, noon + later)).toBe('deleted')
  })

  test.each([
    ['was requested long afterwards', 11 * minute],
    ['comes from a time before the clock was corrected', -24 * 60 * minute],
  ])('and %s restores it', async (_, later) => {
    const book = await openFresh()
    const { id } = unwrap(book.add(newRow()))
    unwrap(book.endChange(id, { state: 'deleted', at: noon }))
    expect(list(book, noon + later)).toBe('active')
  })

  test('restores it if it was not deleted in the app', async () => {
    const book = await openFresh()
    const { id } = unwrap(book.add(newRow()))
    missInLists(book, id)
    expect(list(book, noon)).toBe('active')
  })
})

describe('a list and a change of state', () => {
  const listsOff = (book: AddressBook, askedAt: number) => list(book, askedAt, 'off')

  test('that was confirmed: a page from before does not revert it, a later page does', async () => {
    const book = await openFresh()
    const { id } = unwrap(book.add(newRow()))
    unwrap(book.endChange(id, { state: 'off', at: noon }))
    expect(list(book, noon - 1)).toBe('off')
    expect(list(book, noon + 1)).toBe('active')
  })

  test.each(['off', 'trashed'] as const)('takes %s from the list', async (state) => {
    const book = await openFresh()
    unwrap(book.add(newRow()))
    expect(list(book, noon, state)).toBe(state)
    expect(unwrap(book.countStates())).toEqual({ active: 0, off: 0, trashed: 0, deleted: 0, [state]: 1 })
    expect(list(book, noon)).toBe('active')
  })

  test('of unknown outcome is settled by a page that shows the wanted state', async () => {
    const book = await openFresh()
    const { id } = unwrap(book.add(newRow()))
    unwrap(book.beginChange(id, 'off', noon))
    expect(unwrap(book.find(id))).toMatchObject({ state: 'active', wanted: 'off' })
    expect(list(book, noon + 1)).toBe('active')
    expect(unwrap(book.openChanges())).toHaveLength(1)
    expect(listsOff(book, noon + 2)).toBe('off')
    expect(unwrap(book.openChanges())).toEqual([])
  })

  test('of unknown outcome is settled by another state once the request can no longer act', async () => {
    const book = await openFresh()
    const { id } = unwrap(book.add(newRow()))
    unwrap(book.beginChange(id, 'off', noon))
    expect(list(book, noon + 11 * minute)).toBe('active')
    expect(unwrap(book.find(id))).not.toHaveProperty('wanted')
  })

  test('a deletion of unknown outcome is not settled by a list', async () => {
    const book = await openFresh()
    const { id } = unwrap(book.add(newRow()))
    unwrap(book.beginChange(id, 'deleted', noon))
    expect(listsOff(book, noon + 11 * minute)).toBe('off')
    expect(unwrap(book.openChanges())).toHaveLength(1)
  })
})

test('a file from before there were other changes than deletions keeps its addresses and deletions', async () => {
  const file = newFile()
  const database = new DatabaseSync(file)
  migrate(database, migrations.slice(0, 8))
  database.exec(`
    INSERT INTO accounts (number, id, provider, nickname) VALUES (1, 'haltman-1', 'haltman', 'Work');
    INSERT INTO addresses (id, account, address, local_part, domain, label, created_at, state, remote_id, search_text,
        service_label, missed_at)
      VALUES (3, 1, 'open@a.example', 'open', 'a.example', 'Shop', 7, 'off', 'r3', 'open@a.example', 'Old', 8),
        (5, 1, 'gone@a.example', 'gone', 'a.example', '', 7, 'deleted', NULL, 'gone@a.example', NULL, NULL);
    INSERT INTO deletions VALUES (3, 9, NULL), (5, 9, 10);`)
  database.close()
  const { book } = await open(file)
  expect(unwrap(book.exportPage(0, 10)).entries).toMatchObject([
    { id: 3, address: 'open@a.example', label: 'Shop', state: 'off', remoteId: 'r3', wanted: 'deleted' },
    { id: 5, address: 'gone@a.example', state: 'deleted' },
  ])
  expect(unwrap(book.openChanges())).toMatchObject([{ id: 3, wanted: 'deleted', startedAt: 9 }])
  unwrap(book.endChange(3, { state: 'trashed', at: 11 }))
  expect(unwrap(book.find(3))?.state).toBe('trashed')
})
