import { afterEach, describe, expect, test } from 'vitest'
import { requestLifetimeMs } from '../../../src/main/base/ages.ts'
import {
  type ForwardEmailOptions,
  type ForwardEmailServer,
  startForwardEmailServer,
} from '../../servers/forwardemail-server.ts'
import { type AccountWorld, startAccountWorld } from './account-world.ts'

const aliases = '/v1/domains/mine.example/aliases'
const byName = `${aliases}/amber`
const byId = /\/aliases\/[0-9a-f]{24}$/
const address = 'amber@mine.example'

let world: AccountWorld<ForwardEmailServer>
const start = async (options: Omit<ForwardEmailOptions, 'now'> = {}) => {
  world = await startAccountWorld('forwardemail', 'mine.example', (now) =>
    startForwardEmailServer({ ...options, now }),
  )
  return world
}
afterEach(() => world.stop())

const change = (id: number, action: 'turn-off' | 'turn-on') =>
  world.started.get('changeAddress', { id, action })
const remove = (id: number) => world.started.get('deleteAddresses', { ids: [id] })
const sync = () => world.started.get('syncAddresses', { asked: true })
const creations = () => world.changes().filter((line) => line === `POST ${aliases}`)
const puts = () => world.changes().filter((line) => line.startsWith('PUT'))
const deletions = () => world.changes().filter((line) => line.startsWith('DELETE'))

/** An alias with everything that an edit would reset. */
const rich = {
  description: 'one\n two',
  labels: ['buying'],
  recipients: ['work@inbox.example', 'https://hooks.example/a?b=c'],
}

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
    ['unpaid', 'plan-required'],
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

describe('creations at the same moment', () => {
  test('of one name are never sent together, so that the service cannot make two of it', async () => {
    const { started, wish, server } = await start()
    server.misbehave({ when: aliases, how: { slow: 100 }, times: 4 })
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => started.ask('createAddress', wish('amber'))),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(server.addresses()).toEqual([address])
    expect(server.mostAtOnce(/^POST/)).toBe(1)
  })

  test('of several names go one at a time', async () => {
    const { started, wish, server } = await start()
    server.misbehave({ when: aliases, how: { slow: 50 }, times: 4 })
    const names = ['amber', 'birch', 'cedar', 'dahlia']
    await Promise.all(names.map((name) => started.get('createAddress', wish(name))))
    expect(server.addresses().toSorted()).toEqual(names.map((name) => `${name}@mine.example`))
    expect(server.mostAtOnce(/^POST/)).toBe(1)
  })
})

describe('a new address whose answer was lost', () => {
  test.each(['reset', 'cut', 'never', 'html', { status: 408 }, { status: 500 }] as const)(
    'is found by its name, and made once (%j)',
    async (how) => {
      const { server, create } = await start()
      server.misbehave({ when: aliases, how, commits: true })
      expect(await create('amber')).toMatchObject({ address, label: 'shop' })
      expect(server.addresses()).toEqual([address])
      expect(creations()).toHaveLength(1)
    },
  )

  test('is not made by a request that was lost on its way, and then made once', async () => {
    const { server, started, wish, create } = await start()
    server.misbehave({ when: aliases, how: 'reset' })
    expect(await started.refusal('createAddress', wish('amber'))).toMatchObject({ code: 'unreachable' })
    expect(server.addresses()).toEqual([])
    await create('amber')
    expect(server.addresses()).toEqual([address])
  })

  test('is found by the next try if the service could not be asked', async () => {
    const { server, started, wish, create } = await start()
    server.misbehave({ when: aliases, how: 'reset', commits: true })
    server.misbehave({ when: byName, how: 'reset', times: 5 })
    expect((await started.refusal('createAddress', wish('amber'))).code).toBe('unknown-outcome')
    server.behave()
    expect((await create('amber')).address).toBe(address)
    expect(creations()).toHaveLength(1)
    expect(server.addresses()).toEqual([address])
  })

  test.each([true, false])(
    'amid which the app is killed is settled afterwards (made: %j)',
    async (commits) => {
      const { server, started, wish, pass, startAfterKill, entryOf } = await start()
      server.misbehave({ when: aliases, how: 'never', commits })
      const creating = started.ask('createAddress', wish('amber'))
      await expect.poll(creations).toHaveLength(1)
      pass(requestLifetimeMs + 1)
      const next = await startAfterKill()
      if (commits) {
        await expect.poll(() => entryOf(address, next)).toMatchObject({ state: 'active', label: 'shop' })
      } else
        await expect
          .poll(() => server.requests.filter(({ path }) => path === byName).length)
          .toBeGreaterThan(0)
      await creating
      expect(server.addresses()).toEqual(commits ? [address] : [])
    },
  )
})

