import * as v from 'valibot'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { startApp } from '../../support/start-app.ts'
import { createPath, listPath } from './address-fixtures.ts'
import { address, useUnanswered } from './unanswered-fixtures.ts'

const { world, draft, form, looks, trayState, book } = useUnanswered()

describe('a creation whose answer was lost', () => {
  const greeted = () => world.started.shell.events.filter(({ name }) => name === 'popoverShown')
  const unread = () => {
    const failure = v.looseObject({ attemptId: v.number(), message: v.string() })
    const greeting = v.object({ unreadFailures: v.array(v.object({ failure })) })
    const told = v.safeParse(greeting, greeted().at(-1)?.payload)
    return told.success ? told.output.unreadFailures.map(({ failure }) => failure) : []
  }
  /** Chooses a language, whose words are loaded afterwards. */
  async function choose(language: 'en' | 'de') {
    await world.started.get('changePreferences', { language })
    const isSpoken = () =>
      world.started.shell.events.findLast(({ name }) => name === 'languageChanged')?.payload
    await expect.poll(isSpoken).toBe(language)
  }
  const settled = () => world.started.shell.events.filter(({ name }) => name === 'attemptSettled')

  test('leaves the alert once the opening popover has looked it up', async () => {
    world.started.shell.showPopover()
    await expect.poll(settled).toMatchObject([{ window: 'popover', payload: { attemptId: 1 } }])
    expect(greeted()).toHaveLength(1)
  })

  test('leaves the alert when a comparison has found the address, without a further lookup', async () => {
    await world.started.get('syncAddresses', { asked: true })
    await expect.poll(settled).toMatchObject([{ payload: { attemptId: 1 } }])
    const before = looks()
    expect(await world.started.get('checkAttempt', { attemptId: 1 })).toMatchObject({ entry: { address } })
    expect(looks()).toBe(before)
  })

  test('is reported as not created if the service says so ten minutes later', async () => {
    world.server.remove(address)
    await world.started.stop()
    let now = Date.now()
    world.started = await startApp({ now: () => now })
    world.account = await world.started.get('saveAccount', {
      ...form(),
      id: undefined,
      key: world.server.key,
    })
    world.server.misbehave({ when: createPath, how: 'reset' })
    world.server.misbehave({ when: listPath, how: 'reset' })
    await world.started.refusal('createAddress', draft('none'))
    now += 11 * 60_000
    world.started.app.openPopover()
    await expect.poll(settled).toMatchObject([{ payload: { failure: { reason: 'not-made' } } }])
  })

  test('is shown beside the next creations, by the tray and the popover, until each is read', async () => {
    for (let press = 0; press < 2; press += 1) {
      world.server.misbehave({ when: createPath, how: 'reset', commits: true })
      world.server.misbehave({ when: listPath, how: 'reset', times: 3 })
      await world.started.app.newAddress()
    }
    world.server.misbehave({ when: listPath, how: { status: 503 }, times: 9 })
    expect(trayState()).toBe('failed')
    world.started.shell.showPopover()
    await expect.poll(greeted).toHaveLength(1)
    const ids = v.object({
      unreadFailures: v.array(v.object({ failure: v.object({ attemptId: v.number() }) })),
    })
    const shown = v.parse(ids, greeted()[0]?.payload).unreadFailures
    expect(shown.map(({ failure }) => failure.attemptId)).toEqual([1, 2, 3])
    expect(trayState()).toBe('idle')
  })

  test('is told anew in another language, and its notification stays', async () => {
    world.server.misbehave({ when: createPath, how: 'reset', commits: true })
    world.server.misbehave({ when: listPath, how: 'reset', times: 9 })
    await world.started.app.newAddress()
    const onScreen = world.started.shell.onScreen().length
    await choose('de')
    expect(world.started.shell.onScreen()).toHaveLength(onScreen)
    expect(trayState()).toBe('failed')
    world.started.shell.showPopover()
    await expect.poll(unread).toMatchObject([{ attemptId: 1 }, { attemptId: 2 }])
    const german = unread()
    for (const { message } of german) expect(message).toContain('Antwort')
    await choose('en')
    // The popover shows them now, and asks for their sentences in the language of the moment.
    const { message, hint } = v.parse(v.object({ message: v.string(), hint: v.string() }), german[0])
    const english = await world.started.get('retellFailure', { message, hint })
    expect(english.message).toContain('answer')
    expect(await world.started.get('retellFailure', { message: 'Never told.', hint: '' })).toEqual({
      message: 'Never told.',
      hint: '',
    })
  })

  test('is still shown after another creation worked', async () => {
    world.server.misbehave({ when: createPath, how: 'reset', commits: true })
    world.server.misbehave({ when: listPath, how: 'reset', times: 9 })
    await world.started.app.newAddress()
    await world.started.app.newAddress()
    expect(world.started.shell.clipboard()).not.toBe('')
    expect(trayState()).toBe('failed')
  })
})

