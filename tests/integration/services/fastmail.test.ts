import { afterEach, describe, expect, test } from 'vitest'
import { requestLifetimeMs } from '../../../src/main/base/ages.ts'
import type { FastmailOptions } from '../../servers/fastmail-server.ts'
import { type FastmailWorld, startFastmailWorld } from './fastmail-world.ts'

let world: FastmailWorld
const start = async (options: Omit<FastmailOptions, 'now'> = {}) => {
  world = await startFastmailWorld(options)
  return world
}
afterEach(() => world.stop())

/** Chooses how names are made. */
const choose = (format: string) => world.started.get('chooseFormat', { accountId: world.accountId, format })
const sync = () => world.started.get('syncAddresses', { asked: true })
const minutes = 60_000

describe('an account', () => {
  const draft = () => ({
    ...{ id: world.accountId, provider: 'fastmail', nickname: 'Masked' },
    ...{ key: world.server.key, server: world.server.url },
  })

  test('is tested by its session, which makes nothing, and knows the domain of its newest address', async () => {
    const { started, server } = await start({ domain: 'mine.example' })
    server.add('old@mine.example')
    const report = await started.get('testConnection', { ...draft(), provider: 'fastmail' })
    expect(report.domains.map(({ name, naming, tail }) => [name, naming, tail])).toEqual([
      ['mine.example', 'begins', 6],
    ])
    expect([server.made(), world.changes()]).toEqual([1, []])
  })

  test.each([
    ['key', 'key-rejected'],
    ['capability', 'key-too-narrow'],
  ] as const)('says that the service refuses the %s, and makes nothing', async (how, reason) => {
    const { started, server, wish } = await start()
    server.refuseAll(how)
    expect(await started.refusal('createAddress', wish('amber'))).toMatchObject({ reason })
    expect(await started.refusal('testConnection', { ...draft(), provider: 'fastmail' })).toMatchObject({
      reason,
    })
    expect(server.made()).toBe(0)
  })

  test('security 22: at a server of one’s own sends its key to no other, whatever the session says', async () => {
    const { started, server, wish } = await start({ apiUrl: 'https://phl.api.fastmail.com/jmap/api/' })
    expect(await started.refusal('createAddress', wish('amber'))).toMatchObject({
      reason: 'answer-elsewhere',
    })
    expect(new Set(server.requests.map(({ path }) => path))).toEqual(new Set(['/jmap/session']))
  })
})

describe('the list', () => {
  test('has every address at once, with what happens to its mail', async () => {
    const { server, entryOf } = await start()
    for (let count = 0; count < 45; count += 1) server.add(`n${count}@fastmail.example`)
    server.add('off@fastmail.example', { state: 'disabled', description: 'bank' })
    server.add('gone@fastmail.example', { state: 'deleted' })
    server.add('new@fastmail.example', { state: 'pending' })
    await sync()
    await expect.poll(() => entryOf('off@fastmail.example')).toMatchObject({ state: 'off', label: 'bank' })
    expect(await entryOf('gone@fastmail.example')).toMatchObject({
      state: 'trashed',
      says: 'trashed.bounces',
      mailWhen: { off: 'to-trash', trashed: 'bounces' },
      can: ['copy', 'label', 'pin', 'restore', 'delete-forever'],
    })
    expect(await entryOf('new@fastmail.example')).toMatchObject({ state: 'active' })
    const { total } = await world.started.get('listAddressRange', { query: '', offset: 0, limit: 5 })
    expect(total).toBe(48)
  })

  test('lacks an address that was deleted for good elsewhere, which then is deleted here', async () => {
    const { server, create, entryOf, pass } = await start()
    const { address } = await create('amber')
    server.add('other@fastmail.example', { state: 'pending' })
    await sync()
    pass(25 * 60 * minutes)
    await sync()
    pass(11 * minutes)
    await sync()
    await expect.poll(() => entryOf('other@fastmail.example')).toMatchObject({ state: 'deleted' })
    expect(await entryOf(address)).toMatchObject({ state: 'active' })
  })
})