describe('a switch', () => {
  test('leaves everything else of the alias as it is, whatever the app shows of it', async () => {
    const { create, server } = await start()
    const { id } = await create('amber')
    server.change(address, { ...rich, errorCode: 550 })
    expect(await change(id, 'turn-off')).toMatchObject({ state: 'off' })
    expect(server.find(address)).toMatchObject({ ...rich, enabled: false, errorCode: 550 })
    expect(await change(id, 'turn-on')).toMatchObject({ state: 'active' })
    expect(server.find(address)).toMatchObject({ ...rich, enabled: true })
    expect(puts()).toHaveLength(2)
  })

  test('sends nothing if the service has it so already', async () => {
    const { create, server } = await start()
    const { id } = await create('amber')
    server.change(address, { enabled: false })
    expect(await change(id, 'turn-off')).toMatchObject({ state: 'off' })
    expect(puts()).toEqual([])
  })

  test.each([
    ['reset', true, 1],
    ['cut', true, 1],
    ['never', true, 1],
    ['reset', false, 2],
  ] as const)(
    'whose answer was lost (%s, acted: %j) has the state by the service',
    async (how, commits, sent) => {
      const { create, server } = await start()
      const { id } = await create('amber')
      server.change(address, rich)
      server.misbehave({ when: byId, how, commits })
      expect(await change(id, 'turn-off')).toMatchObject({ state: 'off' })
      expect(server.find(address)).toMatchObject({ ...rich, enabled: false })
      expect(puts()).toHaveLength(sent)
    },
  )

  test.each([true, false])(
    'amid which the app is killed has the state by the service (acted: %j)',
    async (commits) => {
      const { create, server, started, entryOf, pass, startAfterKill } = await start()
      const { id } = await create('amber')
      server.change(address, rich)
      server.misbehave({ when: byId, how: 'never', commits })
      const switching = started.ask('changeAddress', { id, action: 'turn-off' })
      await expect.poll(puts).toHaveLength(1)
      pass(requestLifetimeMs + 1)
      const next = await startAfterKill()
      await next.get('syncAddresses', { asked: true })
      await expect.poll(async () => (await entryOf(address, next))?.wanted).toBeUndefined()
      const enabled = server.find(address)?.enabled
      expect(await entryOf(address, next)).toMatchObject({ state: enabled ? 'active' : 'off' })
      await switching
      expect(server.find(address)).toMatchObject(rich)
    },
  )

  test('of an address that is gone says so', async () => {
    const { create, server, started } = await start()
    const { id } = await create('amber')
    server.drop(address)
    expect((await started.refusal('changeAddress', { id, action: 'turn-off' })).reason).toBe('address-gone')
  })
})

