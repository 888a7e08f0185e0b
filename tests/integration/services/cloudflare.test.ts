import { afterEach, describe, expect, test } from 'vitest'
import { requestLifetimeMs } from '../../../src/main/base/ages.ts'
import {
  type CloudflareOptions,
  type CloudflareServer,
  startCloudflareServer,
} from '../../servers/cloudflare-server.ts'
import { type AccountWorld, startAccountWorld } from './account-world.ts'

const rules = /\/email\/routing\/rules$/
const aRule = /\/email\/routing\/rules\/\w+$/
const amber = 'amber@mine.example'

let world: AccountWorld<CloudflareServer>
const start = async (options: Omit<CloudflareOptions, 'now'> = {}) => {
  const startServer = (now: () => number) => startCloudflareServer({ ...options, now })
  world = await startAccountWorld('cloudflare', 'mine.example', startServer, 61_000)
  // The account asks for its report by itself, and that must meet no fault of a test.
  if (options.domains?.length !== 0) {
    await expect.poll(() => world.server.requests.some(({ path }) => rules.test(path))).toBe(true)
  }
  return world
}
afterEach(() => world.stop())

const change = (id: number, action: 'turn-off' | 'turn-on') =>
  world.started.get('changeAddress', { id, action })
const remove = (id: number) => world.started.get('deleteAddresses', { ids: [id] })
const changesBy = (method: string) => world.changes().filter((line) => line.startsWith(method))

/** Loses the answer to the next creation, which comes after a list of rules only if there is no recipient. */
const lose = (how: 'reset' | 'cut' | 'never' | 'html', commits: boolean) =>
  world.server.misbehave({ when: rules, how, commits })

const destinations = [
  { email: 'me@inbox.example', verified: true },
  { email: 'work@inbox.example', verified: true },
  { email: 'new@inbox.example', verified: false },
]

describe('an account', () => {
  test('is tested, which makes nothing, and lists active domains and verified recipients', async () => {
    const { started, server, accountId, changes } = await start({
      ...{ destinations, pending: ['late.example'], expiresOn: '2027-01-01T00:00:00Z' },
    })
    const report = await started.get('testConnection', {
      ...{ id: accountId, provider: 'cloudflare', nickname: 'Domains', key: server.key, server: server.url },
    })
    expect(report).toMatchObject({
      domains: [{ name: 'mine.example', naming: 'own' }],
      choices: { recipient: [{ value: 'me@inbox.example' }, { value: 'work@inbox.example' }] },
      keyExpiresAt: Date.UTC(2027, 0, 1),
    })
    expect(changes()).toEqual([])
  })

  test.each([
    [
      ['zones', 'rules'],
      ['mine.example', 'bare.example'],
    ],
    [['zones', 'rules', 'settings'], ['mine.example']],
  ] as const)('offers domains without Email Routing only if its token may %j', async (permissions, names) => {
    const { started } = await start({ unrouted: ['bare.example'], permissions })
    const { accounts } = await started.get('getSnapshot')
    expect(accounts[0]?.domains.map(({ name }) => name)).toEqual(names)
  })

  test.each([
    ['sees no domain', { domains: [] }, true],
    ['sees a domain without Email Routing', { domains: [], unrouted: ['bare.example'] }, true],
    ['sees a domain', {}, undefined],
  ])('whose token %s is told so by a test that accepts the token', async (_what, options, lacksDomains) => {
    const permissions = ['zones', 'rules', 'settings'] as const
    const { started, server, accountId } = await start({ ...options, permissions })
    const report = await started.get('testConnection', {
      ...{ id: accountId, provider: 'cloudflare', nickname: 'Domains', key: server.key, server: server.url },
    })
    expect(report.lacksDomains).toBe(lacksDomains)
  })

  test.each([
    ['zones', 'Zone · Zone · Read'],
    ['rules', 'Zone · Email Routing Rules · Edit'],
  ] as const)('whose token lacks the permission for %s hears its name', async (permission, name) => {
    const { started, server, wish } = await start()
    server.forbid(permission)
    const failure = await started.refusal('createAddress', wish('amber'))
    expect(failure).toMatchObject({ reason: 'permission-missing', permission: name })
    expect(failure.message).toContain(`“${name}”`)
    expect(server.addresses()).toEqual([])
  })

  test('whose token is rejected hears that, and makes nothing', async () => {
    const { started, server, wish } = await start()
    server.refuseAll(true)
    expect(await started.refusal('createAddress', wish('amber'))).toMatchObject({ reason: 'key-rejected' })
    expect(server.addresses()).toEqual([])
  })
})

test('the list has the rules of one address and one destination, and no others', async () => {
  const { started, server, entryOf } = await start({ domains: ['mine.example', 'other.example'] })
  for (let count = 0; count < 60; count += 1) server.add(`n${count}@mine.example`)
  server.add('off@other.example', { enabled: false, name: 'shop' })
  server.add('dropped@other.example', { actions: [{ type: 'drop' }] })
  server.add('worker@other.example', { actions: [{ type: 'worker', value: ['mail'] }] })
  server.add('deployed@other.example', { source: 'wrangler' })
  await started.get('syncAddresses', { asked: true })
  await expect.poll(() => entryOf('off@other.example')).toMatchObject({ state: 'off', label: 'shop' })
  const { total } = await started.get('listAddressRange', { query: '', offset: 0, limit: 100 })
  expect(total).toBe(61)
})

