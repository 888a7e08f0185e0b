import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import type { AddressBook, ListedAddress } from '../../../src/main/book/address-book.ts'
import { undoImports } from '../../../src/main/book/importing.ts'
import { migrate, migrations } from '../../../src/main/book/migrations.ts'
import { salvage } from '../../../src/main/book/salvage/salvage.ts'
import { newRow, unwrap, useBooks, work } from './book-fixtures.ts'

const { newFile, open, openFresh } = useBooks()
const { address } = newRow()
const minute = 60_000
const noon = Date.UTC(2026, 10, 30, 12)
const added = (book: AddressBook, given: Parameters<typeof newRow>[0] = {}) =>
  unwrap(book.add(newRow({ label: 'shop', ...given }))).id

/** The address after a page of the service's list. */
function list(book: AddressBook, askedAt: number, listed: Omit<ListedAddress, 'address'>) {
  unwrap(book.mergeListed(work.id, [{ address, ...listed }], { goneAccounts: [], now: askedAt, askedAt }))
  return unwrap(book.findByAddress(work.id, address))
}

const labelAfter = (book: AddressBook, askedAt: number, label: string) =>
  list(book, askedAt, { label })?.label

describe('a label that the service was told', () => {
  /** An address that the service lists as `shop`, and whose label is `bank` here. */
  async function relabelled(end: 'told' | 'lost' | 'refused' | 'unsent') {
    const book = await openFresh()
    const id = added(book)
    list(book, noon - 60 * minute, { label: 'shop' })
    unwrap(book.setLabel(id, 'bank', noon, true))
    if (end === 'unsent') return { book, id }
    const { sentBefore } = unwrap(book.beginTelling(id, 'label', noon))
    expect(sentBefore).toBe(false)
    if (end === 'told') unwrap(book.endTelling(id, { fact: 'label', told: 'bank', at: noon + 1_000 }))
    if (end === 'refused') unwrap(book.endTelling(id, { fact: 'label', sentBefore }))
    return { book, id }
  }

  test('is not undone by a page from before, and gives way to a label that the service has later', async () => {
    const { book } = await relabelled('told')
    expect(labelAfter(book, noon - minute, 'shop')).toBe('bank')
    expect(labelAfter(book, noon + minute, 'bank')).toBe('bank')
    expect(labelAfter(book, noon + 2 * minute, 'shop')).toBe('shop')
  })

  test('gives way to the service at once if a later page has another one', async () => {
    const { book } = await relabelled('told')
    expect(labelAfter(book, noon + minute, 'work')).toBe('work')
  })

  test('by a clock that is wrong by a day gives way to the service, unless its answer was lost', async () => {
    const { book } = await relabelled('told')
    expect(labelAfter(book, noon - 24 * 60 * minute, 'work')).toBe('work')
    const { book: other } = await relabelled('lost')
    expect(list(other, noon - 24 * 60 * minute, { label: 'shop' })).toMatchObject({
      label: 'bank',
      labelUntold: true,
    })
    expect(labelAfter(other, noon - 24 * 60 * minute + 1, 'work')).toBe('work')
  })

  test.each(['lost', 'refused', 'unsent'] as const)(
    'stays untold after %s, until a page has it',
    async (end) => {
      const { book, id } = await relabelled(end)
      expect(unwrap(book.find(id))).toMatchObject({ label: 'bank', labelUntold: true })
      expect(list(book, noon + minute, { label: 'shop' })).toMatchObject({ label: 'bank', labelUntold: true })
      expect(list(book, noon + 2 * minute, { label: 'bank' })).not.toHaveProperty('labelUntold')
      expect(labelAfter(book, noon + 3 * minute, 'shop')).toBe('shop')
    },
  )

  test('whose answer was lost is not undone by an earlier one that arrived after all', async () => {
    const { book, id } = await relabelled('lost')
    unwrap(book.setLabel(id, 'work', noon + 1_000, true))
    const again = unwrap(book.beginTelling(id, 'label', noon + 1_000))
    expect(again.sentBefore).toBe(true)
    unwrap(book.endTelling(id, { fact: 'label', sentBefore: true }))
    expect(labelAfter(book, noon + minute, 'bank')).toBe('work')
    // No request is on its way any more: what the service lists from now on was changed there.
    expect(labelAfter(book, noon + 20 * minute, 'bank')).toBe('work')
    expect(labelAfter(book, noon + 21 * minute, 'bank')).toBe('work')
    expect(labelAfter(book, noon + 22 * minute, 'home')).toBe('home')
  })

  test('that the service refused gives way to one that was changed there', async () => {
    const { book } = await relabelled('refused')
    expect(list(book, noon + minute, { label: 'work' })).toMatchObject({ label: 'work' })
    expect(unwrap(book.findByAddress(work.id, address))).not.toHaveProperty('labelUntold')
  })

  test('counts as untold if another one was set before the answer', async () => {
    const { book, id } = await relabelled('lost')
    unwrap(book.setLabel(id, 'work', noon + 500, true))
    unwrap(book.endTelling(id, { fact: 'label', told: 'bank', at: noon + 1_000 }))
    expect(unwrap(book.find(id))).toMatchObject({ label: 'work', labelUntold: true })
    expect(labelAfter(book, noon + minute, 'bank')).toBe('work')
  })

  test('is not listed for ever as untold once it stays here alone', async () => {
    const { book, id } = await relabelled('lost')
    expect(unwrap(book.setLabel(id, 'work', noon + minute))).toMatchObject({ labelUntold: true })
    expect(labelAfter(book, noon + 2 * minute, 'work')).toBe('work')
    expect(unwrap(book.find(id))).not.toHaveProperty('labelUntold')
  })
})

