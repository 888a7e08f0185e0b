import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createMemoryKeychain } from '../../../src/main/accounts/memory-keychain.ts'
import type { AccountView } from '../../../src/shared/views/account.ts'
import type { HaltmanServer } from '../../servers/haltman-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'
import { startHaltmanApp } from '../../support/start-haltman-app.ts'

const createPath = '/api/alias/create'
const listPath = '/api/alias/list'
const address = 'lost@one.example'
const unread = v.object({
  unreadFailures: v.tuple([v.object({ failure: v.object({ attemptId: v.number() }) })]),
})

let server: HaltmanServer
let started: StartedApp
let account: AccountView

/** Leaves the journal as an app does that ended before the answer to a creation arrived. */
beforeEach(async () => {
  ;({ server, started, account } = await startHaltmanApp())
  server.misbehave({ when: createPath, how: 'reset', commits: true })
  server.misbehave({ when: listPath, how: 'reset' })
  await started.refusal('createAddress', draft('lost'))
})
afterEach(async () => {
  await started.stop()
  await server.stop()
})

const draft = (localPart: string) => ({ accountId: account.id, localPart, domain: 'one.example', label: '' })
const form = () => ({
  id: account.id,
  provider: 'haltman' as const,
  nickname: 'Mail',
  server: server.url,
  defaultDomain: 'one.example',
})
const creations = () => server.requests.filter(({ path }) => path === createPath).length
const looks = () => server.requests.filter(({ path }) => path === listPath).length
const trayState = () => started.shell.tray().state

async function book(): Promise<readonly string[]> {
  const { entries } = await started.get('listAddresses', { query: '', limit: 50 })
  return entries.map((entry) => entry.address)
}

/** Starts the app again while its service cannot be asked. */
async function restartUnheard(): Promise<void> {
  server.misbehave({ when: listPath, how: 'reset' })
  started = await started.restart()
  await expect.poll(trayState).toBe('failed')
}

/** Starts the app again with a keychain that has lost the key. */
async function restartWithoutKey(): Promise<void> {
  await started.app.close()
  started = await startApp({ folder: started.folder, keychain: createMemoryKeychain() })
  await expect.poll(trayState).toBe('failed')
}

