import { beforeEach, describe, expect, test } from 'vitest'
import { startHaltmanServer } from '../../servers/haltman-server.ts'
import { inbox, minute, useKeyByEmail } from './key-by-email-fixtures.ts'

const { world, now, account, request, newestCode, wrongCode, asked } = useKeyByEmail()

describe('a key by email', () => {
  test('a second code waits for the cooldown, and a fourth for the end of the third', async () => {
    await world.started.get('askForKey', request())
    expect(await world.started.get('askForKey', request())).toMatchObject({ sent: false, held: 'cooldown' })
    expect(world.server.mails()).toHaveLength(1)
    for (const sendsLeft of [1, 0]) {
      world.clock += minute
      expect(await world.started.get('askForKey', request())).toMatchObject({ sent: true, sendsLeft })
    }
    world.clock += minute
    expect(await world.started.get('askForKey', request())).toMatchObject({ sent: false, held: 'limit' })
    expect(
      (await world.started.get('confirmKey', { account: account(), email: inbox, code: newestCode() })).state,
    ).toBe('working')
  })

  test('a wrong code is refused, the same one at most five times, and the right one still works', async () => {
    await world.started.get('askForKey', request())
    const confirm = (code: string) => ({ account: account(), email: inbox, code })
    for (const bad of ['', '12345', 'abcdef', '1234567']) {
      expect(await world.started.refusal('confirmKey', confirm(bad))).toMatchObject({
        reason: 'code-malformed',
      })
    }
    expect(asked('/api/credentials/confirm')).toEqual([])
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await world.started.refusal('confirmKey', confirm(wrongCode()))).toMatchObject({
        reason: 'code-rejected',
        field: 'code',
      })
    }
    expect(await world.started.refusal('confirmKey', confirm(wrongCode()))).toMatchObject({
      reason: 'codes-limited',
      retryAt: world.clock + 10 * minute,
    })
    expect((await world.started.get('getSnapshot')).accounts).toEqual([])
    expect((await world.started.get('confirmKey', confirm(newestCode()))).state).toBe('working')
  })

  describe('a code by email', () => {
    const confirmed = () => asked('/api/credentials/confirm').filter(({ method }) => method === 'POST')
    const confirm = (code: string) =>
      world.started.refusal('confirmKey', { account: account(), email: inbox, code })
    const codeOf = (action: string) => world.server.mails().find((mail) => mail.action === action)?.code ?? ''

    beforeEach(async () => {
      await world.server.stop()
      world.server = await startHaltmanServer({
        owners: [{ key: 'a1'.repeat(32), email: inbox }],
        domains: ['one.example'],
        now,
        credentials: { oneForEach: true },
      })
    })

    test.each([
      ['destroy_all', 'code-for-deletion', 'This code would delete all your keys at Haltman.'],
      ['list', 'code-for-list', 'This code would show a list of your keys at Haltman and make none.'],
    ] as const)('for %s is never used', async (action, reason, message) => {
      world.server.askForAction(action, inbox)
      await world.started.get('askForKey', request())
      expect(await confirm(codeOf(action))).toMatchObject({ reason, message, field: 'code' })
      expect(confirmed()).toEqual([])
      expect(world.server.keys()).toHaveLength(1)
      const key = { account: account(), email: inbox, code: codeOf('create') }
      expect((await world.started.get('confirmKey', key)).state).toBe('working')
      expect(world.server.keys()).toHaveLength(2)
    })

    test('for another address is not used', async () => {
      await world.started.get('askForKey', request({ email: 'other@inbox.example' }))
      expect(await confirm(newestCode())).toMatchObject({ reason: 'code-for-another', field: 'code' })
      expect(confirmed()).toEqual([])
      expect(world.server.keys()).toHaveLength(1)
    })

    test.each([
      ['has no such page', { status: 404, body: { error: 'not_found' } }, 'code-unseen'],
      ['answers with a page', 'html', 'code-unseen'],
      ['does not say what the code is for', { status: 200, body: { ok: true, email: inbox } }, 'code-unseen'],
      ['has an error', { status: 500 }, 'service-error'],
      ['breaks the connection', 'reset', 'connection-lost'],
    ] as const)('is not used at a server that %s when it is asked about the code', async (_, how, reason) => {
      await world.started.get('askForKey', request())
      world.server.misbehave({ when: '/api/credentials/confirm', how })
      expect(await confirm(newestCode())).toMatchObject({ reason })
      expect(confirmed()).toEqual([])
      const again = { account: account(), email: inbox, code: newestCode() }
      expect((await world.started.get('confirmKey', again)).state).toBe('working')
    })

    test('that the service uses for another action is not reported as a lost key', async () => {
      await world.started.get('askForKey', request())
      const preview = { ok: true, pending: true, action: 'create', email: inbox, days: 90 }
      world.server.misbehave({ when: '/api/credentials/confirm', how: { status: 200, body: preview } })
      const body = { ok: true, confirmed: true, email: inbox, destroyed: true, deleted_count: 1 }
      world.server.misbehave({ when: '/api/credentials/confirm', how: { status: 200, body } })
      expect(await confirm(newestCode())).toMatchObject({ code: 'conflict', reason: 'code-made-no-key' })
    })

    test('at a server that creates the key when it is asked about the code gives its key at once', async () => {
      await world.started.get('askForKey', request())
      const body = { ok: true, confirmed: true, email: inbox, token: 'b2'.repeat(32), expires_in_days: 7 }
      world.server.misbehave({ when: '/api/credentials/confirm', how: { status: 200, body } })
      const saved = await world.started.get('confirmKey', {
        account: account(),
        email: inbox,
        code: newestCode(),
      })
      expect(saved).toMatchObject({ keyPlace: 'keychain', issuedKey: { days: 7 } })
      expect(confirmed()).toEqual([])
    })
  })

  test('a mail that the service could not send is not reported as sent', async () => {
    world.server.mailsLeave(false)
    expect(await world.started.refusal('askForKey', request())).toMatchObject({ reason: 'service-error' })
    const held = await world.started.get('askForKey', request())
    expect(held).toMatchObject({ sent: false, held: 'cooldown' })
    expect(held.sentBefore).toBeUndefined()

    world.clock += minute
    world.server.mailsLeave(true)
    await world.started.get('askForKey', request())
    expect(await world.started.get('askForKey', request())).toMatchObject({
      held: 'cooldown',
      sentBefore: true,
    })
    world.clock += minute
    world.server.mailsLeave(false)
    await world.started.refusal('askForKey', request())
    expect((await world.started.get('askForKey', request())).sentBefore).toBeUndefined()
  })

  test('a fourth code within the hour is held back by the service, and the third still works', async () => {
    await world.server.stop()
    world.server = await startHaltmanServer({ owners: [], domains: ['one.example'], now })
    for (let asks = 0; asks < 3; asks += 1) {
      await world.started.get('askForKey', request())
      world.clock += 2 * minute
    }
    expect(await world.started.refusal('askForKey', request())).toMatchObject({
      reason: 'codes-limited',
      retryAt: world.clock + 54 * minute,
    })
    const confirm = { account: account(), email: inbox, code: newestCode() }
    expect((await world.started.get('confirmKey', confirm)).state).toBe('working')
  })

  test('a code that is too old is refused', async () => {
    await world.started.get('askForKey', request())
    world.clock += 15 * minute
    const confirm = { account: account(), email: inbox, code: newestCode() }
    expect(await world.started.refusal('confirmKey', confirm)).toMatchObject({ reason: 'code-rejected' })
  })

  test.each(['reset', 'cut'] as const)(
    'an answer that is lost (%s) is reported as a lost key',
    async (how) => {
      await world.started.get('askForKey', request())
      const preview = { ok: true, pending: true, action: 'create', email: inbox, days: 90 }
      world.server.misbehave({ when: '/api/credentials/confirm', how: { status: 200, body: preview } })
      world.server.misbehave({ when: '/api/credentials/confirm', how, commits: true })
      const confirm = { account: account(), email: inbox, code: newestCode() }
      expect(await world.started.refusal('confirmKey', confirm)).toMatchObject({
        code: 'unknown-outcome',
        reason: 'key-lost',
      })
    },
  )
})
