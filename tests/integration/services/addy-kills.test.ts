import { afterEach, expect, test } from 'vitest'
import { type AddyWorld, key, own, startAddyWorld } from './addy-fixtures.ts'

let world: AddyWorld
afterEach(() => world.stop())

const recipients = [
  { id: 'r1', email: 'me@inbox.example', verified: true },
  { id: 'r2', email: 'work@inbox.example', verified: true },
]

async function start() {
  world = await startAddyWorld({ owners: [{ key, plan: 'lite', recipients }] })
  const made = await world.make(own)
  await world.started.get('syncAddresses', { asked: true })
  return { ...world, ...made }
}

test.each([
  ['before', false],
  ['after', true],
])(
  'a pin amid which the app is killed %s the service has it stays here, and the list settles it',
  async (_, commits) => {
    const { started, server, id, address } = await start()
    server.misbehave({ when: /pinned-aliases/, how: 'never', commits })
    const pinning = started.ask('pinAddress', { id, pinned: true })
    await expect.poll(() => server.requests.some(({ path }) => path.includes('pinned-aliases'))).toBe(true)
    const next = await world.startAfterKill()
    expect(await world.entry(address, next)).toMatchObject({ pinned: true, pinUntold: true })
    await pinning
    await next.get('pinAddress', { id, pinned: true })
    await next.get('syncAddresses', { asked: true })
    expect(await world.entry(address, next)).toMatchObject({ pinned: true })
    expect(await world.entry(address, next)).not.toHaveProperty('pinUntold')
    expect([server.find(address)?.pinned, server.addresses()]).toEqual([true, [address]])
  },
)

test('a change of recipients amid which the app is killed has the outcome of the list', async () => {
  const { started, server, id, address } = await start()
  server.misbehave({ when: /alias-recipients/, how: 'never', commits: true })
  const changing = started.ask('setRecipients', { id, recipients: ['r2'] })
  await expect.poll(() => server.find(address)?.recipients).toEqual(['r2'])
  const next = await world.startAfterKill()
  await next.get('syncAddresses', { asked: true })
  expect(await world.entry(address, next)).toMatchObject({ destination: 'work@inbox.example' })
  await changing
  expect(server.addresses()).toEqual([address])
})
