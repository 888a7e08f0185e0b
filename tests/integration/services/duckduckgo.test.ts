import { afterEach, describe, expect, test } from 'vitest'
import { requestLifetimeMs } from '../../../src/main/base/ages.ts'
import type { DuckOptions } from '../../servers/duckduckgo-server.ts'
import { addressesPath, type DuckWorld, startDuckWorld } from './duckduckgo-world.ts'

let world: DuckWorld
const start = async (options: Omit<DuckOptions, 'now'> = {}) => {
  world = await startDuckWorld(options)
  return world
}
afterEach(() => world.stop())

const day = 86_400_000
const change = (id: number, action: 'turn-off' | 'turn-on') =>
  world.started.get('changeAddress', { id, action })

describe('an account at DuckDuckGo', () => {
  test('is tested without a new address, and needs no list of domains', async () => {
    const { started, server, accountId } = await start()
    const draft = { id: accountId, provider: 'duckduckgo', nickname: 'Duck', server: server.url } as const
    const report = await started.get('testConnection', draft)
    expect(report.domains).toEqual([{ name: 'duck.com', naming: 'made' }])
    expect(server.addresses()).toEqual([])
    expect(await started.refusal('testConnection', { ...draft, key: 'wr0ng'.repeat(9) })).toMatchObject({
      ...{ reason: 'key-rejected', field: 'key' },
    })
  })

  test('that meets the bot wall keeps its key, and says what turned it away', async () => {
    const { started, server, wish, create } = await start()
    server.turnAway(true)
    const failure = await started.refusal('createAddress', wish())
    expect(failure).toMatchObject({ reason: 'program-refused' })
    expect(failure.message).toMatch(/^DuckDuckGo turned Aliasmith away, whatever the key/)
    const { accounts } = await started.get('getSnapshot')
    expect(accounts.map(({ state }) => state)).not.toContain('key-rejected')
    server.turnAway(false)
    expect((await create()).address).toMatch(/@duck\.com$/)
  })

  test('comes by four words; a wrong word and a name elsewhere are refused, and nothing is lost', async () => {
    const { started, server } = await start({ users: [{ name: 'me' }, { name: 'you_2' }] })
    const account = { provider: 'duckduckgo', nickname: 'Second', server: server.url } as const
    const ask = (email: string) => started.ask('askForKey', { account, email })
    const confirm = (code: string) => started.ask('confirmKey', { account, email: 'you_2', code })
    expect(await ask('me@inbox.example')).toMatchObject({ failure: { reason: 'email-elsewhere' } })
    expect(await ask('nobody')).toMatchObject({ failure: { reason: 'email-refused', field: 'email' } })
    expect(await ask(' You_2 ')).toMatchObject({ ok: true, value: { email: 'you_2@duck.com', sent: true } })
    expect(server.mails()).toMatchObject([{ user: 'you_2' }])
    const words = server.mails()[0]?.words ?? ''
    expect(await confirm('only three words')).toMatchObject({ failure: { reason: 'code-words-malformed' } })
    expect(await confirm('tidal tidal tidal tidal')).toMatchObject({ failure: { reason: 'code-rejected' } })
    const saved = await confirm(` ${words.toUpperCase().replaceAll(' ', '\n')} `)
    expect(saved).toMatchObject({ ok: true, value: { nickname: 'Second', state: 'working' } })
    expect(saved).not.toHaveProperty('value.issuedKey')
    const { id = '' } = saved.ok ? saved.value : {}
    await started.get('createAddress', { accountId: id, localPart: '', domain: 'duck.com', label: '' })
    expect(server.addresses()).toHaveLength(1)
  })
})

