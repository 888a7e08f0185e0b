import { describe, expect, test } from 'vitest'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { startHaltmanServer } from '../../servers/haltman-server.ts'
import { useAddresses } from './address-fixtures.ts'

const { world, holdAnswers } = useAddresses()

describe('domains', () => {
  test('are fetched once, kept over a restart, and known to the account', async () => {
    expect(await world.started.get('refreshDomains', { accountId: world.account.id })).toEqual([
      ownDomain('one.example'),
      ownDomain('two.example'),
    ])
    await world.started.get('refreshDomains', { accountId: world.account.id })
    expect(world.server.requests.filter(({ path }) => path === '/api/domains')).toHaveLength(1)
    world.started = await world.started.restart()
    const { accounts } = await world.started.get('getSnapshot')
    expect(accounts[0]?.domains).toEqual(['one.example', 'two.example'].map(ownDomain))
  })

  test('of a server that the account has left are not stored as its own', async () => {
    const other = await startHaltmanServer({
      domains: ['three.example'],
      owners: [{ key: world.server.key, email: 'me@inbox.example' }],
    })
    const letGo = await holdAnswers('/api/domains')
    try {
      const asking = world.started.ask('refreshDomains', { accountId: world.account.id })
      await world.started.get('saveAccount', {
        id: world.account.id,
        provider: 'haltman',
        nickname: 'Mail',
        key: world.server.key,
        server: other.url,
      })
      letGo()
      expect(await world.started.get('refreshDomains', { accountId: world.account.id })).toEqual([
        ownDomain('three.example'),
      ])
      expect(await asking).toMatchObject({ failure: { reason: 'cancelled' } })
      const { accounts } = await world.started.get('getSnapshot')
      expect(accounts[0]?.domains).toEqual([ownDomain('three.example')])
    } finally {
      await other.stop()
    }
  })
})
