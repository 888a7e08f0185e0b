import { describe, expect, test } from 'vitest'
import { describeFailure } from '../../../src/main/base/describe-failure.ts'
import { newRow, unwrap, work } from '../book/book-fixtures.ts'
import { begins, made, useMadeNames } from './made-fixtures.ts'

const { start } = useMadeNames()

describe('an address whose name the service makes', () => {
  test('is created without a name, and recorded and copied under the one that was made', async () => {
    const { app, created, addresses, copied, open } = await start()
    const result = await app.create({ localPart: 'ignored, even @ all', label: 'Shop' })
    expect(result).toMatchObject({ ok: true, value: { copied: true, entry: { address: 'n0@made.example' } } })
    expect(created).toEqual([{ localPart: '', domain: made, label: 'Shop' }])
    expect(addresses()).toEqual(['n0@made.example Shop'])
    expect(copied).toEqual(['n0@made.example'])
    expect(open()).toEqual([])
  })

  test('carries a mark of its own where the service keeps one', async () => {
    const { app, created } = await start({ marks: true })
    await app.create()
    await app.create()
    const marks = created.map(({ mark }) => mark)
    expect(new Set(marks).size).toBe(2)
    for (const mark of marks) expect(mark).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('is one of two after two quick creations, which run one after the other', async () => {
    const { app, addresses, sent } = await start()
    const both = await Promise.all([app.create({ localPart: 'amber' }), app.create({ localPart: 'birch' })])
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    expect(addresses()).toEqual(['n1@made.example', 'n0@made.example'])
    expect(sent).toEqual(['create', 'create'])
  })

  test('begins as the user chose, and the beginning is checked', async () => {
    const { app, created, addresses, sent } = await start()
    const wrong = await app.create({ domain: begins.name, localPart: 'a b' })
    expect(wrong).toMatchObject({ ok: false, failure: { reason: 'name-bad-character', field: 'name' } })
    const empty = await app.create({ domain: begins.name })
    expect(empty).toMatchObject({ ok: false, failure: { reason: 'name-empty' } })
    expect(sent).toEqual([])
    await app.create({ domain: begins.name, localPart: ' Amber' })
    expect(created).toEqual([{ localPart: 'amber', domain: begins, label: '' }])
    expect(addresses()).toEqual(['amber.x0@begins.example'])
  })

  test('is made in the format that the account chose, by the form and by the hotkey', async () => {
    const { app, account, created } = await start()
    const listedDomains = [{ ...begins, tail: 5, formats: ['uuid', 'words'] }]
    Object.assign(account, { listedDomains, options: { format: 'words' } })
    await app.create({ domain: begins.name, localPart: 'ignored' })
    await app.mint()
    expect(created.map(({ localPart, format }) => [localPart, format])).toEqual([
      ['', 'words'],
      ['', 'words'],
    ])
    expect(app.suggest).not.toHaveBeenCalled()
    Object.assign(account, { options: { format: '' } })
    await app.create({ domain: begins.name, localPart: 'birch' })
    expect(created[2]).toEqual({ localPart: 'birch', domain: listedDomains[0], label: '' })
  })

  test('is created by the hotkey without a suggested name', async () => {
    const { app, addresses } = await start()
    expect(await app.mint({ label: 'Shop' })).toMatchObject({ result: { ok: true } })
    expect(addresses()).toEqual(['n0@made.example Shop'])
    expect(app.suggest).not.toHaveBeenCalled()
  })

  test.each([
    [{ domain: begins.name, localPart: 'k3y0f'.repeat(8) }, 'name'],
    [{ label: `x ${'k3y0f'.repeat(8)}` }, 'label'],
  ])('is not created from a form with a key: %j', async (typed, field) => {
    const { app, sent, open } = await start()
    expect(await app.create(typed)).toMatchObject({ ok: false, failure: { reason: 'key-in-request', field } })
    expect(sent).toEqual([])
    expect(open()).toEqual([])
  })

  test('is not new if the book has had it, in any state', async () => {
    const { app, fail, open, copied } = await start()
    await app.create()
    fail({ on: 'create', answers: 'n0@made.example' })
    const again = await app.create()
    expect(again).toMatchObject({ ok: false, failure: { reason: 'not-new', address: 'n0@made.example' } })
    expect(copied).toEqual(['n0@made.example'])
    expect(open()).toEqual([])
  })

  test('is not new either if a removed account had it, and the failure says what it is used for', async () => {
    const { app, book, fail, addresses } = await start()
    unwrap(book.rememberAccount({ ...work, id: 'gone' }))
    unwrap(book.add(newRow({ accountId: 'gone', address: 'n7@made.example', label: 'Café' })))
    fail({ on: 'create', answers: 'n7@made.example' })
    expect(await app.create()).toMatchObject({
      failure: { reason: 'not-new', usedFor: 'Café', message: expect.stringContaining('use it for “Café”') },
    })
    expect(addresses()).toEqual(['n7@made.example Café'])
  })

  test('that comes again at a service known to limit so is said to be a limit, with its length', async () => {
    const { app, fail, copied, open, addresses } = await start({ repeatsAtLimit: 24 })
    await app.create({ label: 'Café' })
    fail({ on: 'create', answers: 'n0@made.example' })
    const again = await app.create({ label: 'Shop' })
    expect(again).toMatchObject({
      ok: false,
      failure: { reason: 'limit-repeats', code: 'rate-limited', address: 'n0@made.example', usedFor: 'Café' },
    })
    expect(again).toMatchObject({ failure: { hint: expect.stringContaining('about 24 hours') } })
    expect([copied, open(), addresses()]).toEqual([['n0@made.example'], [], ['n0@made.example Café']])
  })

  test('is new if only a comparison during its creation brought it into the book', async () => {
    const { app, book, call, copied } = await start()
    call.mockImplementationOnce(async () => {
      unwrap(book.add(newRow({ address: 'n0@made.example' })))
      return { ok: true, value: { address: 'n0@made.example' } }
    })
    expect(await app.create()).toMatchObject({ ok: true, value: { copied: true } })
    expect(copied).toEqual(['n0@made.example'])
  })

  test('that the offer does not allow is not believed', async () => {
    const { app, fail, copied } = await start()
    fail({ on: 'create', acts: true, answers: 'n0@other.example' })
    expect(await app.create()).toMatchObject({ ok: true, value: { entry: { address: 'n0@made.example' } } })
    fail({ on: 'create', answers: 'birch.x0@begins.example' })
    const contradicted = await app.create({ domain: begins.name, localPart: 'amber' })
    expect(contradicted).toMatchObject({ ok: false, failure: { reason: 'answer-contradicts' } })
    expect(copied).toEqual(['n0@made.example'])
  })

  test('is refused as the service says, even if it calls its own name taken', async () => {
    const { app, fail, open, sent } = await start()
    fail({ on: 'create', lost: false, refusal: { reason: 'name-taken' } })
    expect(await app.create()).toMatchObject({ ok: false, failure: { reason: 'name-taken' } })
    expect(sent).toEqual(['create'])
    expect(open()).toEqual([])
  })
})

describe('the ticket of an offer', () => {
  const ticket = (endsAt: number, value = 't1') => ({ ...begins, ticket: { value, endsAt } })
  const noon = Date.UTC(2026, 10, 29, 12)

  test('is passed on while it is valid', async () => {
    const { app, account, created } = await start()
    Object.assign(account, { listedDomains: [ticket(noon + 1)] })
    await app.create({ domain: begins.name, localPart: 'amber' })
    expect(created[0]?.domain).toEqual(ticket(noon + 1))
    expect(app.refreshDomains).not.toHaveBeenCalled()
  })

  test('is renewed once it has ended', async () => {
    const { app, account, created } = await start()
    Object.assign(account, { listedDomains: [ticket(noon)] })
    app.refreshDomains.mockResolvedValue({ ok: true, value: [ticket(noon + 9, 't2')] })
    await app.create({ domain: begins.name, localPart: 'amber' })
    expect(created[0]?.domain).toEqual(ticket(noon + 9, 't2'))
  })

  test('that cannot be renewed leaves the form unsent', async () => {
    const { app, account, sent } = await start()
    Object.assign(account, { listedDomains: [ticket(noon)] })
    const offline = describeFailure({ reason: 'offline' })
    app.refreshDomains.mockResolvedValue({ ok: false, failure: offline })
    const result = await app.create({ domain: begins.name, localPart: 'amber' })
    expect(result).toEqual({ ok: false, failure: offline })
    expect(sent).toEqual([])
  })
})
