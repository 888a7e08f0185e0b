import { afterEach, describe, expect, test } from 'vitest'
import { type AddyWorld, key, lengthened, made, namings, own, startAddyWorld } from './addy-fixtures.ts'

let world: AddyWorld
const start = async (options: Parameters<typeof startAddyWorld>[0] = {}) => {
  world = await startAddyWorld(options)
  return world
}
afterEach(() => world.stop())

const owner = { key, plan: 'lite' } as const
const recipients = [
  { id: 'r1', email: 'me@inbox.example', verified: true },
  { id: 'r2', email: 'new@inbox.example', verified: false },
]
const domainsOf = async () => {
  const { accounts } = await world.started.get('getSnapshot')
  return accounts[0]?.domains.map(({ name, naming, ending }) => [name, naming, ending])
}

describe('an account at addy.io', () => {
  test('is tested by its key, and shows its addresses, domains and recipients', async () => {
    const { started, server } = await start({
      owners: [{ ...owner, recipients, defaultDomain: 'anon.example' }],
    })
    const draft = { provider: 'addy', nickname: 'Other', server: server.url, key } as const
    const report = await started.get('testConnection', draft)
    expect(report).toMatchObject({
      addressCount: 0,
      choices: { recipient: [{ value: 'r1', words: 'me@inbox.example' }] },
    })
    expect(await domainsOf()).toEqual([
      ['anon.example', 'begins', '…@anon.example'],
      ['mine.example', 'own', undefined],
      ['me.anon.example', 'own', undefined],
      ['mailer.example', 'begins', '…@mailer.example'],
    ])
  })

  test('makes an address before its domains were listed, and refuses a domain that the list lacks', async () => {
    const other = `${key}2`
    const { started, server } = await start({ owners: [owner, { key: other, plan: 'lite' }] })
    const form = { provider: 'addy', nickname: 'Other', server: server.url, key: other } as const
    const { id: accountId, domains } = await started.get('saveAccount', form)
    expect(domains).toEqual([])
    const draft = { accountId, localPart: 'amber', domain: 'mine.example', label: '' }
    const checked = await started.get('checkDraft', draft)
    expect(Object.keys(checked)).toEqual(['roomInLabel'])
    expect((await started.get('createAddress', draft)).entry.address).toBe('amber@mine.example')
    const unknown = { ...draft, domain: 'not.example' }
    expect(await started.get('checkDraft', unknown)).toMatchObject({ domain: { reason: 'domain-refused' } })
    expect(await started.refusal('createAddress', unknown)).toMatchObject({ reason: 'domain-refused' })
  })

  test('has the domains at once that the test of its key listed', async () => {
    const other = `${key}2`
    const { started, server } = await start({ owners: [owner, { key: other, plan: 'lite' }] })
    const form = { provider: 'addy', nickname: 'Other', server: server.url, key: other } as const
    const report = await started.get('testConnection', form)
    const lists = () => server.requests.filter(({ path }) => path.endsWith('/domain-options')).length
    const before = lists()
    const { id: accountId, domains } = await started.get('saveAccount', form)
    expect(domains.map(({ name }) => name)).toEqual(report.domains.map(({ name }) => name))
    await started.get('refreshDomains', { accountId })
    expect(lists()).toBe(before)
  })

  test('on the free plan has shared domains that make the whole name', async () => {
    await start({ owners: [{ key }] })
    expect(await domainsOf()).toContainEqual(['anon.example', 'made', '…@anon.example'])
    const { accounts } = await world.started.get('getSnapshot')
    const namings = accounts[0]?.domains.flatMap(({ namings = [] }) => namings.map(({ value }) => value))
    expect(new Set(namings)).toEqual(new Set(['', 'characters', 'uuid']))
    const { address } = await world.make({ ...made, format: '' })
    expect(address).toMatch(/^[0-9a-z]{8}@anon\.example$/)
  })

  test('on a server of one’s own has every name to choose', async () => {
    await start({ mode: 'own' })
    expect((await domainsOf())?.map(([, naming]) => naming)).toEqual(['own', 'own', 'own', 'own'])
    expect((await world.make(lengthened)).address).toBe('amber@anon.example')
  })

  test('makes addresses in each way, with their label and the chosen recipient', async () => {
    const { started, server, accountId } = await start({ owners: [{ ...owner, recipients }] })
    const form = {
      id: accountId,
      provider: 'addy',
      nickname: 'Aliases',
      server: server.url,
    } as const
    await started.get('saveAccount', { ...form, options: { recipient: 'r1' } })
    const addresses = []
    for (const [, naming] of namings) addresses.push((await world.make(naming)).address)
    expect(addresses[0]).toBe('amber@mine.example')
    expect(addresses[1]).toMatch(/^amber\.[0-9a-z]{5}@anon\.example$/)
    expect(addresses[2]).toMatch(/^[a-z]+\.[a-z]+\d+@anon\.example$/)
    expect(server.addresses()).toEqual(addresses)
    for (const address of addresses) {
      expect(server.find(address)).toMatchObject({ description: 'shop', recipients: ['r1'] })
      expect(await world.entry(address)).toMatchObject({ label: 'shop', destination: 'me@inbox.example' })
    }
    expect(world.changes()).toEqual(['POST aliases', 'POST aliases', 'POST aliases'])
  })

  test('lists the addresses that were made elsewhere, with their states and labels', async () => {
    const { started, server } = await start()
    server.add('birch@mine.example', { description: 'bank', pinned: true })
    server.add('cedar@mine.example', { active: false })
    server.add('delta@mine.example', { active: false, deletedAt: Date.now() })
    for (let number = 0; number < 120; number += 1) server.add(`old${number}@mine.example`)
    await started.get('syncAddresses', { asked: true })
    expect(await world.entry('birch@mine.example')).toMatchObject({ state: 'active', label: 'bank' })
    const find = async (query: string) =>
      (await started.get('listAddressRange', { query, offset: 0, limit: 5 })).entries
    expect(await find('cedar@mine.example')).toMatchObject([
      {
        state: 'off',
        can: ['copy', 'label', 'display-name', 'turn-on', 'pin', 'forward', 'trash', 'delete-forever'],
      },
    ])
    expect(await find('delta@mine.example')).toMatchObject([
      { state: 'trashed', can: ['copy', 'label', 'pin', 'restore', 'delete-forever'] },
    ])
    expect((await started.get('listAddressRange', { query: '', offset: 0, limit: 1 })).total).toBe(123)
  })

  test('has a name that somebody has, and one that was forgotten, refused as taken', async () => {
    const { started, server } = await start({ mode: 'own' })
    server.add('amber@mine.example', { owner: 'somebody' })
    const failure = await started.refusal('createAddress', await world.draft(own))
    expect(failure).toMatchObject({ reason: 'name-taken', address: 'amber@mine.example' })
    const { id } = await world.make(lengthened)
    await started.get('deleteAddresses', { ids: [id] })
    expect((await started.refusal('createAddress', await world.draft(lengthened))).reason).toBe(
      'name-deleted',
    )
    expect(server.addresses()).toEqual(['amber@mine.example'])
  })
})

