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

const change = (id: number, action: 'turn-off' | 'turn-on' | 'trash' | 'restore') =>
  world.started.get('changeAddress', { id, action })
const remove = (id: number) => world.started.get('deleteAddresses', { ids: [id] })
const undo = (id: number) => world.started.get('undoAddress', { id })

describe.each([
  ['turn-off', 'off', 'disabled'],
  ['trash', 'trashed', 'deleted'],
] as const)('%s', (action, state, kept) => {
  test('has the state by the service, and back', async () => {
    const { create, server, changes } = await start()
    const { id, address } = await create('amber')
    expect(await change(id, action)).toMatchObject({ state })
    expect(server.find(address)).toMatchObject({ state: kept })
    expect(server.receive(address)).toBe(state === 'off' ? 'trash' : 'bounced')
    expect(await change(id, state === 'off' ? 'turn-on' : 'restore')).toMatchObject({ state: 'active' })
    expect(server.receive(address)).toBe('inbox')
    expect(changes()).toEqual(['create', 'update', 'update'])
  })

  test.each(['reset', 'cut', 'never'] as const)('is looked up if its answer was lost (%s)', async (how) => {
    const { create, server, lose, changes } = await start()
    const { id, address } = await create('amber')
    lose(how, { after: 1, commits: true })
    expect(await change(id, action)).toMatchObject({ state })
    expect(server.find(address)).toMatchObject({ state: kept })
    expect(changes()).toEqual(['create', 'update'])
  })

  test('is repeated by itself if the request was lost on its way', async () => {
    const { create, server, lose } = await start()
    const { id, address } = await create('amber')
    lose('reset', { after: 1, commits: false })
    expect(await change(id, action)).toMatchObject({ state })
    expect(server.find(address)).toMatchObject({ state: kept })
  })

  test('amid which the app is killed has the state by the service afterwards', async () => {
    const { create, server, started, entryOf, lose, pass, startAfterKill, changes } = await start()
    const { id, address } = await create('amber')
    lose('never', { after: 1, commits: true })
    const changing = started.ask('changeAddress', { id, action })
    await expect.poll(changes).toEqual(['create', 'update'])
    pass(requestLifetimeMs + 1)
    const next = await startAfterKill()
    await expect.poll(() => entryOf(address, next)).toMatchObject({ state })
    await changing
    expect(server.find(address)).toMatchObject({ state: kept })
  })
})

describe('a deletion for good', () => {
  test.each(['trash', undefined] as const)('destroys an address without mail (after %s)', async (before) => {
    const { create, server, entryOf } = await start()
    const { id, address } = await create('amber')
    if (before !== undefined) await change(id, before)
    expect(await remove(id)).toMatchObject({ deleted: [{ address }], kept: [], unknown: [] })
    expect(server.addresses()).toEqual([])
    expect(await entryOf(address)).toMatchObject({ state: 'deleted' })
  })

  test.each([
    [undefined, 'active'],
    ['trash', 'trashed'],
  ] as const)('is refused once mail has arrived, with what helps (after %s)', async (before, state) => {
    const { create, server, entryOf } = await start()
    const { id, address } = await create('amber')
    server.receive(address)
    if (before !== undefined) await change(id, before)
    const { kept } = await remove(id)
    expect(kept).toMatchObject([{ failure: { reason: 'address-in-use' } }])
    expect(kept[0]?.failure.message).toContain(address)
    expect(kept[0]?.failure.hint).toBe(
      'Nothing was changed. Unless its mail bounces already, choose “Delete: mail bounces”.',
    )
    expect(await entryOf(address)).toMatchObject({ state })
    expect((await entryOf(address))?.wanted).toBeUndefined()
  })

  test.each([
    ['reset', true],
    ['never', true],
    ['reset', false],
  ] as const)('is brought to its end if its answer was lost (%s, acted: %s)', async (how, commits) => {
    const { create, server, lose } = await start()
    const { id, address } = await create('amber')
    lose(how, { after: 1, commits })
    expect(await remove(id)).toMatchObject({ deleted: [{ address }] })
    expect(server.addresses()).toEqual([])
  })

  test('amid which the app is killed is settled afterwards', async () => {
    const { create, server, started, entryOf, lose, pass, startAfterKill } = await start()
    const { id, address } = await create('amber')
    lose('never', { after: 1, commits: true })
    const deleting = started.ask('deleteAddresses', { ids: [id] })
    await expect.poll(server.addresses).toEqual([])
    pass(requestLifetimeMs + 1)
    const next = await startAfterKill()
    await expect.poll(() => entryOf(address, next)).toMatchObject({ state: 'deleted' })
    await deleting
  })
})

describe('Undo', () => {
  test('destroys a new address that has received no mail', async () => {
    const { create, server } = await start()
    const { id } = await create('amber')
    expect(await undo(id)).toMatchObject({ state: 'deleted' })
    expect(server.addresses()).toEqual([])
  })

  test('lets the mail of one that has received some bounce', async () => {
    const { create, server, changes } = await start()
    const { id, address } = await create('amber')
    server.receive(address)
    expect(await undo(id)).toMatchObject({ state: 'trashed', says: 'trashed.bounces' })
    expect(server.find(address)).toMatchObject({ state: 'deleted' })
    expect(server.receive(address)).toBe('bounced')
    expect(changes()).toEqual(['create', 'destroy', 'update'])
  })
})

describe('a label', () => {
  test('is stored as the description, also emptied', async () => {
    const { create, server, started } = await start()
    const { id, address } = await create('amber')
    await started.get('saveLabel', { id, label: 'bank' })
    await expect.poll(() => server.find(address)?.description).toBe('bank')
    await started.get('saveLabel', { id, label: '' })
    await expect.poll(() => server.find(address)?.description).toBe('')
  })
})

test('a server that answers null in empty fields is understood', async () => {
  const { create, server } = await start({ nulls: true })
  const { id, address } = await create('amber')
  expect(await change(id, 'turn-off')).toMatchObject({ state: 'off' })
  server.receive(address)
  expect(await remove(id)).toMatchObject({ kept: [{ failure: { reason: 'address-in-use' } }] })
})
