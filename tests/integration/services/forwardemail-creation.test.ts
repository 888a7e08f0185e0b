import { afterEach, describe, expect, test } from 'vitest'
import { requestLifetimeMs } from '../../../src/main/base/ages.ts'
import { address, aliases, type ForwardEmailWorld, startForwardEmailWorld } from './forwardemail-world.ts'

let world: ForwardEmailWorld
const start = async (options: Parameters<typeof startForwardEmailWorld>[0] = {}) => {
  world = await startForwardEmailWorld(options)
  return world
}
afterEach(() => world.stop())

const byName = `${aliases}/amber`
const creations = () => world.changes().filter((line) => line === `POST ${aliases}`)

test('a label of which the service strips a part is kept here, and is said to be only here', async () => {
  const { create, server, entryOf, started } = await start()
  const label = 'bank <b>home</b>'
  expect(await create('amber', { label })).toMatchObject({ label, labelUntold: true })
  expect(server.find(address)?.description).toBe('bank home')
  world.pass(20 * 60_000)
  await started.get('syncAddresses', { asked: true })
  expect(await entryOf(address)).toMatchObject({ label, labelUntold: true })
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

  describe('to a refusal, as a fault of the database has it,', () => {
    const body = { statusCode: 400, error: 'Bad Request', message: 'Operation was interrupted' }
    const how = { status: 400, body }

    test('is found by its name, and made once', async () => {
      const { server, create } = await start()
      server.misbehave({ when: aliases, how, commits: true })
      expect(await create('amber')).toMatchObject({ address, label: 'shop' })
      expect(server.addresses()).toEqual([address])
      expect(creations()).toHaveLength(1)
    })

    test('is refused in the words of the service if it does not exist', async () => {
      const { server, started, wish } = await start()
      server.misbehave({ when: aliases, how })
      const failure = await started.refusal('createAddress', wish('amber'))
      expect(failure).toMatchObject({ reason: 'input-refused', said: body.message })
      expect(server.addresses()).toEqual([])
      expect(creations()).toHaveLength(1)
    })
  })

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