describe('a label and recipients', () => {
  test('are changed each by itself, and nothing else with them', async () => {
    const { create, server, started, entryOf } = await start()
    const { id } = await create('amber')
    server.change(address, { labels: rich.labels, enabled: false })
    await started.get('saveLabel', { id, label: 'bank' })
    expect(server.find(address)).toMatchObject({ description: 'bank', recipients: ['me@inbox.example'] })
    await started.get('setRecipients', { id, recipients: ['work@inbox.example'] })
    expect(server.find(address)).toMatchObject({
      ...{ description: 'bank', labels: rich.labels, enabled: false },
      recipients: ['work@inbox.example'],
    })
    expect(await entryOf(address)).toMatchObject({ label: 'bank', destination: 'work@inbox.example' })
  })

  test('are sent once more after a lost answer, as the alias is by then', async () => {
    const { create, server, started } = await start()
    const { id } = await create('amber')
    server.change(address, rich)
    server.misbehave({ when: byId, how: 'reset', commits: true })
    await started.get('saveLabel', { id, label: 'bank' })
    expect(server.find(address)).toMatchObject({ ...rich, description: 'bank' })
    expect(puts()).toHaveLength(2)
  })

  test('with tags, which the service takes out, stay here, and the failure says so', async () => {
    const { create, server, started, entryOf } = await start()
    const { id } = await create('amber')
    const { untold } = await started.get('saveLabel', { id, label: '<b>bank</b>' })
    expect(untold).toMatchObject({ reason: 'label-refused' })
    expect(await entryOf(address)).toMatchObject({ label: '<b>bank</b>' })
    expect(server.find(address)?.description).toBe('bank')
  })

  test('changed at the website come with the list', async () => {
    const { create, server, entryOf } = await start()
    await create('amber')
    await sync()
    server.change(address, { description: '', recipients: ['work@inbox.example'] })
    await sync()
    expect(await entryOf(address)).toMatchObject({ label: '', destination: 'work@inbox.example' })
  })
})

describe('a deletion', () => {
  test('takes the alias by its identifier', async () => {
    const { create, server, entryOf } = await start()
    const { id } = await create('amber')
    const stored = server.find(address)
    expect(await remove(id)).toMatchObject({ deleted: [{ address }], kept: [], unknown: [] })
    expect(server.addresses()).toEqual([])
    expect(deletions()).toEqual([`DELETE ${aliases}/${stored?.id}`])
    expect(await entryOf(address)).toMatchObject({ state: 'deleted' })
  })

  test('takes a second alias of the name along, which two programs made at one moment', async () => {
    const { create, server } = await start()
    const { id } = await create('amber')
    server.add(address)
    expect(server.addresses()).toEqual([address, address])
    expect(await remove(id)).toMatchObject({ deleted: [{ address }] })
    expect(server.addresses()).toEqual([])
  })

  test('leaves an alias that was made again elsewhere', async () => {
    const { create, server } = await start()
    const { id } = await create('amber')
    server.drop(address)
    server.add(address)
    expect(await remove(id)).toMatchObject({ deleted: [], kept: [{ failure: { reason: 'state-changed' } }] })
    expect(server.addresses()).toEqual([address])
  })

  test('within the first days of a plan is refused in the words of the service', async () => {
    const { create, server } = await start()
    const { id } = await create('amber')
    server.refuseAll('deletions')
    const [kept] = (await remove(id)).kept
    expect(kept?.failure).toMatchObject({
      reason: 'deletion-refused',
      said: 'You must wait at least 5 days from the start of your plan.',
    })
    expect(server.addresses()).toEqual([address])
  })

  test.each([
    ['reset', true],
    ['never', true],
    ['reset', false],
  ] as const)('whose answer was lost (%s, acted: %j) is brought to its end', async (how, commits) => {
    const { create, server } = await start()
    const { id } = await create('amber')
    server.misbehave({ when: byId, how, commits })
    expect(await remove(id)).toMatchObject({ deleted: [{ address }] })
    expect(server.addresses()).toEqual([])
  })

  test.each([true, false])(
    'amid which the app is killed is settled afterwards (acted: %j)',
    async (commits) => {
      const { create, server, started, entryOf, pass, startAfterKill } = await start()
      const { id } = await create('amber')
      server.misbehave({ when: byId, how: 'never', commits })
      const deleting = started.ask('deleteAddresses', { ids: [id] })
      await expect.poll(deletions).toHaveLength(1)
      pass(requestLifetimeMs + 1)
      const next = await startAfterKill()
      await expect
        .poll(() => entryOf(address, next))
        .toMatchObject(commits ? { state: 'deleted' } : { address })
      await deleting
      const entry = await entryOf(address, next)
      expect(server.addresses()).toEqual(entry?.state === 'deleted' ? [] : [address])
    },
  )

  test('by Undo frees the name', async () => {
    const { create, server, started } = await start()
    const { id } = await create('amber')
    expect(await started.get('undoAddress', { id })).toMatchObject({ state: 'deleted' })
    expect(server.addresses()).toEqual([])
  })
})
