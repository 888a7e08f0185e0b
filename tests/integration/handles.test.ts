import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AccountView } from '../../src/shared/account.ts'
import type { Handle } from '../../src/shared/handle.ts'
import type { HaltmanServer } from '../servers/haltman-server.ts'
import type { How } from '../servers/misbehaviour.ts'
import type { StartedApp } from '../support/start-app.ts'
import { startApp } from '../support/start-app.ts'
import { startHaltmanApp } from '../support/start-haltman-app.ts'

let server: HaltmanServer
let started: StartedApp
let account: AccountView

const claimPath = '/api/handle/create'
const releasePath = '/api/handle/delete'
const enablePath = '/api/handle/domain/enable'
const disablePath = '/api/handle/domain/disable'
const stranger = 'other@inbox.example'

beforeEach(async () => {
  ;({ server, started, account } = await startHaltmanApp())
  await started.get('refreshDomains', { accountId: account.id })
})

afterEach(async () => {
  await started.stop()
  await server.stop()
})

const sent = (path: string) => server.requests.filter((request) => request.path === path).length
const list = () => started.get('listHandles', { accountId: account.id })
const claim = (handle = 'amber') => started.get('claimHandle', { accountId: account.id, handle })
const claimed = (handle = 'amber') => ({ accountId: account.id, handle })
const adopt = (domain = 'one.example', handle = 'amber') => ({ accountId: account.id, handle, domain })
/** The addresses of the tray's menu. */
const trayAddresses = () =>
  started.shell.menu().flatMap((item) => ('label' in item && item.label.includes('@') ? [item.label] : []))
const active = () => server.handles().filter((handle) => handle.active)

/** The state of the one handle in the list, and its domains in short. */
async function only() {
  const [handle] = await list()
  return handle === undefined ? undefined : [handle.state, ...inShort(handle)]
}

const inShort = ({ domains }: Handle) =>
  domains.map(({ domain, enabled, certain }) => `${domain} ${enabled ? 'on' : 'off'}${certain ? '' : '?'}`)

/** Every way to lose an answer for which the service may have acted. */
const losses: readonly How[] = [
  'reset',
  'reset-in-body',
  'cut',
  'html',
  'empty',
  'array',
  { status: 500 },
  { status: 502 },
]

describe('claiming a handle', () => {
  test('remembers it with its destination and every domain on, over a restart', async () => {
    expect(await claim(' Amber ')).toMatchObject({
      handle: 'amber',
      state: 'claimed',
      destination: 'me@inbox.example',
    })
    started = await started.restart()
    expect(await list()).toMatchObject([
      { handle: 'amber', state: 'claimed', destination: 'me@inbox.example' },
    ])
    expect(await only()).toEqual(['claimed', 'one.example on', 'two.example on'])
  })

  test('gives the domains that were listed while it was under way', async () => {
    const released = Promise.withResolvers<void>()
    const asked = Promise.withResolvers<void>()
    const other = await startApp({
      async fetch(input, init) {
        if (new URL(input instanceof Request ? input.url : input).pathname === claimPath) {
          asked.resolve()
          await released.promise
        }
        return fetch(input, init)
      },
    })
    const form = { provider: 'haltman', nickname: 'Other', key: server.key, server: server.url } as const
    const { id: accountId } = await other.get('saveAccount', form)
    const claiming = other.get('claimHandle', { accountId, handle: 'amber' })
    await asked.promise
    await other.get('refreshDomains', { accountId })
    released.resolve()
    expect(inShort(await claiming)).toEqual(['one.example on', 'two.example on'])
    await other.stop()
  })

  test('tells the settings window', async () => {
    const handle = await claim()
    expect(started.shell.events).toContainEqual({
      window: 'settings',
      name: 'handlesChanged',
      payload: { accountId: account.id, handles: [handle] },
    })
  })

  test.each([
    ['', 'name-empty'],
    ['a..b', 'name-bad-dots'],
    ['größe', 'name-bad-character'],
    ['me@one.example', 'name-is-address'],
  ])('refuses “%s” before anything is sent', async (handle, reason) => {
    expect(await started.refusal('claimHandle', claimed(handle))).toMatchObject({ reason, field: 'handle' })
    expect(sent(claimPath)).toBe(0)
  })

  test('says that a handle is taken and remembers nothing', async () => {
    server.addHandle('amber', { owner: stranger })
    expect(await started.refusal('claimHandle', claimed())).toMatchObject({
      reason: 'handle-taken',
      field: 'handle',
    })
    expect(await list()).toEqual([])
  })

  test('does not ask for one that is yours already, and makes two presses one', async () => {
    server.misbehave({ when: claimPath, how: { slow: 30 } })
    const [first, second] = await Promise.all([claim(), claim()])
    expect(second).toEqual(first)
    expect(await started.refusal('claimHandle', claimed())).toMatchObject({ reason: 'already-yours' })
    expect(sent(claimPath)).toBe(1)
  })

  test('is refused for an account whose service has no handles', async () => {
    const practice = await started.get('addPracticeAccount')
    const failure = await started.refusal('claimHandle', { accountId: practice.id, handle: 'amber' })
    expect(failure.reason).toBe('forbidden')
  })
})

