import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AccountView } from '../../../src/shared/views/account.ts'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { type LikedoServer, startLikedoServer } from '../../servers/likedo-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

const listPath = '/api/alias/list'
const deletePath = '/api/alias/delete'
const everything = { query: '', offset: 0, limit: 200 }
const longAgo = Date.UTC(2020, 0, 1)

let haltman: HaltmanServer
let likedo: LikedoServer
let started: StartedApp
let mail: AccountView
let time = Date.UTC(2026, 10, 21, 9)
let before: { readonly nth: number; act(): void } | undefined

beforeEach(async () => {
  time = Date.UTC(2026, 10, 21, 9)
  const now = () => time
  haltman = await startHaltmanServer({
    domains: ['one.example'],
    now,
    limits: { perKey: 8, perNetwork: 1e6 },
  })
  likedo = await startLikedoServer({ now })
  before = undefined
  started = await startApp({
    now,
    fetch(input, init) {
      const { url } = input instanceof Request ? input : new Request(input)
      if (before?.nth === calls(listPath) + 1 && url.includes(listPath)) before.act()
      return fetch(input, init)
    },
  })
  mail = await started.get('saveAccount', {
    provider: 'haltman',
    nickname: 'Mail',
    key: haltman.key,
    server: haltman.url,
    defaultDomain: 'one.example',
  })
})

afterEach(async () => {
  await started.stop()
  await Promise.all([haltman.stop(), likedo.stop()])
})

const addLikedo = () =>
  started.get('saveAccount', {
    provider: 'likedo',
    nickname: 'Shopping',
    key: likedo.key,
    server: likedo.url,
    defaultDomain: 'ig.do',
  })
const make = async (localPart: string, accountId = mail.id, domain = 'one.example', label = '') =>
  (await started.get('createAddress', { accountId, localPart, domain, label })).entry
const all = async () => (await started.get('listAddressRange', everything)).entries
const addresses = async () => (await all()).map(({ address, state }) => `${address} ${state}`)
const toldOfSync = () =>
  started.shell.events.filter(({ name }) => name === 'syncProgress').map(({ payload }) => payload)
const sync = (asked = true) => started.get('syncAddresses', { asked })
const calls = (path: string) => haltman.requests.filter((request) => request.path === path).length

/** Acts at the service just before the nth request for the list. */
function beforeList(nth: number, act: () => void): void {
  before = { nth, act }
}

describe('the comparison with the list of a service', () => {
  test('adds addresses that were created elsewhere, with their time and destination, without duplicates', async () => {
    await make('here')
    haltman.add('elsewhere@one.example', { createdAt: longAgo })
    expect(await sync()).toMatchObject({ added: 1, failures: [] })
    expect(await sync()).toEqual({ added: 0, changed: 0, failures: [] })
    expect(await all()).toMatchObject([
      { address: 'here@one.example', state: 'active' },
      {
        address: 'elsewhere@one.example',
        createdAt: longAgo,
        destination: 'me@inbox.example',
        can: ['copy', 'label', 'pin', 'delete-forever'],
      },
    ])
  })

  test('reads every page of a long list and reports its progress', async () => {
    for (let index = 0; index < 450; index += 1) {
      haltman.add(`bulk${index}@one.example`, { createdAt: longAgo + index })
    }
    expect(await sync()).toMatchObject({ added: 450, failures: [] })
    const steps = [
      { done: 0, ended: false },
      ...[200, 400, 450].map((done) => ({ done, total: 450, ended: false })),
      { done: 450, total: 450, ended: true },
    ]
    const account = { accountId: mail.id, accountName: 'Mail' }
    expect(toldOfSync()).toEqual(steps.map((step) => ({ ...account, ...step })))
    expect((await started.get('listAddressRange', { ...everything, offset: 440 })).entries).toHaveLength(10)
  })

  test('marks addresses that a complete list lacks as deleted, except addresses made during the comparison', async () => {
    const entry = await make('gone')
    await make('stays')
    await started.get('deleteAddresses', { ids: [entry.id] })
    haltman.add('deleted-elsewhere@one.example', { createdAt: longAgo })
    await sync()
    haltman.remove('deleted-elsewhere@one.example')
    expect(await sync()).toMatchObject({ added: 0, changed: 0, missing: 1 })
    time += 11 * 60_000
    expect(await sync()).toMatchObject({ added: 0, changed: 1 })
    expect(await addresses()).toEqual([
      'stays@one.example active',
      'gone@one.example deleted',
      'deleted-elsewhere@one.example deleted',
    ])
  })

  test('marks no address as deleted if the list changed while it was read', async () => {
    await make('kept')
    for (let index = 0; index < 300; index += 1)
      haltman.add(`bulk${index}@one.example`, { createdAt: longAgo })
    haltman.remove('kept@one.example')
    beforeList(2, () => haltman.remove('bulk299@one.example'))
    await sync()
    expect(await addresses()).toContain('kept@one.example active')
  })

  test('adopts the addresses of a removed account', async () => {
    await make('mine', mail.id, 'one.example', 'a label')
    await started.get('removeAccount', { id: mail.id })
    const again = await started.get('saveAccount', {
      provider: 'haltman',
      nickname: 'Again',
      key: haltman.key,
      server: haltman.url,
    })
    await sync()
    expect(await all()).toMatchObject([
      { address: 'mine@one.example', accountId: again.id, accountName: 'Again', label: 'a label' },
    ])
  })

  test('sends automatic requests once in a few minutes, and one request for two simultaneous comparisons', async () => {
    await Promise.all([sync(false), sync(false)])
    expect(calls(listPath)).toBe(1)
    time += 4 * 60_000
    await sync(false)
    expect(calls(listPath)).toBe(1)
    await sync(true)
    expect(calls(listPath)).toBe(2)
    time += 6 * 60_000
    await sync(false)
    expect(calls(listPath)).toBe(3)
  })

  test('reports an interrupted list, keeps its earlier pages, and marks no address as deleted', async () => {
    await make('kept')
    haltman.remove('kept@one.example')
    for (let index = 0; index < 300; index += 1)
      haltman.add(`bulk${index}@one.example`, { createdAt: longAgo })
    beforeList(2, () => haltman.misbehave({ when: listPath, how: { status: 500 } }))
    const report = await sync()
    expect(report.added).toBe(200)
    expect(toldOfSync().at(-1)).toMatchObject({ done: 200, total: 300, ended: true })
    expect(report.failures).toMatchObject([{ accountName: 'Mail', failure: { reason: 'service-error' } }])
    expect(await addresses()).toContain('kept@one.example active')
  })

  test('adopts a label of LikeDo, but not in place of a label that was changed in the app', async () => {
    const shopping = await addLikedo()
    const entry = await make('books', shopping.id, 'ig.do', 'Books')
    await sync()
    await started.get('saveLabel', { id: entry.id, label: 'My books' })
    likedo.add('made.there@ig.do', { createdAt: longAgo, tag: 'From there' })
    expect(await sync()).toMatchObject({ added: 1, failures: [] })
    expect(await all()).toMatchObject([{ label: 'My books' }, { label: 'From there', createdAt: longAgo }])
    likedo.add('books@ig.do', { createdAt: entry.createdAt, tag: 'Renamed there' })
    await sync()
    expect((await all())[0]?.label).toBe('Renamed there')
  })
})

