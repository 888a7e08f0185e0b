import { afterEach, describe, expect, test } from 'vitest'
import { requestLifetimeMs } from '../../../src/main/base/ages.ts'
import {
  type ImprovMxOptions,
  type ImprovMxServer,
  startImprovMxServer,
} from '../../servers/improvmx-server.ts'
import { type AccountWorld, startAccountWorld } from './account-world.ts'

const aliases = '/v3/domains/mine.example/aliases'
const amber = 'amber@mine.example'
const anAlias = `${aliases}/amber`

let world: AccountWorld<ImprovMxServer>
const start = async (options: Omit<ImprovMxOptions, 'now'> = {}) => {
  const startServer = (now: () => number) => startImprovMxServer({ ...options, now })
  world = await startAccountWorld('improvmx', 'mine.example', startServer, 61_000)
  return world
}
afterEach(() => world.stop())

const remove = (id: number) => world.started.get('deleteAddresses', { ids: [id] })
const sync = () => world.started.get('syncAddresses', { asked: true })
const creations = () => world.changes().filter((line) => line === `POST ${aliases}`)
const deletions = () => world.changes().filter((line) => line.startsWith('DELETE'))

describe('an account', () => {
  test('is tested, which makes nothing, and lists the domains that receive mail and the recipients', async () => {
    const { started, server, accountId, changes } = await start({
      domains: [{ domain: 'mine.example' }, { domain: 'off.example', active: false }],
    })
    server.add('old@mine.example', 'work@inbox.example')
    const report = await started.get('testConnection', {
      ...{ id: accountId, provider: 'improvmx', nickname: 'Domains', key: server.key, server: server.url },
    })
    expect(report).toMatchObject({
      plan: 'Free',
      domains: [{ name: 'mine.example', naming: 'own' }],
      choices: { recipient: [{ value: 'me@inbox.example' }, { value: 'work@inbox.example' }] },
    })
    expect(changes()).toEqual([])
  })

  test.each([
    ['key', 'key-rejected'],
    ['account', 'forbidden'],
  ] as const)('says that the service refuses the %s, and makes nothing', async (how, reason) => {
    const { started, server, wish } = await start()
    server.refuseAll(how)
    expect(await started.refusal('createAddress', wish('amber'))).toMatchObject({ reason })
    expect(server.addresses()).toEqual([])
  })
})

describe('the list', () => {
  test('is read to the end of each domain, without the catch-alls', async () => {
    const { server, started, entryOf, pass } = await start({
      domains: [{ domain: 'mine.example' }, { domain: 'other.example' }],
      longestPage: 5,
    })
    for (let count = 0; count < 12; count += 1) server.add(`n${count}@mine.example`)
    server.add('birch@other.example', 'a@inbox.example,b@inbox.example')
    pass()
    await sync()
    await expect.poll(() => entryOf('n11@mine.example')).toBeDefined()
    const { total } = await started.get('listAddressRange', { query: '', offset: 0, limit: 50 })
    expect(total).toBe(13)
    expect(await entryOf('birch@other.example')).toMatchObject({
      destination: 'a@inbox.example, b@inbox.example',
    })
  })
})

test('the list goes on behind a domain without addresses, and shows what was deleted elsewhere', async () => {
  const { started, server, entryOf, create, pass } = await start({
    domains: [{ domain: 'mine.example' }, { domain: 'other.example' }],
  })
  server.add('birch@other.example')
  await sync()
  await expect.poll(() => entryOf('birch@other.example')).toMatchObject({ state: 'active' })
  await create('amber')
  server.drop(amber)
  server.add('cedar@other.example')
  pass(600_000)
  await started.get('syncAddresses', { asked: false })
  await expect.poll(() => entryOf('cedar@other.example')).toMatchObject({ state: 'active' })
  expect(await entryOf(amber)).toMatchObject({ state: 'deleted' })
})