describe('a pin', () => {
  test('is kept over a restart, and taken from the service if it changed there', async () => {
    const file = newFile()
    const book = await openFresh(file)
    const id = added(book)
    expect(unwrap(book.setPinned(id, true, noon, false))).toMatchObject({ pinned: true })
    book.close()
    const { book: again } = await open(file)
    expect(unwrap(again.find(id))).toMatchObject({ pinned: true })
    expect(list(again, noon, { pinned: false })).toMatchObject({ pinned: true })
    expect(list(again, noon, { pinned: true })).toMatchObject({ pinned: true })
    expect(list(again, noon, { pinned: false })).not.toHaveProperty('pinned')
    expect(list(again, noon, { pinned: true })).toMatchObject({ pinned: true })
    expect(list(again, noon, {})).toMatchObject({ pinned: true })
  })

  test('of a listed address that is new here is the service’s', async () => {
    const book = await openFresh()
    expect(list(book, noon, { pinned: true })).toMatchObject({ pinned: true })
    expect(list(book, noon, { pinned: false })).not.toHaveProperty('pinned')
  })

  test('that the service was told is not undone by a page from before', async () => {
    const book = await openFresh()
    const id = added(book)
    list(book, noon - 60 * minute, { pinned: false })
    unwrap(book.setPinned(id, true, noon, true))
    unwrap(book.beginTelling(id, 'pinned', noon))
    expect(unwrap(book.find(id))).toMatchObject({ pinUntold: true })
    unwrap(book.endTelling(id, { fact: 'pinned', told: true, at: noon + 1_000 }))
    expect(unwrap(book.find(id))).not.toHaveProperty('pinUntold')
    expect(list(book, noon - minute, { pinned: false })).toMatchObject({ pinned: true })
    expect(list(book, noon + minute, { pinned: false })).not.toHaveProperty('pinned')
  })

  test('is refused for an entry that the book does not have', async () => {
    const book = await openFresh()
    expect(book.setPinned(9, true, noon, false)).toMatchObject({
      ok: false,
      failure: { reason: 'address-gone' },
    })
  })

  test('puts an address first in the list, whichever part of it is read', async () => {
    const book = await openFresh()
    const ids = Array.from({ length: 10 }, (_, index) =>
      added(book, { address: `n${index}@example.com`, createdAt: 1_000 + index }),
    )
    for (const index of [2, 5]) unwrap(book.setPinned(ids[index] ?? 0, true, noon, false))
    const order = [5, 2, 9, 8, 7, 6, 4, 3, 1, 0].map((index) => `n${index}@example.com`)
    const read = (offset: number, limit: number, query = '') =>
      unwrap(book.range({ query, offset, limit })).entries.map((entry) => entry.address)
    for (let offset = 0; offset <= 11; offset += 1)
      for (const limit of [1, 2, 3, 11])
        expect(read(offset, limit)).toEqual(order.slice(offset, offset + limit))
    expect(read(0, 9, 'n5')).toEqual(['n5@example.com'])
    expect(read(0, 9, 'n4')).toEqual(['n4@example.com'])
    expect(unwrap(book.range({ query: '', offset: 0, limit: 1 })).total).toBe(10)
  })

  test('of an unfinished import is undone, unless the user pinned the address meanwhile', async () => {
    const book = await openFresh()
    const rows = ['a', 'b', 'c'].map((name) => ({
      ...newRow({ address: `${name}@example.com` }),
      state: 'active' as const,
    }))
    for (const row of rows.slice(0, 2)) unwrap(book.add(row))
    const into = unwrap(book.openImport())
    into.startOver()
    const imported = rows.map((row) => ({ ...row, pinned: true, account: work }))
    unwrap(
      into.apply(
        imported.map((row) => ({ group: into.groupOf(work), row })),
        { remakes: () => false, replaceNewer: false },
      ),
    )
    const of = (name: string) => unwrap(book.findByAddress(work.id, `${name}@example.com`))
    expect([of('a'), of('b'), of('c')]).toMatchObject([{ pinned: true }, { pinned: true }, { pinned: true }])
    unwrap(book.setPinned(of('b')?.id ?? 0, true, noon, true))
    unwrap(await undoImports(book))
    expect(of('a')).not.toHaveProperty('pinned')
    expect(of('b')).toMatchObject({ pinned: true, pinUntold: true })
    expect(of('c')).toBeUndefined()
  })
})