describe('a new address', () => {
  test('begins with the name, is enabled at once, and outlives a day without mail', async () => {
    const { create, server, pass } = await start()
    const { address } = await create('amber_7')
    expect(address).toMatch(/^amber_7\.[a-z]{5}@fastmail\.example$/)
    pass(25 * 60 * minutes)
    expect(server.find(address)).toMatchObject({ state: 'enabled', description: 'shop', forDomain: '' })
  })

  test('can be made by the service', async () => {
    const { create, server } = await start()
    await choose('words')
    const { address } = await create('')
    expect(address).toMatch(/^[a-z]+\.[a-z]+\d{4}@fastmail\.example$/)
    expect(server.addresses()).toEqual([address])
  })

  test('by the hotkey begins with a name that the service takes', async () => {
    const { started, server } = await start()
    await started.app.newAddress()
    await expect
      .poll(server.addresses)
      .toEqual([expect.stringMatching(/^[a-z]+_[a-z]+\d\d\.[a-z]{5}@fastmail\.example$/)])
  })

  test('is taken where the settings of the service now put it, and its domain is offered next', async () => {
    const { create, server, started, accountId, pass, entryOf } = await start()
    server.setDomain('mine.example')
    const { address } = await create('amber')
    expect(address).toMatch(/^amber\.[a-z]{5}@mine\.example$/)
    expect(await entryOf(address)).toMatchObject({ state: 'active', label: 'shop' })
    pass(11 * minutes)
    const offers = await started.get('refreshDomains', { accountId })
    expect(offers.map(({ name }) => name)).toEqual(['mine.example'])
  })

  test.each([
    ['coffee.shop', 'name-bad-character'],
    ['coffee-shop', 'name-bad-character'],
    ['a'.repeat(59), 'name-too-long'],
  ])('named %s is refused before anything is sent', async (name, reason) => {
    const { started, wish, changes } = await start()
    expect(await started.refusal('createAddress', wish(name))).toMatchObject({ reason, field: 'name' })
    expect(changes()).toEqual([])
  })

  test('is not made for a name that the service keeps, and its words are quoted', async () => {
    const { started, wish, server } = await start()
    expect(await started.refusal('createAddress', wish('shop'))).toMatchObject({
      reason: 'name-reserved',
      field: 'name',
      said: 'Name is reserved',
    })
    expect(server.made()).toBe(0)
  })

  test('waits some minutes at the limit of the service, and no request is sent meanwhile', async () => {
    const { create, started, wish, server, pass } = await start({ creationsAnHour: 1 })
    await create('amber')
    const failure = await started.refusal('createAddress', wish('birch'))
    expect(failure).toMatchObject({ reason: 'rate-limited', counted: 'creations' })
    const sent = server.requests.length
    pass(4 * minutes)
    await started.refusal('createAddress', wish('birch'))
    expect(server.requests).toHaveLength(sent)
    pass(60 * minutes)
    await create('birch')
    expect(server.made()).toBe(2)
  })

  test('is refused where the service keeps no more, with what helps', async () => {
    const { create, started, wish } = await start({ maxAddresses: 1 })
    await create('amber')
    expect(await started.refusal('createAddress', wish('birch'))).toMatchObject({
      reason: 'addresses-used-up',
    })
  })
})

describe.each([
  ['with a beginning', 'amber', ''],
  ['whose name the service makes', '', 'words'],
] as const)('a new address %s', (_kind, localPart, format) => {
  test.each(['reset', 'cut', 'never', 'html'] as const)(
    'is found by its mark if its answer was lost (%s), and made once',
    async (how) => {
      const { server, create, lose, changes } = await start()
      await choose(format)
      server.add('amber.other@fastmail.example', { description: 'shop' })
      lose(how, { after: 0, commits: true })
      const entry = await create(localPart)
      expect(server.addresses().slice(1)).toEqual([entry.address])
      expect([server.made(), changes()]).toEqual([2, ['create']])
    },
  )

  test('is not made by a request that was lost, and then made once', async () => {
    const { server, started, wish, create, lose } = await start()
    await choose(format)
    lose('reset', { after: 0, commits: false })
    expect(await started.refusal('createAddress', wish(localPart))).toMatchObject({ code: 'unreachable' })
    expect(server.made()).toBe(0)
    const { address } = await create(localPart)
    expect(server.addresses()).toEqual([address])
  })

  test('is found after the app was killed before the answer', async () => {
    const { server, started, wish, pass, lose, startAfterKill, entryOf } = await start()
    await choose(format)
    lose('never', { after: 0, commits: true })
    const creating = started.ask('createAddress', wish(localPart))
    await expect.poll(server.made).toBe(1)
    const [made = ''] = server.addresses()
    pass(requestLifetimeMs + 1)
    const next = await startAfterKill()
    await expect.poll(() => entryOf(made, next)).toMatchObject({ state: 'active', label: 'shop' })
    await creating
    expect(server.made()).toBe(1)
  })
})
