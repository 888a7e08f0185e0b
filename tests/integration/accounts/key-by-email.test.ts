import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createFakeKeychain } from '../../support/fake-keychain.ts'
import { startApp } from '../../support/start-app.ts'
import { day, inbox, useKeyByEmail } from './key-by-email-fixtures.ts'

const { world, now, account, request, newestCode, asked } = useKeyByEmail()

describe('a key by email', () => {
  test('security 21: creates a working account whose key never left the main process', async () => {
    const mail = await world.started.get('askForKey', request())
    expect(mail).toMatchObject({ email: inbox, sent: true, sendsLeft: 2 })
    expect(world.server.mails()).toMatchObject([{ to: inbox, days: 90 }])

    const code = newestCode().replace(/^(...)/, '$1 - ')
    const saved = await world.started.get('confirmKey', { account: account(), email: inbox, code })
    expect(saved).toMatchObject({
      nickname: 'Mail',
      state: 'working',
      keyPlace: 'keychain',
      issuedKey: { email: inbox, days: 90, renews: false },
    })
    expect(Math.round(((saved.issuedKey?.expiresAt ?? 0) - world.clock) / day)).toBe(90)
    const draft = { accountId: saved.id, localPart: 'name', domain: 'one.example', label: '' }
    expect((await world.started.get('createAddress', draft)).entry.address).toBe('name@one.example')

    const [key = 'none'] = world.server.keys()
    expect(
      JSON.stringify([saved, mail, world.started.shell.events, world.started.shell.notifications]),
    ).not.toContain(key)
    for (const file of await readdir(world.started.folder)) {
      expect((await readFile(join(world.started.folder, file))).includes(key), file).toBe(false)
    }
  })

  test('stays with the account over a restart', async () => {
    await world.started.get('askForKey', request({ renews: true, days: 9_999 }))
    await world.started.get('confirmKey', { account: account(), email: inbox, code: newestCode() })
    world.started = await world.started.restart()
    const { accounts } = await world.started.get('getSnapshot')
    expect(accounts[0]).toMatchObject({
      state: 'working',
      issuedKey: { email: inbox, days: 9_999, renews: true },
    })
  })

  test('replaces the former key of an account, and after a pasted key its expiry is unknown again', async () => {
    await world.started.get('askForKey', request())
    const { id } = await world.started.get('confirmKey', {
      account: account(),
      email: inbox,
      code: newestCode(),
    })
    world.clock += 80 * day
    await world.started.get('askForKey', request({ account: account({ id }), days: 30 }))
    const renewed = await world.started.get('confirmKey', {
      account: account({ id }),
      email: inbox,
      code: newestCode(),
    })
    expect(renewed).toMatchObject({ id, issuedKey: { days: 30, expiresAt: world.clock + 30 * day } })
    const [former = '', current = ''] = world.server.keys()
    world.server.expire(former)
    const draft = { accountId: id, localPart: 'name', domain: 'one.example', label: '' }
    await world.started.get('createAddress', draft)

    const renamed = await world.started.get('saveAccount', account({ id, nickname: 'Renamed' }))
    expect(renamed.issuedKey).toEqual(renewed.issuedKey)
    expect((await world.started.get('saveAccount', account({ id, key: current }))).issuedKey).toBeUndefined()
  })

  test.each([
    ['an empty address', { email: ' ' }, { reason: 'email-missing', field: 'email' }],
    ['a text that is not an address', { email: 'me at home' }, { reason: 'email-malformed', field: 'email' }],
    ['no days', { days: 0 }, { reason: 'days-outside', field: 'days' }],
    ['half a day', { days: 0.5 }, { reason: 'days-outside', field: 'days' }],
    ['more days than are allowed', { days: 10_000 }, { reason: 'days-outside', field: 'days' }],
  ])('is not requested with %s', async (_, change, failure) => {
    expect(await world.started.refusal('askForKey', request(change))).toMatchObject(failure)
    expect(world.server.requests).toEqual([])
  })

  test.each([
    ['without a nickname', { nickname: ' ' }, { reason: 'nickname-empty' }],
    ['over plain http', { server: 'http://mail.example.com' }, { reason: 'server-not-https' }],
    ['with a bad domain', { defaultDomain: 'nonsense' }, { reason: 'domain-malformed' }],
    ['at a provider without keys by email', { provider: 'likedo' as const }, { reason: 'not-found' }],
  ])('is not requested %s, because the account could not be saved', async (_, change, failure) => {
    expect(await world.started.refusal('askForKey', request({ account: account(change) }))).toMatchObject(
      failure,
    )
    expect(world.server.requests).toEqual([])
  })

  test('is refused to a form that contains a key', async () => {
    const withKey = request({ account: account({ key: 'a'.repeat(64) }) })
    expect(await world.started.refusal('askForKey', withKey)).toMatchObject({ reason: 'message-refused' })
  })

  test('is refused for an address at a domain of the service', async () => {
    expect(await world.started.refusal('askForKey', request({ email: 'me@one.example' }))).toMatchObject({
      reason: 'email-managed',
      field: 'email',
      message: 'Haltman gives no keys to addresses at its own domains.',
    })
  })

  test.each([
    ['the address', { type: 'email', value: inbox }, 'email-banned', 'email'],
    ['the domain of the address', { type: 'domain', value: 'inbox.example' }, 'email-banned', 'email'],
    ['the network', { type: 'ip', value: '127.0.0.1' }, 'banned-network', undefined],
  ] as const)('a ban of %s is reported as a ban', async (_, ban, reason, field) => {
    world.server.ban(ban)
    const failure = await world.started.refusal('askForKey', request())
    expect([failure.reason, failure.field]).toEqual([reason, field])
  })

  test('is not lost to a locked keychain: the same code saves it after the keychain is unlocked', async () => {
    const keychain = createFakeKeychain()
    await world.started.stop()
    world.started = await startApp({ now, keychain })
    await world.started.get('askForKey', request())
    const confirm = { account: account(), email: inbox, code: newestCode() }
    keychain.mood = 'locked'
    expect(await world.started.refusal('confirmKey', confirm)).toMatchObject({ reason: 'keychain-locked' })
    keychain.mood = 'open'
    expect((await world.started.get('confirmKey', confirm)).state).toBe('working')
    expect(asked('/api/credentials/confirm').map(({ method }) => method)).toEqual(['GET', 'POST'])
  })

  test('security 21: no failure along the way quotes a key', async () => {
    const key = 'c0ffee12'.repeat(8)
    await world.started.get('askForKey', request())
    for (const body of [
      { error: 'odd', message: `made ${key}`, token: key },
      { ok: false, message: key, requestId: key },
    ]) {
      world.server.misbehave({ when: '/api/credentials/confirm', how: { status: 400, body } })
      const confirm = { account: account(), email: inbox, code: newestCode() }
      expect(JSON.stringify(await world.started.refusal('confirmKey', confirm))).not.toContain(key)
    }
  })
})
