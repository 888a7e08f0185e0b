import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PlanId } from '../../../src/shared/rules/plan.ts'
import type { AccountView, Budget } from '../../../src/shared/views/account.ts'
import { startHaltmanServer } from '../../servers/haltman-server.ts'
import { type LikedoServer, startLikedoServer } from '../../servers/likedo-server.ts'
import type { TestServer } from '../../servers/start-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

/** Limits are met by many calls, which a busy computer makes slowly. */
vi.setConfig({ testTimeout: 30_000 })

const minute = 60_000
const hour = 60 * minute
const createPath = '/api/v1/emails/create'

let now: number
let likedo: LikedoServer
let started: StartedApp
const others: TestServer[] = []

beforeEach(async () => {
  now = new Date(2028, 1, 10, 12).getTime()
  likedo = await startLikedoServer({ now: () => now, owners: likes.map((name) => ({ key: keyOf(name) })) })
  started = await startApp({ now: () => now })
})
afterEach(async () => {
  await started.stop()
  await Promise.all([likedo, ...others.splice(0)].map((server) => server.stop()))
})

/** The accounts at the service, each with a key of its own. */
const likes = ['Like', 'Full', 'Neighbour']
const keyOf = (name: string) => `lk_${name.toLowerCase().repeat(8)}`

function add(nickname = 'Like', plan?: PlanId, server: LikedoServer = likedo): Promise<AccountView> {
  const { url } = server
  const key = likes.includes(nickname) ? keyOf(nickname) : server.key
  const more = plan === undefined ? {} : { plan }
  return started.get('saveAccount', { provider: 'likedo', nickname, key, server: url, ...more })
}
let names = 0
function draft({ id, domains }: AccountView) {
  names += 1
  return { accountId: id, localPart: `name${names}`, domain: domains[0] ?? 'ig.do', label: '' }
}
const create = (account: AccountView) => started.get('createAddress', draft(account))
const refusal = (account: AccountView) => started.refusal('createAddress', draft(account))
async function view(nickname = 'Like'): Promise<AccountView | undefined> {
  return (await started.get('getSnapshot')).accounts.find((account) => account.nickname === nickname)
}
async function budget(nickname = 'Like'): Promise<Budget | undefined> {
  return (await view(nickname))?.budget
}

/** A Haltman account at a server of its own. */
async function addHaltman(nickname: string): Promise<AccountView> {
  const server = await startHaltmanServer({ domains: ['one.example'] })
  others.push(server)
  const { key, url } = server
  const place = { server: url, defaultDomain: 'one.example' }
  return started.get('saveAccount', { provider: 'haltman', nickname, key, ...place })
}

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
    started = await started.restart()
    expect(await budget()).toEqual(expected)
  })

  test('is the hour’s where that is tighter, and each call leaves it an hour after it was made', async () => {
    const account = await add('Like', 'free')
    for (let call = 0; call < 155; call += 1)
      await started.refusal('createAddress', { ...draft(account), domain: 'kfc.sh' })
    expect(await budget()).toEqual({ left: 45, limit: 200, per: 'hour' })
    now += hour / 2
    await create(account)
    started = await started.restart()
    expect(await budget()).toEqual({ left: 44, limit: 200, per: 'hour' })
    now += hour / 2 + 1
    expect(await budget()).toEqual({ left: 49, limit: 50, per: 'month' })
  })

  test('is told to the windows when an address is written down', async () => {
    const account = await add()
    await create(account)
    const told = started.shell.events.filter(({ name }) => name === 'accountsChanged').at(-1)?.payload
    expect(told).toMatchObject({ accounts: [{ budget: { left: 49, per: 'month' } }] })
  })

  test('counts the month’s addresses, deleted or not, and starts anew with the next month', async () => {
    const account = await add('Like', 'free')
    for (let made = 0; made < 4; made += 1) {
      await create(account)
      now += 2 * hour
    }
    expect((await budget())?.left).toBe(46)
    now = new Date(2028, 1, 29, 23, 59).getTime()
    expect((await budget())?.left).toBe(46)
    now += minute
    expect((await budget())?.left).toBe(50)
  })

  test('is shown as it is now whenever the popover is opened', async () => {
    const account = await add('Like', 'lifetime')
    await create(account)
    now += 2 * hour
    started.app.openPopover()
    const { shell } = started
    const told = () => shell.events.filter(({ name }) => name === 'accountsChanged').at(-1)?.payload
    await expect.poll(told).toMatchObject({ accounts: [{ budget: { left: 2_000 } }] })
  })

  test('is none where no limit is known', async () => {
    await addHaltman('Mail')
    expect(await budget('Mail')).toBeUndefined()
  })
})