describe('a destination', () => {
  test('that the service confirmed is not undone by a page from before', async () => {
    const book = await openFresh()
    const id = added(book, { destination: 'me@inbox.example' })
    expect(unwrap(book.setDestination(id, 'a@inbox.example, b@inbox.example', noon))).toMatchObject({
      destination: 'a@inbox.example, b@inbox.example',
    })
    const at = (askedAt: number) => list(book, askedAt, { destination: 'me@inbox.example' })?.destination
    expect(at(noon - minute)).toBe('a@inbox.example, b@inbox.example')
    expect(at(noon + minute)).toBe('me@inbox.example')
    expect(unwrap(book.setDestination(id, undefined, noon))).not.toHaveProperty('destination')
  })

  test('is merged like a display name, which a page from before does not undo either', async () => {
    const book = await openFresh()
    const id = added(book, { displayName: 'Anna' })
    expect(unwrap(book.find(id))).toMatchObject({ displayName: 'Anna' })
    expect(unwrap(book.setDisplayName(id, 'Bert', noon))).toMatchObject({ displayName: 'Bert' })
    const at = (askedAt: number, displayName: string) => list(book, askedAt, { displayName })?.displayName
    expect(at(noon - minute, 'Anna')).toBe('Bert')
    expect(at(noon + minute, 'Carl')).toBe('Carl')
    expect(at(noon + minute, '')).toBeUndefined()
    expect(list(book, noon + minute, {})).not.toHaveProperty('displayName')
    expect(unwrap(book.setDisplayName(id, '', noon))).not.toHaveProperty('displayName')
  })

  test('is found by a search of either list', async () => {
    const book = await openFresh()
    added(book, { destination: 'one@inbox.example, two@elsewhere.example' })
    added(book, { address: 'other@example.com', destination: 'three@inbox.example' })
    const found = (query: string) => unwrap(book.range({ query, offset: 0, limit: 9 })).entries
    expect(found('elsewhere').map((entry) => entry.address)).toEqual([address])
    expect(found('shop inbox')).toHaveLength(2)
    expect(found('inbox* elsewhere')).toHaveLength(0)
    expect(unwrap(book.search({ query: 'elsewhere', limit: 9 })).entries).toHaveLength(1)
  })
})

