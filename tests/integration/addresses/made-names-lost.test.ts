import { describe, expect, test } from 'vitest'
import { haltman } from '../../../src/main/providers/haltman.ts'
import { newRow, unwrap } from '../book/book-fixtures.ts'
import { begins, made, minute, useMadeNames } from './made-fixtures.ts'

const { start } = useMadeNames()
/** The operations of a service that lists nothing. */
const { create, testKey } = haltman.operations
const silent = { create, testKey }
const lost = { on: 'create', acts: true } as const
const unheard = { on: 'locateUnnamed' } as const
const unknown = { ok: false, failure: { reason: 'outcome-unknown', code: 'unknown-outcome' } }

describe('a lost answer with an unknown name', () => {
  test('is found by its mark, whatever else the service holds', async () => {
    const { app, fail, put, addresses, copied, created } = await start({ marks: true })
    put({ address: 'other@made.example', mark: 'another' })
    fail(lost)
    expect(await app.create({ label: 'Shop' })).toMatchObject({ ok: true, value: { copied: true } })
    put({ address: 'later@made.example', label: 'Shop' })
    expect(addresses()).toEqual(['n1@made.example Shop'])
    expect(copied).toEqual(['n1@made.example'])
    expect(created).toHaveLength(1)
  })

  test('is found by its domain, label and date', async () => {
    const { app, fail, put, addresses, created, open } = await start()
    put({ address: 'old@made.example', label: 'Shop', createdAt: 0 })
    put({ address: 'bank@made.example', label: 'Bank' })
    put({ address: 'else@else.example', label: 'Shop' })
    fail(lost)
    expect(await app.create({ label: 'Shop' })).toMatchObject({ ok: true, value: { copied: true } })
    expect(addresses()).toEqual(['n3@made.example Shop'])
    expect(created).toHaveLength(1)
    expect(open()).toEqual([])
  })

  test('is found by its beginning', async () => {
    const { app, fail, put, addresses } = await start()
    put({ address: 'birch.x9@begins.example' })
    fail(lost)
    await app.create({ domain: begins.name, localPart: 'amber' })
    expect(addresses()).toEqual(['amber.x1@begins.example'])
  })

  test('is no question if the service holds nothing that it can be', async () => {
    const { app, fail, put, sent } = await start()
    put({ createdAt: 0 })
    fail({ on: 'create' })
    const failure = { reason: 'connection-lost', code: 'unreachable' }
    expect(await app.create()).toMatchObject({ ok: false, failure })
    expect(sent).toEqual(['create', 'locateUnnamed'])
  })

  test('stays unknown if two addresses fit, and neither is taken', async () => {
    const { app, fail, put, addresses, copied } = await start()
    put({ address: 'twin@made.example' })
    fail(lost)
    const result = await app.create()
    expect(result).toMatchObject(unknown)
    expect(result).toMatchObject({
      failure: {
        attemptId: 1,
        doubles: true,
        message: 'The answer was lost, so it is not known whether an address at made.example was made.',
        hint: 'Check again when the connection is back. Creating again makes another address.',
      },
    })
    expect(addresses()).toEqual([])
    expect(copied).toEqual([])
  })

  test('stays unknown if only a wrong clock speaks against an address', async () => {
    const { app, fail, put } = await start()
    put({ createdAt: Date.UTC(2026, 10, 29, 9) })
    fail({ on: 'create' })
    expect(await app.create()).toMatchObject(unknown)
  })

  test.each(['active', 'deleted'] as const)(
    'never takes an address that the book has, here %s',
    async (state) => {
      const { app, book, fail, put, copied } = await start()
      const { address } = put()
      unwrap(book.add(newRow({ address, state })))
      fail({ on: 'create' })
      expect(await app.create()).toMatchObject({ ok: false, failure: { reason: 'connection-lost' } })
      expect(copied).toEqual([])
    },
  )

  test('is told apart from an earlier address with the same label that the book has', async () => {
    const { app, fail, addresses } = await start()
    await app.create({ label: 'Shop' })
    fail(lost)
    expect(await app.create({ label: 'Shop' })).toMatchObject({ ok: true })
    expect(addresses()).toEqual(['n1@made.example Shop', 'n0@made.example Shop'])
  })

  test('that the service cannot be asked about stays unknown, and is journalled', async () => {
    const { app, fail, open } = await start()
    fail(lost, unheard)
    expect(await app.create()).toMatchObject(unknown)
    expect(open()).toMatchObject([{ domain: made.name, label: '' }])
    expect(open()[0]?.address).toBeUndefined()
  })

  test('is unknown for good at a service without a lookup, and another creation is sent', async () => {
    const { app, fail, sent, addresses } = await start({ operations: silent })
    fail(lost)
    expect(await app.create()).toMatchObject(unknown)
    expect(await app.create()).toMatchObject({ ok: true })
    expect(sent).toEqual(['create', 'create'])
    expect(addresses()).toEqual(['n1@made.example'])
  })

  test('is repeated once, at once, where a repetition is safe', async () => {
    const { app, fail, sent, addresses, open } = await start({ repeat: 'safe', operations: silent })
    fail(lost)
    expect(await app.create()).toMatchObject({ ok: true })
    expect(addresses()).toEqual(['n1@made.example'])
    fail(lost, lost)
    // Nothing can be found out, and nothing needs to be: the user is told why there is no address.
    expect(await app.create()).toMatchObject({ ok: false, failure: { reason: 'connection-lost' } })
    expect(open()).toEqual([])
    expect(sent).toEqual(['create', 'create', 'create', 'create'])
  })
})

