import { describe, expect, test } from 'vitest'
import type { How } from '../../servers/misbehaviour.ts'
import {
  disablePath,
  enablePath,
  inShort,
  losses,
  releasePath,
  stranger,
  useHandles,
} from './handle-fixtures.ts'

const { world, list, sent, claim, claimed, active, only } = useHandles()

describe('switching a domain', () => {
  test('off and on again is remembered over a restart', async () => {
    const { id } = await claim()
    await world.started.get('switchHandleDomain', { id, domain: 'two.example', enabled: false })
    expect(world.server.handles()[0]?.off).toEqual(['two.example'])
    world.started = await world.started.restart()
    expect(await only()).toEqual(['claimed', 'one.example on', 'two.example off'])
    await world.started.get('switchHandleDomain', { id, domain: 'two.example', enabled: true })
    expect(await only()).toEqual(['claimed', 'one.example on', 'two.example on'])
  })

  test.each(losses.flatMap((how) => [true, false].map((commits) => [how, commits] as const)))(
    'is sent again after a lost answer (%j, happened: %s)',
    async (how, commits) => {
      const { id } = await claim()
      world.server.misbehave({ when: disablePath, how, commits })
      const handle = await world.started.get('switchHandleDomain', {
        id,
        domain: 'one.example',
        enabled: false,
      })
      expect(inShort(handle)).toEqual(['one.example off', 'two.example on'])
      expect(world.server.handles()[0]?.off).toEqual(['one.example'])
    },
  )

  test('whose outcome stays unknown is reported, marked, and settled at the next start', async () => {
    const { id } = await claim()
    world.server.misbehave({ when: disablePath, how: 'reset', commits: true, times: 2 })
    const input = { id, domain: 'one.example', enabled: false }
    expect(await world.started.refusal('switchHandleDomain', input)).toMatchObject({
      reason: 'switch-unknown',
    })
    expect(await only()).toEqual(['claimed', 'one.example on?', 'two.example on'])
    world.started = await world.started.restart()
    await expect.poll(only).toEqual(['claimed', 'one.example off', 'two.example on'])
  })

  test.each<[string, How]>([
    ['another error of the service', { status: 503 }],
    ['a key that is refused', { status: 401, body: { error: 'invalid_or_expired_api_key' } }],
    ['a limit', { status: 429, body: { error: 'rate_limited' } }],
    [
      'a web page of the network',
      { status: 403, text: '<html>No</html>', headers: { 'content-type': 'text/html' } },
    ],
  ])('whose outcome is unknown stays open over %s', async (_, how) => {
    const { id } = await claim()
    world.server.misbehave({ when: disablePath, how: 'reset', commits: true, times: 2 })
    await world.started.refusal('switchHandleDomain', { id, domain: 'one.example', enabled: false })
    // First the opening popover tries, then the user in the other direction.
    world.server.misbehave({ when: disablePath, how, times: 2 })
    const before = sent(disablePath)
    world.started.app.openPopover()
    await expect.poll(() => sent(disablePath)).toBeGreaterThan(before)
    world.server.misbehave({ when: enablePath, how, times: 2 })
    await world.started.refusal('switchHandleDomain', { id, domain: 'one.example', enabled: true })
    expect(await only()).toEqual(['claimed', 'one.example on?', 'two.example on'])
  })

  test('whose outcome is unknown stays open when nothing can be sent, and is settled when it can', async () => {
    const { id } = await claim()
    world.server.misbehave({ when: disablePath, how: 'reset', commits: true, times: 2 })
    await world.started.refusal('switchHandleDomain', { id, domain: 'one.example', enabled: false })
    const { keychain } = world.started
    const name = `${world.account.id} ${world.server.url}`
    const key = (await keychain.get(name)) ?? ''
    await keychain.delete(name)
    world.started = await world.started.restart()
    await world.started.refusal('switchHandleDomain', { id, domain: 'one.example', enabled: true })
    expect(await only()).toEqual(['claimed', 'one.example on?', 'two.example on'])
    await keychain.set(name, key)
    world.started.app.openPopover()
    await expect.poll(only).toEqual(['claimed', 'one.example off', 'two.example on'])
  })

  test('that meets a limit changes nothing', async () => {
    const { id } = await claim()
    world.server.misbehave({ when: disablePath, how: { status: 429, body: { error: 'rate_limited' } } })
    await world.started.refusal('switchHandleDomain', { id, domain: 'one.example', enabled: false })
    expect(await only()).toEqual(['claimed', 'one.example on', 'two.example on'])
  })

  test('that the service contradicts is reported, and the list shows the state at the service', async () => {
    const { id } = await claim()
    await world.started.get('switchHandleDomain', { id, domain: 'one.example', enabled: false })
    const body = { ok: true, updated: true, handle: 'amber', domain: 'one.example', disabled: true }
    world.server.misbehave({ when: enablePath, how: { status: 200, body } })
    const input = { id, domain: 'one.example', enabled: true }
    expect(await world.started.refusal('switchHandleDomain', input)).toMatchObject({
      reason: 'domain-still-off',
      message: 'Haltman says that one.example is still off.',
    })
    expect(await only()).toEqual(['claimed', 'one.example off', 'two.example on'])
  })

  test.each([
    ['gone', 'handle-gone', () => world.server.dropHandle('amber')],
    ['not-yours', 'not-yours', () => world.server.addHandle('amber', { owner: stranger })],
  ] as const)(
    'of a handle that is %s is reported and marked, and the handle can then be removed from the list',
    async (state, reason, change) => {
      const { id } = await claim()
      expect(await world.started.refusal('forgetHandle', { id })).toMatchObject({ reason: 'handle-in-use' })
      change()
      const input = { id, domain: 'one.example', enabled: false }
      expect(await world.started.refusal('switchHandleDomain', input)).toMatchObject({ reason })
      expect((await list())[0]?.state).toBe(state)
      await world.started.get('forgetHandle', { id })
      expect(await list()).toEqual([])
    },
  )

  test('runs one at a time, and the last request counts', async () => {
    const { id } = await claim()
    world.server.misbehave({ when: disablePath, how: { slow: 30 } })
    await Promise.all(
      [false, true].map((enabled) =>
        world.started.get('switchHandleDomain', { id, domain: 'one.example', enabled }),
      ),
    )
    expect(world.server.handles()[0]?.off).toEqual([])
    expect(await only()).toEqual(['claimed', 'one.example on', 'two.example on'])
  })

  test('that meets a limit with a time to try again changes nothing', async () => {
    const { id } = await claim()
    const headers = { 'retry-after': '30' }
    world.server.misbehave({
      when: disablePath,
      how: { status: 429, body: { error: 'rate_limited' }, headers },
    })
    const input = { id, domain: 'one.example', enabled: false }
    expect(await world.started.refusal('switchHandleDomain', input)).toMatchObject({ code: 'rate-limited' })
    expect(await only()).toEqual(['claimed', 'one.example on', 'two.example on'])
  })
})

