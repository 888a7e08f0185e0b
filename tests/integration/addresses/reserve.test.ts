import { describe, expect, test } from 'vitest'
import { requestLifetimeMs } from '../../../src/main/base/ages.ts'
import { startLikedoServer } from '../../servers/likedo-server.ts'
import {
  accountId,
  advance,
  creations,
  custom,
  ends,
  list,
  now,
  pass,
  press,
  random,
  ready,
  readyIn,
  recent,
  server,
  setBack,
  start,
  startAfterKill,
  started,
  turn,
  viewOf,
} from './reserve-fixtures.ts'

const noticesOf = async () => (await started.get('getSnapshot')).notices.map(({ message }) => message)

describe.each([
  ['of a suggested name', '', custom],
  ['whose name the service makes', 'words', random],
] as const)('an address in reserve, %s', (_kind, format, path) => {
  test('is made once, shown as ready, and not among the recent ones or on the clipboard', async () => {
    await start(format)
    await turn(true)
    const address = await ready()
    expect(server.addresses()).toEqual([address])
    expect(await list()).toMatchObject([{ address, ready: true }])
    expect(await recent()).toEqual([])
    expect(started.shell.menu()).not.toContainEqual(expect.objectContaining({ label: address }))
    expect(started.shell.clipboard()).toBe('')
    expect(started.shell.notifications).toEqual([])
    const sent = started.shell.events.filter(({ name }) => name === 'addressChanged')
    expect(sent).toEqual([])
  })

  test('answers the hotkey without a network, with its label, and is replaced when the network is back', async () => {
    await start(format)
    await turn(true)
    const address = await ready()
    const sent = server.requests.length
    server.misbehave({ when: /./, how: 'reset', times: 100 })
    started.shell.setOnline(false)
    pass(3_600_000)
    await started.app.newAddress({ label: 'Shop' })
    expect(started.shell.clipboard()).toBe(address)
    expect(started.shell.notifications.at(-1)).toMatchObject({
      title: 'New address · Aliases',
      body: address,
    })
    expect(await recent()).toMatchObject([{ address, label: 'Shop', createdAt: now() }])
    expect((await list())[0]).not.toHaveProperty('ready')
    expect(creations()).toHaveLength(1)
    expect(server.requests.length - sent).toBeLessThan(10)

    server.behave()
    started.shell.setOnline(true)
    pass()
    const next = await ready()
    expect(next).not.toBe(address)
    expect(server.addresses()).toEqual([address, next])
    started.shell.notifications.at(-1)?.actions?.[0]?.run()
    await expect.poll(() => started.shell.notifications.at(-1)?.title).toBe('Address taken back')
    expect(await readyIn()).toBe(next)
  })

  test.each(['reset', 'cut', 'never', 'html'] as const)(
    'is made once although its answer is lost (%s)',
    async (how) => {
      await start(format)
      server.misbehave({ when: path, how, commits: true })
      await turn(true)
      const address = await ready()
      expect(server.addresses()).toEqual([address])
      expect(creations()).toHaveLength(1)
      expect(started.shell.notifications).toEqual([])
    },
  )

  test('is made once although the app is killed before the answer, and is ready then', async () => {
    await start(format)
    server.misbehave({ when: path, how: 'never', commits: true })
    await turn(true)
    await expect.poll(() => creations().length).toBe(1)
    advance(requestLifetimeMs + 1)
    const next = await startAfterKill()
    expect(await ready(next)).toBe(server.addresses()[0])
    expect(server.addresses()).toHaveLength(1)
    expect(creations()).toHaveLength(1)
  })

  test('is kept across a restart and given out once', async () => {
    await start(format)
    await turn(true)
    const address = await ready()
    const killed = await startAfterKill()
    expect(await readyIn(killed)).toBe(address)
    await killed.app.newAddress()
    expect(killed.shell.clipboard()).toBe(address)
    advance(60_000)
    killed.shell.resume()
    const next = await ready(killed)
    expect(server.addresses()).toEqual([address, next])
    expect(await list(killed)).toHaveLength(2)
  })
})

describe('two presses at once', () => {
  test('give the address in reserve and one that is made as usual', async () => {
    await start()
    await turn(true)
    const address = await ready()
    await Promise.all([started.app.newAddress(), started.app.newAddress()])
    const made = await recent()
    expect(made.map((entry) => entry.address)).toContain(address)
    expect(new Set(made.map((entry) => entry.address)).size).toBe(2)
    pass()
    const third = await ready()
    expect(server.addresses()).toHaveLength(3)
    expect(made.map((entry) => entry.address)).not.toContain(third)
  })

  test('of two accounts each give an address of their own account', async () => {
    await start()
    const other = await startLikedoServer()
    ends.push(() => other.stop())
    const likedo = await started.get('saveAccount', {
      ...{ provider: 'likedo', nickname: 'Other', server: other.url, key: other.key, plan: 'pro' },
    })
    await turn(true)
    const address = await ready()
    await started.get('setHotkey', { id: `account:${accountId}`, accelerator: 'Ctrl+Alt+Shift+1' })
    await started.get('setHotkey', { id: `account:${likedo.id}`, accelerator: 'Ctrl+Alt+Shift+2' })
    started.shell.press(`account:${likedo.id}`)
    started.shell.press(`account:${accountId}`)
    await expect.poll(() => started.shell.notifications.length).toBe(2)
    expect(other.addresses()).toHaveLength(1)
    expect(started.shell.clipboard()).toBe(address)
  })
})