test('the list goes on behind a domain without addresses, and shows what was deleted elsewhere', async () => {
  const { started, server, entryOf, create, pass } = await start({
    domains: ['mine.example', 'other.example'],
  })
  server.add('birch@other.example')
  await started.get('syncAddresses', { asked: true })
  await expect.poll(() => entryOf('birch@other.example')).toMatchObject({ state: 'active' })
  for (const name of ['amber', 'cedar']) await create(name)
  for (const name of ['amber', 'cedar']) server.drop(`${name}@mine.example`)
  server.add('cedar@mine.example', { actions: [{ type: 'drop' }] })
  server.add('dogwood@other.example')
  pass(600_000)
  await started.get('syncAddresses', { asked: false })
  await expect.poll(() => entryOf('dogwood@other.example')).toMatchObject({ state: 'active' })
  expect(await entryOf(amber)).toMatchObject({ state: 'deleted' })
  expect(await entryOf('cedar@mine.example')).toMatchObject({ state: 'active' })
})

describe('a new address', () => {
  test('forwards to the first verified recipient, and keeps its label as the name of the rule', async () => {
    const { create, server } = await start({ destinations })
    expect(await create('amber')).toMatchObject({
      ...{ address: amber, label: 'shop', destination: 'me@inbox.example', state: 'active' },
      can: ['copy', 'label', 'turn-off', 'pin', 'forward', 'delete'],
    })
    expect(server.find(amber)).toMatchObject({ name: 'shop', enabled: true })
  })

  test('forwards as the other rules do, if the token may not list recipients', async () => {
    const { create, server, started, wish } = await start()
    server.forbid('addresses')
    expect(await started.refusal('createAddress', wish('amber'))).toMatchObject({
      ...{ reason: 'permission-missing', permission: 'Account · Email Routing Addresses · Read' },
    })
    server.add('old@mine.example')
    expect(await create('amber')).toMatchObject({ destination: 'me@inbox.example' })
  })

  test('to a recipient that is not verified is refused', async () => {
    const { started, accountId, server, wish } = await start({ destinations })
    const draft = { id: accountId, provider: 'cloudflare', nickname: 'Domains', server: server.url } as const
    await started.get('saveAccount', { ...draft, options: { recipient: 'new@inbox.example' } })
    expect(await started.refusal('createAddress', wish('amber'))).toMatchObject({
      reason: 'recipient-refused',
    })
  })

  test.each(['reset', 'cut', 'never', 'html'] as const)(
    'is found if its answer was lost (%s), and made once',
    async (how) => {
      const { server, create } = await start()
      lose(how, true)
      expect((await create('amber')).address).toBe(amber)
      expect(server.addresses()).toEqual([amber])
      expect(changesBy('POST')).toHaveLength(1)
    },
  )

  test('whose first answer was lost and whose repetition is refused as a duplicate is one’s own', async () => {
    const { server, started, wish, create, pass } = await start()
    lose('reset', true)
    server.misbehave({ when: /\/zones$/, how: { slow: 0 } })
    server.misbehave({ when: /\/zones$/, how: { status: 500 }, times: 9 })
    const failure = await started.refusal('createAddress', wish('amber'))
    expect(failure.code).toBe('unknown-outcome')
    server.behave()
    pass()
    expect(await create('amber')).toMatchObject({ address: amber, state: 'active' })
    expect(server.addresses()).toEqual([amber])
  })

  test('is found after the app was killed before the answer', async () => {
    const { server, started, wish, pass, startAfterKill, entryOf } = await start()
    lose('never', true)
    const creating = started.ask('createAddress', wish('amber'))
    await expect.poll(() => changesBy('POST')).toHaveLength(1)
    pass(requestLifetimeMs + 1)
    const next = await startAfterKill()
    await expect.poll(() => entryOf(amber, next)).toMatchObject({ state: 'active', label: 'shop' })
    await creating
    expect(server.addresses()).toEqual([amber])
    expect(changesBy('POST')).toHaveLength(1)
  })

  test('that has a rule is the account’s already, and stays as it is', async () => {
    const { server, started, wish } = await start()
    server.add(amber, { name: 'old' })
    expect(await started.refusal('createAddress', wish('amber'))).toMatchObject({
      ...{ reason: 'already-yours', address: amber },
    })
    expect(server.find(amber)?.name).toBe('old')
  })

  test('whose name another kind of rule has is taken', async () => {
    const { server, started, wish } = await start()
    server.add(amber, { actions: [{ type: 'drop' }] })
    expect(await started.refusal('createAddress', wish('amber'))).toMatchObject({ reason: 'name-taken' })
    expect(server.find(amber)?.actions).toEqual([{ type: 'drop' }])
  })

  test('waits at a limit for as long as the service says', async () => {
    const { started, wish, pass, server, create } = await start({ fiveMinuteLimit: 4 })
    for (const name of ['a', 'b']) await started.ask('createAddress', wish(name))
    const failure = await started.refusal('createAddress', wish('amber'))
    expect(failure).toMatchObject({ reason: 'rate-limited' })
    const sent = server.requests.length
    pass(100_000)
    expect((await started.refusal('createAddress', wish('amber'))).reason).toBe('rate-limited')
    expect(server.requests).toHaveLength(sent)
    pass(300_000)
    await create('amber')
    expect(server.find(amber)).toBeDefined()
  })
})

