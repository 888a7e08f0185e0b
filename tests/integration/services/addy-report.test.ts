import { afterEach, describe, expect, test } from 'vitest'
import { type AddyWorld, key, lengthened, made, own, startAddyWorld } from './addy-fixtures.ts'

const day = 86_400_000
const begin = Date.UTC(2026, 10, 30, 12)
let world: AddyWorld
const start = async (options: Parameters<typeof startAddyWorld>[0] = {}) => {
  world = await startAddyWorld(options)
  return world
}
afterEach(() => world.stop())

const account = async () => (await world.started.get('getSnapshot')).accounts[0]

describe('the report of addy.io', () => {
  test('is learned when the account is saved: its plan, and the addresses left at shared domains', async () => {
    await start({ owners: [{ key }] })
    await expect.poll(account).toMatchObject({
      servicePlan: 'free',
      budget: { limit: 10, left: 10, per: 'shared' },
      budgetText: '10 of 10 addresses left at shared domains',
    })
    await world.make({ ...made, format: '' })
    expect((await account())?.budget?.left).toBe(9)
    await world.make(own)
    expect((await account())?.budget?.left).toBe(9)
  })

  test('is corrected when the service refuses an address', async () => {
    await start({ owners: [{ key }], sharedLimit: 1 })
    await expect.poll(account).toMatchObject({ budget: { left: 1 } })
    await world.make({ ...made, format: '' })
    const refused = await world.started.ask('createAddress', await world.draft({ ...made, format: '' }))
    expect(refused).toMatchObject({ ok: false, failure: { reason: 'addresses-used-up' } })
    expect((await account())?.budget).toEqual({ limit: 1, left: 0, per: 'shared' })
    // A domain of one's own is not limited.
    expect((await world.make(own)).address).toBe('amber@mine.example')
  })

  test('has no quota on a paid plan', async () => {
    await start()
    await expect.poll(account).toMatchObject({ servicePlan: 'lite' })
    await world.make(lengthened)
    expect((await account())?.budget).toBeUndefined()
  })

  test('tells when the key expires, and the user is reminded', async () => {
    await start({ owners: [{ key, expiresAt: begin + 30 * day }] })
    await expect.poll(account).toMatchObject({ keyLife: { expiresAt: begin + 30 * day, days: 30 } })
    world.wait(24 * day)
    await world.started.get('testConnection', {
      ...{ provider: 'addy', id: world.accountId, nickname: 'Aliases', server: world.server.url },
    })
    const { notices } = await world.started.get('getSnapshot')
    expect(notices).toMatchObject([
      { renewAccountId: world.accountId, hint: expect.stringContaining('on the website of the service') },
    ])
  })

  test('is missing on a server without these routes, and nothing is shown', async () => {
    await start({ mode: 'own', lacks: ['account-details', 'api-token-details'] })
    await world.make(own)
    const shown = await account()
    expect([shown?.servicePlan, shown?.budget, shown?.keyLife]).toEqual([undefined, undefined, undefined])
  })
})
