import { afterEach, describe, expect, test } from 'vitest'
import { requestLifetimeMs } from '../../../src/main/base/ages.ts'
import { type RelayOptions, type RelayServer, startRelayServer } from '../../servers/relay-server.ts'
import { type AccountWorld, startAccountWorld } from './account-world.ts'

const randoms = '/api/v1/relayaddresses/'
const owns = '/api/v1/domainaddresses/'
const aMask = /addresses\/\d+\/$/
const subdomain = { premium: true, subdomain: 'me' } as const
const own = 'me.mozmail.com'
const minute = 60_000
const day = 86_400_000

let world: AccountWorld<RelayServer>
async function start(options: Omit<RelayOptions, 'now'> = subdomain) {
  world = await startAccountWorld('relay', 'mozmail.com', (now) => startRelayServer({ ...options, now }))
  return world
}
afterEach(() => world.stop())

const change = (id: number, action: 'turn-off' | 'turn-on') =>
  world.started.get('changeAddress', { id, action })
const block = (id: number, blocks: boolean) => world.started.get('blockPromotions', { id, blocks })
const remove = (id: number) => world.started.get('deleteAddresses', { ids: [id] })
const sync = () => world.started.get('syncAddresses', { asked: true })
const creations = () => world.changes().filter((line) => line.startsWith('POST')).length

describe('an account', () => {
  test.each([
    [subdomain, 'Premium', ['mozmail.com', own]],
    [{ subdomain: 'me' }, 'Free', ['mozmail.com']],
    [{ premium: true }, 'Premium', ['mozmail.com']],
  ])('of %j is tested without a change, and lists its domains', async (options, plan, domains) => {
    const { started, server, accountId, changes } = await start(options)
    const draft = { id: accountId, provider: 'relay', nickname: 'Aliases', server: server.url } as const
    const report = await started.get('testConnection', { ...draft, key: server.key.toUpperCase() })
    expect(report).toMatchObject({ addressCount: 0 })
    expect(report.domains.map(({ name }) => name)).toEqual(domains)
    expect(changes()).toEqual([])
    const [account] = (await started.get('getSnapshot')).accounts
    expect(account).toMatchObject({ servicePlan: plan })
  })

  test('that got a subdomain is saved with it after a test, although its key stays the same', async () => {
    const { started, server, accountId, wish } = await start({})
    await started.get('refreshDomains', { accountId })
    Object.assign(server.account, subdomain)
    const draft = { id: accountId, provider: 'relay', nickname: 'Aliases', server: server.url } as const
    await started.get('testConnection', draft)
    const saved = await started.get('saveAccount', { ...draft, defaultDomain: own })
    expect(saved.domains.map(({ name }) => name)).toContain(own)
    const { entry } = await started.get('createAddress', { ...wish('shop'), domain: own })
    expect(entry.address).toBe(`shop@${own}`)
  })

  test('says that the key is rejected, and makes nothing', async () => {
    const { started, server, accountId, wish } = await start()
    const draft = { id: accountId, provider: 'relay', nickname: 'Aliases', server: server.url } as const
    const key = server.key.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    expect(await started.refusal('testConnection', { ...draft, key })).toMatchObject({
      reason: 'key-rejected',
      said: 'Invalid token.',
    })
    server.misbehave({ how: { status: 401, body: { detail: 'Invalid token.' } }, times: 9 })
    expect(await started.refusal('createAddress', wish(''))).toMatchObject({ reason: 'key-rejected' })
    expect(server.addresses()).toEqual([])
  })

  test('keeps neither the profile nor its key', async () => {
    const { started, server } = await start()
    await sync()
    const told = JSON.stringify([await started.get('getSnapshot'), started.shell.events])
    expect(told).not.toContain(server.key)
    expect(told).not.toContain('api_token')
  })
})