describe('releasing a handle', () => {
  test('asks for its name, then releases it permanently', async () => {
    const { id } = await claim()
    expect(await world.started.refusal('releaseHandle', { id, confirmation: 'ambre' })).toMatchObject({
      reason: 'confirmation-wrong',
      field: 'handle',
    })
    expect(sent(releasePath)).toBe(0)
    expect(await world.started.get('releaseHandle', { id, confirmation: ' Amber ' })).toMatchObject({
      state: 'released',
    })
    expect(active()).toEqual([])
    expect(await world.started.refusal('claimHandle', claimed())).toMatchObject({ reason: 'handle-released' })
    await world.started.get('forgetHandle', { id })
    expect(await list()).toEqual([])
  })

  test.each(losses.map((how) => [how]))('that happened is noticed after a lost answer (%j)', async (how) => {
    const { id } = await claim()
    world.server.misbehave({ when: releasePath, how, commits: true })
    expect(await world.started.get('releaseHandle', { id, confirmation: 'amber' })).toMatchObject({
      state: 'released',
    })
    expect(sent(releasePath)).toBe(1)
  })

  test.each(losses.map((how) => [how]))(
    'that did not happen is reported after a lost answer (%j)',
    async (how) => {
      const { id } = await claim()
      await world.started.get('switchHandleDomain', { id, domain: 'one.example', enabled: false })
      world.server.misbehave({ when: releasePath, how })
      expect(await world.started.refusal('releaseHandle', { id, confirmation: 'amber' })).toMatchObject({
        reason: 'handle-still-held',
      })
      expect(await only()).toEqual(['claimed', 'one.example off', 'two.example on'])
      expect(world.server.handles()).toEqual([{ handle: 'amber', active: true, off: ['one.example'] }])
    },
  )

  test.each([
    ['happened', true, 'released'],
    ['did not happen', false, 'claimed'],
  ])(
    'of unknown outcome is settled at the next start, and never repeated: it %s',
    async (_, commits, state) => {
      const { id } = await claim()
      world.server.misbehave({ when: releasePath, how: 'reset', commits })
      world.server.misbehave({ when: enablePath, how: 'reset', times: 2 })
      const failure = await world.started.refusal('releaseHandle', { id, confirmation: 'amber' })
      expect(failure).toMatchObject({ code: 'unknown-outcome', reason: 'release-unknown' })
      expect((await list())[0]?.state).toBe('releasing')
      world.started = await world.started.restart()
      await expect.poll(async () => (await list())[0]?.state).toBe(state)
      expect(sent(releasePath)).toBe(1)
    },
  )
})
