import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AccountView } from '../../../src/shared/views/account.ts'
import type { HaltmanLimits } from '../../servers/haltman-limits.ts'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

const minute = 60_000

let now: number
let haltman: HaltmanServer
let started: StartedApp
let account: AccountView
let names = 0

beforeEach(async () => {
  now = Date.UTC(2028, 1, 10, 12)
  started = await startApp({ now: () => now })
})
afterEach(async () => {
  await started.stop()
  await haltman.stop()
})

/** Starts a service with these limits, and adds an account of its first owner. */
async function begin(limits: HaltmanLimits): Promise<void> {
  const owners = ['a1', 'b2'].map((pair) => ({ key: pair.repeat(32), email: `${pair}@inbox.example` }))
  haltman = await startHaltmanServer({ owners, domains: ['one.example'], limits, now: () => now })
  const { key, url } = haltman
  const place = { server: url, defaultDomain: 'one.example' }
  account = await started.get('saveAccount', { provider: 'haltman', nickname: 'Mail', key, ...place })
}

function draft({ id }: AccountView) {
  names += 1
  return { accountId: id, localPart: `name${names}`, domain: 'one.example', label: '' }
}
const create = (at: AccountView) => started.get('createAddress', draft(at))
const refusal = (at: AccountView) => started.refusal('createAddress', draft(at))
const remove = (id: number) => started.get('deleteAddresses', { ids: [id] })
const sent = (path: string) => haltman.requests.filter((request) => request.path === path).length
async function view(nickname: string): Promise<AccountView | undefined> {
  return (await started.get('getSnapshot')).accounts.find((found) => found.nickname === nickname)
}

test('a limit of deletions prevents no creation', async () => {
  await begin({ of: { alias_delete: 1 } })
  const made = [await create(account), await create(account), await create(account)]
  await remove(made[0]?.entry.id ?? 0)
  const report = await remove(made[1]?.entry.id ?? 0)
  expect(report.kept[0]?.failure).toMatchObject({
    reason: 'rate-limited',
    counted: 'deletions',
    message: 'Haltman asks you to slow down: too many deletions.',
  })
  expect((await view('Mail'))?.retryAt).toBeUndefined()
  await create(account)
  const before = started.shell.notifications.length
  await started.app.newAddress()
  expect(started.shell.notifications.slice(before).map(({ title }) => title)).toEqual(['New address · Mail'])
})

test('a limit of creations is shown by name, also after a restart, and no connection test ends it', async () => {
  await begin({ of: { alias_create: 1 } })
  const { entry } = await create(account)
  const message = 'Haltman asks you to slow down: too many new addresses.'
  expect(await refusal(account)).toMatchObject({ counted: 'creations', message, retryAt: now + minute })
  started = await started.restart()
  const form = { id: account.id, provider: 'haltman', nickname: 'Mail', server: haltman.url } as const
  await started.get('testConnection', form)
  expect(await view('Mail')).toMatchObject({ retryAt: now + minute, waitReason: message })
  await started.app.newAddress()
  expect(sent('/api/alias/create')).toBe(2)
  expect(started.shell.notifications.at(-1)?.body).toContain(message)
  expect((await remove(entry.id)).deleted).toHaveLength(1)
  now += minute
  expect((await view('Mail'))?.waitReason).toBeUndefined()
  await create(account)
})

test('a limit of the network is shown by name, and neither the hotkey nor another account sends before its end', async () => {
  await begin({ perNetwork: 1 })
  const [, key = ''] = haltman.keys()
  const place = { server: haltman.url, defaultDomain: 'one.example' }
  const neighbour = await started.get('saveAccount', {
    provider: 'haltman',
    nickname: 'Near',
    key,
    ...place,
  })
  await create(account)
  for (let press = 0; press < 3; press += 1) await started.app.newAddress()
  expect(sent('/api/alias/create')).toBe(2)
  for (const { body } of started.shell.notifications.slice(-3)) {
    expect(body).toContain('Haltman asks you to slow down: too many requests from your network.')
  }
  expect(await refusal(neighbour)).toMatchObject({ reason: 'rate-limited-network', retryAt: now + minute })
  expect(sent('/api/alias/create')).toBe(2)
  expect((await view('Near'))?.waitReason).toContain('from your network')
  now += minute
  await create(neighbour)
  expect((await view('Mail'))?.retryAt).toBeUndefined()
})