describe('the list', () => {
  test('has the masks of both kinds, also those that mail made, with states, labels and promotions', async () => {
    const { server, entryOf } = await start()
    const { full } = server.add('random', 'ab12cd34e', { description: 'shop', enabled: false })
    server.add('custom', 'amber', { blocksPromotions: true })
    await sync()
    expect(await entryOf(full)).toMatchObject({
      ...{ state: 'off', label: 'shop', destination: 'me@inbox.example' },
      can: ['copy', 'label', 'turn-on', 'pin', 'delete-forever'],
    })
    expect(await entryOf(`amber@${own}`)).toMatchObject({
      ...{ state: 'active', blocksPromotions: true },
      can: ['copy', 'label', 'turn-off', 'allow-promotions', 'pin', 'delete-forever'],
    })
  })

  test('shows what the website deleted, once a second look confirms it', async () => {
    const { server, entryOf } = await start()
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    for (const name of names) server.add('custom', name)
    await sync()
    server.delete(`c@${own}`)
    for (let count = 0; count < 3; count += 1) {
      world.pass(day)
      await sync()
    }
    expect(await entryOf(`c@${own}`)).toMatchObject({ state: 'deleted' })
    expect(await entryOf(`d@${own}`)).toMatchObject({ state: 'active' })
  })

  test('offers no blocking of promotions without Premium', async () => {
    const { server, entryOf } = await start({})
    const { full } = server.add('random', 'ab12cd34e')
    await sync()
    expect((await entryOf(full))?.can).toEqual(['copy', 'label', 'turn-off', 'pin', 'delete-forever'])
  })

  test('asks each time anew, so that no cache answers', async () => {
    const { server } = await start()
    await sync()
    world.pass()
    await sync()
    const looks = server.requests.filter(({ method }) => method === 'GET').map(({ query }) => query._)
    expect(new Set(looks).size).toBe(looks.length)
    expect(looks).not.toContain(undefined)
  })
})

test('30 requests a minute are never passed: what comes next is not sent', async () => {
  const { server, started, create } = await start()
  const { id } = await create('')
  const ask = (count: number) =>
    started.ask('changeAddress', { id, action: count % 2 === 0 ? 'turn-off' : 'turn-on' })
  let last = await ask(0)
  for (let count = 1; last.ok && count < 40; count += 1) last = await ask(count)
  expect(last).toMatchObject({ ok: false, failure: { reason: 'paced' } })
  expect(server.requests.length).toBeLessThanOrEqual(30)
  world.pass(minute)
  expect((await ask(server.find(server.addresses()[0] ?? '')?.enabled ? 0 : 1)).ok).toBe(true)
})

describe('a new address', () => {
  test('is a random mask with its label', async () => {
    const { create, server } = await start({})
    const entry = await create('')
    expect(entry.address).toMatch(/^[a-z0-9]{9}@mozmail\.com$/)
    expect(entry).toMatchObject({ label: 'shop', state: 'active' })
    expect(server.find(entry.address)).toMatchObject({ description: 'shop' })
  })

  test('at the subdomain has exactly the chosen name, and its promotions can be blocked at once', async () => {
    const { create } = await start()
    const entry = await create('amber', { domain: own })
    expect(entry.address).toBe(`amber@${own}`)
    expect(entry.can).toContain('block-promotions')
  })

  test('is refused with what helps once the plan allows no more', async () => {
    const { create, started, wish, pass, server } = await start({ freeMasks: 1 })
    await create('')
    pass()
    const failure = await started.refusal('createAddress', wish(''))
    expect(failure).toMatchObject({ reason: 'addresses-used-up', limit: 1 })
    expect(failure.message).toBe('Your plan at Firefox Relay allows no more than 1 such address.')
    expect(failure.said).toBe('You’ve used all 1 email masks included with your free account.')
    expect(server.addresses()).toHaveLength(1)
  })

  test.each([
    ['a word of the list', 'badwords', 'name-refused'],
    ['a hyphen first', '-amber', 'name-refused'],
    ['a name that was deleted before', 'gone', 'name-refused'],
  ])('is refused for %s', async (_what, name, reason) => {
    const { server, started, wish } = await start()
    server.add('custom', 'gone')
    server.delete(`gone@${own}`)
    const failure = await started.refusal('createAddress', wish(name, { domain: own }))
    expect(failure).toMatchObject({ reason, field: 'name' })
    expect(failure.said).not.toMatch(/[\u2066-\u2069\ufffd]/)
  })

  test('of a name that was deleted here is said to be lost for good, not to be unsuitable', async () => {
    const { create, started, wish, server } = await start()
    const { id, address } = await create('amber', { domain: own })
    await remove(id)
    expect(server.isBurnt(address)).toBe(true)
    world.pass()
    const failure = await started.refusal('createAddress', wish('amber', { domain: own }))
    expect(failure).toMatchObject({ reason: 'name-deleted', field: 'name', address })
    expect(failure.message).toBe(`${address} was deleted, and Firefox Relay does not give it out again.`)
    const refused = await started.refusal('createAddress', wish('badwords', { domain: own }))
    expect(refused.reason).toBe('name-refused')
  })

  test('is yours already if mail made it, and comes into the list', async () => {
    const { server, started, wish, entryOf } = await start()
    server.add('custom', 'amber', { created: Date.UTC(2026, 10, 1) })
    const failure = await started.refusal('createAddress', wish('amber', { domain: own }))
    expect(failure).toMatchObject({ reason: 'already-yours', address: `amber@${own}` })
    await expect.poll(() => entryOf(`amber@${own}`)).toMatchObject({ state: 'active' })
  })

  test('needs the plan again once Premium has ended', async () => {
    const { server, started, wish } = await start()
    server.account.premium = false
    const failure = await started.refusal('createAddress', wish('amber', { domain: own }))
    expect(failure).toMatchObject({ reason: 'plan-required', field: 'domain' })
  })

  test('is not made by a paused account, with what that means for mail', async () => {
    const { server, started, wish } = await start({ ...subdomain, mostADay: 1 })
    server.add('random', 'ab12cd34e')
    const failure = await started.refusal('createAddress', wish(''))
    expect(failure).toMatchObject({ reason: 'account-paused', said: 'Your account is on pause.' })
    expect(failure.hint).toMatch(/^Mail to its addresses does not arrive meanwhile/)
  })

  test('is the last of fifty a day, wherever they are made, also after a restart', async () => {
    const { server, create, pass, startAfterKill } = await start()
    for (let count = 0; count < 48; count += 1) server.add('random', `name${count}`)
    await sync()
    await create('')
    await create('')
    expect(server.addresses()).toHaveLength(50)
    const app = await startAfterKill()
    const failure = await app.refusal('createAddress', world.wish(''))
    expect(failure).toMatchObject({ reason: 'made-enough', limit: 50, retryAt: Date.UTC(2026, 11, 1) })
    const [account] = (await app.get('getSnapshot')).accounts
    expect(account).toMatchObject({ retryAt: Date.UTC(2026, 11, 1) })
    expect(account?.waitReason).toMatch(/^Firefox Relay blocks accounts/)
    expect(creations()).toBe(2)
    expect(server.isPaused()).toBe(false)
    pass(day)
    await app.get('createAddress', world.wish(''))
    expect(server.addresses()).toHaveLength(51)
  })

  test('is never kept in reserve, which would use up the day', async () => {
    const { started, accountId } = await start()
    await started.ask('setReserve', { id: accountId, on: true })
    const [account] = (await started.get('getSnapshot')).accounts
    expect(account?.reserve).toBeUndefined()
  })
})

