import { afterEach, describe, expect, test, vi } from 'vitest'
import type { AccountView } from '../../../src/shared/views/account.ts'
import { wayBack } from '../../../src/shared/views/address.ts'
import { lostAnswers } from '../../servers/losses.ts'
import type { How } from '../../servers/misbehaviour.ts'
import { type Service, services } from '../../servers/services.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

/** Some answers never arrive, and a busy computer is slow. */
vi.setConfig({ testTimeout: 30_000 })

/** Every way in which an answer is missing or unusable. */
const losses: readonly How[] = [
  ...lostAnswers,
  'number',
  { redirect: '/elsewhere', status: 301 },
  { redirect: '/elsewhere', status: 303 },
  { status: 599 },
  { status: 200, body: { ok: true, success: true } },
  { status: 200, body: { ok: true, created: true, address: '123 Main St', data: { email: '123 Main St' } } },
  {
    status: 200,
    body: { ok: true, created: true, address: 'other@one.example', data: { email: 'other@ig.do' } },
  },
]
/** Losses of the answer to a creation that happened. */
const committed: readonly How[] = [...losses, 'drip', { slow: 60_000 }]

let server: Service
let started: StartedApp
let account: AccountView
let wish: { accountId: string; localPart: string; domain: string; label: string }

afterEach(async () => {
  await started.stop()
  await server.stop()
})

/** A deadline that is long if an answer comes, for a busy computer, and short if none comes. */
const deadlineFor = (how?: How): number => (how === 'never' || how === 'drip' || isSlow(how) ? 1_200 : 15_000)
const isSlow = (how?: How): boolean => typeof how === 'object' && 'slow' in how

async function begin(
  { provider, domain, start }: (typeof services)[number],
  { how, ...options }: { readonly how?: How; readonly now?: () => number } = {},
): Promise<void> {
  server = await start(options)
  started = await startApp({ deadlineMs: deadlineFor(how), ...options })
  account = await started.get('saveAccount', {
    provider,
    nickname: 'Mail',
    key: server.key,
    server: server.url,
    defaultDomain: domain,
  })
  wish = { accountId: account.id, localPart: 'lost', domain, label: 'note' }
}

async function book(): Promise<readonly string[]> {
  const { entries } = await started.get('listAddresses', { query: '', limit: 50 })
  return entries.map(({ address }) => address)
}