describe('an attempt whose creation and lookup were both lost in this run', () => {
  test('is looked up at once when the connection is tested', async () => {
    await world.started.get('testConnection', form())
    await expect.poll(book).toEqual([address])
  })

  test('is looked up at once when another call works', async () => {
    await world.started.get('createAddress', draft('other'))
    await expect.poll(book).toContain(address)
  })

  test('is explained by the service’s own error if that is the cause, not by a lost connection', async () => {
    world.server.misbehave({ when: createPath, how: { status: 500 } })
    world.server.misbehave({ when: listPath, how: { status: 500 }, times: 9 })
    expect(await world.started.refusal('createAddress', draft('second'))).toMatchObject({
      reason: 'outcome-unknown-error',
      code: 'unknown-outcome',
      message: expect.stringContaining('had an error of its own'),
    })
    world.server.misbehave({ when: createPath, how: 'html' })
    expect(await world.started.refusal('createAddress', draft('third'))).toMatchObject({
      reason: 'outcome-unknown-answer',
    })
  })
})

describe('several attempts of one account', () => {
  test('are looked up by reading its list once', async () => {
    for (const name of ['two', 'three', 'four']) {
      world.server.misbehave({ when: createPath, how: 'reset', commits: true })
      world.server.misbehave({ when: listPath, how: 'reset' })
      await world.started.refusal('createAddress', draft(name))
    }
    const before = looks()
    world.started.app.openPopover()
    await expect.poll(async () => (await book()).length).toBe(4)
    expect(looks() - before).toBe(1)
  })
})

describe('without any user action', () => {
  /** Starts the app on timers that the test runs. */
  async function restartOnTimers(): Promise<void> {
    await world.started.stop()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let passed = 0
    // Advanced time must not end a lookup whose answer is on its way.
    world.started = await startApp({ now: () => Date.now() + passed, deadlineMs: 100 * 3_600_000 })
    wind = async (ms) => {
      passed += ms
      await vi.advanceTimersByTimeAsync(ms)
    }
    world.account = await world.started.get('saveAccount', {
      ...form(),
      id: undefined,
      key: world.server.key,
    })
    world.server.misbehave({ when: createPath, how: 'reset', commits: true })
    world.server.misbehave({ when: listPath, how: 'reset', times: 2 })
    await world.started.refusal('createAddress', draft('alone'))
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

  test('a service that stays unreachable is not asked forever', async () => {
    await restartOnTimers()
    world.server.misbehave({ when: listPath, how: 'reset', times: 1_000 })
    for (let quarter = 0; quarter < 40; quarter += 1) {
      await wind(900_000)
      await new Promise((resolve) => setImmediate(resolve))
      await world.started.get('getSnapshot')
    }
    const before = looks()
    for (let quarter = 0; quarter < 20; quarter += 1) await wind(900_000)
    expect(looks()).toBe(before)
    expect(before).toBeLessThan(20)
  })
})