describe('what the service says', () => {
  test.each([
    ['as 429 with seconds', { status: 429, headers: { 'retry-after': '600' } }],
    [
      'as 429 with a date',
      { status: 429, headers: { 'retry-after': new Date(Date.UTC(2028, 1, 10, 12, 10)).toUTCString() } },
    ],
    [
      'dressed as 401',
      {
        status: 401,
        body: { success: false, error: 'Invalid or expired API key: Rate limit exceeded' },
        headers: { 'retry-after': '600' },
      },
    ],
  ] as const)(
    'of too many requests, %s, leaves nothing until then and says nothing of the key',
    async (_name, how) => {
      now = Date.UTC(2028, 1, 10, 12)
      const account = await add()
      await create(account)
      // The clock of the service is the one of its `Date` header.
      likedo.misbehave({
        when: createPath,
        how: { ...how, headers: { ...how.headers, date: new Date(now).toUTCString() } },
      })
      expect(await refusal(account)).toMatchObject({
        code: 'rate-limited',
        retryAt: now + 10 * minute,
        hint: 'Try again when the time is up.',
      })
      expect(await view()).toMatchObject({ state: 'working', budget: { left: 0, limit: 200, per: 'hour' } })
      started = await started.restart()
      expect((await budget())?.left).toBe(0)
      now += 10 * minute
      expect(await budget()).toEqual({ left: 49, limit: 50, per: 'month' })
    },
  )

  test('without a time is believed until an address is made after all', async () => {
    const account = await add()
    likedo.misbehave({ when: createPath, how: { status: 429 } })
    expect((await refusal(account)).retryAt).toBeUndefined()
    expect((await budget())?.left).toBe(0)
    now += 30 * minute
    expect((await budget())?.left).toBe(0)
    await create(account)
    expect((await budget())?.left).toBe(49)
  })

  test('of a wait that no one could sit out is heeded for an hour, over a restart too, and then asked about', async () => {
    const account = await add()
    const nonsense = { status: 429, headers: { 'retry-after': '99999999999' } }
    likedo.misbehave({ when: createPath, how: nonsense, times: 2 })
    expect((await refusal(account)).retryAt).toBe(now + hour)
    now += hour - 1
    started = await started.restart()
    const before = likedo.requests.length
    expect(await refusal(account)).toMatchObject({ code: 'rate-limited', retryAt: now + 1 })
    expect(likedo.requests).toHaveLength(before)
    now += 1
    expect((await refusal(account)).retryAt).toBe(now + hour)
    now += hour
    await create(account)
  })

  test('of a wait that an older version saved is heeded for an hour', async () => {
    const account = await add()
    likedo.misbehave({ when: createPath, how: { status: 429, headers: { 'retry-after': '600' } } })
    await refusal(account)
    await started.app.close()
    const file = join(started.folder, 'accounts.json')
    const saved = (await readFile(file, 'utf8')).replace(/"until": ?\d+/, `"until":${now + 744 * hour}`)
    expect(saved).toContain(String(now + 744 * hour))
    await writeFile(file, saved)
    started = await startApp({ now: () => now, folder: started.folder, keychain: started.keychain })
    expect((await view())?.retryAt).toBe(now + hour)
    now += hour
    await create(account)
  })

  test('of a wait is over when the user tests the connection of the account and it works', async () => {
    const account = await add()
    likedo.misbehave({ when: createPath, how: { status: 429, headers: { 'retry-after': '3600' } } })
    await refusal(account)
    const form = { id: account.id, provider: 'likedo', nickname: 'Like', server: likedo.url } as const
    likedo.misbehave({ how: 'reset' })
    await started.refusal('testConnection', form)
    expect((await view())?.retryAt).toBe(now + hour)
    await started.get('testConnection', form)
    expect(await view()).toMatchObject({ state: 'working', budget: { left: 50, per: 'month' } })
    expect((await view())?.retryAt).toBeUndefined()
    await create(account)
  })

  test('of the month’s addresses holds until the next month', async () => {
    const account = await add()
    const error = 'You have used up the monthly quota of your plan.'
    likedo.misbehave({ when: createPath, how: { status: 403, body: { success: false, error } } })
    expect(await refusal(account)).toMatchObject({ code: 'quota-exceeded' })
    expect(await budget()).toEqual({ left: 0, limit: 50, per: 'month' })
    started = await started.restart()
    now = new Date(2028, 1, 29, 23).getTime()
    expect((await budget())?.left).toBe(0)
    now += hour
    expect((await budget())?.left).toBe(50)
  })

  test('is forgotten with another plan or key, and kept with another nickname', async () => {
    const account = await add()
    likedo.misbehave({ when: createPath, how: { status: 429, headers: { 'retry-after': '600' } } })
    await refusal(account)
    const form = { id: account.id, provider: 'likedo', server: likedo.url } as const
    await started.get('saveAccount', { ...form, nickname: 'Other' })
    expect((await budget('Other'))?.left).toBe(0)
    await started.get('saveAccount', { ...form, nickname: 'Other', plan: 'pro' })
    expect(await view('Other')).toMatchObject({ plan: 'pro', budget: { left: 1_000 } })
    await started.get('saveAccount', { ...form, nickname: 'Again' })
    expect((await view('Again'))?.plan).toBe('pro')
  })

  test('before it looks at the key says nothing of the key', async () => {
    const account = await addHaltman('Mail')
    others[0]?.misbehave({
      how: { status: 429, body: { error: 'rate_limited', reason: 'too_many_requests_key' } },
    })
    expect(await refusal(account)).toMatchObject({ reason: 'rate-limited' })
    expect((await view('Mail'))?.state).toBe('untested')
  })

  test('is shown as over when its time is up, without anybody asking', async () => {
    now = Date.now()
    started = await started.restart()
    const account = await add()
    likedo.misbehave({ when: createPath, how: { status: 429, headers: { 'retry-after': '0.2' } } })
    await refusal(account)
    const { shell } = started
    const told = () => shell.events.filter(({ name }) => name === 'accountsChanged').length
    const before = told()
    now += minute
    await expect.poll(told).toBeGreaterThan(before)
    expect((await budget())?.left).toBe(50)
  })

  test('before a restart is shown as over when its time is up, too', async () => {
    now = Date.now()
    const account = await add()
    likedo.misbehave({ when: createPath, how: { status: 429, headers: { 'retry-after': '1' } } })
    await refusal(account)
    started = await started.restart()
    expect((await view())?.retryAt).toBeGreaterThan(now)
    const { shell } = started
    now += minute
    const isOver = () => shell.events.some(({ name }) => name === 'accountsChanged')
    await expect.poll(isOver, { timeout: 3_000 }).toBe(true)
    expect((await view())?.retryAt).toBeUndefined()
  })
})

