import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { AccountView } from '../../../src/shared/views/account.ts'
import { type SwitchingServer, startSwitchingServer } from '../../servers/switching-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

vi.mock(import('../../../src/main/providers/registry.ts'), async (load) => {
  const { providers } = await load()
  const { reportingProvider } = await import('../../support/switching-provider.ts')
  return { providers: { ...providers, likedo: reportingProvider } }
})

const day = 86_400_000
let server: SwitchingServer
let started: StartedApp
let time: number
let made = 0

beforeEach(async () => {
  time = Date.UTC(2026, 10, 30, 12)
  server = await startSwitchingServer(() => time)
  started = await startApp({ now: () => time })
})
afterEach(async () => {
  await started.stop()
  await server.stop()
})

const form = (change: object = {}) => ({
  ...{ provider: 'likedo' as const, nickname: 'Work', server: server.url, key: server.key },
  ...change,
})
const saved = ({ id }: AccountView) => ({
  ...{ provider: 'likedo' as const, id, nickname: 'Work', server: server.url },
})
const view = async () => (await started.get('getSnapshot')).accounts[0]
const asked = () => server.requests.filter(({ path }) => path === '/account').length
function create({ id }: AccountView) {
  made += 1
  const draft = { accountId: id, localPart: `name${made}`, domain: 'switch.example', label: '' }
  return started.ask('createAddress', draft)
}
async function save(change: object = {}): Promise<AccountView> {
  const account = await started.get('saveAccount', form(change))
  // The report is asked for after the answer.
  await expect.poll(asked).toBeGreaterThan(0)
  return account
}

describe('the plan and the quota of an account', () => {
  test('are in the report of its test, whether it is saved or not', async () => {
    Object.assign(server.facts, { plan: 'Free', limit: 10, keyEnds: time + 90 * day })
    expect(await started.get('testConnection', form())).toMatchObject({
      plan: 'Free',
      quota: { limit: 10, used: 0 },
      keyExpiresAt: time + 90 * day,
    })
    expect((await started.get('getSnapshot')).accounts).toEqual([])
  })

  test('are kept from the test before it is saved, without another request', async () => {
    Object.assign(server.facts, { plan: 'Free', limit: 10 })
    await started.get('testConnection', form())
    await started.get('saveAccount', form())
    expect(await view()).toMatchObject({
      servicePlan: 'Free',
      budget: { limit: 10, left: 10, per: 'account' },
      budgetText: '10 of 10 addresses left',
    })
    expect(asked()).toBe(1)
  })

  test('are asked for once if it is saved without a test, and stay after a restart', async () => {
    Object.assign(server.facts, { plan: 'Free', limit: 10 })
    const account = await save()
    await expect.poll(view).toMatchObject({ servicePlan: 'Free', budget: { left: 10 } })
    await create(account)
    await create(account)
    expect(await view()).toMatchObject({ budget: { left: 8 } })
    expect(asked()).toBe(1)
    started = await started.restart()
    expect(await view()).toMatchObject({ servicePlan: 'Free', budget: { left: 8 } })
  })

  test('are learned again at each test, and forgotten when the service stops telling', async () => {
    Object.assign(server.facts, { plan: 'Free', limit: 10 })
    const account = await save()
    await expect.poll(view).toMatchObject({ budget: { left: 10 } })
    server.facts.plan = 'Premium'
    server.facts.limit = 50
    await started.get('testConnection', saved(account))
    expect(await view()).toMatchObject({ servicePlan: 'Premium', budget: { left: 50 } })
    delete server.facts.plan
    delete server.facts.limit
    await started.get('testConnection', saved(account))
    const now = await view()
    expect([now?.servicePlan, now?.quotaText, now?.budget, now?.budgetText]).toEqual(Array(4).fill(undefined))
  })

  test('follow a refusal of the service, and an address beyond the known limit', async () => {
    Object.assign(server.facts, { limit: 10 })
    const account = await save()
    await expect.poll(view).toMatchObject({ budget: { left: 10 } })
    server.facts.limit = 0
    expect(await create(account)).toMatchObject({ ok: false, failure: { reason: 'addresses-used-up' } })
    expect(await view()).toMatchObject({ budget: { left: 0, limit: 10 } })
    // The plan has changed on the website.
    delete server.facts.limit
    expect(await create(account)).toMatchObject({ ok: true })
    expect((await view())?.budget).toBeUndefined()
  })

  test('count an address whose answer was lost, once it is found', async () => {
    Object.assign(server.facts, { limit: 10 })
    const account = await save()
    await expect.poll(view).toMatchObject({ budget: { left: 10 } })
    server.misbehave({ when: '/aliases', how: 'reset', commits: true })
    await create(account)
    await expect.poll(view).toMatchObject({ budget: { left: 9 } })
  })

  test('do not depend on the clock', async () => {
    Object.assign(server.facts, { limit: 10 })
    const account = await save()
    await expect.poll(view).toMatchObject({ budget: { left: 10 } })
    time -= 400 * day
    await create(account)
    expect(await view()).toMatchObject({ budget: { left: 9 } })
    time += 900 * day
    await create(account)
    expect(await view()).toMatchObject({ budget: { left: 8 } })
  })

  test('of another key are those of that key', async () => {
    Object.assign(server.facts, { plan: 'Free', limit: 10 })
    const account = await save()
    await expect.poll(view).toMatchObject({ budget: { left: 10 } })
    delete server.facts.plan
    delete server.facts.limit
    await started.get('saveAccount', form({ id: account.id, key: server.newKey() }))
    expect((await view())?.budget).toBeUndefined()
    await expect.poll(asked).toBe(2)
    expect((await view())?.servicePlan).toBeUndefined()
  })
})