describe('a lost answer to a claim', () => {
  test.each(losses.map((how) => [how]))('(%j) that happened is found out, never repeated', async (how) => {
    server.misbehave({ when: claimPath, how, commits: true })
    expect(await claim()).toMatchObject({ handle: 'amber', state: 'claimed' })
    expect(sent(claimPath)).toBe(1)
    expect(server.handles()).toEqual([{ handle: 'amber', active: true, off: [] }])
  })

  test.each(losses.map((how) => [how]))('(%j) that did not happen says what went wrong', async (how) => {
    server.misbehave({ when: claimPath, how })
    const failure = await started.refusal('claimHandle', claimed())
    expect(failure.code).toMatch(/^(unreachable|unexpected-response|provider-failed)$/)
    expect(await list()).toEqual([])
    expect(await claim()).toMatchObject({ state: 'claimed' })
    expect(server.handles()).toHaveLength(1)
  })

  test('to somebody else’s handle says that it is taken', async () => {
    server.addHandle('amber', { owner: stranger })
    server.misbehave({ when: claimPath, how: 'reset', commits: true })
    expect(await started.refusal('claimHandle', claimed())).toMatchObject({ reason: 'handle-taken' })
    expect(await list()).toEqual([])
  })

  test.each([
    ['happened', true, ['claimed', 'one.example on', 'two.example on']],
    ['did not happen', false, undefined],
  ])('that nobody can explain stays an open question until a look: it %s', async (_, commits, after) => {
    server.misbehave({ when: claimPath, how: 'reset', commits })
    server.misbehave({ when: enablePath, how: 'reset', times: 2 })
    expect(await started.refusal('claimHandle', claimed())).toMatchObject({
      reason: 'claim-unknown',
      handle: 'amber',
    })
    const [open] = await list()
    expect(open?.state).toBe('claiming')
    await started.ask('checkHandle', { id: open?.id ?? 0 })
    expect(await only()).toEqual(after)
    expect(sent(claimPath)).toBe(1)
  })

  test('is settled at the next start', async () => {
    server.misbehave({ when: claimPath, how: 'reset', commits: true })
    server.misbehave({ when: enablePath, how: 'reset', times: 2 })
    await started.refusal('claimHandle', claimed())
    started = await started.restart()
    await expect.poll(only).toEqual(['claimed', 'one.example on', 'two.example on'])
    expect(sent(claimPath)).toBe(1)
  })

  test('explains the conflict that the same claim meets afterwards', async () => {
    server.misbehave({ when: claimPath, how: 'reset', commits: true })
    server.misbehave({ when: enablePath, how: 'reset', times: 2 })
    await started.refusal('claimHandle', claimed())
    expect(await claim()).toMatchObject({ state: 'claimed' })
    expect(server.handles()).toHaveLength(1)
  })

  test('that the service acts on late is noticed at the next start', async () => {
    server.misbehave({ when: claimPath, how: 'reset' })
    await started.refusal('claimHandle', claimed())
    server.addHandle('amber')
    started = await started.restart()
    await expect.poll(only).toEqual(['claimed', 'one.example on', 'two.example on'])
  })

  test('that nothing came of is forgotten after a while', async () => {
    let ahead = 0
    const { folder, keychain } = started
    await started.app.close()
    started = await startApp({ folder, keychain, now: () => Date.now() + ahead })
    server.misbehave({ when: claimPath, how: 'reset' })
    await started.refusal('claimHandle', claimed())
    ahead = 11 * 60_000
    started = await started.restart()
    await expect.poll(() => sent(enablePath)).toBe(2)
    await started.restart().then((again) => {
      started = again
    })
    expect(await list()).toEqual([])
    expect(sent(enablePath)).toBe(2)
  })
})

