import { afterEach, describe, expect, test } from 'vitest'
import {
  address,
  aliases,
  type ForwardEmailWorld,
  rich,
  startForwardEmailWorld,
} from './forwardemail-world.ts'

let world: ForwardEmailWorld
const start = async (options: Parameters<typeof startForwardEmailWorld>[0] = {}) => {
  world = await startForwardEmailWorld(options)
  return world
}
afterEach(() => world.stop())

const remove = (id: number) => world.started.get('deleteAddresses', { ids: [id] })
const sync = () => world.started.get('syncAddresses', { asked: true })

describe('an account', () => {
  const draftOf = ({ accountId, server }: typeof world) => ({
    ...{ id: accountId, provider: 'forwardemail' as const, nickname: 'Aliases' },
    ...{ key: server.key, server: server.url },
  })

  test('is tested without a trace, with its plan, its domains and the recipients in use', async () => {
    const { server, started } = await start({
      domains: [{ name: 'mine.example' }, { name: 'free.example', plan: 'free' }],
    })
    server.add('old@mine.example', { recipients: ['work@inbox.example'] })
    const report = await started.get('testConnection', draftOf(world))
    expect(report.plan).toBe('Enhanced Protection')
    expect(report.domains.map(({ name, naming }) => [name, naming])).toEqual([['mine.example', 'own']])
    expect(report.choices?.recipient).toEqual([
      { value: 'me@inbox.example', words: 'me@inbox.example' },
      { value: 'work@inbox.example', words: 'work@inbox.example' },
    ])
    expect(world.changes()).toEqual([])
  })

  test('of the free plan has a good key, and says what a new address needs', async () => {
    const { server, started, wish } = await start({
      plan: 'free',
      domains: [{ name: 'mine.example', plan: 'free' }],
    })
    await started.get('testConnection', draftOf(world))
    const failure = await started.refusal('createAddress', wish('amber'))
    expect(failure).toMatchObject({ reason: 'plan-required' })
    expect(failure.message).toBe('mine.example needs a paid plan at Forward Email.')
    expect(server.addresses()).toEqual([])
  })

  test.each([
    ['key', 'key-rejected'],
    ['unverified', 'forbidden'],
    ['banned', 'banned-owner'],
    ['network', 'banned-network'],
    ['unpaid', 'forbidden'],
  ] as const)(
    'says that the service refuses it (%s), in words of its language, and makes nothing',
    async (how, reason) => {
      const { server, started, wish } = await start()
      server.refuseAll(how)
      const failure = await started.refusal('createAddress', wish('amber'))
      expect(failure).toMatchObject({ reason })
      expect(failure.said).toMatch(/^[\x20-\x7e]+$/)
      expect(server.addresses()).toEqual([])
    },
  )
})

describe('the list', () => {
  test('is read to the end of every domain, with labels, states and destinations, without patterns', async () => {
    const domains = ['one.example', 'two.example', 'mine.example'].map((name) => ({ name }))
    const { server, started, entryOf } = await start({ domains })
    for (let count = 0; count < 61; count += 1) server.add(`n${count}@mine.example`)
    server.add('first@one.example', { enabled: false, description: 'bank' })
    server.add('last@two.example', { recipients: rich.recipients })
    server.add('*@two.example')
    server.add('/^a/@two.example')
    await sync()
    const { total } = await started.get('listAddressRange', { query: '', offset: 0, limit: 1 })
    expect(total).toBe(63)
    expect(await entryOf('first@one.example')).toMatchObject({ state: 'off', label: 'bank' })
    expect(await entryOf('last@two.example')).toMatchObject({
      destination: 'work@inbox.example, hooks.example',
    })
  })

  test('brings the addresses of every domain also when nobody asks', async () => {
    const { server, started, entryOf, pass } = await start({
      domains: [{ name: 'a.example' }, { name: 'mine.example' }],
    })
    server.add('one@a.example')
    await sync()
    server.add('two@mine.example')
    pass(3_600_000)
    await started.get('syncAddresses', { asked: false })
    expect(await entryOf('two@mine.example')).toMatchObject({ state: 'active' })
  })

  test('shows that an address was deleted elsewhere, and leaves those of a lost domain', async () => {
    const { server, create, entryOf, pass } = await start({
      domains: [{ name: 'mine.example' }, { name: 'two.example' }],
    })
    await create('amber')
    await create('birch', { domain: 'two.example' })
    await sync()
    server.drop(address)
    server.dropDomain('two.example')
    for (let count = 0; count < 3; count += 1) {
      pass(11 * 60_000)
      await sync()
    }
    expect(await entryOf(address)).toMatchObject({ state: 'deleted' })
    expect(await entryOf('birch@two.example')).toMatchObject({ state: 'active' })
  })
})