describe('an attempt of unknown outcome', () => {
  test('is found by Check again', async () => {
    const { app, fail, addresses, created } = await start()
    fail(lost, unheard)
    await app.create({ label: 'Shop' })
    expect(await app.maker.check(1)).toMatchObject({ ok: true, value: { copied: true } })
    expect(addresses()).toEqual(['n0@made.example Shop'])
    expect(created).toHaveLength(1)
  })

  test('is asked about before the same form is sent again', async () => {
    const { app, fail, addresses, created } = await start()
    fail(lost, unheard)
    await app.create()
    expect(await app.create()).toMatchObject({ ok: true, value: { entry: { address: 'n0@made.example' } } })
    expect(created).toHaveLength(1)
    expect(addresses()).toEqual(['n0@made.example'])
  })

  test('is asked about before a creation that waited for its turn, whatever name was typed', async () => {
    const { app, fail, created } = await start()
    fail(lost, unheard)
    const both = await Promise.all([app.create({ localPart: 'amber' }), app.create({ localPart: 'birch' })])
    expect(both).toMatchObject([unknown, { ok: true, value: { entry: { address: 'n0@made.example' } } }])
    expect(created).toHaveLength(1)
  })

  test('is not repeated while the service cannot be asked', async () => {
    const { app, fail, created } = await start()
    fail(lost, unheard, unheard)
    await app.create()
    expect(await app.create()).toMatchObject(unknown)
    expect(created).toHaveLength(1)
  })

  test('does not prevent another creation if the service cannot tell', async () => {
    const { app, fail, put, created } = await start()
    put({ address: 'twin@made.example' })
    fail(lost)
    await app.create()
    expect(await app.create()).toMatchObject({ ok: true, value: { entry: { address: 'n2@made.example' } } })
    expect(created).toHaveLength(2)
  })

  test('does not concern a creation with another label', async () => {
    const { app, fail, created, addresses } = await start()
    fail(lost, unheard)
    await app.create({ label: 'Shop' })
    await app.create({ label: 'Bank' })
    expect(created).toHaveLength(2)
    expect(addresses()).toEqual(['n1@made.example Bank'])
  })

  test('is found at the next start, without a copy', async () => {
    const { app, fail, restart, addresses, copied, told } = await start()
    fail(lost, unheard)
    await app.create({ label: 'Shop' })
    const { open, book } = await restart()
    await open.settle()
    expect(addresses(book)).toEqual(['n0@made.example Shop'])
    expect(copied).toEqual([])
    expect(told).toEqual([undefined])
  })

  test.each([
    ['was sent', true],
    ['was not sent', false],
  ])(
    'of an app that was killed after the journal is settled at the next start, if it %s',
    async (_, acts) => {
      const { book, account, put, restart, addresses, open: attempts, pass, told } = await start()
      const startedAt = Date.UTC(2026, 10, 29, 12)
      unwrap(book.beginAttempt({ accountId: account.id, domain: made.name, label: 'Shop', startedAt }))
      if (acts) put({ label: 'Shop' })
      pass(30 * minute)
      const { open, book: next } = await restart()
      await open.settle()
      expect(addresses(next)).toEqual(acts ? ['n0@made.example Shop'] : [])
      expect(attempts(next)).toEqual([])
      const told0 = 'Haltman has no new address at made.example.'
      expect(told.map((failure) => failure?.message)).toEqual([acts ? undefined : told0])
    },
  )

  test('and another like it get one address each, if only two exist', async () => {
    const { app, fail, restart, addresses, pass, open } = await start()
    fail(lost, unheard)
    await app.create({ label: 'Shop' })
    pass(15 * minute)
    fail(lost, unheard)
    await app.create({ label: 'Bank' })
    expect(open()).toHaveLength(2)
    const { open: next, book } = await restart()
    await next.settle()
    expect(addresses(book)).toEqual(['n1@made.example Bank', 'n0@made.example Shop'])
  })

  test('is asked about before a comparison, although its last lookup was a moment ago', async () => {
    const { app, fail, restart, addresses, open } = await start()
    fail(lost, unheard, unheard)
    await app.create({ label: 'Shop' })
    const next = await restart()
    await next.open.settle()
    await next.open.settle()
    expect(open(next.book)).toHaveLength(1)
    await next.compare()
    expect(open(next.book)).toEqual([])
    expect(addresses(next.book)).toEqual(['n0@made.example Shop'])
  })

  test('is found before a comparison brings its address into the book', async () => {
    const { app, fail, addresses, open, told, sent } = await start()
    fail(lost, unheard)
    await app.create({ label: 'Shop' })
    expect(await app.compare()).toMatchObject({ ok: true, value: { added: 0, failures: [] } })
    expect(addresses()).toEqual(['n0@made.example Shop'])
    expect(open()).toEqual([])
    expect(told).toEqual([undefined])
    expect(sent.slice(-2)).toEqual(['locateUnnamed', 'list'])
  })

  test('is not called absent if a comparison may have brought its address into the book', async () => {
    const { app, fail, addresses, open, pass, told } = await start()
    fail(lost, unheard, unheard)
    await app.create({ label: 'Shop' })
    pass(minute)
    expect(await app.compare()).toMatchObject({ ok: true, value: { added: 1, failures: [] } })
    expect(addresses()).toEqual(['n0@made.example Shop'])
    expect(await app.maker.check(1)).toMatchObject({ ok: false, failure: { reason: 'attempt-gone' } })
    pass(15 * minute)
    await app.open.settle()
    expect(open()).toEqual([])
    expect(told).toMatchObject([{ reason: 'attempt-gone' }])
  })

  test('ends after a day of doubt', async () => {
    const { app, fail, put, pass, open, told } = await start()
    put({ address: 'twin@made.example' })
    fail(lost)
    await app.create()
    pass(25 * 60 * minute)
    await app.open.settle()
    expect(open()).toEqual([])
    expect(told).toMatchObject([{ reason: 'attempt-gone' }])
  })
})