describe('a change', () => {
  test('of the label leaves a rule that is off as it is, with all its fields', async () => {
    const { create, started, server } = await start()
    const { id } = await create('amber')
    expect(await change(id, 'turn-off')).toMatchObject({ state: 'off' })
    const before = server.find(amber)
    await started.get('saveLabel', { id, label: 'bank' })
    await expect.poll(() => server.find(amber)).toEqual({ ...before, name: 'bank', enabled: false })
    expect(await change(id, 'turn-on')).toMatchObject({ state: 'active' })
    expect(server.find(amber)).toEqual({ ...before, name: 'bank', enabled: true })
  })

  test.each(['reset', 'cut', 'never'] as const)('is looked up if its answer was lost (%s)', async (how) => {
    const { create, server } = await start()
    const { id } = await create('amber')
    server.misbehave({ when: aRule, how, commits: true })
    expect(await change(id, 'turn-off')).toMatchObject({ state: 'off' })
    expect(server.find(amber)?.enabled).toBe(false)
  })

  test('amid which the app is killed has the state by the service afterwards', async () => {
    const { create, server, started, entryOf, pass, startAfterKill } = await start()
    const { id } = await create('amber')
    server.misbehave({ when: aRule, how: 'never', commits: true })
    const switching = started.ask('changeAddress', { id, action: 'turn-off' })
    await expect.poll(() => changesBy('PUT')).toHaveLength(1)
    pass(requestLifetimeMs + 1)
    const next = await startAfterKill()
    await expect.poll(() => entryOf(amber, next)).toMatchObject({ state: 'off' })
    await switching
  })

  test('of the recipient is one, and verified', async () => {
    const { create, started, server } = await start({ destinations })
    const { id } = await create('amber')
    const entry = await started.get('setRecipients', { id, recipients: ['work@inbox.example'] })
    expect(entry).toMatchObject({ destination: 'work@inbox.example' })
    const both = ['me@inbox.example', 'work@inbox.example']
    expect((await started.refusal('setRecipients', { id, recipients: both })).reason).toBe('one-recipient')
    expect(server.find(amber)?.actions).toEqual([{ type: 'forward', value: ['work@inbox.example'] }])
  })
})

describe('a deletion', () => {
  test('removes the rule, and the name can be made again', async () => {
    const { create, server, entryOf } = await start()
    const { id } = await create('amber')
    expect(await remove(id)).toMatchObject({ deleted: [{ address: amber }] })
    expect(server.addresses()).toEqual([])
    expect(await entryOf(amber)).toMatchObject({ state: 'deleted' })
    expect(await create('amber')).toMatchObject({ address: amber, state: 'active' })
  })

  test.each([
    ['reset', true],
    ['never', true],
    ['reset', false],
  ] as const)('is brought to its end if an answer was lost (%s, acted: %s)', async (how, commits) => {
    const { create, server } = await start()
    const { id } = await create('amber')
    server.misbehave({ when: aRule, how, commits })
    expect(await remove(id)).toMatchObject({ deleted: [{ address: amber }] })
    expect(server.addresses()).toEqual([])
  })

  test('of a rule that is gone is done', async () => {
    const { create, server } = await start()
    const { id } = await create('amber')
    server.drop(amber)
    expect(await remove(id)).toMatchObject({ deleted: [{ address: amber }] })
  })

  test.each([
    [{ actions: [{ type: 'drop' }] }],
    [{ actions: [{ type: 'worker', value: ['mail'] }] }],
    [{ source: 'wrangler' }],
  ] as const)('of a rule that became another kind is refused, and the rule stays (%j)', async (more) => {
    const { create, server, entryOf } = await start()
    const { id } = await create('amber')
    server.drop(amber)
    server.add(amber, more)
    expect(await remove(id)).toMatchObject({ deleted: [], kept: [{ failure: { reason: 'cannot-change' } }] })
    expect(server.addresses()).toEqual([amber])
    expect(await entryOf(amber)).toMatchObject({ state: 'active' })
  })

  test('amid which the app is killed is settled afterwards', async () => {
    const { create, server, started, entryOf, pass, startAfterKill } = await start()
    const { id } = await create('amber')
    server.misbehave({ when: aRule, how: 'never', commits: true })
    const deleting = started.ask('deleteAddresses', { ids: [id] })
    await expect.poll(() => changesBy('DELETE')).toHaveLength(1)
    pass(requestLifetimeMs + 1)
    const next = await startAfterKill()
    await expect.poll(() => entryOf(amber, next)).toMatchObject({ state: 'deleted' })
    await deleting
    expect(server.addresses()).toEqual([])
  })
})