describe('an address at addy.io', () => {
  test('is switched off and on, moved to the trash, restored and deleted, each by one request', async () => {
    const { started, server } = await start()
    const { id, address } = await world.make(own)
    const alias = server.find(address)?.id
    const states = []
    for (const action of ['turn-off', 'turn-on', 'trash', 'restore'] as const) {
      states.push((await started.get('changeAddress', { id, action })).state)
    }
    expect(states).toEqual(['off', 'active', 'trashed', 'active'])
    await started.get('deleteAddresses', { ids: [id] })
    expect(server.addresses()).toEqual([])
    expect(await world.entry(address)).toMatchObject({ state: 'deleted', label: 'shop' })
    expect(world.changes().slice(1)).toEqual([
      `DELETE active-aliases/${alias}`,
      'POST active-aliases',
      `DELETE aliases/${alias}`,
      `PATCH aliases/${alias}/restore`,
      `DELETE aliases/${alias}/forget`,
    ])
  })

  test('that was moved to the trash elsewhere is not switched on, and shows its state', async () => {
    const { started, server } = await start()
    const { id, address } = await world.make(own)
    await started.get('changeAddress', { id, action: 'turn-off' })
    server.change(address, { deletedAt: Date.now() })
    expect((await started.refusal('changeAddress', { id, action: 'turn-on' })).reason).toBe('state-changed')
    expect(await world.entry(address)).toMatchObject({ state: 'trashed' })
    // What was moved there elsewhere is there, whoever moves it again.
    server.change(address, { deletedAt: null, active: true })
    await started.get('changeAddress', { id, action: 'restore' })
    server.change(address, { deletedAt: Date.now(), active: false })
    expect((await started.get('changeAddress', { id, action: 'trash' })).state).toBe('trashed')
  })

  test('that is gone counts as deleted if it should be deleted, and as gone otherwise', async () => {
    const { started, server } = await start()
    const { id, address } = await world.make(own)
    server.change(address, { owner: undefined })
    expect((await started.refusal('changeAddress', { id, action: 'trash' })).reason).toBe('address-gone')
    await started.get('deleteAddresses', { ids: [id] })
    expect(await world.entry(address)).toMatchObject({ state: 'deleted' })
  })
})

