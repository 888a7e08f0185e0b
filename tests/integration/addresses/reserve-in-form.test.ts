import { describe, expect, test } from 'vitest'
import {
  accountId,
  advance,
  creations,
  custom,
  list,
  pass,
  press,
  random,
  ready,
  readyIn,
  recent,
  server,
  start,
  startAfterKill,
  started,
  turn,
} from './reserve-fixtures.ts'

const form = (localPart: string, { domain = 'sl.example', label = '' } = {}) => ({
  ...{ accountId, localPart, domain, label },
})
const make = (localPart: string, more?: Parameters<typeof form>[1]) =>
  started.get('createAddress', form(localPart, more))

/** The name that a popover shows when it opens. */
async function shown(): Promise<string> {
  const { suggestion } = await started.get('getSnapshot')
  return suggestion?.localPart ?? ''
}

/** Breaks the network, so that any creation fails. */
function breakNetwork(): void {
  server.misbehave({ when: /./, how: 'reset', times: 100 })
  started.shell.setOnline(false)
}

describe.each([
  ['of a suggested name', '', custom],
  ['whose name the service makes', 'words', random],
] as const)('the form of the popover and an address in reserve, %s', (_kind, format, path) => {
  /** What the form asks for without a typed name. */
  const asked = async () => (format === '' ? await shown() : '')

  test('makes that address without a network, with its label, once, and the next one is made ready', async () => {
    await start(format)
    await turn(true)
    const address = await ready()
    const name = await asked()
    const sent = server.requests.length
    breakNetwork()
    const { entry, copied } = await make(name, { label: 'Shop' })
    expect([entry.address, copied]).toEqual([address, true])
    expect(started.shell.clipboard()).toBe(address)
    expect(await recent()).toMatchObject([{ address, label: 'Shop' }])
    expect((await list())[0]).not.toHaveProperty('ready')
    expect(creations()).toHaveLength(1)
    expect(server.requests.length - sent).toBeLessThan(10)

    server.behave()
    started.shell.setOnline(true)
    pass()
    const next = await ready()
    expect(server.addresses()).toEqual([address, next])
  })

  test('shares it with no hotkey: pressed at once, each gets an address of its own', async () => {
    await start(format)
    await turn(true)
    const address = await ready()
    const name = await asked()
    advance(60_000)
    const [made] = await Promise.all([make(name), started.app.newAddress()])
    const addresses = (await recent()).map((entry) => entry.address)
    expect(new Set(addresses).size).toBe(2)
    expect(addresses).toContain(address)
    expect(addresses).toContain(made.entry.address)
  })

  test('makes another one for another domain', async () => {
    await start(format)
    await turn(true)
    const address = await ready()
    const name = await asked()
    advance(60_000)
    if (format === '') {
      const { entry } = await make(name, { domain: 'al.example' })
      expect(entry.address).not.toBe(address)
    } else await started.refusal('createAddress', form(name, { domain: 'al.example' }))
    expect(await readyIn()).toBe(address)
  })

  test('knows it again after the app was killed, and the service is told its label', async () => {
    await start(format)
    await turn(true)
    const address = await ready()
    const killed = await startAfterKill()
    await ready(killed)
    const { suggestion } = await killed.get('getSnapshot')
    const name = format === '' ? (suggestion?.localPart ?? '') : ''
    const { entry } = await killed.get('createAddress', form(name, { label: 'Shop' }))
    expect(entry.address).toBe(address)
    await expect.poll(() => server.find(address)?.note).toBe('Shop')
    expect(server.requests.filter((request) => request.path === path)).toHaveLength(1)
  })

  test('leaves it to a hotkey if the label is too long, and says that', async () => {
    await start(format)
    await turn(true)
    const address = await ready()
    const failure = await started.refusal('createAddress', form(await asked(), { label: 'x'.repeat(501) }))
    expect(failure).toMatchObject({ field: 'label' })
    expect(await press()).toBe(address)
  })
})

describe('the suggested name', () => {
  test('is that of the address in reserve, until the user asks for another or types one', async () => {
    await start()
    await turn(true)
    const address = await ready()
    const name = await shown()
    expect(address.startsWith(`${name}.`)).toBe(true)
    const { localPart: other } = await started.get('suggestName', { accountId })
    expect(other).not.toBe(name)
    advance(60_000)
    expect((await make(other)).entry.address).not.toBe(address)
    advance(60_000)
    expect((await make('typed')).entry.address).toMatch(/^typed\./)
    expect((await started.get('suggestName', { accountId })).localPart).toBe(name)
    expect(await readyIn()).toBe(address)
  })

  test('is another one each time that the user asks, and comes back once an address was made', async () => {
    await start()
    await turn(true)
    await ready()
    const name = await shown()
    const names = [name]
    for (let asked = 0; asked < 4; asked += 1)
      names.push((await started.get('suggestName', { accountId })).localPart)
    expect(new Set(names).size).toBe(5)
    advance(60_000)
    await make(names[4] ?? '')
    expect((await started.get('suggestName', { accountId })).localPart).toBe(name)
  })

  test('is the next one once that address was used, and before another is ready', async () => {
    await start()
    await turn(true)
    await ready()
    const name = await shown()
    started.shell.setOnline(false)
    await make(name)
    expect((await started.get('suggestName', { accountId })).localPart).not.toBe(name)
    expect(await shown()).not.toBe(name)
  })

  test('is never that of an address that no longer fits', async () => {
    await start()
    await turn(true)
    await ready()
    const name = await shown()
    started.shell.setOnline(false)
    await started.get('saveNaming', { id: accountId, naming: { kind: 'random', length: 9 } })
    expect(await shown()).not.toBe(name)
  })

  test('comes with the popover when it opens, and with the account when it is chosen', async () => {
    await start()
    await turn(true)
    await ready()
    const name = await shown()
    await started.get('suggestName', { accountId })
    started.shell.showPopover()
    const greeting = () => started.shell.events.findLast((event) => event.name === 'popoverShown')?.payload
    await expect.poll(greeting).toMatchObject({ suggestion: { localPart: name } })
    expect((await started.get('chooseAccount', { accountId })).localPart).toBe(name)
  })
})