describe('the end of a key that the service reports', () => {
  const notices = async () =>
    (await started.get('getSnapshot')).notices.filter(({ id }) => id.startsWith('key-expiry-'))
  const told = () => started.shell.notifications.filter(({ title }) => title.startsWith('Key about'))
  async function restartAfter(days: number) {
    time += days * day
    started = await started.restart()
  }
  async function saveEndingIn(days: number) {
    server.facts.keyEnds = time + days * day
    await started.get('testConnection', form())
    return started.get('saveAccount', form())
  }

  test('is shown, and announced a week and a day before, in words for a key from the website', async () => {
    const { id } = await saveEndingIn(30)
    expect((await view())?.keyLife).toEqual({ expiresAt: server.facts.keyEnds, days: 30, renews: false })
    expect(await notices()).toEqual([])
    await restartAfter(23.5)
    expect(await notices()).toMatchObject([
      { renewAccountId: id, hint: expect.stringContaining('on the website of the service') },
    ])
    expect(told()).toMatchObject([{ actions: [{ label: 'Replace key' }] }])
    await restartAfter(1)
    expect(told()).toEqual([])
    await restartAfter(5)
    expect(told()).toHaveLength(1)
    expect(await notices()).toHaveLength(1)
    told()[0]?.onClick?.()
    expect(started.shell.events).toContainEqual({
      window: 'settings',
      name: 'settingsPlaced',
      payload: { page: 'accounts', renewAccountId: id },
    })
  })

  test('is not announced from the first day of a key for a week', async () => {
    await saveEndingIn(7)
    await restartAfter(1)
    expect(await notices()).toEqual([])
    await restartAfter(5.5)
    expect(await notices()).toHaveLength(1)
  })

  test('is no longer announced once another key is saved, whose end counts', async () => {
    const { id } = await saveEndingIn(30)
    await restartAfter(25)
    expect(await notices()).toHaveLength(1)
    server.facts.keyEnds = time + 365 * day
    await started.get('saveAccount', form({ id, key: server.newKey() }))
    expect(await notices()).toEqual([])
    await expect.poll(async () => (await view())?.keyLife?.expiresAt).toBe(server.facts.keyEnds)
    expect(await notices()).toEqual([])
  })

  test('is no longer announced once the service tells of none', async () => {
    const account = await saveEndingIn(30)
    await restartAfter(25)
    delete server.facts.keyEnds
    await started.get('testConnection', saved(account))
    expect(await notices()).toEqual([])
    expect((await view())?.keyLife).toBeUndefined()
  })

  test('is announced once for a clock that is put back after the last reminder', async () => {
    await saveEndingIn(30)
    await restartAfter(29.5)
    expect(told()).toHaveLength(1)
    await restartAfter(-3)
    expect(told()).toEqual([])
  })

  test('is learned of an account from before, after its next call that works', async () => {
    server.facts.keyEnds = time + 5 * day
    server.misbehave({ when: '/account', how: { status: 503 }, times: 9 })
    const account = await save()
    expect((await view())?.keyLife).toBeUndefined()
    server.behave()
    started = await started.restart()
    await create(account)
    // Nobody knows how old the key is, so its last week is announced.
    await expect.poll(notices).toHaveLength(1)
  })
})
