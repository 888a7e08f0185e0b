import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { requestLifetimeMs } from '../../../src/main/base/ages.ts'
import type { StateAction } from '../../../src/shared/views/address.ts'
import type { How } from '../../servers/misbehaviour.ts'
import { type AddyWorld, namings, own, startAddyWorld } from './addy-fixtures.ts'

let world: AddyWorld
beforeEach(async () => {
  world = await startAddyWorld()
})
afterEach(() => world.stop())

/** Ways to lose an answer. */
const losses: readonly How[] = [
  'never',
  'reset',
  'cut',
  'html',
  { status: 500 },
  { status: 502, text: 'Bad gateway' },
]

const creations = () => world.changes().filter((request) => request === 'POST aliases')
const labelled = async (label: string, app = world.started) =>
  (await app.get('listAddressRange', { query: label, offset: 0, limit: 9 })).entries

describe.each(namings)('an address %s', (_how, naming) => {
  test.each(losses)('that was made is found if the answer was lost: %j', async (how) => {
    const { server } = world
    server.misbehave({ when: '/api/v1/aliases', how, commits: true })
    const { address } = await world.make(naming)
    expect(server.addresses()).toEqual([address])
    expect(creations()).toHaveLength(1)
    expect(await world.entry(address)).toMatchObject({ state: 'active', label: 'shop' })
  })

  test.each(losses)('that was not made is made by the next try, once: %j', async (how) => {
    const { server, started } = world
    server.misbehave({ when: '/api/v1/aliases', how })
    const first = await started.ask('createAddress', await world.draft(naming))
    expect(first.ok).toBe(false)
    expect(server.addresses()).toEqual([])
    const { address } = await world.make(naming)
    expect(server.addresses()).toEqual([address])
    expect(await labelled('shop')).toMatchObject([{ address, state: 'active' }])
  })

  test('that was made while the service could not say is found once it can, and not made again', async () => {
    const { server, started } = world
    server.misbehave({ when: '/api/v1/aliases', how: 'reset', commits: true })
    server.misbehave({ how: { status: 503 }, times: 9 })
    const failure = await started.refusal('createAddress', await world.draft(naming))
    expect(failure.attemptId).toBeDefined()
    server.behave()
    const { address } = await world.make(naming)
    expect(server.addresses()).toEqual([address])
    expect(creations()).toHaveLength(1)
  })

  test('is found after the app was killed before the answer', async () => {
    const { server, started } = world
    const draft = await world.draft(naming)
    server.misbehave({ when: '/api/v1/aliases', how: 'never', commits: true })
    const creating = started.ask('createAddress', draft)
    await expect.poll(creations).toHaveLength(1)
    const [address] = server.addresses()
    world.wait(requestLifetimeMs + 1)
    const next = await world.startAfterKill()
    await expect.poll(() => labelled('shop', next)).toMatchObject([{ address, state: 'active' }])
    await creating
    expect(server.addresses()).toEqual([address])
  })

  test('is not in the book after the app was killed before a request that did not arrive', async () => {
    const { server, started } = world
    const draft = await world.draft(naming)
    server.misbehave({ when: '/api/v1/aliases', how: 'never' })
    const creating = started.ask('createAddress', draft)
    await expect.poll(creations).toHaveLength(1)
    world.wait(requestLifetimeMs + 1)
    const next = await world.startAfterKill()
    await next.get('syncAddresses', { asked: true })
    expect(await labelled('', next)).toEqual([])
    await creating
    expect(server.addresses()).toEqual([])
  })
})

test('two addresses with made names and the same label are both found by their own creation', async () => {
  const { server } = world
  const [, , [, made]] = namings
  const first = await world.make(made)
  server.misbehave({ when: '/api/v1/aliases', how: 'reset', commits: true })
  const second = await world.make(made)
  expect(new Set([first.address, second.address]).size).toBe(2)
  expect(server.addresses()).toEqual([first.address, second.address])
})

/** The actions, the state before each, and the one that it leads to. */
const actions: readonly (readonly [StateAction, readonly StateAction[], string])[] = [
  ['turn-off', [], 'off'],
  ['turn-on', ['turn-off'], 'active'],
  ['trash', [], 'trashed'],
  ['restore', ['trash'], 'active'],
  ['delete-forever', [], 'deleted'],
  ['delete-forever', ['trash'], 'deleted'],
]

/** The state of an address by the server. */
function stateAt(address: string): string {
  const alias = world.server.find(address)
  if (alias === undefined) return 'deleted'
  return alias.deletedAt === null ? (alias.active ? 'active' : 'off') : 'trashed'
}

async function act(id: number, action: StateAction) {
  const { started } = world
  if (action === 'delete-forever') return started.ask('deleteAddresses', { ids: [id] })
  if (action === 'delete') throw new Error('not at this service')
  return started.ask('changeAddress', { id, action })
}

/** An address before the action, and the number of changes so far. */
async function prepare(before: readonly StateAction[]) {
  const { id, address } = await world.make(own)
  for (const action of before) await act(id, action)
  return { id, address, sent: world.changes().length }
}

describe.each(actions)('%s after %j', (action, before, state) => {
  test.each(losses)('is done if the answer was lost, by one request: %j', async (how) => {
    const { id, address, sent } = await prepare(before)
    world.server.misbehave({ when: /aliases/, how, commits: true })
    await act(id, action)
    expect([stateAt(address), (await world.entry(address))?.state]).toEqual([state, state])
    expect(world.changes()).toHaveLength(sent + 1)
  })

  test.each(['reset', { status: 502 }] as const)('is done by the second request: %j', async (how) => {
    const { id, address, sent } = await prepare(before)
    world.server.misbehave({ when: /aliases/, how })
    await act(id, action)
    expect([stateAt(address), (await world.entry(address))?.state]).toEqual([state, state])
    expect(world.changes()).toHaveLength(sent + 2)
  })

  test.each([
    ['acted', true],
    ['did not act', false],
  ])('amid which the app was killed is as the service is, which %s', async (_what, commits) => {
    const { id, address, sent } = await prepare(before)
    world.server.misbehave({ when: /aliases/, how: 'never', commits })
    const acting = act(id, action)
    await expect.poll(() => world.changes().length).toBe(sent + 1)
    world.wait(requestLifetimeMs + 1)
    const next = await world.startAfterKill()
    await next.ask('syncAddresses', { asked: true })
    await expect.poll(async () => (await world.entry(address, next))?.wanted).toBeUndefined()
    const there = stateAt(address)
    expect((await world.entry(address, next))?.state).toBe(there)
    if (commits) expect(there).toBe(state)
    await acting
  })
})