describe.each([
  ['of a random name', '', 'mozmail.com', randoms],
  ['of a chosen name', 'amber', own, owns],
] as const)('a new address %s', (_kind, name, domain, path) => {
  test.each(['reset', 'cut', 'never', 'html'] as const)(
    'is found if its answer was lost (%s), and made once',
    async (how) => {
      const { server, create } = await start()
      server.misbehave({ when: path, how, commits: true })
      const entry = await create(name, { domain })
      expect(server.addresses()).toEqual([entry.address])
      expect(creations()).toBe(1)
      expect(await change(entry.id, 'turn-off')).toMatchObject({ state: 'off' })
    },
  )

  test('is not made by a request that was lost, and then made once', async () => {
    const { server, started, wish, create } = await start()
    server.misbehave({ when: path, how: 'reset' })
    expect(await started.refusal('createAddress', wish(name, { domain }))).toMatchObject({
      code: 'unreachable',
    })
    expect(server.addresses()).toEqual([])
    const entry = await create(name, { domain })
    expect(server.addresses()).toEqual([entry.address])
  })

  test('is found after the app was killed before the answer', async () => {
    const { server, started, wish, pass, startAfterKill, entryOf } = await start()
    server.misbehave({ when: path, how: 'never', commits: true })
    const creating = started.ask('createAddress', wish(name, { domain }))
    await expect.poll(creations).toBe(1)
    const [made] = server.addresses()
    pass(requestLifetimeMs + 1)
    const next = await startAfterKill()
    await expect.poll(() => entryOf(made ?? '', next)).toMatchObject({ state: 'active', label: 'shop' })
    await creating
    expect(server.addresses()).toEqual([made])
  })
})

