import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { startApp } from '../../support/start-app.ts'
import { createPath, hour, minute, useLimits } from './limits-fixtures.ts'

const { world, add, addHaltman, draft, create, refusal, view, budget } = useLimits()

describe('the budget of an account', () => {
  test.each([
    ['free', { left: 49, limit: 50, per: 'month' }],
    ['pro', { left: 999, limit: 1_000, per: 'month' }],
    ['lifetime', { left: 1_999, limit: 2_000, per: 'hour' }],
    [undefined, { left: 49, limit: 50, per: 'month' }],
  ] as const)('follows its plan: %s', async (plan, expected) => {
    const account = await add('Like', plan)
    expect(account.plan).toBe(plan)
    await create(account)
    expect(await budget()).toEqual(expected)
    world.started = await world.started.restart()
    expect(await budget()).toEqual(expected)
  })

  test('is that of the hour if that is lower, and each call counts for an hour', async () => {
    const account = await add('Like', 'free')
    for (let call = 0; call < 155; call += 1)
      await world.started.refusal('createAddress', { ...draft(account), domain: 'kfc.sh' })
    expect(await budget()).toEqual({ left: 45, limit: 200, per: 'hour' })
    world.now += hour / 2
    await create(account)
    world.started = await world.started.restart()
    expect(await budget()).toEqual({ left: 44, limit: 200, per: 'hour' })
    world.now += hour / 2 + 1
    expect(await budget()).toEqual({ left: 49, limit: 50, per: 'month' })
  })

  test('is sent to the windows when an address is stored', async () => {
    const account = await add()
    await create(account)
    const sent = world.started.shell.events.filter(({ name }) => name === 'accountsChanged').at(-1)?.payload
    expect(sent).toMatchObject({ accounts: [{ budget: { left: 49, per: 'month' } }] })
  })

  test('counts the month’s addresses, deleted or not, and starts again with the next month', async () => {
    const account = await add('Like', 'free')
    for (let made = 0; made < 4; made += 1) {
      await create(account)
      world.now += 2 * hour
    }
    expect((await budget())?.left).toBe(46)
    world.now = new Date(2028, 1, 29, 23, 59).getTime()
    expect((await budget())?.left).toBe(46)
    world.now += minute
    expect((await budget())?.left).toBe(50)
  })

  test('is up to date whenever the popover is opened', async () => {
    const account = await add('Like', 'lifetime')
    await create(account)
    world.now += 2 * hour
    world.started.app.openPopover()
    const { shell } = world.started
    const sent = () => shell.events.filter(({ name }) => name === 'accountsChanged').at(-1)?.payload
    await expect.poll(sent).toMatchObject({ accounts: [{ budget: { left: 2_000 } }] })
  })

  test('does not exist if no limit is known', async () => {
    await addHaltman('Mail')
    expect(await budget('Mail')).toBeUndefined()
  })
})