describe.each(services)('at $provider, a lost answer', (service) => {
  const { createPath, listPath, domain } = service
  const address = `lost@${domain}`
  const creations = () => server.requests.filter(({ path }) => path === createPath).length
  const looks = () => server.requests.filter(({ path }) => path === listPath).length

  test.each(committed.map((how) => [how]))(
    '(%j) after the creation reports the address, created once',
    async (how) => {
      await begin(service, { how })
      server.misbehave({ when: createPath, how, commits: true })
      const made = await started.get('createAddress', wish)
      expect(made).toMatchObject({ copied: true, entry: { address, label: 'note' } })
      expect(creations()).toBe(1)
      expect(server.addresses()).toEqual([address])
      expect(await book()).toEqual([address])
    },
  )

  test.each(losses.map((how) => [how]))(
    '(%j) without a creation reports that none happened, and the same request again creates it once',
    async (how) => {
      await begin(service, { how })
      server.misbehave({ when: createPath, how })
      const failure = await started.refusal('createAddress', wish)
      expect(failure.code).toMatch(/^(unreachable|timed-out|unexpected-response|provider-failed)$/)
      expect(failure.attemptId).toBeUndefined()
      expect(creations()).toBe(1)
      expect(await book()).toEqual([])
      await started.get('createAddress', wish)
      expect(server.addresses()).toEqual([address])
      expect(await book()).toEqual([address])
    },
  )

  test.each(losses.map((how) => [how]))(
    '(%j), also to the lookup, is settled at the next start',
    async (how) => {
      await begin(service, { how })
      server.misbehave({ when: createPath, how: 'reset', commits: true })
      server.misbehave({ when: listPath, how })
      const failure = await started.refusal('createAddress', wish)
      expect(failure).toMatchObject({ code: 'unknown-outcome', attemptId: expect.any(Number) })
      expect(await book()).toEqual([])
      started = await started.restart()
      await expect.poll(book).toEqual([address])
      expect(creations()).toBe(1)
      expect(server.addresses()).toEqual([address])
    },
  )

  test('is found by Check again although the opening popover has already settled it', async () => {
    await begin(service)
    server.misbehave({ when: createPath, how: 'reset', commits: true })
    server.misbehave({ when: listPath, how: 'reset' })
    const { attemptId = 0 } = await started.refusal('createAddress', wish)
    started.app.openPopover()
    await expect.poll(book).toEqual([address])
    expect(started.shell.clipboard()).toBe('')
    const made = await started.get('checkAttempt', { attemptId })
    expect(made).toMatchObject({ copied: true, entry: { address, label: 'note' } })
    expect(started.shell.clipboard()).toBe(address)
    expect(creations()).toBe(1)
  })

  test('for an address that was deleted before Check again reports that it no longer exists', async () => {
    await begin(service)
    server.misbehave({ when: createPath, how: 'reset', commits: true })
    server.misbehave({ when: listPath, how: 'reset' })
    const { attemptId = 0 } = await started.refusal('createAddress', wish)
    const { entry } = await started.get('checkAttempt', { attemptId })
    if (wayBack(entry) === undefined) return
    await started.get('undoAddress', { id: entry.id })
    expect(await started.refusal('checkAttempt', { attemptId })).toMatchObject({ reason: 'address-gone' })
  })

  /** Repeats requests, as Chromium does when a reused connection breaks before an answer. */
  async function repeatRequests(): Promise<void> {
    const { folder, keychain } = started
    await started.app.close()
    started = await startApp({
      folder,
      keychain,
      async fetch(input, init) {
        const request = new Request(input, init)
        if (request.method === 'POST') await (await fetch(request.clone())).text()
        return fetch(request)
      },
    })
  }

  test('to a request that the network repeated by itself is no conflict', async () => {
    await begin(service)
    await repeatRequests()
    const made = await started.get('createAddress', wish)
    expect(made).toMatchObject({ copied: true, entry: { address, label: 'note' } })
    expect(server.addresses()).toEqual([address])
  })

  test('to a request that the network repeated before it failed puts the address in the book later', async () => {
    await begin(service)
    await repeatRequests()
    server.misbehave({ when: listPath, how: 'reset', times: 10 })
    expect(await started.refusal('createAddress', wish)).toMatchObject({ code: 'conflict' })
    server.behave()
    started = await started.restart()
    await expect.poll(book).toEqual([address])
    expect(server.addresses()).toEqual([address])
  })

  test('leaves no open question about a conflict that the service refuses to explain', async () => {
    await begin(service)
    await repeatRequests()
    server.misbehave({ when: listPath, how: { status: 403 }, times: 10 })
    for (const _ of ['the first time', 'again']) {
      expect(await started.refusal('createAddress', wish)).toMatchObject({ code: 'conflict' })
    }
  })

  test('is looked up less and less often while the lookup fails, and at once on request', async () => {
    let now = Date.now()
    await begin(service, { now: () => now })
    server.misbehave({ when: createPath, how: 'reset', commits: true })
    server.misbehave({ when: listPath, how: { status: 500 }, times: 1_000 })
    const { attemptId = 0 } = await started.refusal('createAddress', wish)
    const before = looks()
    for (let opening = 0; opening < 20; opening += 1) {
      started.app.openPopover()
      now += 60_000
      const { shell } = started
      const greeted = () => shell.events.filter(({ name }) => name === 'popoverShown').length
      await expect.poll(greeted).toBe(opening + 1)
      await started.get('getSnapshot')
    }
    expect(looks() - before).toBeGreaterThan(2)
    expect(looks() - before).toBeLessThan(8)
    server.behave()
    expect(await started.get('checkAttempt', { attemptId })).toMatchObject({ entry: { address } })
  })

  test('is no longer a question once its account is removed', async () => {
    await begin(service)
    server.misbehave({ when: createPath, how: 'reset', commits: true })
    server.misbehave({ when: listPath, how: 'reset' })
    const { attemptId = 0 } = await started.refusal('createAddress', wish)
    await started.get('removeAccount', { id: account.id })
    expect(await started.refusal('checkAttempt', { attemptId })).toMatchObject({ reason: 'attempt-gone' })
    const before = server.requests.length
    started = await started.restart()
    started.app.openPopover()
    await started.get('getSnapshot')
    expect(server.requests).toHaveLength(before)
  })

  test('for an address that was not created is forgotten ten minutes later', async () => {
    let now = Date.now()
    await begin(service, { now: () => now })
    server.misbehave({ when: createPath, how: 'reset' })
    server.misbehave({ when: listPath, how: 'reset' })
    const { attemptId = 0 } = await started.refusal('createAddress', wish)
    now += 11 * 60_000
    started.app.openPopover()
    await expect.poll(looks).toBe(2)
    await expect
      .poll(async () => (await started.refusal('checkAttempt', { attemptId })).reason)
      .toBe('not-made')
    const before = looks()
    started.app.openPopover()
    await started.get('getSnapshot')
    expect(looks()).toBe(before)
  })
})
