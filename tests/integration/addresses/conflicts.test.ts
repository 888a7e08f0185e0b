import { afterEach, describe, expect, test } from 'vitest'
import type { AccountView } from '../../../src/shared/views/account.ts'
import { type HaltmanOptions, type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { type StartedApp, type StartOptions, startApp } from '../../support/start-app.ts'

const createPath = '/api/alias/create'
const listPath = '/api/alias/list'
const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const address = 'bank@one.example'

let server: HaltmanServer
let started: StartedApp
let account: AccountView

async function begin(options: HaltmanOptions = {}, app: StartOptions = {}): Promise<void> {
  server = await startHaltmanServer({ domains: ['one.example'], ...options })
  started = await startApp(app)
  account = await started.get('saveAccount', {
    provider: 'haltman',
    nickname: 'Mail',
    key: server.key,
    server: server.url,
    defaultDomain: 'one.example',
  })
}
afterEach(async () => {
  await started.stop()
  await server.stop()
})

const draft = (label = 'typed') => ({
  accountId: account.id,
  localPart: 'bank',
  domain: 'one.example',
  label,
})
const looks = () => server.requests.filter(({ path }) => path === listPath).length

async function book() {
  const { entries } = await started.get('listAddresses', { query: '', limit: 50 })
  return entries
}

/** Repeats requests, as Chromium does when a reused connection breaks before an answer. */
const repeating: typeof globalThis.fetch = async (input, init) => {
  const request = new Request(input, init)
  if (request.method === 'POST') await (await fetch(request.clone())).text()
  return fetch(request)
}

describe('a name that is taken by an address of the same key', () => {
  test.each([
    ['ten seconds', 10 * second],
    ['an hour', hour],
    ['three hours', 3 * hour],
    ['23 hours', 23 * hour],
    ['three days', 72 * hour],
  ])('which was created elsewhere %s ago is not reported as new, and keeps its label', async (_name, age) => {
    await begin()
    server.add(address, { createdAt: Date.now() - age })
    expect(await started.refusal('createAddress', draft())).toMatchObject({
      reason: 'already-yours',
      address,
      hint: expect.stringContaining('label was not changed'),
    })
    expect(started.shell.clipboard()).toBe('')
    const [entry] = await book()
    expect(entry).toMatchObject({ address, label: '' })
    expect(Math.abs((entry?.createdAt ?? 0) - (Date.now() - age))).toBeLessThan(minute)
  })

  test.each([-3 * hour, 5 * minute, 2 * hour])(
    'which is dated by the clock of the service, even if that is %i ms off',
    async (off) => {
      const now = () => Date.now() + off
      await begin({ now })
      server.add(address, { createdAt: now() - minute })
      expect(await started.refusal('createAddress', draft())).toMatchObject({ reason: 'already-yours' })
      await started.stop()
      await server.stop()
      await begin({ now }, { fetch: repeating })
      expect(await started.get('createAddress', draft())).toMatchObject({
        copied: true,
        entry: { address, label: 'typed' },
      })
    },
  )

  test('which is off is neither reported as new nor copied, even if it was created just now', async () => {
    await begin()
    server.add(address, { createdAt: Date.now() + 500, active: false })
    expect(await started.refusal('createAddress', draft())).toMatchObject({ reason: 'yours-but-off' })
    expect(started.shell.clipboard()).toBe('')
    expect(await book()).toMatchObject([{ address, state: 'off' }])
  })

  test('which the service dates in the future was not created by this attempt', async () => {
    await begin()
    server.add(address, { createdAt: Date.now() + hour })
    expect(await started.refusal('createAddress', draft())).toMatchObject({ reason: 'already-yours' })
  })

  test('which another window creates at the same time is reported as existing', async () => {
    await begin()
    server.misbehave({ when: createPath, how: { slow: 300 } })
    const [first, next] = await Promise.all([
      started.ask('createAddress', draft('first')),
      started.ask('createAddress', draft('second')),
    ])
    expect(first).toMatchObject({ ok: true, value: { entry: { label: 'first' } } })
    expect(next).toMatchObject({
      ok: false,
      failure: { reason: 'already-yours', hint: expect.stringContaining('label was not changed') },
    })
    expect(await book()).toMatchObject([{ address, label: 'first' }])
  })
})

describe('a conflict with an address that the app itself created', () => {
  test.each([
    ['is too busy', { status: 429, headers: { 'retry-after': '1' } }],
    ['is unavailable', { status: 503 }],
    ['had an error', { status: 500 }],
  ] as const)('is found later if the service %s when it is asked', async (_why, how) => {
    let passed = 0
    await begin({}, { fetch: repeating, now: () => Date.now() + passed })
    server.misbehave({ when: listPath, how, times: 9 })
    expect(await started.refusal('createAddress', draft())).toMatchObject({ code: 'conflict' })
    server.behave()
    passed += minute
    started.app.openPopover()
    await expect.poll(book).toMatchObject([{ address, label: 'typed' }])
  })

  test('that cannot be confirmed leaves no open question, and an older address keeps its label', async () => {
    const passed = 0
    await begin({}, { now: () => Date.now() + passed })
    server.add(address, { createdAt: Date.now() - hour })
    server.misbehave({ when: listPath, how: { status: 503 }, times: 9 })
    expect(await started.refusal('createAddress', draft())).toMatchObject({ reason: 'name-taken' })
    expect(await started.refusal('createAddress', draft())).toMatchObject({ reason: 'name-taken' })
    server.behave()
    started = await started.restart()
    await expect.poll(book).toMatchObject([{ address, label: '' }])
  })
})

describe('a list', () => {
  test('that does not begin with the newest address is read on', async () => {
    await begin({ listOrder: 'oldest-first' })
    const longAgo = Date.now() - 100 * 24 * hour
    for (let index = 0; index < 250; index += 1) {
      server.add(`old${index}@one.example`, { createdAt: longAgo + index * second })
    }
    server.misbehave({ when: createPath, how: 'reset', commits: true })
    expect(await started.get('createAddress', draft())).toMatchObject({ entry: { address, label: 'typed' } })
    expect(looks()).toBe(2)
  })

  test('that lags behind a lost creation leads to its address later', async () => {
    let passed = 0
    const now = () => Date.now() + passed
    await begin({ now, listLags: 6 * second }, { now })
    server.misbehave({ when: createPath, how: 'reset', commits: true })
    await started.refusal('createAddress', draft())
    passed += 7 * second
    started.app.openPopover()
    await expect.poll(book).toMatchObject([{ address, label: 'typed' }])
  })
})

describe('an attempt of unknown outcome', () => {
  test('is not dropped because the clock runs ahead for a moment', async () => {
    let off = 0
    await begin({}, { now: () => Date.now() + off, steadyNow: () => performance.now() })
    server.misbehave({ when: createPath, how: 'reset' })
    await started.refusal('createAddress', draft())
    off = 400 * 24 * hour
    const before = looks()
    started.app.openPopover()
    await expect.poll(looks).toBe(before + 1)
    await started.get('getSnapshot')
    off = 0
    // The slow service acts only now.
    server.add(address)
    started.app.openPopover()
    await expect.poll(book).toMatchObject([{ address, label: 'typed' }])
  })

  test('is reported after the deadline for one request and one lookup, not for two requests', async () => {
    await begin({}, { deadlineMs: 1_000 })
    server.misbehave({ when: createPath, how: 'never' })
    server.misbehave({ when: listPath, how: 'never', times: 5 })
    const at = performance.now()
    expect(await started.refusal('createAddress', draft())).toMatchObject({ reason: 'outcome-unknown' })
    expect(performance.now() - at).toBeLessThan(3_500)
  })
})