describe('a label', () => {
  test('is changed in the app, found by the search, and sent to every window', async () => {
    const entry = await make('coffee')
    await started.get('saveLabel', { id: entry.id, label: '  The corner café ' })
    const found = await started.get('listAddressRange', { ...everything, query: 'CAFÉ' })
    expect(found).toMatchObject({ total: 1, entries: [{ id: entry.id, label: 'The corner café' }] })
    expect(
      started.shell.events.filter(({ name }) => name === 'addressChanged').at(-1)?.payload,
    ).toMatchObject({
      label: 'The corner café',
    })
  })

  test('that is too long is refused with its limit', async () => {
    const { id } = await make('coffee')
    expect(await started.refusal('saveLabel', { id, label: 'x'.repeat(501) })).toMatchObject({
      reason: 'label-too-long',
      limit: 500,
    })
  })
})

describe('the deletion of several addresses', () => {
  test('reports an outcome for each address', async () => {
    const shopping = await addLikedo()
    const one = await make('one')
    const foreign = await make('foreign')
    const kept = await make('kept', shopping.id, 'ig.do')
    haltman.remove('foreign@one.example')
    haltman.add('foreign@one.example', { owner: 'somebody@inbox.example' })
    const report = await started.get('deleteAddresses', { ids: [one.id, foreign.id, kept.id, 4_711] })
    expect(report.deleted).toMatchObject([
      { address: 'one@one.example', state: 'deleted', can: ['copy', 'label'] },
    ])
    expect(report.kept).toMatchObject([
      { entry: { address: 'foreign@one.example' }, failure: { reason: 'address-not-yours' } },
      { entry: { address: 'kept@ig.do' }, failure: { reason: 'cannot-delete' } },
    ])
    expect(report.kept[1]?.failure.message).toBe('LikeDo offers no way to delete an address.')
    expect(haltman.addresses()).toEqual(['foreign@one.example'])
  })

  test('stops at a limit, for that account alone', async () => {
    await started.get('addPracticeAccount')
    const [practice] = (await started.get('getSnapshot')).accounts.filter(
      ({ provider }) => provider === 'practice',
    )
    const local = await make('local', practice?.id, 'practice.invalid')
    for (let index = 0; index < 12; index += 1)
      haltman.add(`bulk${index}@one.example`, { createdAt: longAgo })
    await sync()
    const ids = (await all()).filter(({ id }) => id !== local.id).map(({ id }) => id)
    const report = await started.get('deleteAddresses', { ids: [...ids, local.id] })
    expect(report.deleted).toHaveLength(8 + 1)
    expect(report.kept.map(({ failure }) => failure.reason)).toEqual([
      'rate-limited',
      'not-deleted-yet',
      'not-deleted-yet',
      'not-deleted-yet',
    ])
    expect(report.kept[1]?.failure.retryAt).toBe(report.kept[0]?.failure.retryAt)
    expect(report.kept[0]?.failure.hint).toMatch(/^Try again at .*\d:\d\d/)
    expect(report.kept[1]?.failure.hint).toMatch(/^Delete what is left after .*\d:\d\d/)
    expect(calls(deletePath)).toBe(9)
    expect(haltman.addresses()).toHaveLength(4)
  })

  test('keeps an address of a handle, which is deleted with the handle', async () => {
    haltman.addHandle('family')
    haltman.add('family@one.example')
    await started.get('adoptHandle', { accountId: mail.id, handle: 'family', domain: 'one.example' })
    await sync()
    const [entry] = await all()
    const report = await started.get('deleteAddresses', { ids: [entry?.id ?? 0] })
    expect(report).toMatchObject({ deleted: [], kept: [{ failure: { reason: 'cannot-delete-of-handle' } }] })
    expect(calls(deletePath)).toBe(0)
  })

  test('keeps the address of a removed account and says so', async () => {
    const entry = await make('left')
    await started.get('removeAccount', { id: mail.id })
    const report = await started.get('deleteAddresses', { ids: [entry.id] })
    expect(report).toMatchObject({ deleted: [], kept: [{ failure: { reason: 'account-removed' } }] })
  })
})