describe('an attempt that could not be looked up at the start', () => {
  test.each([
    ['because its service fails', restartUnheard, 'outcome-unknown'],
    ['because its key is missing', restartWithoutKey, 'outcome-unknown-no-key'],
  ] as const)(
    '%s is shown by the tray and the popover, with the question to ask again',
    async (_why, restart, reason) => {
      await restart()
      started.shell.showPopover()
      const { shell } = started
      await expect
        .poll(() => shell.events.find(({ name }) => name === 'popoverShown')?.payload)
        .toMatchObject({
          unreadFailures: [
            {
              accountId: account.id,
              failure: { reason, address, attemptId: expect.any(Number) },
            },
          ],
        })
      expect(trayState()).toBe('idle')
    },
  )

  test('is settled when the popover asks again', async () => {
    await restartUnheard()
    started.shell.showPopover()
    const told = () => started.shell.events.find(({ name }) => name === 'popoverShown')?.payload
    await expect.poll(told).toBeDefined()
    const [{ failure }] = v.parse(unread, told()).unreadFailures
    const made = await started.get('checkAttempt', { attemptId: failure.attemptId })
    expect(made).toMatchObject({ entry: { address } })
    expect(creations()).toBe(1)
  })

  test('is looked up at once when another call of its account works, created once and no longer shown', async () => {
    await restartUnheard()
    await started.get('createAddress', draft('other'))
    await expect.poll(book).toContain(address)
    await expect.poll(trayState).toBe('idle')
    expect(creations()).toBe(2)
    expect(started.shell.clipboard()).toBe('other@one.example')
  })

  test('is looked up at once when its key is saved again', async () => {
    await restartWithoutKey()
    await started.get('saveAccount', { ...form(), key: server.key })
    await expect.poll(book).toEqual([address])
    expect(trayState()).toBe('idle')
    expect(creations()).toBe(1)
  })

  test('gets another reason once its key is there and the service may still create the address', async () => {
    server.misbehave({ when: createPath, how: 'reset' })
    server.misbehave({ when: listPath, how: 'reset' })
    await started.refusal('createAddress', draft('stuck'))
    await restartWithoutKey()
    started.shell.showPopover()
    await started.get('saveAccount', { ...form(), key: server.key })
    const stuck = { address: 'stuck@one.example', attemptId: expect.any(Number) }
    await expect
      .poll(() => started.shell.events.filter(({ name }) => name === 'attemptSettled'))
      .toContainEqual(
        expect.objectContaining({
          payload: {
            attemptId: expect.any(Number),
            failure: expect.objectContaining({ ...stuck, reason: 'outcome-unknown' }),
          },
        }),
      )
    expect(creations()).toBe(2)
  })

  test('shows the other reason in a popover that is opened later', async () => {
    server.misbehave({ when: createPath, how: 'reset' })
    server.misbehave({ when: listPath, how: 'reset' })
    await started.refusal('createAddress', draft('stuck'))
    await restartWithoutKey()
    await started.get('saveAccount', { ...form(), key: server.key })
    await expect.poll(book).toEqual([address])
    started.shell.showPopover()
    await expect
      .poll(() => started.shell.events.find(({ name }) => name === 'popoverShown')?.payload)
      .toMatchObject({ unreadFailures: [{ failure: { reason: 'outcome-unknown' } }] })
  })

  test('is looked up at once when the connection of its account is tested', async () => {
    await restartUnheard()
    await started.get('testConnection', form())
    await expect.poll(book).toEqual([address])
    expect(trayState()).toBe('idle')
  })

  test('and whose lookup fails again after another call worked is left to the next time, not asked about after every call', async () => {
    await restartUnheard()
    const before = looks()
    server.misbehave({ when: listPath, how: 'reset', times: 10 })
    for (const name of ['one', 'two', 'three']) await started.get('createAddress', draft(name))
    await expect.poll(looks).toBe(before + 1)
    await started.app.close()
    expect(looks()).toBe(before + 1)
    started = await startApp({ folder: started.folder, keychain: started.keychain })
    await expect.poll(trayState).toBe('failed')
  })

  test('is dropped with its account', async () => {
    await restartUnheard()
    await started.get('removeAccount', { id: account.id })
    expect(trayState()).toBe('idle')
  })
})

describe('a creation whose answer was lost', () => {
  const greeted = () => started.shell.events.filter(({ name }) => name === 'popoverShown')
  const settled = () => started.shell.events.filter(({ name }) => name === 'attemptSettled')

  test('leaves the alert that asks about it as soon as the opening popover has looked it up', async () => {
    started.shell.showPopover()
    await expect.poll(settled).toMatchObject([{ window: 'popover', payload: { attemptId: 1 } }])
    expect(greeted()).toHaveLength(1)
  })

  test('leaves the alert when a comparison has found the address, without a further lookup', async () => {
    await started.get('syncAddresses', { asked: true })
    await expect.poll(settled).toMatchObject([{ payload: { attemptId: 1 } }])
    const before = looks()
    expect(await started.get('checkAttempt', { attemptId: 1 })).toMatchObject({ entry: { address } })
    expect(looks()).toBe(before)
  })

  test('is reported as not made if the service says so ten minutes later', async () => {
    server.remove(address)
    await started.stop()
    let now = Date.now()
    started = await startApp({ now: () => now })
    account = await started.get('saveAccount', { ...form(), id: undefined, key: server.key })
    server.misbehave({ when: createPath, how: 'reset' })
    server.misbehave({ when: listPath, how: 'reset' })
    await started.refusal('createAddress', draft('none'))
    now += 11 * 60_000
    started.app.openPopover()
    await expect.poll(settled).toMatchObject([{ payload: { failure: { reason: 'not-made' } } }])
  })

  test('is shown beside the next creations, by the tray and the popover, until each is read', async () => {
    for (let press = 0; press < 2; press += 1) {
      server.misbehave({ when: createPath, how: 'reset', commits: true })
      server.misbehave({ when: listPath, how: 'reset', times: 3 })
      await started.app.newAddress()
    }
    server.misbehave({ when: listPath, how: { status: 503 }, times: 9 })
    expect(trayState()).toBe('failed')
    started.shell.showPopover()
    await expect.poll(greeted).toHaveLength(1)
    const ids = v.object({
      unreadFailures: v.array(v.object({ failure: v.object({ attemptId: v.number() }) })),
    })
    const told = v.parse(ids, greeted()[0]?.payload).unreadFailures
    expect(told.map(({ failure }) => failure.attemptId)).toEqual([1, 2, 3])
    expect(trayState()).toBe('idle')
  })

  test('is still shown after another creation worked', async () => {
    server.misbehave({ when: createPath, how: 'reset', commits: true })
    server.misbehave({ when: listPath, how: 'reset', times: 9 })
    await started.app.newAddress()
    await started.app.newAddress()
    expect(started.shell.clipboard()).not.toBe('')
    expect(trayState()).toBe('failed')
  })
})