describe('a new address', () => {
  test('has the chosen name and label, and goes to the address of the account', async () => {
    const { create, server } = await start()
    expect(await create('Amber')).toMatchObject({
      ...{ address, label: 'shop', destination: 'me@inbox.example', state: 'active' },
    })
    expect(server.find(address)).toMatchObject({ description: 'shop', recipients: ['me@inbox.example'] })
  })

  test('goes to the recipient of the account', async () => {
    const { create, started, accountId, server } = await start()
    await started.get('saveAccount', {
      ...{ id: accountId, provider: 'forwardemail', nickname: 'Aliases', server: server.url },
      options: { recipient: 'work@inbox.example' },
    })
    expect((await create('amber')).destination).toBe('work@inbox.example')
  })

  test('is made at a shared domain that the service does not list yet', async () => {
    const { create, server } = await start({
      domains: [{ name: 'mine.example' }, { name: 'shared.example', shared: true }],
    })
    expect((await create('amber', { domain: 'shared.example' })).address).toBe('amber@shared.example')
    expect(server.addresses()).toEqual(['amber@shared.example'])
  })

  test('by the hotkey has a name of the app’s own', async () => {
    const { started, server } = await start()
    await started.app.newAddress()
    await expect.poll(server.addresses).toHaveLength(1)
    expect(server.requests.find(({ method }) => method === 'POST')?.body).toHaveProperty('name')
  })

  test.each([
    [1, 1],
    [3, 1],
    [4, 0],
  ])(
    'by the hotkey has another name after %i that the service keeps for itself: made %i',
    async (refused, made) => {
      const { started, server } = await start()
      const message = 'User must be a domain admin to create an alias with a reserved word (see URL).'
      const how = { status: 400, body: { statusCode: 400, error: 'Bad Request', message } }
      server.misbehave({ when: aliases, how, times: refused })
      await started.app.newAddress()
      await expect.poll(server.addresses).toHaveLength(made)
      const names = server.requests.filter(({ method }) => method === 'POST').map(({ text }) => text)
      expect(new Set(names).size).toBe(Math.min(4, refused + made))
      const [told] = started.shell.notifications
      expect(JSON.stringify(told)).toContain(made === 1 ? '@mine.example' : 'keeps this name for itself')
    },
  )

  test.each([
    ['admin', 'name-reserved'],
    ['supporting', 'name-reserved'],
  ])('at a shared domain is refused the name %s', async (localPart, reason) => {
    const { started, wish, server } = await start({ domains: [{ name: 'shared.example', shared: true }] })
    const failure = await started.refusal('createAddress', wish(localPart, { domain: 'shared.example' }))
    expect(failure).toMatchObject({ reason, field: 'name' })
    expect(server.addresses()).toEqual([])
  })

  test('is refused at a full shared domain, and at one of others', async () => {
    const { started, wish, server } = await start({ domains: [{ name: 'shared.example', shared: true }] })
    for (let count = 0; count < 51; count += 1) server.add(`n${count}@shared.example`)
    const full = await started.refusal('createAddress', wish('amber', { domain: 'shared.example' }))
    expect(full.reason).toBe('addresses-used-up')
    const others = await started.refusal('createAddress', wish('amber', { domain: 'others.example' }))
    expect(others).toMatchObject({ reason: 'domain-refused', field: 'domain' })
  })

  test('whose name another program took is the account’s already, and no second one is made', async () => {
    const { started, wish, server, pass } = await start()
    server.add(address, { description: 'elsewhere' })
    pass(60_000)
    expect(await started.refusal('createAddress', wish('amber'))).toMatchObject({
      ...{ reason: 'already-yours', address },
    })
    expect(server.addresses()).toEqual([address])
    expect(server.find(address)?.description).toBe('elsewhere')
  })

  test('has the name of a deleted one at once', async () => {
    const { create, server } = await start()
    const { id } = await create('amber')
    await remove(id)
    expect((await create('amber')).address).toBe(address)
    expect(server.addresses()).toEqual([address])
  })

  test('beyond the limit of a day is refused with its words, for an hour, and no request is sent meanwhile', async () => {
    const { create, started, wish, server, pass } = await start({ dailyLimit: 1 })
    await create('amber')
    const failure = await started.refusal('createAddress', wish('birch'))
    expect(failure).toMatchObject({ reason: 'rate-limited', counted: 'creations' })
    const sent = server.requests.length
    pass(1_800_000)
    expect((await started.refusal('createAddress', wish('birch'))).reason).toBe('rate-limited')
    expect(server.requests).toHaveLength(sent)
    pass(86_400_000)
    await create('birch')
    expect(server.addresses()).toEqual([address, 'birch@mine.example'])
  })
})