describe('a new address at DuckDuckGo', () => {
  test('has the name that the service made, and the label that it keeps nowhere', async () => {
    const { create, server } = await start()
    const entry = await create()
    expect(server.addresses()).toEqual([entry.address])
    expect(entry).toMatchObject({ label: 'Café', state: 'active' })
    expect(server.requests.map(({ text }) => text).join('')).not.toContain('Caf')
  })

  test('that comes twice is a limit, is not filed again, and says what it is used for', async () => {
    const { create, started, wish, server, entries, pass, count } = await start({ perDay: 2 })
    await create('First')
    const { address } = await create('Café')
    const failure = await started.refusal('createAddress', wish('Shop'))
    expect(failure).toMatchObject({ reason: 'limit-repeats', code: 'rate-limited', address })
    expect(failure.message).toBe(
      `DuckDuckGo is limiting new addresses: it gave out ${address} again. You use it for “Café”.`,
    )
    expect(failure.hint).toMatch(/^The limit lasts about 24 hours\. Try again after that/)
    expect(count('POST')).toBe(3)
    expect(await entries()).toBe(2)
    pass(day + 1)
    await create('Shop')
    expect(server.addresses()).toHaveLength(3)
    expect(await entries()).toBe(3)
  })

  test('that comes twice is no new one either in the next account with the same key', async () => {
    const { create, started, server, accountId, entries } = await start({ perDay: 1 })
    const { address } = await create()
    await started.get('removeAccount', { id: accountId })
    const draft = { provider: 'duckduckgo', nickname: 'Again', server: server.url, key: server.key } as const
    const { id } = await started.get('saveAccount', draft)
    const wish = { accountId: id, localPart: '', domain: 'duck.com', label: '' }
    expect(await started.refusal('createAddress', wish)).toMatchObject({ reason: 'limit-repeats', address })
    expect(await entries()).toBe(1)
  })

  test.each(['reset', 'cut', 'never', 'html'] as const)(
    'is made once more if its answer was lost (%s), and one is filed',
    async (how) => {
      const { server, create, entries, count } = await start()
      server.misbehave({ when: addressesPath, how, commits: true })
      const entry = await create()
      expect(count('POST')).toBe(2)
      // The lost one receives nothing, since nobody has seen it.
      expect(server.addresses()).toHaveLength(2)
      expect(server.addresses()[1]).toBe(entry.address)
      expect(await entries()).toBe(1)
    },
  )

  test('is not made a third time, and nothing stays open', async () => {
    const { server, started, wish, create, count, entries } = await start()
    server.misbehave({ when: addressesPath, how: 'reset', times: 2 })
    const failure = await started.refusal('createAddress', wish())
    expect(failure).toMatchObject({ code: 'unreachable' })
    expect(failure.attemptId).toBeUndefined()
    expect(count('POST')).toBe(2)
    await create()
    expect([server.addresses().length, await entries()]).toEqual([1, 1])
  })

  test('may be one whose answer was lost at the limit: then it is new here', async () => {
    const { server, create, entries } = await start({ perDay: 1 })
    server.misbehave({ when: addressesPath, how: 'reset', commits: true })
    const { address } = await create()
    expect(server.addresses()).toEqual([address])
    expect(await entries()).toBe(1)
  })

  test('amid which the app is killed leaves no question, and the next one is made once', async () => {
    const { server, started, wish, pass, count, entries, startAfterKill } = await start()
    server.misbehave({ when: addressesPath, how: 'never', commits: true })
    const creating = started.ask('createAddress', wish())
    await expect.poll(() => count('POST')).toBe(1)
    pass(requestLifetimeMs + 1)
    const next = await startAfterKill()
    await creating
    const before = server.addresses().length
    const { entry } = await next.get('createAddress', wish())
    expect(server.addresses()).toHaveLength(before + 1)
    expect(server.addresses().at(-1)).toBe(entry.address)
    expect(await entries(next)).toBe(1)
    expect((await next.get('getSnapshot')).unreadFailures ?? []).toEqual([])
  })
})