describe('adding a handle that exists', () => {
  test('enables the domain that was picked, and leaves the others open', async () => {
    server.addHandle('amber', { off: ['one.example', 'two.example'] })
    expect(inShort(await started.get('adoptHandle', adopt(' One.Example ', 'Amber')))).toEqual([
      'one.example on',
      'two.example off?',
    ])
    expect(server.handles()).toEqual([{ handle: 'amber', active: true, off: ['two.example'] }])
    await started.get('adoptHandle', adopt('hidden.example'))
    expect(await only()).toEqual(['claimed', 'one.example on', 'two.example off?', 'hidden.example on'])
  })

  test('quotes the domain as it was typed', async () => {
    server.addHandle('amber')
    const body = { ok: true, updated: true, handle: 'amber', domain: 'xn--bcher-kva.example', disabled: true }
    server.misbehave({ when: '/api/handle/domain/enable', how: { status: 200, body } })
    const refused = await started.refusal('adoptHandle', adopt('Bücher.example'))
    expect(refused).toMatchObject({ reason: 'domain-still-off' })
    expect(refused.message).toContain('bücher.example is still off')
  })

  test('says where its mail goes, as the addresses of its owner tell', async () => {
    server.add('other@one.example')
    server.addHandle('amber')
    expect(await started.get('adoptHandle', adopt())).toMatchObject({ destination: 'me@inbox.example' })
  })

  test.each([
    ['claimed, then added', ['claimHandle', 'adoptHandle']],
    ['added, then claimed', ['adoptHandle', 'claimHandle']],
  ] as const)('that was released elsewhere is not sent round in a circle: %s', async (_, [first, second]) => {
    server.addHandle('amber')
    server.dropHandle('amber')
    const input = { claimHandle: claimed(), adoptHandle: adopt() }
    const reason = { claimHandle: 'handle-taken', adoptHandle: 'handle-not-found' }[first]
    expect(await started.refusal(first, input[first])).toMatchObject({ reason })
    expect(await started.refusal(second, input[second])).toMatchObject({
      reason: 'handle-unusable',
      field: 'handle',
      hint: 'It was released, or an address uses this name. Choose another one.',
    })
  })

  test.each([
    ['somebody else’s', { owner: stranger }, 'not-yours'],
    ['not there', undefined, 'handle-not-found'],
  ])('that is %s is refused with a sentence', async (_, existing, reason) => {
    if (existing !== undefined) server.addHandle('amber', existing)
    expect(await started.refusal('adoptHandle', adopt())).toMatchObject({ reason, field: 'handle' })
    expect(await list()).toEqual([])
  })

  test.each([
    ['name', 'one.example', 'a b', 'handle'],
    ['domain', 'nowhere', 'amber', 'domain'],
  ])('with a wrong %s is refused before anything is sent', async (_, domain, handle, field) => {
    expect(await started.refusal('adoptHandle', adopt(domain, handle))).toMatchObject({ field })
    expect(sent(enablePath)).toBe(0)
  })
})

