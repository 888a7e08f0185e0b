import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type SwitchingServer, startSwitchingServer } from '../../servers/switching-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

vi.mock(import('../../../src/main/providers/registry.ts'), async (load) => {
  const { providers } = await load()
  const { switchingProvider } = await import('../../support/switching-provider.ts')
  return { providers: { ...providers, likedo: switchingProvider } }
})

const address = 'amber@switch.example'
/** A clock that stands still, so that no request is given up early. */
const now = () => Date.UTC(2026, 10, 30, 12)
const aliasPath = /^\/aliases\/./
let server: SwitchingServer
let started: StartedApp
let id: number

beforeEach(async () => {
  server = await startSwitchingServer(now)
  server.facts.plan = 'Paid'
  started = await startApp({ now, deadlineMs: 1_000 })
  const account = await started.get('saveAccount', {
    provider: 'likedo',
    nickname: 'Switches',
    server: server.url,
    key: server.key,
    defaultDomain: 'switch.example',
  })
  // The first request of a process loads the sender, which may take longer than the deadline.
  await sync()
  const draft = { accountId: account.id, localPart: 'amber', domain: 'switch.example', label: 'shop' }
  id = (await started.get('createAddress', draft)).entry.id
})

afterEach(async () => {
  await started.stop()
  await server.stop()
})

const sent = () => server.requests.filter(({ path }) => aliasPath.test(path)).map(({ body }) => body)
const entry = async () => {
  const { entries } = await started.get('listAddressRange', { query: '', offset: 0, limit: 9 })
  return entries.find((one) => one.id === id)
}
const block = (blocks: boolean) => started.ask('blockPromotions', { id, blocks })
const sync = () => started.get('syncAddresses', { asked: true })

describe('promotions to an address', () => {
  test('are blocked by the service, shown as blocked, and allowed again', async () => {
    expect((await entry())?.can).toContain('block-promotions')
    expect(await block(true)).toMatchObject({ ok: true, value: { state: 'active', blocksPromotions: true } })
    expect(server.find(address)?.filtered).toBe(true)
    const blocked = await entry()
    expect([blocked?.state, blocked?.blocksPromotions]).toEqual(['active', true])
    expect(blocked?.can).toContain('allow-promotions')
    expect(blocked?.can).not.toContain('block-promotions')
    await block(false)
    expect(await entry()).not.toHaveProperty('blocksPromotions')
    expect(sent()).toEqual([{ filtered: true }, { filtered: false }])
  })

  test('that are blocked on the page of the service are shown so after a comparison', async () => {
    server.edit(address, { filtered: true })
    await sync()
    expect(await entry()).toMatchObject({ blocksPromotions: true })
  })

  test('stay blocked while the address is off and once it is on again', async () => {
    await block(true)
    const off = await started.get('changeAddress', { id, action: 'turn-off' })
    expect(off).not.toHaveProperty('blocksPromotions')
    expect(off.can).not.toContain('allow-promotions')
    expect(await started.get('changeAddress', { id, action: 'turn-on' })).toMatchObject({
      blocksPromotions: true,
    })
  })

  test.each(['reset', 'cut', 'never'] as const)(
    'are blocked by one more request if the answer was lost: %s',
    async (how) => {
      server.misbehave({ when: aliasPath, how, commits: true })
      expect(await block(true)).toMatchObject({ ok: true, value: { blocksPromotions: true } })
      expect(sent()).toHaveLength(2)
    },
  )

  test('are perhaps blocked if no answer arrives, until the list shows it', async () => {
    server.misbehave({ when: aliasPath, how: 'reset', commits: true, times: 2 })
    expect(await block(true)).toMatchObject({
      ok: false,
      failure: { reason: 'promotions-unknown', code: 'unknown-outcome' },
    })
    expect(await entry()).not.toHaveProperty('blocksPromotions')
    await sync()
    expect(await entry()).toMatchObject({ blocksPromotions: true })
  })

  test('cannot be blocked once the plan has ended', async () => {
    delete server.facts.plan
    expect(await block(true)).toMatchObject({ ok: false, failure: { reason: 'blocking-needs-plan' } })
    expect(await entry()).not.toHaveProperty('blocksPromotions')
  })

  test('are not offered to be blocked where the service does not say whether they are', async () => {
    delete server.facts.plan
    server.make('birch', '')
    await sync()
    const { entries } = await started.get('listAddressRange', { query: 'birch', offset: 0, limit: 9 })
    expect(entries[0]?.can).not.toContain('block-promotions')
    const of = { id: entries[0]?.id ?? 0, blocks: true }
    expect(await started.refusal('blockPromotions', of)).toMatchObject({ reason: 'cannot-change' })
    expect(sent()).toEqual([])
  })
})