describe('a limit of addy.io', () => {
  test('of new addresses an hour stops creations, and nothing else', async () => {
    const { started } = await start({ hourlyLimit: 1 })
    const { id } = await world.make(own)
    const failure = await started.refusal('createAddress', await world.draft(lengthened))
    expect(failure).toMatchObject({ reason: 'rate-limited', counted: 'creations' })
    expect((await started.get('changeAddress', { id, action: 'turn-off' })).state).toBe('off')
    world.wait(61 * 60_000)
    expect((await world.make(lengthened)).address).toMatch(/@anon\.example$/)
    expect(world.server.addresses()).toHaveLength(2)
  })

  test('of requests a minute says when it is over', async () => {
    const { started, server } = await start()
    server.misbehave({
      when: '/api/v1/aliases',
      how: { status: 429, body: { message: 'Too Many Attempts.' }, headers: { 'retry-after': '31' } },
    })
    const failure = await started.refusal('createAddress', await world.draft(own))
    expect(failure).toMatchObject({ reason: 'rate-limited', retryAt: Date.UTC(2026, 10, 30, 12, 0, 31) })
    expect(failure.counted).toBeUndefined()
    world.wait(31_000)
    await world.make(own)
    expect(server.addresses()).toEqual(['amber@mine.example'])
  })

  test('of addresses at shared domains is quoted', async () => {
    const { started } = await start({ owners: [{ key }], sharedLimit: 0 })
    const failure = await started.refusal('createAddress', await world.draft({ ...made, format: '' }))
    expect(failure).toMatchObject({
      reason: 'addresses-used-up',
      said: 'You have reached your active shared domain alias limit',
    })
  })
})

describe('a key of addy.io', () => {
  test('that was revoked is named, and nothing is made', async () => {
    const { started, server } = await start()
    server.revoke(key)
    expect((await started.refusal('createAddress', await world.draft(own))).reason).toBe('key-rejected')
    const { accounts } = await started.get('getSnapshot')
    expect(accounts[0]?.state).toBe('key-rejected')
    expect(server.addresses()).toEqual([])
  })

  test('of an account without a confirmed address is refused in the service’s own words', async () => {
    const { started, server } = await start({ owners: [{ key, verified: false }] })
    const draft = { provider: 'addy', nickname: 'Other', server: server.url, key } as const
    expect(await started.refusal('testConnection', draft)).toMatchObject({
      reason: 'forbidden',
      said: 'Your email address is not verified.',
    })
  })

  test('is sent to no page of the server: no request looks like one of its own', async () => {
    const { server } = await start()
    await world.make(own)
    for (const { headers } of server.requests) {
      expect(headers).toMatchObject({ accept: 'application/json', 'x-requested-with': 'XMLHttpRequest' })
      expect([headers.origin, headers.referer]).toEqual([undefined, undefined])
    }
  })
})

describe('a server of the dialect', () => {
  test('without some of its paths works with the others', async () => {
    const lacks = ['account-details', 'api-token-details', 'recipients', 'active-aliases']
    const { started, server, accountId } = await start({ provider: 'skudo', mode: 'own', lacks })
    const draft = { id: accountId, provider: 'skudo', nickname: 'Aliases', server: server.url } as const
    const report = await started.get('testConnection', draft)
    expect(report).toMatchObject({ addressCount: 0 })
    expect(report.choices).toBeUndefined()
    const { id, address } = await world.make(own)
    expect(address).toBe('amber@mine.example')
    expect((await started.refusal('changeAddress', { id, action: 'turn-off' })).reason).toBe('not-offered')
    expect(await world.entry(address)).toMatchObject({
      state: 'active',
      can: ['copy', 'copy-send-from', 'label', 'display-name', 'pin', 'forward', 'trash', 'delete-forever'],
    })
    expect((await started.get('changeAddress', { id, action: 'trash' })).state).toBe('trashed')
  })
})
