import { describe, expect, test } from 'vitest'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { useAccounts } from './accounts-fixtures.ts'

const { world, form } = useAccounts()

describe('the connection test', () => {
  test('reports its result without saving anything', async () => {
    world.server.add('old@one.example')
    const report = await world.started.get('testConnection', form())
    expect(report).toMatchObject({ domains: [ownDomain('one.example')], addressCount: 1 })
    // The usual limits are those of the service itself; a self-hosted server does not state its own.
    expect(report.limits).toEqual([])
    expect((await world.started.get('getSnapshot')).accounts).toEqual([])
  })

  test('reports an earlier refusal that no test can detect, until a creation succeeds', async () => {
    const { id } = await world.started.get('saveAccount', form())
    const state = async () => (await world.started.get('getSnapshot')).accounts[0]?.state
    const draft = { accountId: id, localPart: 'amber', domain: 'one.example', label: '' }
    world.server.ban({ type: 'domain', value: 'inbox.example', reason: 'throwaway mail' })
    const failure = await world.started.refusal('createAddress', draft)
    expect(failure).toMatchObject({ reason: 'banned-owner', said: 'inbox.example: throwaway mail' })
    expect(failure.field).toBeUndefined()
    expect(await state()).toBe('blocked')

    const saved = { provider: 'haltman', id, nickname: 'Mail', server: world.server.url } as const
    expect(await world.started.get('testConnection', saved)).toMatchObject({ blocked: true })
    await world.started.get('syncAddresses', { asked: true })
    expect(await state()).toBe('blocked')
    world.server.liftBans()
    await world.started.get('createAddress', draft)
    expect(await state()).toBe('working')
    expect((await world.started.get('testConnection', saved)).blocked).toBeUndefined()
  })

  test('reports a ban of the network, until a test succeeds', async () => {
    const { id } = await world.started.get('saveAccount', form())
    const saved = { provider: 'haltman', id, nickname: 'Mail', server: world.server.url } as const
    const state = async () => (await world.started.get('getSnapshot')).accounts[0]?.state
    world.server.ban({ type: 'ip', value: '127.0.0.1' })
    expect(await world.started.refusal('testConnection', saved)).toMatchObject({
      reason: 'banned-network',
      said: '127.0.0.1',
    })
    expect(await state()).toBe('network-blocked')
    world.server.liftBans()
    await world.started.get('testConnection', saved)
    expect(await state()).toBe('working')
  })

  test.each([
    ['an unknown key', () => ({ key: 'f'.repeat(64) }), { reason: 'key-rejected', field: 'key' }],
    ['a key of the wrong shape', () => ({ key: 'short' }), { reason: 'key-malformed', field: 'key' }],
    [
      'http to a public host',
      () => ({ server: 'http://mail.example.com' }),
      { reason: 'server-not-https', field: 'server' },
    ],
    ['a port without a server', () => ({ server: 'http://127.0.0.1:1' }), { code: 'unreachable' }],
  ])('with %s reports it', async (_, change, failure) => {
    expect(await world.started.refusal('testConnection', form(change()))).toMatchObject(failure)
  })

  test('that has just succeeded is not repeated after saving', async () => {
    await world.started.get('testConnection', form())
    expect(await world.started.get('saveAccount', form())).toMatchObject({ state: 'working' })
    expect(
      await world.started.get('saveAccount', form({ nickname: 'Other', server: 'http://127.0.0.1:1' })),
    ).toMatchObject({
      state: 'untested',
    })
  })

  test('of a saved account uses its saved key, and remembers the result', async () => {
    const { id } = await world.started.get('saveAccount', form())
    const { key: _, ...withoutKey } = form({ id })
    await world.started.get('testConnection', withoutKey)
    expect((await world.started.get('getSnapshot')).accounts[0]?.state).toBe('working')
    world.server.expire(world.server.key)
    await world.started.refusal('testConnection', withoutKey)
    expect((await world.started.get('getSnapshot')).accounts[0]?.state).toBe('key-rejected')
    world.server.misbehave({ when: '/api/alias/stats', how: 'reset' })
    await world.started.refusal('testConnection', withoutKey)
    expect((await world.started.get('getSnapshot')).accounts[0]?.state).toBe('unreachable')
  })
})