describe('a new address', () => {
  test('forwards to the address of the account, and keeps its label here', async () => {
    const { create, server } = await start()
    expect(await create('amber')).toMatchObject({
      ...{ address: amber, label: 'shop', destination: 'me@inbox.example', state: 'active' },
      can: ['copy', 'label', 'pin', 'forward', 'delete'],
    })
    expect(server.find(amber)).toBe('me@inbox.example')
  })

  test('forwards to the recipient that the account chose', async () => {
    const { create, started, accountId, server } = await start()
    const draft = { id: accountId, provider: 'improvmx', nickname: 'Domains', server: server.url } as const
    await started.get('saveAccount', { ...draft, options: { recipient: 'work@inbox.example' } })
    expect(await create('amber')).toMatchObject({ destination: 'work@inbox.example' })
    expect(server.find(amber)).toBe('work@inbox.example')
  })

  test.each(['reset', 'cut', 'never', 'html'] as const)(
    'is found if its answer was lost (%s), and made once',
    async (how) => {
      const { server, create } = await start()
      server.misbehave({ when: aliases, how, commits: true })
      expect((await create('amber')).address).toBe(amber)
      expect(server.addresses()).toEqual([amber])
      expect(creations()).toHaveLength(1)
    },
  )

  test('is not made by a request that was lost, and then made once', async () => {
    const { server, started, wish, create } = await start()
    server.misbehave({ when: aliases, how: 'reset' })
    expect(await started.refusal('createAddress', wish('amber'))).toMatchObject({ code: 'unreachable' })
    expect(server.addresses()).toEqual([])
    await create('amber')
    expect(server.addresses()).toEqual([amber])
  })

  test('is found after the app was killed before the answer', async () => {
    const { server, started, wish, pass, startAfterKill, entryOf } = await start()
    server.misbehave({ when: aliases, how: 'never', commits: true })
    const creating = started.ask('createAddress', wish('amber'))
    await expect.poll(creations).toHaveLength(1)
    pass(requestLifetimeMs + 1)
    const next = await startAfterKill()
    await expect.poll(() => entryOf(amber, next)).toMatchObject({ state: 'active', label: 'shop' })
    await creating
    expect(server.addresses()).toEqual([amber])
    expect(creations()).toHaveLength(1)
  })

  test('that exists is the account’s already, and stays as it is', async () => {
    const { server, started, wish, entryOf } = await start()
    server.add(amber, 'work@inbox.example')
    expect(await started.refusal('createAddress', wish('amber'))).toMatchObject({
      reason: 'already-yours',
      address: amber,
    })
    expect(server.find(amber)).toBe('work@inbox.example')
    expect(await entryOf(amber)).toMatchObject({ destination: 'work@inbox.example' })
  })

  test('at a domain that was removed meanwhile is refused', async () => {
    const { server, started, wish } = await start()
    const body = { error: 'Domain not found', success: false }
    server.misbehave({ when: aliases, how: { status: 404, body } })
    expect(await started.refusal('createAddress', wish('amber'))).toMatchObject({ reason: 'domain-refused' })
  })

  test('is refused by a used-up plan, with what helps', async () => {
    const { create, started, wish, pass, server } = await start({ mostAliases: 2 })
    await create('amber')
    pass()
    const failure = await started.refusal('createAddress', wish('birch'))
    expect(failure).toMatchObject({ reason: 'addresses-used-up' })
    expect(failure.hint).toMatch(/^Delete an address that you no longer need/)
    expect(server.addresses()).toEqual([amber])
  })

  test('waits a minute at a limit, and no request is sent meanwhile', async () => {
    const { started, wish, pass, server, create } = await start({ minuteLimit: 3 })
    for (const name of ['a', 'b', 'c']) await started.ask('createAddress', wish(name))
    const failure = await started.refusal('createAddress', wish('amber'))
    expect(failure).toMatchObject({ reason: 'rate-limited' })
    const sent = server.requests.length
    pass(30_000)
    expect((await started.refusal('createAddress', wish('amber'))).reason).toBe('rate-limited')
    expect(server.requests).toHaveLength(sent)
    pass(31_000)
    await create('amber')
    expect(server.find(amber)).toBeDefined()
  })
})

describe('other recipients', () => {
  test.each(['reset', 'cut', 'never'] as const)('are set once the answer is there (%s)', async (how) => {
    const { create, started, server, entryOf } = await start()
    const { id } = await create('amber')
    server.misbehave({ when: anAlias, how: { slow: 0 } })
    server.misbehave({ when: anAlias, how, commits: true })
    await started.get('setRecipients', { id, recipients: ['a@inbox.example', 'b@inbox.example'] })
    expect(server.find(amber)).toBe('a@inbox.example,b@inbox.example')
    expect(await entryOf(amber)).toMatchObject({ destination: 'a@inbox.example, b@inbox.example' })
  })

  test('leave the web hooks of the alias', async () => {
    const { create, started, server } = await start()
    const { id } = await create('amber')
    server.drop(amber)
    server.add(amber, 'me@inbox.example,https://hook.example/x')
    await started.get('setRecipients', { id, recipients: ['a@inbox.example'] })
    expect(server.find(amber)).toBe('a@inbox.example,https://hook.example/x')
  })

  test('at the domain itself are refused', async () => {
    const { create, started, server } = await start()
    const { id } = await create('amber')
    const failure = await started.refusal('setRecipients', { id, recipients: ['me@mine.example'] })
    expect(failure.said).toBe('Your forward email is not valid.')
    expect(server.find(amber)).toBe('me@inbox.example')
  })
})

describe('a deletion', () => {
  test('leaves the mail to the catch-all, and the name can be made again', async () => {
    const { create, server, entryOf } = await start()
    const { id } = await create('amber')
    expect(await remove(id)).toMatchObject({ deleted: [{ address: amber }] })
    expect(server.find(amber)).toBeUndefined()
    expect(server.receives(amber)).toBe(true)
    expect(await entryOf(amber)).toMatchObject({ state: 'deleted' })
    expect(await create('amber')).toMatchObject({ address: amber, state: 'active' })
  })

  test('is what Undo does', async () => {
    const { create, started, server } = await start()
    const { id } = await create('amber')
    expect(await started.get('undoAddress', { id })).toMatchObject({ state: 'deleted' })
    expect(server.addresses()).toEqual([])
  })

  test.each([
    ['reset', true],
    ['never', true],
    ['reset', false],
  ] as const)('is brought to its end if an answer was lost (%s, acted: %s)', async (how, commits) => {
    const { create, server } = await start()
    const { id } = await create('amber')
    server.misbehave({ when: anAlias, how, commits })
    expect(await remove(id)).toMatchObject({ deleted: [{ address: amber }] })
    expect(server.addresses()).toEqual([])
  })

  test('of an address that is gone is done', async () => {
    const { create, server } = await start()
    const { id } = await create('amber')
    server.drop(amber)
    expect(await remove(id)).toMatchObject({ deleted: [{ address: amber }] })
  })

  test('amid which the app is killed is settled afterwards', async () => {
    const { create, server, started, entryOf, pass, startAfterKill } = await start()
    const { id } = await create('amber')
    server.misbehave({ when: anAlias, how: 'never', commits: true })
    const deleting = started.ask('deleteAddresses', { ids: [id] })
    await expect.poll(deletions).toHaveLength(1)
    pass(requestLifetimeMs + 1)
    const next = await startAfterKill()
    await expect.poll(() => entryOf(amber, next)).toMatchObject({ state: 'deleted' })
    await deleting
    expect(server.addresses()).toEqual([])
  })
})
