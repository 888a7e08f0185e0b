import { afterEach, describe, expect, test } from 'vitest'
import { requestLifetimeMs } from '../../../src/main/base/ages.ts'
import type { SimpleLoginOptions } from '../../servers/simplelogin-server.ts'
import { type SimpleLoginWorld, startSimpleLoginWorld } from './simplelogin-world.ts'

const custom = '/api/v3/alias/custom/new'
const random = '/api/alias/random/new'
const anAlias = /^\/api\/aliases\/\d+$/
const aToggle = /\/toggle$/

let world: SimpleLoginWorld
const start = async (options: Omit<SimpleLoginOptions, 'now'> = {}) => {
  world = await startSimpleLoginWorld(options)
  return world
}
afterEach(() => world.stop())

/** Chooses how names are made. */
const choose = (format: string) => world.started.get('chooseFormat', { accountId: world.accountId, format })
const change = (id: number, action: 'turn-off' | 'turn-on' | 'trash') =>
  world.started.get('changeAddress', { id, action })
const remove = (id: number) => world.started.get('deleteAddresses', { ids: [id] })
const sync = () => world.started.get('syncAddresses', { asked: true })

describe('an account', () => {
  test('is tested, and lists its domains, the default first', async () => {
    const { started, server, accountId } = await start({
      ownDomains: [{ domain: 'mine.example', additions: true }],
      defaultDomain: 'mine.example',
    })
    const { provider, nickname, key } = {
      provider: 'simplelogin',
      nickname: 'Aliases',
      key: server.key,
    } as const
    server.add('old@mine.example')
    const draft = { id: accountId, provider, nickname, key, server: server.url }
    const report = await started.get('testConnection', draft)
    expect(report).toMatchObject({ addressCount: 1 })
    expect(report.domains.map(({ name, naming }) => [name, naming])).toEqual([
      ['mine.example', 'own'],
      ['sl.example', 'begins'],
      ['al.example', 'begins'],
    ])
    expect(report.choices?.recipient).toEqual([{ value: '1', words: 'me@inbox.example' }])
  })

  test.each([
    ['key', 'key-rejected'],
    ['account', 'banned-owner'],
  ] as const)('says that the service refuses the %s, and makes nothing', async (how, reason) => {
    const { started, server, wish } = await start()
    server.refuseAll(how)
    expect(await started.refusal('createAddress', wish('amber'))).toMatchObject({ reason })
    expect(server.addresses()).toEqual([])
  })
})

describe('the list', () => {
  test('is read to its end, with notes, states and pins, and without the trash', async () => {
    const { server, started, entryOf } = await start()
    for (let count = 0; count < 41; count += 1) server.add(`n${count}@sl.example`, { note: `note ${count}` })
    server.change('n3@sl.example', { enabled: false, pinned: true })
    server.change('n4@sl.example', { trashed: true })
    await sync()
    await expect.poll(() => entryOf('n0@sl.example')).toBeDefined()
    const { total } = await started.get('listAddressRange', { query: '', offset: 0, limit: 50 })
    expect(total).toBe(40)
    expect(await entryOf('n3@sl.example')).toMatchObject({ state: 'off', label: 'note 3' })
    expect(await entryOf('n4@sl.example')).toBeUndefined()
  })
})

