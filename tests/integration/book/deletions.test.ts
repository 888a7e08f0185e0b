import { describe, expect, test } from 'vitest'
import type { AddressBook } from '../../../src/main/book/address-book.ts'
import { home, newRow, unwrap, useBooks, work } from './book-fixtures.ts'

const { newFile, open, openFresh } = useBooks()
const address = newRow().address
const minute = 60_000
const noon = Date.UTC(2026, 10, 29, 12)

/** The address as on a page of the service's list. */
function list(book: AddressBook, askedAt: number, active = true): string | undefined {
  unwrap(book.mergeListed(work.id, [{ address, active }], { goneAccounts: [], now: askedAt, askedAt }))
  return unwrap(book.findByAddress(work.id, address))?.state
}

/** Lets the account's lists lack everything up to an entry for long enough. */
function missInLists(book: AddressBook, upTo: number): void {
  const options = { upTo, now: noon, missedBefore: noon, destinations: [] }
  unwrap(book.noteMissing(work.id, [], options))
  unwrap(book.deleteMissing(work.id, noon))
}

describe('the journal of deletions', () => {
  test('keeps a deletion until its outcome is stored, also over a restart', async () => {
    const file = newFile()
    const book = await openFresh(file)
    const { id } = unwrap(book.add(newRow()))
    const other = unwrap(book.add(newRow({ accountId: home.id, address: 'other@two.example' })))
    unwrap(book.beginDeletion(id, noon))
    unwrap(book.beginDeletion(other.id, noon + 1))
    book.close()
    const { book: again } = await open(file)
    const opened = [
      { id, accountId: work.id, address, startedAt: noon },
      { id: other.id, accountId: home.id, address: 'other@two.example', startedAt: noon + 1 },
    ]
    expect(unwrap(again.openDeletions())).toEqual(opened)
    expect(unwrap(again.openDeletions(home.id))).toEqual(opened.slice(1))
    expect(unwrap(again.find(id))).toMatchObject({ state: 'active', deleting: true })

    unwrap(again.endDeletion(id, noon + 2))
    unwrap(again.endDeletion(other.id))
    expect(unwrap(again.openDeletions())).toEqual([])
    expect(unwrap(again.find(id))).toMatchObject({ state: 'deleted' })
    expect(unwrap(again.find(other.id))).toMatchObject({ state: 'active' })
    for (const entry of [id, other.id]) expect(unwrap(again.find(entry))).not.toHaveProperty('deleting')
  })

  test('refuses an entry that the book does not have', async () => {
    const book = await openFresh()
    const refusal = { ok: false, failure: { reason: 'address-gone' } }
    expect(book.beginDeletion(9, 1)).toEqual(refusal)
    expect(book.endDeletion(9, 1)).toEqual(refusal)
  })

  test('keeps a deletion open when lists lack the address: a separate lookup settles it', async () => {
    const book = await openFresh()
    const { id } = unwrap(book.add(newRow()))
    unwrap(book.beginDeletion(id, noon))
    missInLists(book, id)
    expect(unwrap(book.openDeletions())).toHaveLength(1)
    expect(unwrap(book.find(id))).toMatchObject({ state: 'active', deleting: true })
  })
})

describe('a list that still has a deleted address', () => {
  test.each([
    ['was requested before', -20_000],
    ['lags behind', 9 * minute],
  ])('and %s leaves it deleted', async (_, later) => {
    const book = await openFresh()
    const { id } = unwrap(book.add(newRow()))
    unwrap(book.endDeletion(id, noon))
    expect(list(book, noon + later)).toBe('deleted')
  })

  test.each([
    ['was requested long afterwards', 11 * minute],
    ['comes from a time before the clock was corrected', -24 * 60 * minute],
  ])('and %s restores it', async (_, later) => {
    const book = await openFresh()
    const { id } = unwrap(book.add(newRow()))
    unwrap(book.endDeletion(id, noon))
    expect(list(book, noon + later)).toBe('active')
  })

  test('restores it if it was not deleted in the app', async () => {
    const book = await openFresh()
    const { id } = unwrap(book.add(newRow()))
    missInLists(book, id)
    expect(list(book, noon)).toBe('active')
  })
})
