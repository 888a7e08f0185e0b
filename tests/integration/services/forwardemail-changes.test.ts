import { afterEach, describe, expect, test } from 'vitest'
import { requestLifetimeMs } from '../../../src/main/base/ages.ts'
import {
  address,
  aliases,
  byId,
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

const change = (id: number, action: 'turn-off' | 'turn-on') =>
  world.started.get('changeAddress', { id, action })
const remove = (id: number) => world.started.get('deleteAddresses', { ids: [id] })
const sync = () => world.started.get('syncAddresses', { asked: true })
const puts = () => world.changes().filter((line) => line.startsWith('PUT'))
const deletions = () => world.changes().filter((line) => line.startsWith('DELETE'))

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

  test('with tags, which the service would take out, stay here and are not sent, and the failure says so', async () => {
    const { create, server, started, entryOf } = await start()
    const { id } = await create('amber')
    const { untold } = await started.get('saveLabel', { id, label: '<b>bank</b>' })
    expect(untold).toMatchObject({ reason: 'label-refused' })
    expect(await entryOf(address)).toMatchObject({ label: '<b>bank</b>' })
    expect(server.find(address)?.description).toBe('shop')
    expect(puts()).toEqual([])
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