describe('a switch at DuckDuckGo', () => {
  test('is set each way', async () => {
    const { create, server, count } = await start()
    const { id, address } = await create()
    expect(await change(id, 'turn-off')).toMatchObject({ state: 'off' })
    expect(server.isActive(address)).toBe(false)
    expect(await change(id, 'turn-on')).toMatchObject({ state: 'active' })
    expect(server.isActive(address)).toBe(true)
    expect(count('PUT')).toBe(2)
  })

  test.each([
    ['reset', true, 1],
    ['cut', true, 1],
    ['never', true, 1],
    ['reset', false, 2],
    ['html', false, 2],
  ] as const)('whose answer was lost (%s, acted: %s) is looked up, and sent %d times', async (...row) => {
    const [how, commits, times] = row
    const { create, server, count } = await start()
    const { id, address } = await create()
    server.misbehave({ when: addressesPath, how, commits })
    expect(await change(id, 'turn-off')).toMatchObject({ state: 'off' })
    expect(server.isActive(address)).toBe(false)
    expect(count('PUT')).toBe(times)
  })

  test('amid which the app is killed is settled afterwards, without another request to switch', async () => {
    const { create, server, started, count, pass, entryOf, startAfterKill } = await start()
    const { id, address } = await create()
    server.misbehave({ when: addressesPath, how: 'never', commits: true, times: 2 })
    const switching = started.ask('changeAddress', { id, action: 'turn-off' })
    await expect.poll(() => count('PUT')).toBe(1)
    const killed = startAfterKill()
    pass(requestLifetimeMs + 1)
    const next = await killed
    await switching
    server.behave()
    pass(requestLifetimeMs + 1)
    await next.get('syncAddresses', { asked: true })
    await expect.poll(() => entryOf(address, next)).toMatchObject({ state: 'off' })
    expect(count('PUT')).toBe(1)
    expect(server.isActive(address)).toBe(false)
  })

  test('of an address that the service does not have is refused, and changes no other', async () => {
    const { create, started, server } = await start({ users: [{ name: 'me' }] })
    const { id, address } = await create()
    server.misbehave({ when: addressesPath, how: { status: 404, text: '' } })
    const failure = await started.refusal('changeAddress', { id, action: 'turn-off' })
    expect(failure).toMatchObject({ reason: 'address-gone' })
    expect(failure.message).toBe(
      `DuckDuckGo does not have ${address}: it was deleted, or is not one of this account.`,
    )
    expect(failure.hint).not.toContain('Refresh the list')
  })

  test('of an address that the service does not have shows it as perhaps deleted, until it is there again', async () => {
    const { create, started, server, entryOf, startAfterKill } = await start()
    const { id, address } = await create()
    server.misbehave({ when: addressesPath, how: { status: 404, text: '' } })
    await started.refusal('changeAddress', { id, action: 'turn-off' })
    expect(await entryOf(address)).toMatchObject({ state: 'active', wanted: 'deleted' })
    const next = await startAfterKill()
    expect((await entryOf(address, next))?.can).toContain('turn-off')
    expect(await entryOf(address, next)).toMatchObject({ state: 'active', wanted: 'deleted' })
    await change(id, 'turn-off')
    expect(await entryOf(address)).toMatchObject({ state: 'off' })
    expect(await entryOf(address)).not.toHaveProperty('wanted')
  })

  test('whose answer was lost shows an address as perhaps deleted if the lookup finds none', async () => {
    const { create, started, server, entryOf } = await start()
    const { id, address } = await create()
    server.misbehave({ when: addressesPath, how: 'reset' })
    server.misbehave({ when: addressesPath, how: { status: 404, text: '' } })
    expect(await started.refusal('changeAddress', { id, action: 'turn-off' })).toMatchObject({
      reason: 'address-gone',
    })
    expect(await entryOf(address)).toMatchObject({ wanted: 'deleted' })
  })

  test('is offered beside what needs no request, and nothing else is', async () => {
    const { create, started } = await start()
    const { id, address, can } = await create()
    expect(can).toEqual(['copy', 'copy-send-from', 'label', 'turn-off', 'pin'])
    const sent = await started.get('copySendFrom', { id, to: 'shop@store.example' })
    expect(sent.address).toBe(`shop_at_store.example_${address}`)
  })
})