describe('a new address', () => {
  test('at a shared domain is the beginning and the signed suffix', async () => {
    const { create, server } = await start()
    const entry = await create('amber')
    expect(entry.address).toMatch(/^amber\.[a-z]+\d{3}@sl\.example$/)
    expect(entry).toMatchObject({ label: 'shop', destination: 'me@inbox.example', state: 'active' })
    expect(server.find(entry.address)).toMatchObject({ note: 'shop' })
  })

  test.each([
    ['an own domain', { ownDomains: [{ domain: 'mine.example' }] }, 'mine.example'],
    ['a shared domain of a server of one’s own', { plainSuffixes: true }, 'sl.example'],
  ])('at %s has exactly the chosen name', async (_where, options, domain) => {
    const { create } = await start(options)
    expect((await create('amber', { domain })).address).toBe(`amber@${domain}`)
  })

  test.each([
    ['words', /^[a-z]+_[a-z]+\d{4}@sl\.example$/],
    ['uuid', /^[0-9a-f-]{36}@sl\.example$/],
  ])('can be made by the service, of %s', async (format, form) => {
    const { create, server } = await start()
    await choose(format)
    const entry = await create('')
    expect(entry.address).toMatch(form)
    expect(server.find(entry.address)).toMatchObject({ note: 'shop' })
  })

  test('renews a ticket that has ended', async () => {
    const { create, pass, server } = await start()
    const first = await create('amber')
    pass(11 * 60_000)
    const second = await create('amber')
    expect(second.address).not.toBe(first.address)
    expect(server.requests.filter(({ path }) => path.endsWith('/options'))).toHaveLength(2)
    expect(server.addresses()).toHaveLength(2)
  })

  test('gets another suffix if the service no longer accepts the one that was offered', async () => {
    const { create, started, wish, pass, server } = await start()
    const error = 'Alias creation time is expired, please retry'
    server.misbehave({ when: '/api/v3/alias/custom/new', how: { status: 412, body: { error } } })
    expect(await started.refusal('createAddress', wish('amber'))).toMatchObject({ reason: 'offer-ended' })
    expect(server.addresses()).toEqual([])
    pass()
    const { address } = await create('amber')
    expect(server.addresses()).toEqual([address])
    expect(server.requests.filter(({ path }) => path.endsWith('/options'))).toHaveLength(2)
  })

  test('is not made twice by one ticket', async () => {
    const { create, started, wish, pass, server } = await start()
    const { address } = await create('amber')
    pass()
    expect(await started.refusal('createAddress', wish('amber'))).toMatchObject({
      reason: 'already-yours',
      address,
    })
    expect(server.addresses()).toEqual([address])
  })

  test('is taken if it was deleted for good', async () => {
    const { create, started, wish, pass } = await start({ ownDomains: [{ domain: 'mine.example' }] })
    const { id } = await create('amber', { domain: 'mine.example' })
    await remove(id)
    pass()
    const failure = await started.refusal('createAddress', wish('amber', { domain: 'mine.example' }))
    expect(failure.reason).toBe('name-deleted')
  })

  test('goes to the recipient of the account, also if the service makes its name', async () => {
    const mailboxes = [
      { id: 1, email: 'me@inbox.example', verified: true },
      { id: 2, email: 'work@inbox.example', verified: true },
    ]
    const { create, started, accountId, server } = await start({ mailboxes })
    const draft = { id: accountId, provider: 'simplelogin', nickname: 'Aliases', server: server.url } as const
    await started.get('saveAccount', { ...draft, options: { recipient: '2' } })
    expect((await create('amber')).destination).toBe('work@inbox.example')
    await started.get('saveAccount', { ...draft, options: { recipient: '2', format: 'words' } })
    const made = await create('')
    expect(made.destination).toBe('work@inbox.example')
    expect(server.find(made.address)?.mailboxIds).toEqual([2])
  })

  test('is refused by a used-up plan, with what helps', async () => {
    const { create, started, wish, pass, server } = await start({ maxAliases: 1 })
    await create('amber')
    pass()
    const failure = await started.refusal('createAddress', wish('birch'))
    expect(failure).toMatchObject({ reason: 'addresses-used-up' })
    expect(failure.hint).toMatch(/^Delete an address that you no longer need/)
    expect(server.addresses()).toHaveLength(1)
  })

  test('waits a minute at a limit, and no request is sent meanwhile', async () => {
    const { started, wish, pass, server, create } = await start()
    server.lock(true)
    const failure = await started.refusal('createAddress', wish('amber'))
    expect(failure).toMatchObject({ reason: 'rate-limited', counted: 'creations' })
    expect((failure.retryAt ?? 0) % 60_000).toBe(0)
    server.lock(false)
    const sent = server.requests.length
    pass(30_000)
    expect((await started.refusal('createAddress', wish('amber'))).reason).toBe('rate-limited')
    expect(server.requests).toHaveLength(sent)
    pass(31_000)
    await create('amber')
    expect(server.addresses()).toHaveLength(1)
  })
})

describe.each([
  ['of a chosen name', 'amber', '', custom],
  ['whose name the service makes', '', 'words', random],
] as const)('a new address %s', (_kind, localPart, format, path) => {
  const creations = () => world.server.requests.filter((request) => request.path === path).length

  test.each(['reset', 'cut', 'never', 'html'] as const)(
    'is found if its answer was lost (%s), and made once',
    async (how) => {
      const { server, create } = await start()
      await choose(format)
      server.misbehave({ when: path, how, commits: true })
      const entry = await create(localPart)
      expect(server.addresses()).toEqual([entry.address])
      expect(creations()).toBe(1)
    },
  )

  test('is not made by a request that was lost, and then made once, with the same ticket', async () => {
    const { server, started, wish, create } = await start()
    await choose(format)
    server.misbehave({ when: path, how: 'reset' })
    expect(await started.refusal('createAddress', wish(localPart))).toMatchObject({ code: 'unreachable' })
    expect(server.addresses()).toEqual([])
    const entry = await create(localPart)
    expect(server.addresses()).toEqual([entry.address])
    const sent = server.requests.filter((request) => request.path === path).map(({ text }) => text)
    expect(new Set(sent).size).toBe(1)
  })

  test('is found after the app was killed before the answer', async () => {
    const { server, started, wish, pass, startAfterKill } = await start()
    await choose(format)
    server.misbehave({ when: path, how: 'never', commits: true })
    const creating = started.ask('createAddress', wish(localPart))
    await expect.poll(creations).toBe(1)
    const [made] = server.addresses()
    pass(requestLifetimeMs + 1)
    const next = await startAfterKill()
    await expect.poll(() => world.entryOf(made ?? '', next)).toMatchObject({ state: 'active', label: 'shop' })
    await creating
    expect(server.addresses()).toEqual([made])
  })
})