describe('an attempt whose creation and lookup were both lost in this run', () => {
  test('is looked up at once when the connection is tested', async () => {
    await started.get('testConnection', form())
    await expect.poll(book).toEqual([address])
  })

  test('is looked up at once when another call works', async () => {
    await started.get('createAddress', draft('other'))
    await expect.poll(book).toContain(address)
  })

  test('is explained by the service’s own error if that is the cause, not by a lost connection', async () => {
    server.misbehave({ when: createPath, how: { status: 500 } })
    server.misbehave({ when: listPath, how: { status: 500 }, times: 9 })
    expect(await started.refusal('createAddress', draft('second'))).toMatchObject({
      reason: 'outcome-unknown-error',
      code: 'unknown-outcome',
      message: expect.stringContaining('had an error of its own'),
    })
    server.misbehave({ when: createPath, how: 'html' })
    expect(await started.refusal('createAddress', draft('third'))).toMatchObject({
      reason: 'outcome-unknown-answer',
    })
  })
})

describe('several attempts of one account', () => {
  test('are looked up by reading its list once', async () => {
    for (const name of ['two', 'three', 'four']) {
      server.misbehave({ when: createPath, how: 'reset', commits: true })
      server.misbehave({ when: listPath, how: 'reset' })
      await started.refusal('createAddress', draft(name))
    }
    const before = looks()
    started.app.openPopover()
    await expect.poll(async () => (await book()).length).toBe(4)
    expect(looks() - before).toBe(1)
  })
})

describe('without any user action', () => {
  /** Starts the app on timers that the test runs. */
  async function restartOnTimers(): Promise<void> {
    await started.stop()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let passed = 0
    // Advanced time must not end a lookup whose answer is on its way.
    started = await startApp({ now: () => Date.now() + passed, deadlineMs: 100 * 3_600_000 })
    wind = async (ms) => {
      passed += ms
      await vi.advanceTimersByTimeAsync(ms)
    }
    account = await started.get('saveAccount', { ...form(), id: undefined, key: server.key })
    server.misbehave({ when: createPath, how: 'reset', commits: true })
    server.misbehave({ when: listPath, how: 'reset', times: 2 })
    await started.refusal('createAddress', draft('alone'))
  }
  let wind: (ms: number) => Promise<void>
  afterEach(() => {
    vi.useRealTimers()
  })

  test('an attempt is looked up automatically until its outcome is known', async () => {
    await restartOnTimers()
    const before = looks()
    await wind(31_000)
    await expect.poll(looks, { timeout: 10_000 }).toBe(before + 1)
    // The answer has to arrive before the next lookup can be planned.
    const windAndRead = async () => {
      await wind(61_000)
      return book()
    }
    await expect.poll(windAndRead, { timeout: 10_000 }).toContain('alone@one.example')
    const after = looks()
    await wind(3_600_000)
    expect(looks()).toBe(after)
  })

  test('a service that stays unreachable is not asked for ever', async () => {
    await restartOnTimers()
    server.misbehave({ when: listPath, how: 'reset', times: 1_000 })
    for (let quarter = 0; quarter < 40; quarter += 1) {
      await wind(900_000)
      await new Promise((resolve) => setImmediate(resolve))
      await started.get('getSnapshot')
    }
    const before = looks()
    for (let quarter = 0; quarter < 20; quarter += 1) await wind(900_000)
    expect(looks()).toBe(before)
    expect(before).toBeLessThan(20)
  })
})