describe('switching a domain', () => {
  test('off and on again is remembered over a restart', async () => {
    const { id } = await claim()
    await started.get('switchHandleDomain', { id, domain: 'two.example', enabled: false })
    expect(server.handles()[0]?.off).toEqual(['two.example'])
    started = await started.restart()
    expect(await only()).toEqual(['claimed', 'one.example on', 'two.example off'])
    await started.get('switchHandleDomain', { id, domain: 'two.example', enabled: true })
    expect(await only()).toEqual(['claimed', 'one.example on', 'two.example on'])
  })

  test.each(losses.flatMap((how) => [true, false].map((commits) => [how, commits] as const)))(
    'is asked for again after a lost answer (%j, happened: %s)',
    async (how, commits) => {
      const { id } = await claim()
      server.misbehave({ when: disablePath, how, commits })
      const handle = await started.get('switchHandleDomain', { id, domain: 'one.example', enabled: false })
      expect(inShort(handle)).toEqual(['one.example off', 'two.example on'])
      expect(server.handles()[0]?.off).toEqual(['one.example'])
    },
  )

  test('whose outcome stays unknown is said, marked, and settled at the next start', async () => {
    const { id } = await claim()
    server.misbehave({ when: disablePath, how: 'reset', commits: true, times: 2 })
    const input = { id, domain: 'one.example', enabled: false }
    expect(await started.refusal('switchHandleDomain', input)).toMatchObject({ reason: 'switch-unknown' })
    expect(await only()).toEqual(['claimed', 'one.example on?', 'two.example on'])
    started = await started.restart()
    await expect.poll(only).toEqual(['claimed', 'one.example off', 'two.example on'])
  })

  test.each<[string, How]>([
    ['a service that has another error', { status: 503 }],
    ['a key that is refused', { status: 401, body: { error: 'invalid_or_expired_api_key' } }],
    ['a limit', { status: 429, body: { error: 'rate_limited' } }],
    [
      'a page of the network',
      { status: 403, text: '<html>No</html>', headers: { 'content-type': 'text/html' } },
    ],
  ])('whose outcome is unknown stays open over %s', async (_, how) => {
    const { id } = await claim()
    server.misbehave({ when: disablePath, how: 'reset', commits: true, times: 2 })
    await started.refusal('switchHandleDomain', { id, domain: 'one.example', enabled: false })
    // At the opening, and by hand in the other direction.
    server.misbehave({ when: disablePath, how, times: 2 })
    const before = sent(disablePath)
    started.app.openPopover()
    await expect.poll(() => sent(disablePath)).toBeGreaterThan(before)
    server.misbehave({ when: enablePath, how, times: 2 })
    await started.refusal('switchHandleDomain', { id, domain: 'one.example', enabled: true })
    expect(await only()).toEqual(['claimed', 'one.example on?', 'two.example on'])
  })

  test('whose outcome is unknown stays open when nothing can be sent, and is settled when it can', async () => {
    const { id } = await claim()
    server.misbehave({ when: disablePath, how: 'reset', commits: true, times: 2 })
    await started.refusal('switchHandleDomain', { id, domain: 'one.example', enabled: false })
    const { keychain } = started
    const name = `${account.id} ${server.url}`
    const key = (await keychain.get(name)) ?? ''
    await keychain.delete(name)
    started = await started.restart()
    await started.refusal('switchHandleDomain', { id, domain: 'one.example', enabled: true })
    expect(await only()).toEqual(['claimed', 'one.example on?', 'two.example on'])
    await keychain.set(name, key)
    started.app.openPopover()
    await expect.poll(only).toEqual(['claimed', 'one.example off', 'two.example on'])
  })

  test('that was never sent changes nothing', async () => {
    const { id } = await claim()
    server.misbehave({ when: disablePath, how: { status: 429, body: { error: 'rate_limited' } } })
    await started.refusal('switchHandleDomain', { id, domain: 'one.example', enabled: false })
    expect(await only()).toEqual(['claimed', 'one.example on', 'two.example on'])
  })

  test('that the service contradicts is told, and the list shows what the service says', async () => {
    const { id } = await claim()
    await started.get('switchHandleDomain', { id, domain: 'one.example', enabled: false })
    const body = { ok: true, updated: true, handle: 'amber', domain: 'one.example', disabled: true }
    server.misbehave({ when: enablePath, how: { status: 200, body } })
    const input = { id, domain: 'one.example', enabled: true }
    expect(await started.refusal('switchHandleDomain', input)).toMatchObject({
      reason: 'domain-still-off',
      message: 'Haltman says that one.example is still off.',
    })
    expect(await only()).toEqual(['claimed', 'one.example off', 'two.example on'])
  })

  test.each([
    ['gone', 'handle-gone', () => server.dropHandle('amber')],
    ['not-yours', 'not-yours', () => server.addHandle('amber', { owner: stranger })],
  ] as const)(
    'of a handle that is %s is told and marked, and it can then be taken off the list',
    async (state, reason, change) => {
      const { id } = await claim()
      expect(await started.refusal('forgetHandle', { id })).toMatchObject({ reason: 'handle-in-use' })
      change()
      const input = { id, domain: 'one.example', enabled: false }
      expect(await started.refusal('switchHandleDomain', input)).toMatchObject({ reason })
      expect((await list())[0]?.state).toBe(state)
      await started.get('forgetHandle', { id })
      expect(await list()).toEqual([])
    },
  )

  test('goes one at a time, and the last wish stays', async () => {
    const { id } = await claim()
    server.misbehave({ when: disablePath, how: { slow: 30 } })
    await Promise.all(
      [false, true].map((enabled) =>
        started.get('switchHandleDomain', { id, domain: 'one.example', enabled }),
      ),
    )
    expect(server.handles()[0]?.off).toEqual([])
    expect(await only()).toEqual(['claimed', 'one.example on', 'two.example on'])
  })

  test('that is refused for now changes nothing', async () => {
    const { id } = await claim()
    const headers = { 'retry-after': '30' }
    server.misbehave({ when: disablePath, how: { status: 429, body: { error: 'rate_limited' }, headers } })
    const input = { id, domain: 'one.example', enabled: false }
    expect(await started.refusal('switchHandleDomain', input)).toMatchObject({ code: 'rate-limited' })
    expect(await only()).toEqual(['claimed', 'one.example on', 'two.example on'])
  })
})