describe('an address in reserve that no longer fits', () => {
  test.each([
    [
      'the naming style',
      () => started.get('saveNaming', { id: accountId, naming: { kind: 'random', length: 9 } }),
    ],
    ['the kind of name', () => started.get('chooseFormat', { accountId, format: 'words' })],
    [
      'the domain',
      () =>
        started.get('saveAccount', {
          ...{ id: accountId, provider: 'simplelogin', nickname: 'Aliases', server: server.url },
          defaultDomain: 'al.example',
        }),
    ],
  ])('because %s changed is kept, said to be, and replaced', async (_what, change) => {
    await start()
    await turn(true)
    const address = await ready()
    await change()
    await expect.poll(() => readyIn()).not.toBe(address)
    pass()
    const next = await ready()
    expect(await noticesOf()).toEqual([
      `${address} was made in advance for Aliases, which makes other addresses now. It was not used.`,
    ])
    expect(server.addresses()).toEqual([address, next])
    await started.app.newAddress()
    expect(started.shell.clipboard()).toBe(next)
    expect((await recent()).map((entry) => entry.address)).toContain(address)
  })

  test('because it was switched off or deleted is not used', async () => {
    await start()
    await turn(true)
    const address = await ready()
    const [entry] = await list()
    await started.get('changeAddress', { id: entry?.id ?? 0, action: 'turn-off' })
    expect(await press()).not.toBe(address)
  })

  test('because the service lists it as switched off is not used', async () => {
    await start()
    await turn(true)
    const address = await ready()
    server.change(address, { enabled: false })
    await started.get('syncAddresses', { asked: true })
    expect(await press()).not.toBe(address)
  })

  test('because its user copied or labelled it in the list is not given out again', async () => {
    await start()
    await turn(true)
    const first = await ready()
    await started.get('copyAddress', { id: (await list())[0]?.id ?? 0 })
    await expect.poll(() => readyIn()).not.toBe(first)
    pass()
    const second = await ready()
    const id = (await list()).find(({ address }) => address === second)?.id ?? 0
    await started.get('saveLabel', { id, label: 'Bank' })
    expect([first, second]).not.toContain(await press())
    expect((await list()).filter((entry) => entry.ready).length).toBeLessThan(2)
  })
})

describe('switched off', () => {
  test('the reserve leaves its address as an ordinary one, and says where it is', async () => {
    await start()
    await turn(true)
    const address = await ready()
    await turn(false)
    await expect.poll(noticesOf).toEqual([`${address} was made in advance for Aliases and not used.`])
    expect(await recent()).toMatchObject([{ address, state: 'active' }])
    expect(await press()).not.toBe(address)
    expect(server.addresses()).toHaveLength(2)
  })

  test('by the removal of the account, it leaves the address in the book', async () => {
    await start()
    await turn(true)
    const address = await ready()
    await started.get('removeAccount', { id: accountId })
    await expect.poll(() => list()).toEqual([expect.objectContaining({ address })])
    await expect.poll(async () => (await list())[0]?.ready).toBeUndefined()
  })
})

describe('a creation in advance that fails', () => {
  test('is shown with the account, once in the log, not in a notification, and tried again later', async () => {
    await start()
    server.misbehave({ when: custom, how: { status: 500, body: {} } })
    await turn(true)
    await expect.poll(async () => (await viewOf()).reserve?.problem).toBeDefined()
    expect(creations()).toHaveLength(1)
    expect(started.shell.notifications).toEqual([])
    expect(started.shell.tray().state).toBe('idle')
    pass(requestLifetimeMs + 60_000)
    await expect.poll(() => server.addresses().length).toBe(1)
    await ready()
    expect((await viewOf()).reserve).not.toHaveProperty('problem')
  })

  test('is tried again although the clock was set back meanwhile', async () => {
    await start()
    server.misbehave({ when: custom, how: 'reset' })
    await turn(true)
    await expect.poll(async () => (await viewOf()).reserve?.problem).toBeDefined()
    setBack(30 * 24 * 3_600_000 + requestLifetimeMs + 60_000)
    advance(requestLifetimeMs + 60_000)
    started.shell.resume()
    await ready()
    expect(server.addresses()).toHaveLength(1)
  })

  test('with a refused key is not repeated until the account works again', async () => {
    await start()
    server.refuseAll('key')
    await turn(true)
    await expect.poll(async () => (await viewOf()).reserve?.problem).toBeDefined()
    const sent = server.requests.length
    await started.get('saveNaming', { id: accountId, naming: { kind: 'random', length: 9 } })
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(server.requests).toHaveLength(sent)
  })
})

test('an account with a quota of addresses is offered no reserve', async () => {
  await start('', 'free')
  expect(await viewOf()).not.toHaveProperty('reserve')
  expect((await started.refusal('setReserve', { id: accountId, on: true })).reason).toBe('not-offered')
})

test('a comparison does not move an address that was in reserve back to the day of its creation', async () => {
  await start()
  await turn(true)
  const address = await ready()
  pass(30 * 3_600_000)
  await started.app.newAddress()
  const usedAt = now()
  pass()
  await started.get('syncAddresses', { asked: true })
  expect((await list()).find((entry) => entry.address === address)).toMatchObject({ createdAt: usedAt })
})
