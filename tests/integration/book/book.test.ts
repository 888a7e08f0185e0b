import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AddressBook } from '../../../src/main/book/address-book.ts'
import { home, newRow, unwrap, useBooks, work } from './book-fixtures.ts'

const { newFile, open, openFresh } = useBooks()

describe('an address in the book', () => {
  it('keeps all its fields after the book is closed and opened', async () => {
    const file = newFile()
    const before = await openFresh(file)
    const added = unwrap(
      before.add(
        newRow({ destination: 'me@example.org', label: 'Größe "M"', remoteId: '17', createdAt: 1_234.6 }),
      ),
    )
    before.close()
    const { book } = await open(file)
    expect(unwrap(book.find(added.id))).toEqual(added)
    expect(added).toEqual({
      id: added.id,
      accountId: work.id,
      accountName: 'Work',
      provider: 'haltman',
      address: 'amber.harbor42@example.com',
      localPart: 'amber.harbor42',
      domain: 'example.com',
      destination: 'me@example.org',
      label: 'Größe "M"',
      createdAt: 1_235,
      state: 'active',
      remoteId: '17',
    })
  })

  it('has no destination and no remote id if none is known', async () => {
    const book = await openFresh()
    const added = unwrap(book.add(newRow()))
    expect(added).not.toHaveProperty('destination')
    expect(added).not.toHaveProperty('remoteId')
  })

  it('is stored once however often it is added, with its new fields', async () => {
    const book = await openFresh()
    const first = unwrap(book.add(newRow({ label: 'shop', destination: 'me@example.org' })))
    const again = unwrap(book.add(newRow({ address: 'Amber.Harbor42@EXAMPLE.com', remoteId: '17' })))
    expect(again).toEqual({ ...first, remoteId: '17' })
    expect(unwrap(book.count())).toBe(1)
  })

  it('costs no write for an account that the book has as it is', async () => {
    const file = newFile()
    const book = await openFresh(file)
    const before = readFileSync(`${file}-wal`)
    unwrap(book.rememberAccount(work))
    expect(readFileSync(`${file}-wal`).equals(before)).toBe(true)
    unwrap(book.rememberAccount({ ...work, server: 'https://mail.example' }))
    const later = readFileSync(`${file}-wal`)
    expect(later.length).toBeGreaterThan(before.length)
    unwrap(book.rememberAccount(work))
    expect(readFileSync(`${file}-wal`).equals(later)).toBe(true)
  })

  describe('whose account moves to another server', () => {
    const [one, two, three] = ['https://one.example', 'https://two.example', 'https://three.example']
    /** A book with an address that the first server gave the identifier 17, and what the book has of it. */
    async function openMoving(file = newFile()) {
      const book = await openFresh(file)
      unwrap(book.rememberAccount({ ...work, server: one }))
      const { id } = unwrap(book.add(newRow({ remoteId: '17' })))
      const identifier = () => unwrap(book.find(id))?.remoteId
      const move = (server: string) => unwrap(book.rememberAccount({ ...work, server }))
      return { book, id, identifier, move }
    }

    it('has no identifier there, and has it again once its account is back', async () => {
      const { book, id, identifier, move } = await openMoving()
      unwrap(book.rememberAccount({ ...work, nickname: 'Office', server: one }))
      expect(identifier()).toBe('17')
      for (const server of [two, three]) {
        move(server)
        expect(identifier()).toBeUndefined()
        expect(unwrap(book.unlisted(work.id, [], { upTo: id, byId: true }))).toEqual([])
      }
      // An empty list, as a stranger can send it, tells of no address.
      unwrap(book.mergeListed(work.id, [], { goneAccounts: [], now: 1, askedAt: 1 }))
      move(one)
      expect(identifier()).toBe('17')
    })

    it('has it again after a restart', async () => {
      const file = newFile()
      const { book, id, move } = await openMoving(file)
      move(two)
      book.close()
      const { book: later } = await open(file)
      expect(unwrap(later.find(id))).not.toHaveProperty('remoteId')
      unwrap(later.rememberAccount({ ...work, server: one }))
      expect(unwrap(later.find(id))).toMatchObject({ remoteId: '17' })
    })

    it.each<[how: string, tell: (book: AddressBook) => unknown]>([
      [
        'a list',
        (book) =>
          book.mergeListed(work.id, [{ address: 'birch@example.com', remoteId: '17' }], {
            goneAccounts: [],
            now: 1,
            askedAt: 1,
          }),
      ],
      ['a new address', (book) => book.add(newRow({ address: 'birch@example.com', remoteId: '17' }))],
    ])('loses it once the other server gave its own, by %s', async (_how, tell) => {
      const { book, identifier, move } = await openMoving()
      move(two)
      tell(book)
      expect(identifier()).toBeUndefined()
      move(one)
      expect(identifier()).toBeUndefined()
      expect(unwrap(book.findByAddress(work.id, 'birch@example.com'))).not.toHaveProperty('remoteId')
    })
  })

  it('is not taken for unlisted once the user kept it although its service does not list it', async () => {
    const book = await openFresh()
    const { id } = unwrap(book.add(newRow({ remoteId: '17' })))
    expect(unwrap(book.unlisted(work.id, [], { upTo: id, byId: true }))).toMatchObject([
      { id, remoteId: '17' },
    ])
    unwrap(book.keepUnlisted(work.id))
    expect(unwrap(book.unlisted(work.id, [], { upTo: id, byId: true }))).toEqual([])
    expect(unwrap(book.deleteUnlisted(work.id, id))).toBe(false)
    expect(unwrap(book.find(id))).toMatchObject({ state: 'active' })
  })

  it('without an identifier is unlisted only for a service that is asked by address', async () => {
    const book = await openFresh()
    const { id, address } = unwrap(book.add(newRow()))
    expect(unwrap(book.unlisted(work.id, [], { upTo: id, byId: true }))).toEqual([])
    expect(unwrap(book.unlisted(work.id, [], { upTo: id, byId: false }))).toEqual([
      { id, address, state: 'active' },
    ])
  })

  it('can be created again after its deletion, and both entries stay in the list', async () => {
    const book = await openFresh()
    const first = unwrap(book.add(newRow()))
    unwrap(book.endChange(first.id, { state: 'deleted', at: 5 }))
    const second = unwrap(book.add(newRow({ createdAt: 500 })))
    expect(second.id).not.toBe(first.id)
    expect(unwrap(book.findByAddress(work.id, first.address))).toEqual(second)
    expect(unwrap(book.list({ limit: 10 })).entries.map(({ state }) => state)).toEqual(['deleted', 'active'])
  })

  it('is found by account and address only', async () => {
    const book = await openFresh()
    const added = unwrap(book.add(newRow()))
    expect(unwrap(book.findByAddress(work.id, ' AMBER.harbor42@example.com'))).toEqual(added)
    expect(unwrap(book.findByAddress(home.id, added.address))).toBeUndefined()
    expect(unwrap(book.findByAddress('nobody', added.address))).toBeUndefined()
    expect(unwrap(book.find(added.id + 1))).toBeUndefined()
  })

  it('can get another label, and the search finds the new one', async () => {
    const book = await openFresh()
    const { id } = unwrap(book.add(newRow({ label: 'shoes' })))
    expect(unwrap(book.setLabel(id, 'BOOTS'))).toMatchObject({ id, label: 'BOOTS' })
    expect(unwrap(book.range({ query: 'boots', offset: 0, limit: 10 })).entries).toHaveLength(1)
    expect(unwrap(book.range({ query: 'shoes', offset: 0, limit: 10 })).entries).toHaveLength(0)
  })

  it('keeps the last nickname of its account', async () => {
    const book = await openFresh()
    const { id } = unwrap(book.add(newRow()))
    unwrap(book.rememberAccount({ ...work, nickname: 'Office' }))
    expect(unwrap(book.find(id))?.accountName).toBe('Office')
  })
})