describe('a switch', () => {
  test('toggles once each way, and not at all if the service has it so already', async () => {
    const { create, server, changes } = await start()
    const { id, address } = await create('amber')
    expect(await change(id, 'turn-off')).toMatchObject({ state: 'off' })
    expect(server.find(address)?.enabled).toBe(false)
    server.change(address, { enabled: true })
    expect(await change(id, 'turn-on')).toMatchObject({ state: 'active' })
    expect(changes().filter((line) => line.endsWith('/toggle'))).toHaveLength(1)
  })

  test.each(['reset', 'cut', 'never'] as const)('is looked up if its answer was lost (%s)', async (how) => {
    const { create, server, changes } = await start()
    const { id, address } = await create('amber')
    server.misbehave({ when: aToggle, how, commits: true })
    expect(await change(id, 'turn-off')).toMatchObject({ state: 'off' })
    expect(server.find(address)?.enabled).toBe(false)
    expect(changes().filter((line) => line.endsWith('/toggle'))).toHaveLength(1)
  })

  test('that was lost on its way is not sent again by itself, because the first could still arrive', async () => {
    const { create, server, started, changes, entryOf, pass } = await start()
    const { id, address } = await create('amber')
    server.misbehave({ when: aToggle, how: 'reset' })
    await started.refusal('changeAddress', { id, action: 'turn-off' })
    expect(await entryOf(address)).toMatchObject({ state: 'active', wanted: 'off' })
    const again = await started.refusal('changeAddress', { id, action: 'turn-off' })
    expect(again.reason).toBe('change-unknown')
    expect(changes().filter((line) => line.endsWith('/toggle'))).toHaveLength(1)
    pass(requestLifetimeMs + 60_000)
    await sync()
    await expect.poll(async () => (await entryOf(address))?.wanted).toBeUndefined()
    expect(await change(id, 'turn-off')).toMatchObject({ state: 'off' })
    expect(server.find(address)?.enabled).toBe(false)
  })

  test('amid which the app is killed has the state by the service afterwards', async () => {
    const { create, server, started, entryOf, pass, startAfterKill, changes } = await start()
    const { id, address } = await create('amber')
    server.misbehave({ when: aToggle, how: 'never', commits: true })
    const switching = started.ask('changeAddress', { id, action: 'turn-off' })
    await expect.poll(() => changes().some((line) => line.endsWith('/toggle'))).toBe(true)
    pass(requestLifetimeMs + 1)
    const next = await startAfterKill()
    await expect.poll(() => entryOf(address, next)).toMatchObject({ state: 'off' })
    await switching
    expect(changes().filter((line) => line.endsWith('/toggle'))).toHaveLength(1)
  })

  test('finds an address that the website trashed', async () => {
    const { create, server } = await start()
    const { id, address } = await create('amber')
    server.change(address, { trashed: true, enabled: false })
    expect(await change(id, 'turn-off')).toMatchObject({ state: 'trashed' })
  })
})