describe('releasing a handle', () => {
  test('asks for its name, then gives it back for ever', async () => {
    const { id } = await claim()
    expect(await started.refusal('releaseHandle', { id, confirmation: 'ambre' })).toMatchObject({
      reason: 'confirmation-wrong',
      field: 'handle',
    })
    expect(sent(releasePath)).toBe(0)
    expect(await started.get('releaseHandle', { id, confirmation: ' Amber ' })).toMatchObject({
      state: 'released',
    })
    expect(active()).toEqual([])
    expect(await started.refusal('claimHandle', claimed())).toMatchObject({ reason: 'handle-released' })
    await started.get('forgetHandle', { id })
    expect(await list()).toEqual([])
  })

  test.each(losses.map((how) => [how]))(
    'that happened is found out after a lost answer (%j)',
    async (how) => {
      const { id } = await claim()
      server.misbehave({ when: releasePath, how, commits: true })
      expect(await started.get('releaseHandle', { id, confirmation: 'amber' })).toMatchObject({
        state: 'released',
      })
      expect(sent(releasePath)).toBe(1)
    },
  )

  test.each(losses.map((how) => [how]))(
    'that did not happen is said after a lost answer (%j)',
    async (how) => {
      const { id } = await claim()
      await started.get('switchHandleDomain', { id, domain: 'one.example', enabled: false })
      server.misbehave({ when: releasePath, how })
      expect(await started.refusal('releaseHandle', { id, confirmation: 'amber' })).toMatchObject({
        reason: 'handle-still-held',
      })
      expect(await only()).toEqual(['claimed', 'one.example off', 'two.example on'])
      expect(server.handles()).toEqual([{ handle: 'amber', active: true, off: ['one.example'] }])
    },
  )

  test.each([
    ['happened', true, 'released'],
    ['did not happen', false, 'claimed'],
  ])(
    'of unknown outcome is settled at the next start, and never repeated: it %s',
    async (_, commits, state) => {
      const { id } = await claim()
      server.misbehave({ when: releasePath, how: 'reset', commits })
      server.misbehave({ when: enablePath, how: 'reset', times: 2 })
      const failure = await started.refusal('releaseHandle', { id, confirmation: 'amber' })
      expect(failure).toMatchObject({ code: 'unknown-outcome', reason: 'release-unknown' })
      expect((await list())[0]?.state).toBe('releasing')
      started = await started.restart()
      await expect.poll(async () => (await list())[0]?.state).toBe(state)
      expect(sent(releasePath)).toBe(1)
    },
  )
})

