import { afterEach, describe, expect, test } from 'vitest'
import { type SimpleLoginWorld, startSimpleLoginWorld } from './simplelogin-world.ts'

const mailboxes = [
  { id: 1, email: 'me@inbox.example', verified: true },
  { id: 2, email: 'work@inbox.example', verified: true },
]

let world: SimpleLoginWorld
afterEach(() => world.stop())

describe('what an address has at the service besides its name', () => {
  test('is changed there: its note, its pin and its mailboxes, and its display name only if asked', async () => {
    world = await startSimpleLoginWorld({ mailboxes })
    const { create, server, started, entryOf } = world
    const { id, address } = await create('amber')
    server.change(address, { name: 'Me at the shop' })
    await started.get('saveLabel', { id, label: 'bank' })
    await started.get('pinAddress', { id, pinned: true })
    await started.get('setRecipients', { id, recipients: ['2'] })
    expect(server.find(address)).toMatchObject({
      note: 'bank',
      pinned: true,
      mailboxIds: [2],
      name: 'Me at the shop',
    })
    expect(await entryOf(address)).toMatchObject({ label: 'bank', destination: 'work@inbox.example' })
  })

  test('is its display name, which the list tells, and which can be emptied', async () => {
    world = await startSimpleLoginWorld({ mailboxes })
    const { create, server, started, entryOf } = world
    const { id, address } = await create('amber')
    const entry = await started.get('setDisplayName', { id, displayName: 'Anna of Arda' })
    expect([entry.displayName, server.find(address)?.name]).toEqual(['Anna of Arda', 'Anna of Arda'])
    server.change(address, { name: 'Me at the shop' })
    await started.get('syncAddresses', { asked: true })
    expect(await entryOf(address)).toMatchObject({ displayName: 'Me at the shop' })
    await started.get('setDisplayName', { id, displayName: '' })
    expect(server.find(address)).toMatchObject({ name: null, note: 'shop' })
    expect(await entryOf(address)).not.toHaveProperty('displayName')
    const failure = await started.refusal('setDisplayName', { id, displayName: 'a'.repeat(129) })
    expect(failure).toMatchObject({ reason: 'display-name-too-long', limit: 128 })
  })

  test('is the address to write to someone, the same each time', async () => {
    world = await startSimpleLoginWorld({ plan: 'premium' })
    const { create, started } = world
    const { id } = await create('amber')
    const first = await started.get('copySendFrom', { id, to: 'shop@store.example' })
    expect(first.address).toMatch(/^ra\+[0-9a-f]{8}@sl\.example$/)
    expect(await started.get('copySendFrom', { id, to: 'shop@store.example' })).toEqual(first)
  })

  test('is no address to write to on the free plan, and the failure says why', async () => {
    world = await startSimpleLoginWorld()
    const { create, started } = world
    const { id } = await create('amber')
    const failure = await started.refusal('copySendFrom', { id, to: 'shop@store.example' })
    expect(failure).toMatchObject({ reason: 'writing-needs-plan' })
    expect(failure.message).toContain('needs a paid plan at SimpleLogin')
  })
})