describe('a random mask whose answer was lost', () => {
  test('is told from others of the same minute by its mark', async () => {
    const { server, create } = await start()
    server.add('random', 'elsewhere', { description: 'shop' })
    server.misbehave({ when: randoms, how: 'reset', commits: true })
    const entry = await create('')
    expect(entry.address).not.toBe('elsewhere@mozmail.com')
    expect(server.addresses()).toEqual(['elsewhere@mozmail.com', entry.address])
  })

  test('is known as not made although another one was made in the same minute', async () => {
    const { server, started, wish } = await start()
    server.add('random', 'elsewhere', { description: 'shop' })
    server.misbehave({ when: randoms, how: 'reset' })
    expect(await started.refusal('createAddress', wish(''))).toMatchObject({ code: 'unreachable' })
  })

  test('is the only new one of an account that stores no marks', async () => {
    const { server, create } = await start({ storage: false })
    server.add('random', 'older', { created: Date.UTC(2026, 10, 1) })
    server.misbehave({ when: randoms, how: 'reset', commits: true })
    const entry = await create('')
    expect(server.addresses()).toEqual(['older@mozmail.com', entry.address])
    expect(creations()).toBe(1)
  })

  test('is not guessed between two new ones of such an account', async () => {
    const { server, started, wish } = await start({ storage: false })
    server.add('random', 'elsewhere')
    server.misbehave({ when: randoms, how: 'reset', commits: true })
    expect(await started.refusal('createAddress', wish(''))).toMatchObject({ code: 'unknown-outcome' })
  })
})

describe('labels', () => {
  test('are kept by the service, and follow it', async () => {
    const { create, started, server, entryOf } = await start()
    const { id, address } = await create('')
    expect(await started.get('saveLabel', { id, label: 'bank' })).toMatchObject({ entry: { label: 'bank' } })
    expect(server.find(address)?.description).toBe('bank')
    world.pass()
    server.change(address, { description: 'work' })
    await sync()
    expect(await entryOf(address)).toMatchObject({ label: 'work' })
    const failure = await started.refusal('saveLabel', { id, label: 'a'.repeat(65) })
    expect(failure).toMatchObject({ reason: 'label-too-long', limit: 64 })
  })

  test('stay here alone if the account stores none, and no list takes them away', async () => {
    const { create, started, server, entryOf } = await start({ ...subdomain, storage: false })
    const { id, address } = await create('')
    const kept = await started.get('saveLabel', { id, label: 'bank' })
    expect(kept).toMatchObject({
      entry: { label: 'bank', labelUntold: true },
      untold: { reason: 'labels-off' },
    })
    expect(kept.untold?.message).toContain('Firefox Relay')
    expect(server.find(address)?.description).toBe('')
    for (let count = 0; count < 2; count += 1) {
      world.pass(20 * minute)
      await sync()
      expect(await entryOf(address)).toMatchObject({ label: 'bank' })
    }
  })
})

describe('a label that is typed for a new address', () => {
  test.each([
    ['a random name', '', 'mozmail.com'],
    ['a chosen name', 'amber', own],
  ])('of %s stays here alone if the account stores none, until it is saved again', async (...row) => {
    const [, name, domain] = row
    const { create, started, server, entryOf } = await start({ ...subdomain, storage: false })
    const { id, address, ...made } = await create(name, { domain, label: 'bank' })
    expect(made).toMatchObject({ label: 'bank', labelUntold: true })
    world.pass(20 * minute)
    await sync()
    expect(await entryOf(address)).toMatchObject({ label: 'bank', labelUntold: true })
    server.account.storage = true
    world.pass(20 * minute)
    await sync()
    expect(await entryOf(address)).toMatchObject({ label: 'bank', labelUntold: true })
    await started.get('saveLabel', { id, label: 'bank' })
    expect(await entryOf(address)).not.toHaveProperty('labelUntold')
    expect(server.find(address)?.description).toBe('bank')
  })

  test('is not said to be here alone if the account stores it', async () => {
    const { create } = await start()
    expect(await create('', { label: 'a  long\tlabel 🦆' })).not.toHaveProperty('labelUntold')
    expect(await create('amber', { domain: own, label: '' })).not.toHaveProperty('labelUntold')
  })

  test('has as many code points as the service counts', async () => {
    const { create, server, started, wish } = await start()
    const { address } = await create('', { label: '🦆'.repeat(64) })
    expect(server.find(address)?.description).toBe('🦆'.repeat(64))
    world.pass()
    const failure = await started.refusal('createAddress', wish('', { label: '🦆'.repeat(65) }))
    expect(failure).toMatchObject({ reason: 'label-too-long', limit: 64 })
  })
})