describe('the trash', () => {
  const deletions = () => world.changes().filter((line) => line.startsWith('DELETE'))

  test('takes an address by one deletion, and keeps it through comparisons', async () => {
    const { create, server, entryOf, pass } = await start()
    const { id, address } = await create('amber')
    expect(await change(id, 'trash')).toMatchObject({
      state: 'trashed',
      can: ['copy', 'label', 'pin', 'delete-forever'],
    })
    for (let count = 0; count < 3; count += 1) {
      pass(11 * 60_000)
      await sync()
    }
    expect(await entryOf(address)).toMatchObject({ state: 'trashed' })
    expect(server.find(address)).toMatchObject({ trashed: true })
    expect(deletions()).toHaveLength(1)
  })

  test.each(['reset', 'cut', 'never'] as const)(
    'is looked into if the answer was lost (%s), and nothing is deleted twice',
    async (how) => {
      const { create, server } = await start()
      const { id, address } = await create('amber')
      server.misbehave({ when: anAlias, how, commits: true })
      expect(await change(id, 'trash')).toMatchObject({ state: 'trashed' })
      expect(server.find(address)).toMatchObject({ trashed: true })
      expect(deletions()).toHaveLength(1)
    },
  )

  test('is not asked again by itself after a request that was lost on its way', async () => {
    const { create, server, started, pass, entryOf } = await start()
    const { id, address } = await create('amber')
    server.misbehave({ when: anAlias, how: 'reset' })
    await started.refusal('changeAddress', { id, action: 'trash' })
    expect((await started.refusal('undoAddress', { id })).reason).toBe('change-unknown')
    pass(requestLifetimeMs + 60_000)
    await sync()
    await expect.poll(async () => (await entryOf(address))?.wanted).toBeUndefined()
    expect(deletions()).toHaveLength(1)
    expect(server.find(address)).toMatchObject({ trashed: false })
    expect(await change(id, 'trash')).toMatchObject({ state: 'trashed' })
  })

  test('amid which the app is killed holds the address afterwards, once deleted', async () => {
    const { create, server, started, entryOf, pass, startAfterKill } = await start()
    const { id, address } = await create('amber')
    server.misbehave({ when: anAlias, how: 'never', commits: true })
    const trashing = started.ask('changeAddress', { id, action: 'trash' })
    await expect.poll(deletions).toHaveLength(1)
    pass(requestLifetimeMs + 1)
    const next = await startAfterKill()
    await expect.poll(() => entryOf(address, next)).toMatchObject({ state: 'trashed' })
    await trashing
    expect(deletions()).toHaveLength(1)
    expect(server.isBurnt(address)).toBe(false)
  })

  test('is refused to an address at an own domain; Undo deletes that for good', async () => {
    const { create, server, started } = await start({ ownDomains: [{ domain: 'mine.example' }] })
    const { id, address } = await create('amber', { domain: 'mine.example' })
    const failure = await started.refusal('changeAddress', { id, action: 'trash' })
    expect(failure).toMatchObject({ reason: 'trash-deletes' })
    expect(server.find(address)).toBeDefined()
    expect(await started.get('undoAddress', { id })).toMatchObject({ state: 'deleted' })
    expect(server.isBurnt(address)).toBe(true)
  })

  test('of an account that deletes at once keeps nothing, and the book says so', async () => {
    const { create, server } = await start({ deletesAtOnce: true })
    const { id, address } = await create('amber')
    expect(await change(id, 'trash')).toMatchObject({ state: 'deleted' })
    expect(server.isBurnt(address)).toBe(true)
  })
})

describe('a deletion for good', () => {
  test.each([
    ['an active address', false],
    ['an address in the trash', true],
  ])('destroys %s', async (_what, trashed) => {
    const { create, server, entryOf } = await start()
    const { id, address } = await create('amber')
    if (trashed) await change(id, 'trash')
    expect(await remove(id)).toMatchObject({ deleted: [{ address }], kept: [], unknown: [] })
    expect(server.isBurnt(address)).toBe(true)
    expect(await entryOf(address)).toMatchObject({ state: 'deleted' })
    expect(world.changes().filter((line) => line.startsWith('DELETE'))).toHaveLength(2)
  })

  test.each([
    ['reset', true],
    ['never', true],
    ['reset', false],
  ] as const)('is brought to its end if an answer was lost (%s, acted: %s)', async (how, commits) => {
    const { create, server } = await start()
    const { id, address } = await create('amber')
    // The look before the deletion is answered.
    server.misbehave({ when: anAlias, how: { slow: 0 } })
    server.misbehave({ when: anAlias, how, commits })
    expect(await remove(id)).toMatchObject({ deleted: [{ address }] })
    expect(server.isBurnt(address)).toBe(true)
    expect(server.addresses()).toEqual([])
  })

  test('amid which the app is killed is settled afterwards', async () => {
    const { create, server, started, entryOf, pass, startAfterKill } = await start()
    const { id, address } = await create('amber')
    await change(id, 'trash')
    const before = world.changes().length
    server.misbehave({ when: anAlias, how: { slow: 0 } })
    server.misbehave({ when: anAlias, how: 'never', commits: true })
    const deleting = started.ask('deleteAddresses', { ids: [id] })
    await expect.poll(() => world.changes().length).toBe(before + 1)
    pass(requestLifetimeMs + 1)
    const next = await startAfterKill()
    await expect.poll(() => entryOf(address, next)).toMatchObject({ state: 'deleted' })
    await deleting
    expect(server.isBurnt(address)).toBe(true)
  })
})