describe('a limit in an answer of the service', () => {
  test.each([
    ['as 429 with seconds', { status: 429, headers: { 'retry-after': '600' } }],
    [
      'as 429 with a date',
      { status: 429, headers: { 'retry-after': new Date(Date.UTC(2028, 1, 10, 12, 10)).toUTCString() } },
    ],
    [
      'as 401',
      {
        status: 401,
        body: { success: false, error: 'Invalid or expired API key: Rate limit exceeded' },
        headers: { 'retry-after': '600' },
      },
    ],
  ] as const)(
    'for too many requests, %s, leaves no budget until it ends, and does not change the state of the key',
    async (_name, how) => {
      world.now = Date.UTC(2028, 1, 10, 12)
      const account = await add()
      await create(account)
      // The service sends its time in the `Date` header.
      world.likedo.misbehave({
        when: createPath,
        how: { ...how, headers: { ...how.headers, date: new Date(world.now).toUTCString() } },
      })
      expect(await refusal(account)).toMatchObject({
        code: 'rate-limited',
        retryAt: world.now + 10 * minute,
        hint: 'Try again when the time is up.',
      })
      expect(await view()).toMatchObject({ state: 'working', budget: { left: 0, limit: 200, per: 'hour' } })
      world.started = await world.started.restart()
      expect((await budget())?.left).toBe(0)
      world.now += 10 * minute
      expect(await budget()).toEqual({ left: 49, limit: 50, per: 'month' })
    },
  )

  test('without a time holds until an address is created', async () => {
    const account = await add()
    world.likedo.misbehave({ when: createPath, how: { status: 429 } })
    expect((await refusal(account)).retryAt).toBeUndefined()
    expect((await budget())?.left).toBe(0)
    world.now += 30 * minute
    expect((await budget())?.left).toBe(0)
    await create(account)
    expect((await budget())?.left).toBe(49)
  })

  test('with an impossibly long wait holds for an hour, also over a restart, and then the service is asked', async () => {
    const account = await add()
    const nonsense = { status: 429, headers: { 'retry-after': '99999999999' } }
    world.likedo.misbehave({ when: createPath, how: nonsense, times: 2 })
    expect((await refusal(account)).retryAt).toBe(world.now + hour)
    world.now += hour - 1
    world.started = await world.started.restart()
    const before = world.likedo.requests.length
    expect(await refusal(account)).toMatchObject({ code: 'rate-limited', retryAt: world.now + 1 })
    expect(world.likedo.requests).toHaveLength(before)
    world.now += 1
    expect((await refusal(account)).retryAt).toBe(world.now + hour)
    world.now += hour
    await create(account)
  })

  test('with a long wait that an older version saved holds for an hour', async () => {
    const account = await add()
    world.likedo.misbehave({ when: createPath, how: { status: 429, headers: { 'retry-after': '600' } } })
    await refusal(account)
    await world.started.app.close()
    const file = join(world.started.folder, 'accounts.json')
    const saved = (await readFile(file, 'utf8')).replace(/"until": ?\d+/, `"until":${world.now + 744 * hour}`)
    expect(saved).toContain(String(world.now + 744 * hour))
    await writeFile(file, saved)
    world.started = await startApp({
      now: () => world.now,
      folder: world.started.folder,
      keychain: world.started.keychain,
    })
    expect((await view())?.retryAt).toBe(world.now + hour)
    world.now += hour
    await create(account)
  })

  test('with a wait ends when the user tests the connection of the account and it works', async () => {
    const account = await add()
    world.likedo.misbehave({ when: createPath, how: { status: 429, headers: { 'retry-after': '3600' } } })
    await refusal(account)
    const form = { id: account.id, provider: 'likedo', nickname: 'Like', server: world.likedo.url } as const
    world.likedo.misbehave({ how: 'reset' })
    await world.started.refusal('testConnection', form)
    expect((await view())?.retryAt).toBe(world.now + hour)
    await world.started.get('testConnection', form)
    expect(await view()).toMatchObject({ state: 'working', budget: { left: 50, per: 'month' } })
    expect((await view())?.retryAt).toBeUndefined()
    await create(account)
  })

  test('for the addresses of a month holds until the next month', async () => {
    const account = await add()
    const error = 'You have used up the monthly quota of your plan.'
    world.likedo.misbehave({ when: createPath, how: { status: 403, body: { success: false, error } } })
    expect(await refusal(account)).toMatchObject({ code: 'quota-exceeded' })
    expect(await budget()).toEqual({ left: 0, limit: 50, per: 'month' })
    world.started = await world.started.restart()
    world.now = new Date(2028, 1, 29, 23).getTime()
    expect((await budget())?.left).toBe(0)
    world.now += hour
    expect((await budget())?.left).toBe(50)
  })

  test('is forgotten with another plan or key, and kept with another nickname', async () => {
    const account = await add()
    world.likedo.misbehave({ when: createPath, how: { status: 429, headers: { 'retry-after': '600' } } })
    await refusal(account)
    const form = { id: account.id, provider: 'likedo', server: world.likedo.url } as const
    await world.started.get('saveAccount', { ...form, nickname: 'Other' })
    expect((await budget('Other'))?.left).toBe(0)
    await world.started.get('saveAccount', { ...form, nickname: 'Other', plan: 'pro' })
    expect(await view('Other')).toMatchObject({ plan: 'pro', budget: { left: 1_000 } })
    await world.started.get('saveAccount', { ...form, nickname: 'Again' })
    expect((await view('Again'))?.plan).toBe('pro')
  })

  test('from before the check of the key does not change the state of the key', async () => {
    const account = await addHaltman('Mail')
    world.others[0]?.misbehave({
      how: { status: 429, body: { error: 'rate_limited', reason: 'too_many_requests_key' } },
    })
    expect(await refusal(account)).toMatchObject({ reason: 'rate-limited' })
    expect((await view('Mail'))?.state).toBe('untested')
  })

  test('is shown as over when its time is up, without a request', async () => {
    world.now = Date.now()
    world.started = await world.started.restart()
    const account = await add()
    world.likedo.misbehave({ when: createPath, how: { status: 429, headers: { 'retry-after': '0.2' } } })
    await refusal(account)
    const { shell } = world.started
    const count = () => shell.events.filter(({ name }) => name === 'accountsChanged').length
    const before = count()
    world.now += minute
    await expect.poll(count).toBeGreaterThan(before)
    expect((await budget())?.left).toBe(50)
  })

  test('from before a restart is shown as over when its time is up, too', async () => {
    world.now = Date.now()
    const account = await add()
    world.likedo.misbehave({ when: createPath, how: { status: 429, headers: { 'retry-after': '1' } } })
    await refusal(account)
    world.started = await world.started.restart()
    expect((await view())?.retryAt).toBeGreaterThan(world.now)
    const { shell } = world.started
    world.now += minute
    const isOver = () => shell.events.some(({ name }) => name === 'accountsChanged')
    await expect.poll(isOver, { timeout: 3_000 }).toBe(true)
    expect((await view())?.retryAt).toBeUndefined()
  })
})