describe('a switch', () => {
  test('is off and on, and keeps the blocking of promotions', async () => {
    const { create, server } = await start()
    const { id, address } = await create('amber', { domain: own })
    await block(id, true)
    expect(await change(id, 'turn-off')).toMatchObject({ state: 'off' })
    expect(server.find(address)).toMatchObject({ enabled: false, blocksPromotions: true })
    expect(await change(id, 'turn-on')).toMatchObject({ state: 'active', blocksPromotions: true })
  })

  test.each([
    ['reset', true],
    ['cut', true],
    ['never', true],
    ['reset', false],
  ] as const)('has the wanted state if its answer was lost (%s, acted: %s)', async (how, commits) => {
    const { create, server } = await start()
    const { id, address } = await create('')
    server.misbehave({ when: aMask, how, commits })
    expect(await change(id, 'turn-off')).toMatchObject({ state: 'off' })
    expect(server.find(address)?.enabled).toBe(false)
  })

  test('amid which the app is killed has the state by the service afterwards', async () => {
    const { create, server, started, entryOf, pass, startAfterKill, changes } = await start()
    const { id, address } = await create('')
    server.misbehave({ when: aMask, how: 'never', commits: true })
    const switching = started.ask('changeAddress', { id, action: 'turn-off' })
    await expect.poll(() => changes().some((line) => line.startsWith('PATCH'))).toBe(true)
    pass(requestLifetimeMs + 1)
    const next = await startAfterKill()
    await expect.poll(() => entryOf(address, next)).toMatchObject({ state: 'off' })
    await switching
    expect(server.find(address)?.enabled).toBe(false)
  })

  test('finds that the website deleted the mask', async () => {
    const { create, server, started } = await start()
    const { id, address } = await create('')
    server.delete(address)
    expect(await started.refusal('changeAddress', { id, action: 'turn-off' })).toMatchObject({
      reason: 'address-gone',
    })
  })
})

describe('promotions', () => {
  test('are blocked and allowed, once each if an answer is lost', async () => {
    const { create, server } = await start()
    const { id, address } = await create('amber', { domain: own })
    server.misbehave({ when: aMask, how: 'reset', commits: true })
    expect(await block(id, true)).toMatchObject({ blocksPromotions: true })
    expect(server.find(address)?.blocksPromotions).toBe(true)
    expect(await block(id, false)).not.toHaveProperty('blocksPromotions')
  })

  test('are never mentioned to an account without Premium', async () => {
    const { create, server, started } = await start()
    const { id } = await create('amber', { domain: own })
    server.account.premium = false
    const before = world.changes().length
    expect(await started.refusal('blockPromotions', { id, blocks: true })).toMatchObject({
      reason: 'blocking-needs-plan',
    })
    expect(world.changes()).toHaveLength(before)
    const [account] = (await started.get('getSnapshot')).accounts
    expect(account?.state).toBe('working')
  })
})

describe('a deletion', () => {
  test.each([
    ['a random mask', '', 'mozmail.com'],
    ['a mask at the subdomain', 'amber', own],
  ])('deletes %s for ever', async (_what, name, domain) => {
    const { create, server, entryOf } = await start()
    const { id, address } = await create(name, { domain })
    expect(await remove(id)).toMatchObject({ deleted: [{ address }], kept: [], unknown: [] })
    expect(server.isBurnt(address)).toBe(true)
    expect(await entryOf(address)).toMatchObject({ state: 'deleted' })
  })

  test.each([
    ['reset', true],
    ['never', true],
    ['cut', true],
    ['reset', false],
  ] as const)('is brought to its end if its answer was lost (%s, acted: %s)', async (how, commits) => {
    const { create, server } = await start()
    const { id, address } = await create('')
    server.misbehave({ when: aMask, how, commits })
    expect(await remove(id)).toMatchObject({ deleted: [{ address }] })
    expect(server.isBurnt(address)).toBe(true)
  })

  test('amid which the app is killed is settled afterwards', async () => {
    const { create, server, started, entryOf, pass, startAfterKill, changes } = await start()
    const { id, address } = await create('')
    server.misbehave({ when: aMask, how: 'never', commits: true })
    const deleting = started.ask('deleteAddresses', { ids: [id] })
    await expect.poll(() => changes().some((line) => line.startsWith('DELETE'))).toBe(true)
    pass(requestLifetimeMs + 1)
    const next = await startAfterKill()
    await expect.poll(() => entryOf(address, next)).toMatchObject({ state: 'deleted' })
    await deleting
    expect(server.isBurnt(address)).toBe(true)
  })

  test('takes a new mask back by Undo', async () => {
    const { create, server, started } = await start()
    const { id, address } = await create('')
    expect(await started.get('undoAddress', { id })).toMatchObject({ state: 'deleted' })
    expect(server.isBurnt(address)).toBe(true)
  })
})