describe('the blocking of promotions', () => {
  test('is not undone by a page from before, and stays as it is where a page does not say', async () => {
    const book = await openFresh()
    const id = added(book)
    expect(unwrap(book.find(id))).not.toHaveProperty('blocksPromotions')
    const at = (askedAt: number, blocksPromotions: boolean) =>
      list(book, askedAt, { blocksPromotions })?.blocksPromotions
    expect(at(noon - 60 * minute, false)).toBe(false)
    expect(unwrap(book.setBlocksPromotions(id, true, noon))).toMatchObject({ blocksPromotions: true })
    expect(at(noon - minute, false)).toBe(true)
    expect(list(book, noon + minute, {})).toMatchObject({ blocksPromotions: true })
    expect(at(noon + minute, false)).toBe(false)
    expect(at(noon + 2 * minute, true)).toBe(true)
  })

  test('comes with a new address of a list', async () => {
    const book = await openFresh()
    expect(list(book, noon, { blocksPromotions: true })).toMatchObject({ blocksPromotions: true })
  })
})

describe('a damaged file', () => {
  test('gives back pins, destinations and what services were told', async () => {
    const file = newFile()
    const book = await openFresh(file)
    const id = added(book, { destination: 'me@inbox.example' })
    unwrap(book.setPinned(id, true, noon, true))
    unwrap(book.setDisplayName(id, 'Anna', noon))
    unwrap(book.setBlocksPromotions(id, true, noon))
    unwrap(book.beginTelling(id, 'pinned', noon))
    book.close()
    using fresh = new DatabaseSync(':memory:')
    migrate(fresh)
    expect(salvage(file, fresh, [])).toBe(1)
    const columns = 'pinned, service_pinned, destination, display_name, blocks_promotions'
    const row = fresh.prepare(`SELECT ${columns} FROM addresses`).get()
    const kept = {
      pinned: 1,
      service_pinned: 0,
      destination: 'me@inbox.example',
      display_name: 'Anna',
      blocks_promotions: 1,
    }
    expect(row).toEqual(kept)
    const told = fresh.prepare('SELECT * FROM tellings').all()
    expect(told).toEqual([
      { id, fact: 'blocksPromotions', began_at: noon, ended_at: noon, sent: 0 },
      { id, fact: 'displayName', began_at: noon, ended_at: noon, sent: 0 },
      { id, fact: 'pinned', began_at: noon, ended_at: null, sent: 1 },
    ])
  })

  test('from before there were pins gives back its addresses, pinned none', async () => {
    const file = newFile()
    {
      using old = new DatabaseSync(file)
      migrate(old, migrations.slice(0, 10))
      old.exec(`INSERT INTO accounts (number, id, provider, nickname) VALUES (1, 'haltman-1', 'haltman', 'Work');
        INSERT INTO addresses (account, address, local_part, domain, label, created_at, state, search_text, destination)
        VALUES (1, 'a@example.com', 'a', 'example.com', 'x', 1, 'active', 'a@example.com' || char(10) || 'x', 'me@inbox.example')`)
    }
    using fresh = new DatabaseSync(':memory:')
    migrate(fresh)
    expect(salvage(file, fresh, [])).toBe(1)
    expect(fresh.prepare('SELECT address, pinned, destination FROM addresses').get()).toEqual({
      address: 'a@example.com',
      pinned: 0,
      destination: 'me@inbox.example',
    })
    const { book } = await open(file)
    expect(unwrap(book.find(1))).toMatchObject({ address: 'a@example.com', destination: 'me@inbox.example' })
    expect(unwrap(book.range({ query: 'inbox', offset: 0, limit: 1 })).total).toBe(1)
  })
})