describe('a limit that was met', () => {
  const limited = { status: 429, headers: { 'retry-after': '600' } } as const

  test('offers the accounts that can make an address now, and no others', async () => {
    const account = await add('Like')
    const full = await add('Full')
    await addHaltman('Mail')
    const rejected = await addHaltman('Rejected')
    await started.get('addPracticeAccount')
    const error = 'Monthly quota used up'
    likedo.misbehave({ when: createPath, how: { status: 403, body: { success: false, error } } })
    expect((await refusal(full)).hint).toBe(
      'Wait for the next month, change the plan, or choose Like, Mail or Rejected.',
    )
    others[1]?.misbehave({ how: { status: 401, body: { error: 'invalid_or_expired_api_key' } } })
    await refusal(rejected)

    likedo.misbehave({ when: createPath, how: limited })
    expect(await refusal(account)).toMatchObject({
      alternatives: ['Mail'],
      hint: 'Try again when the time is up, or choose Mail.',
    })
  })

  test('for the whole network offers accounts at other services only', async () => {
    const account = await add('Like')
    await add('Neighbour')
    const page = {
      status: 429,
      text: 'Too many requests from this network, please try again later.',
      headers: { 'content-type': 'text/html', 'retry-after': '9' },
    }
    likedo.misbehave({ when: createPath, how: page, times: 2 })
    const alone = await refusal(account)
    expect(alone.hint).toBe('Try again when the time is up.')
    await addHaltman('Mail')
    expect((await refusal(account)).alternatives).toEqual(['Mail'])
  })

  test('by the hotkey is told with the time to come back, and shown with its countdown afterwards', async () => {
    now = new Date(2028, 1, 10, 12, 0, 30).getTime()
    await add('Like')
    await addHaltman('Mail')
    likedo.misbehave({ when: createPath, how: limited })
    await started.app.newAddress()
    const [notification] = started.shell.notifications
    const time = new Date(2028, 1, 10, 12, 11).toLocaleTimeString([], { timeStyle: 'short' })
    expect(notification).toMatchObject({
      title: 'No address was made · Like',
      body: `LikeDo asks you to slow down: too many requests with this key. Try again at ${time}, or choose Mail.`,
    })
    const { shell } = started
    shell.showPopover()
    await expect
      .poll(() => shell.events.find(({ name }) => name === 'popoverShown')?.payload)
      .toMatchObject({
        unreadFailures: [
          {
            failure: {
              retryAt: now + 10 * minute,
              hint: 'Try again when the time is up, or choose Mail.',
            },
          },
        ],
      })
  })

  test('keeps the hotkey from asking before its time, and tells a short wait in seconds', async () => {
    await add('Like')
    likedo.misbehave({ when: createPath, how: limited })
    await started.app.newAddress()
    now += 10 * minute - 12_000
    const before = likedo.requests.length
    await started.app.newAddress()
    expect(likedo.requests).toHaveLength(before)
    expect(started.shell.notifications.at(-1)?.body).toContain('Try again in 12 seconds')
    now += 12_000
    await started.app.newAddress()
    expect(started.shell.notifications.at(-1)?.title).toBe('New address · Like')
  })
})
