import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mostLooks } from '../../../src/main/list/look-up-unlisted.ts'
import { type SimpleLoginWorld, startSimpleLoginWorld } from './simplelogin-world.ts'

const hour = 3_600_000
const anAlias = /^\/api\/aliases\/\d+$/

let world: SimpleLoginWorld
beforeEach(async () => {
  world = await startSimpleLoginWorld()
})
afterEach(() => world.stop())

const sync = (asked = true) => world.started.get('syncAddresses', { asked })
const looks = () => world.server.requests.filter(({ path }) => anAlias.test(path)).length
const stateOf = async (name: string) => (await world.entryOf(`${name}@sl.example`))?.state

/** Addresses that the service and the book have. */
async function known(...names: readonly string[]): Promise<void> {
  for (const name of names) world.server.add(`${name}@sl.example`)
  await sync()
}

describe('an address that the list lacks', () => {
  test('is deleted if no alias has its id, at once', async () => {
    await known('gone', 'stays')
    world.server.destroy('gone@sl.example')
    expect(await sync()).toEqual({ added: 0, changed: 1, failures: [] })
    expect([await stateOf('gone'), await stateOf('stays')]).toEqual(['deleted', 'active'])
    expect(looks()).toBe(1)
    expect(world.changes()).toEqual([])
  })

  test('is in the trash if its id says so, and deleted once the trash was emptied', async () => {
    await known('amber')
    world.server.change('amber@sl.example', { trashed: true, enabled: false })
    await sync()
    expect(await stateOf('amber')).toBe('trashed')
    world.server.destroy('amber@sl.example')
    await sync()
    expect(await stateOf('amber')).toBe('deleted')
  })

  test('comes back if the website restored it from the trash', async () => {
    await known('amber')
    world.server.change('amber@sl.example', { trashed: true, enabled: false })
    await sync()
    world.server.change('amber@sl.example', { trashed: false, enabled: true })
    await sync()
    expect(await stateOf('amber')).toBe('active')
  })

  test.each([
    ['the id belongs to another account', { status: 403, body: { error: 'Forbidden' } }],
    ['the service has an error', { status: 500 }],
    ['the refusal has other words', { status: 400, body: { error: 'Bad Request' } }],
    ['the answer is lost', 'reset'],
    ['the answer is a page for people', 'html'],
  ] as const)('stays as it is if %s', async (_what, how) => {
    await known('gone')
    world.server.destroy('gone@sl.example')
    world.server.misbehave({ when: anAlias, how })
    expect(await sync()).toEqual({ added: 0, changed: 0, failures: [] })
    expect(await stateOf('gone')).toBe('active')
    await sync()
    expect(await stateOf('gone')).toBe('deleted')
  })

  test('stays as it is if another alias has its id, as at a server that was set up anew', async () => {
    await known('gone')
    world.server.destroy('gone@sl.example')
    const other = { id: 1, email: 'other@sl.example', enabled: true }
    world.server.misbehave({ when: anAlias, how: { status: 200, body: other } })
    await sync()
    expect(await stateOf('gone')).toBe('active')
  })

  test('and was made while the list was read is not looked up', async () => {
    await known('stays')
    world.server.misbehave({ when: '/api/v2/aliases', how: { slow: 300 } })
    const syncing = sync()
    await expect.poll(() => world.server.requests.at(-1)?.path).toBe('/api/v2/aliases')
    const { address } = await world.create('fresh')
    await syncing
    expect(await world.entryOf(address)).toMatchObject({ state: 'active' })
    expect(looks()).toBe(0)
  })

  test('is not looked up after an unfinished list', async () => {
    const names = Array.from({ length: 25 }, (_, index) => `n${index}`)
    await known('gone', ...names)
    world.server.destroy('gone@sl.example')
    world.server.misbehave({ when: '/api/v2/aliases', how: { slow: 0 } })
    world.server.misbehave({ when: '/api/v2/aliases', how: { status: 500 } })
    expect((await sync()).failures).toHaveLength(1)
    expect(looks()).toBe(0)
  })

  test('is noticed without the user within a day, although the first page shows no change', async () => {
    const names = Array.from({ length: 25 }, (_, index) => `n${index}`)
    await known('gone', ...names)
    world.server.destroy('gone@sl.example')
    world.pass(hour)
    await sync(false)
    expect(await stateOf('gone')).toBe('active')
    world.pass(24 * hour)
    await sync(false)
    expect(await stateOf('gone')).toBe('deleted')
  })
})

describe('many addresses that the list lacks', () => {
  test('are looked up by a bounded number after each list, and by the next lists', async () => {
    const names = Array.from({ length: mostLooks + 5 }, (_, index) => `n${index}`)
    await known(...names)
    for (const name of names) world.server.destroy(`${name}@sl.example`)
    world.pass(60_000)
    expect(await sync()).toMatchObject({ changed: mostLooks })
    expect(looks()).toBe(mostLooks)
    world.pass(60_000)
    expect(await sync()).toMatchObject({ changed: 5 })
    world.pass(60_000)
    await sync()
    expect(looks()).toBe(mostLooks + 5)
  })

  test('in the trash are looked up in turn, and after an hour unless the user asks', async () => {
    const names = Array.from({ length: mostLooks + 5 }, (_, index) => `n${index}`)
    await known(...names)
    for (const name of names) world.server.change(`${name}@sl.example`, { trashed: true, enabled: false })
    for (let count = 0; count < 2; count += 1) {
      world.pass(60_000)
      await sync()
    }
    const states = await Promise.all(names.map(stateOf))
    expect(new Set(states)).toEqual(new Set(['trashed']))
    const before = looks()
    world.pass(10 * 60_000)
    await sync(false)
    expect(looks()).toBe(before)
    world.pass(2 * hour)
    await sync(false)
    expect(looks()).toBe(before + mostLooks)
  })

  test('are looked up in turn although the app starts anew between the lists', async () => {
    const names = Array.from({ length: mostLooks + 5 }, (_, index) => `n${index}`)
    await known(...names)
    for (const name of names) world.server.change(`${name}@sl.example`, { trashed: true, enabled: false })
    world.pass(60_000)
    await sync()
    world.pass(60_000)
    const later = await world.startAfterKill()
    await later.get('syncAddresses', { asked: true })
    const asked = world.server.requests.flatMap(({ path }) => (anAlias.test(path) ? [path] : []))
    expect(new Set(asked).size).toBe(names.length)
  })
})