describe('the book refuses', () => {
  it.each(['no address', 'two@at@example.com', 'a@localhost', 'a b@example.com', '@example.com', ''])(
    '%j, which is not an address',
    async (address) => {
      const book = await openFresh()
      expect(book.add(newRow({ address }))).toEqual({
        ok: false,
        failure: { reason: 'answer-not-an-address' },
      })
    },
  )

  it('an account that it does not know', async () => {
    const book = await openFresh()
    const refusal = { ok: false, failure: { reason: 'account-gone', field: 'account' } }
    expect(book.add(newRow({ accountId: 'nobody' }))).toEqual(refusal)
    const nobody = { accountId: 'nobody', domain: 'b.cd', address: 'a@b.cd', label: '', startedAt: 1 }
    expect(book.beginAttempt(nobody)).toEqual(refusal)
    expect(book.countRequest('nobody', 1)).toEqual(refusal)
  })

  it('a change to an address that does not exist', async () => {
    const book = await openFresh()
    const refusal = { ok: false, failure: { reason: 'address-gone' } }
    expect(book.endChange(9, { state: 'deleted', at: 5 })).toEqual(refusal)
    expect(book.setLabel(9, 'x')).toEqual(refusal)
  })

  it('all of several entries if one of them is invalid', async () => {
    const book = await openFresh()
    expect(book.addAll([newRow(), newRow({ address: 'wrong' })]).ok).toBe(false)
    expect(unwrap(book.count())).toBe(0)
    expect(unwrap(book.addAll([newRow(), newRow({ address: 'b@example.com' })]))).toBe(2)
    expect(unwrap(book.count())).toBe(2)
  })

  it('everything once it is closed', async () => {
    const book = await openFresh()
    book.close()
    book.close()
    const refusal = { ok: false, failure: { reason: 'storage-failed' } }
    expect(book.count()).toEqual(refusal)
    expect(book.add(newRow())).toEqual(refusal)
    expect(book.list({ limit: 1 })).toEqual(refusal)
  })
})