describe('an address of a handle', () => {
  const draft = (localPart: string, domain = 'one.example', label = '') => ({
    accountId: account.id,
    localPart,
    domain,
    label,
  })
  const offered = async () => (await started.get('getSnapshot')).accounts[0]?.handleAddresses

  test('is offered at every domain that is on', async () => {
    expect(await offered()).toBeUndefined()
    const { id } = await claim()
    expect(await offered()).toEqual(['amber@one.example', 'amber@two.example'])
    await started.get('switchHandleDomain', { id, domain: 'one.example', enabled: false })
    expect(await offered()).toEqual(['amber@two.example'])
    await started.get('releaseHandle', { id, confirmation: 'amber' })
    expect(await offered()).toBeUndefined()
  })

  test.each([
    ['as a whole', 'Amber@two.example', 'one.example'],
    ['in its two fields', 'amber', 'two.example'],
  ])('that is chosen %s is copied and written down without any request', async (_, name, domain) => {
    await claim()
    const before = server.requests.length
    expect(await started.get('checkDraft', draft(name, domain))).toEqual({})
    expect(await started.get('createAddress', draft(name, domain, 'shop'))).toMatchObject({
      copied: true,
      entry: {
        address: 'amber@two.example',
        label: 'shop',
        destination: 'me@inbox.example',
        undo: 'no',
        state: 'active',
      },
    })
    expect(started.shell.clipboard()).toBe('amber@two.example')
    expect(server.requests).toHaveLength(before)
  })

  test('that is chosen again is copied again, and stands in the list once', async () => {
    await claim()
    await started.get('createAddress', draft('amber'))
    await started.get('createAddress', draft('amber@one.example'))
    const { entries } = await started.get('listAddresses', { query: '', limit: 5 })
    expect(entries.map(({ address }) => address)).toEqual(['amber@one.example'])
  })

  test('that nobody has said is on is not offered', async () => {
    server.addHandle('amber', { off: ['two.example'] })
    await started.get('adoptHandle', adopt())
    expect(await offered()).toEqual(['amber@one.example'])
  })

  test('at a domain that the service does not list is taken into use once it says that it has the domain', async () => {
    await claim()
    const made = await started.get('createAddress', draft('amber', 'hidden.example'))
    expect(made.entry).toMatchObject({ address: 'amber@hidden.example', undo: 'no', state: 'active' })
    expect(server.addresses()).toEqual([])
    expect(await only()).toEqual(['claimed', 'one.example on', 'two.example on', 'hidden.example on'])
    expect(await started.refusal('createAddress', draft('amber', 'nowhere.example'))).toMatchObject({
      reason: 'domain-refused',
      field: 'domain',
    })
    expect(await only()).toEqual(['claimed', 'one.example on', 'two.example on', 'hidden.example on'])
  })

  test('of a handle that was claimed elsewhere is switched on where nothing was known of it', async () => {
    server.addHandle('amber', { off: ['two.example'] })
    await started.get('adoptHandle', adopt())
    await started.get('createAddress', draft('amber', 'two.example'))
    expect(server.handles()[0]?.off).toEqual([])
    expect(await only()).toEqual(['claimed', 'one.example on', 'two.example on'])
  })

  test('at a domain that is off is explained, and the service is not asked', async () => {
    const { id } = await claim()
    await started.get('switchHandleDomain', { id, domain: 'one.example', enabled: false })
    const before = server.requests.length
    expect(await started.refusal('createAddress', draft('amber'))).toMatchObject({
      reason: 'handle-domain-off',
      field: 'domain',
      message: 'amber@one.example belongs to your handle, which is not switched on at one.example.',
    })
    expect(server.requests).toHaveLength(before)
    expect(await started.get('checkDraft', draft('amber@one.example'))).toMatchObject({
      name: { reason: 'name-is-address' },
    })
  })

  const states = async () =>
    (await started.get('listAddressRange', { query: '', offset: 0, limit: 50 })).entries.map(
      ({ address, state }) => `${address} ${state}`,
    )
  const changes = () => started.shell.events.filter(({ name }) => name === 'addressesChanged')

  test('is off while its domain is, everywhere, and active again afterwards', async () => {
    const { id } = await claim()
    await started.get('createAddress', draft('amber'))
    await started.get('createAddress', draft('amber', 'two.example'))
    const told = changes().length
    await started.get('switchHandleDomain', { id, domain: 'one.example', enabled: false })
    expect(await states()).toEqual(['amber@two.example active', 'amber@one.example off'])
    expect(changes().length).toBeGreaterThan(told)
    expect(changes().map(({ window }) => window)).toContain('popover')
    await expect.poll(() => trayAddresses()).toEqual(['amber@two.example · copied'])
    const { entries } = await started.get('listAddresses', { query: '', limit: 5 })
    expect(entries.map(({ state }) => state)).toEqual(['active', 'off'])
    await started.get('switchHandleDomain', { id, domain: 'one.example', enabled: true })
    expect(await states()).toEqual(['amber@two.example active', 'amber@one.example active'])
  })

  test('is deleted with its handle, and making it again says that the handle was released', async () => {
    const { id } = await claim()
    await started.get('createAddress', draft('amber'))
    await started.get('createAddress', draft('other'))
    await started.get('releaseHandle', { id, confirmation: 'amber' })
    expect(await states()).toEqual(['other@one.example active', 'amber@one.example deleted'])
    const before = server.requests.length
    expect(await started.refusal('createAddress', draft('amber'))).toMatchObject({
      reason: 'handle-released',
      field: 'name',
    })
    expect(server.requests).toHaveLength(before)
  })

  test('is deleted when the service says that the handle is gone', async () => {
    const { id } = await claim()
    await started.get('createAddress', draft('amber'))
    server.dropHandle('amber')
    await started.refusal('switchHandleDomain', { id, domain: 'two.example', enabled: false })
    expect(await states()).toEqual(['amber@one.example deleted'])
  })
})