describe('the journal of attempts', () => {
  const started = {
    ...{ accountId: work.id, domain: 'example.com', address: 'a@example.com' },
    ...{ label: 'shop', startedAt: 5 },
  }

  it('keeps an attempt over a restart until its address is stored', async () => {
    const file = newFile()
    const before = await openFresh(file)
    const attempt = unwrap(before.beginAttempt(started))
    before.close()
    const { book } = await open(file)
    expect(unwrap(book.openAttempts())).toEqual([{ ...started, id: attempt.id }])
    expect(unwrap(book.findAttempt(attempt.id))).toEqual(attempt)
    unwrap(book.add(newRow({ address: started.address }), attempt.id))
    expect(unwrap(book.openAttempts())).toEqual([])
    expect(unwrap(book.findAttempt(attempt.id))).toBeUndefined()
  })

  it('keeps the attempt if its address could not be stored', async () => {
    const book = await openFresh()
    const { id } = unwrap(book.beginAttempt(started))
    expect(book.add(newRow({ address: 'wrong' }), id).ok).toBe(false)
    expect(unwrap(book.openAttempts())).toHaveLength(1)
  })

  it('lists the attempts of one account or of all accounts, oldest first', async () => {
    const book = await openFresh()
    unwrap(book.beginAttempt({ ...started, startedAt: 9 }))
    unwrap(book.beginAttempt({ ...started, accountId: home.id, startedAt: 3 }))
    expect(unwrap(book.openAttempts()).map(({ startedAt }) => startedAt)).toEqual([3, 9])
    expect(unwrap(book.openAttempts(work.id)).map(({ startedAt }) => startedAt)).toEqual([9])
  })

  it('settles an attempt once, and never reuses its id', async () => {
    const book = await openFresh()
    const first = unwrap(book.beginAttempt(started))
    unwrap(book.settleAttempt(first.id))
    unwrap(book.settleAttempt(first.id))
    expect(unwrap(book.beginAttempt(started)).id).toBeGreaterThan(first.id)
  })
})

describe('the count of calls', () => {
  const hour = 3_600_000

  it('covers one account, from the given moment on', async () => {
    const book = await openFresh()
    for (const at of [10, 20, 30]) unwrap(book.countRequest(home.id, at))
    unwrap(book.countRequest(work.id, 30))
    expect(unwrap(book.countRequests(home.id, { from: 10, until: hour }))).toBe(2)
    expect(unwrap(book.countRequests(home.id, { from: 30, until: hour }))).toBe(0)
    expect(unwrap(book.countRequests('nobody', { from: 0, until: hour }))).toBe(0)
  })

  it('forgets calls older than an hour', async () => {
    const book = await openFresh()
    unwrap(book.countRequest(home.id, 0))
    unwrap(book.countRequest(home.id, hour + 1))
    expect(unwrap(book.countRequests(home.id, { from: -1, until: 2 * hour }))).toBe(1)
  })

  it('excludes, and later forgets, calls from before the clock was put back', async () => {
    const book = await openFresh()
    for (const at of [10 * hour, 50]) unwrap(book.countRequest(home.id, at))
    expect(unwrap(book.countRequests(home.id, { from: 0, until: hour }))).toBe(1)
    expect(unwrap(book.countRequests(home.id, { from: 9 * hour, until: 11 * hour }))).toBe(0)
  })
})

describe('the count of created addresses', () => {
  it('covers one account and a period without its end, including deleted addresses', async () => {
    const book = await openFresh()
    for (const [name, createdAt] of [
      ['before', 9],
      ['first', 10],
      ['last', 19],
      ['after', 20],
    ] as const) {
      const address = `${name}@example.com`
      const entry = unwrap(book.add({ accountId: home.id, address, label: '', createdAt }))
      if (name === 'first') unwrap(book.endChange(entry.id, { state: 'deleted', at: 30 }))
    }
    unwrap(book.add({ accountId: work.id, address: 'a@example.com', label: '', createdAt: 15 }))
    expect(unwrap(book.countMade(home.id, { from: 10, until: 20 }))).toBe(2)
    expect(unwrap(book.countMade('nobody', { from: 10, until: 20 }))).toBe(0)
  })
})

describe('two connections to one file', () => {
  it("see each other's changes", async () => {
    const file = newFile()
    const one = await openFresh(file)
    const { book: other } = await open(file)
    for (let index = 0; index < 50; index += 1) {
      const writer = index % 2 === 0 ? one : other
      unwrap(writer.add(newRow({ address: `a${index}@example.com`, createdAt: index })))
    }
    expect(unwrap(one.count())).toBe(50)
    expect(unwrap(other.list({ limit: 100 }))).toEqual(unwrap(one.list({ limit: 100 })))
  })
})
