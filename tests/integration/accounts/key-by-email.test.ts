import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { createFakeKeychain } from '../../support/fake-keychain.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

const minute = 60_000
const day = 86_400_000
const inbox = 'me@inbox.example'

let clock = Date.now()
let server: HaltmanServer
let started: StartedApp
const now = () => clock

beforeEach(async () => {
  clock = Date.now()
  server = await startHaltmanServer({
    owners: [],
    domains: ['one.example'],
    now,
    limits: { codesPerEmail: 100, codesPerNetwork: 100 },
  })
  started = await startApp({ now })
})

afterEach(async () => {
  await started.stop()
  await server.stop()
})

const account = (change: object = {}) => ({
  provider: 'haltman' as const,
  nickname: 'Mail',
  server: server.url,
  ...change,
})
const request = (change: object = {}) => ({
  account: account(),
  email: inbox,
  days: 90,
  renews: false,
  ...change,
})
const newestCode = () => server.mails().at(-1)?.code ?? ''
const wrongCode = () => (newestCode() === '000000' ? '000001' : '000000')
const asked = (path: string) => server.requests.filter((made) => made.path === path)

describe('a key by email', () => {
  test('security 21: makes a working account whose key never left the main process', async () => {
    const mail = await started.get('askForKey', request())
    expect(mail).toMatchObject({ email: inbox, sent: true, sendsLeft: 2 })
    expect(server.mails()).toMatchObject([{ to: inbox, days: 90 }])

    const code = newestCode().replace(/^(...)/, '$1 - ')
    const saved = await started.get('confirmKey', { account: account(), email: inbox, code })
    expect(saved).toMatchObject({
      nickname: 'Mail',
      state: 'working',
      keyPlace: 'keychain',
      issuedKey: { email: inbox, days: 90, renews: false },
    })
    expect(Math.round(((saved.issuedKey?.expiresAt ?? 0) - clock) / day)).toBe(90)
    const draft = { accountId: saved.id, localPart: 'name', domain: 'one.example', label: '' }
    expect((await started.get('createAddress', draft)).entry.address).toBe('name@one.example')

    const [key = 'none'] = server.keys()
    expect(JSON.stringify([saved, mail, started.shell.events, started.shell.notifications])).not.toContain(
      key,
    )
    for (const file of await readdir(started.folder)) {
      expect((await readFile(join(started.folder, file))).includes(key), file).toBe(false)
    }
  })

  test('goes with the account through a restart', async () => {
    await started.get('askForKey', request({ renews: true, days: 9_999 }))
    await started.get('confirmKey', { account: account(), email: inbox, code: newestCode() })
    started = await started.restart()
    const { accounts } = await started.get('getSnapshot')
    expect(accounts[0]).toMatchObject({
      state: 'working',
      issuedKey: { email: inbox, days: 9_999, renews: true },
    })
  })

  test('takes the place of the former key of an account, and a pasted key makes its end unknown again', async () => {
    await started.get('askForKey', request())
    const { id } = await started.get('confirmKey', { account: account(), email: inbox, code: newestCode() })
    clock += 80 * day
    await started.get('askForKey', request({ account: account({ id }), days: 30 }))
    const renewed = await started.get('confirmKey', {
      account: account({ id }),
      email: inbox,
      code: newestCode(),
    })
    expect(renewed).toMatchObject({ id, issuedKey: { days: 30, expiresAt: clock + 30 * day } })
    const [former = '', current = ''] = server.keys()
    server.expire(former)
    const draft = { accountId: id, localPart: 'name', domain: 'one.example', label: '' }
    await started.get('createAddress', draft)

    const renamed = await started.get('saveAccount', account({ id, nickname: 'Renamed' }))
    expect(renamed.issuedKey).toEqual(renewed.issuedKey)
    expect((await started.get('saveAccount', account({ id, key: current }))).issuedKey).toBeUndefined()
  })

  test.each([
    ['an empty address', { email: ' ' }, { reason: 'email-missing', field: 'email' }],
    ['what is no address', { email: 'me at home' }, { reason: 'email-malformed', field: 'email' }],
    ['no days', { days: 0 }, { reason: 'days-outside', field: 'days' }],
    ['half a day', { days: 0.5 }, { reason: 'days-outside', field: 'days' }],
    ['more days than there are', { days: 10_000 }, { reason: 'days-outside', field: 'days' }],
  ])('is not asked for with %s', async (_, change, failure) => {
    expect(await started.refusal('askForKey', request(change))).toMatchObject(failure)
    expect(server.requests).toEqual([])
  })

  test.each([
    ['without a nickname', { nickname: ' ' }, { reason: 'nickname-empty' }],
    ['over plain http', { server: 'http://mail.example.com' }, { reason: 'server-not-https' }],
    ['with a bad domain', { defaultDomain: 'nonsense' }, { reason: 'domain-malformed' }],
    ['at a provider that has no such way', { provider: 'likedo' as const }, { reason: 'not-found' }],
  ])('is not asked for %s: the account could not be saved', async (_, change, failure) => {
    expect(await started.refusal('askForKey', request({ account: account(change) }))).toMatchObject(failure)
    expect(server.requests).toEqual([])
  })

  test('a form cannot carry a key here', async () => {
    const withKey = request({ account: account({ key: 'a'.repeat(64) }) })
    expect(await started.refusal('askForKey', withKey)).toMatchObject({ reason: 'message-refused' })
  })

  test('is refused for an address at a domain of the service', async () => {
    expect(await started.refusal('askForKey', request({ email: 'me@one.example' }))).toMatchObject({
      reason: 'email-managed',
      field: 'email',
      message: 'Haltman gives no keys to addresses at its own domains.',
    })
  })

  test('a second code waits for the cooldown, and a fourth for the end of the third', async () => {
    await started.get('askForKey', request())
    expect(await started.get('askForKey', request())).toMatchObject({ sent: false, held: 'cooldown' })
    expect(server.mails()).toHaveLength(1)
    for (const sendsLeft of [1, 0]) {
      clock += minute
      expect(await started.get('askForKey', request())).toMatchObject({ sent: true, sendsLeft })
    }
    clock += minute
    expect(await started.get('askForKey', request())).toMatchObject({ sent: false, held: 'limit' })
    expect(
      (await started.get('confirmKey', { account: account(), email: inbox, code: newestCode() })).state,
    ).toBe('working')
  })

  test('wrong codes are refused, the same one five times at most, and the right one works all the same', async () => {
    await started.get('askForKey', request())
    const confirm = (code: string) => ({ account: account(), email: inbox, code })
    for (const bad of ['', '12345', 'abcdef', '1234567']) {
      expect(await started.refusal('confirmKey', confirm(bad))).toMatchObject({ reason: 'code-malformed' })
    }
    expect(asked('/api/credentials/confirm')).toEqual([])
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await started.refusal('confirmKey', confirm(wrongCode()))).toMatchObject({
        reason: 'code-rejected',
        field: 'code',
      })
    }
    expect(await started.refusal('confirmKey', confirm(wrongCode()))).toMatchObject({
      reason: 'codes-limited',
      retryAt: clock + 10 * minute,
    })
    expect((await started.get('getSnapshot')).accounts).toEqual([])
    expect((await started.get('confirmKey', confirm(newestCode()))).state).toBe('working')
  })

  describe('confirms only what was asked for', () => {
    const confirmed = () => asked('/api/credentials/confirm').filter(({ method }) => method === 'POST')
    const confirm = (code: string) =>
      started.refusal('confirmKey', { account: account(), email: inbox, code })
    const codeOf = (action: string) => server.mails().find((mail) => mail.action === action)?.code ?? ''

    beforeEach(async () => {
      await server.stop()
      server = await startHaltmanServer({
        owners: [{ key: 'a1'.repeat(32), email: inbox }],
        domains: ['one.example'],
        now,
        credentials: { oneForEach: true },
      })
    })

    test.each([
      ['destroy_all', 'code-for-deletion', 'This code would delete all your keys at Haltman.'],
      ['list', 'code-for-list', 'This code would show a list of your keys at Haltman and make none.'],
    ] as const)('so a code for %s is never used', async (action, reason, message) => {
      server.askForAction(action, inbox)
      await started.get('askForKey', request())
      expect(await confirm(codeOf(action))).toMatchObject({ reason, message, field: 'code' })
      expect(confirmed()).toEqual([])
      expect(server.keys()).toHaveLength(1)
      const key = { account: account(), email: inbox, code: codeOf('create') }
      expect((await started.get('confirmKey', key)).state).toBe('working')
      expect(server.keys()).toHaveLength(2)
    })

    test('so a code for another address is not spent', async () => {
      await started.get('askForKey', request({ email: 'other@inbox.example' }))
      expect(await confirm(newestCode())).toMatchObject({ reason: 'code-for-another', field: 'code' })
      expect(confirmed()).toEqual([])
      expect(server.keys()).toHaveLength(1)
    })

    test.each([
      ['has no such page', { status: 404, body: { error: 'not_found' } }, 'code-unseen'],
      ['answers with a page', 'html', 'code-unseen'],
      ['does not say what it is for', { status: 200, body: { ok: true, email: inbox } }, 'code-unseen'],
      ['has an error', { status: 500 }, 'service-error'],
      ['breaks the connection', 'reset', 'connection-lost'],
    ] as const)('so nothing is used at a server that %s when it is asked', async (_, how, reason) => {
      await started.get('askForKey', request())
      server.misbehave({ when: '/api/credentials/confirm', how })
      expect(await confirm(newestCode())).toMatchObject({ reason })
      expect(confirmed()).toEqual([])
      const again = { account: account(), email: inbox, code: newestCode() }
      expect((await started.get('confirmKey', again)).state).toBe('working')
    })

    test('and what a service did with it instead is not told as a lost key', async () => {
      await started.get('askForKey', request())
      const preview = { ok: true, pending: true, action: 'create', email: inbox, days: 90 }
      server.misbehave({ when: '/api/credentials/confirm', how: { status: 200, body: preview } })
      const body = { ok: true, confirmed: true, email: inbox, destroyed: true, deleted_count: 1 }
      server.misbehave({ when: '/api/credentials/confirm', how: { status: 200, body } })
      expect(await confirm(newestCode())).toMatchObject({ code: 'conflict', reason: 'code-made-no-key' })
    })

    test('and a server that confirms when it is asked gives its key at once', async () => {
      await started.get('askForKey', request())
      const body = { ok: true, confirmed: true, email: inbox, token: 'b2'.repeat(32), expires_in_days: 7 }
      server.misbehave({ when: '/api/credentials/confirm', how: { status: 200, body } })
      const saved = await started.get('confirmKey', { account: account(), email: inbox, code: newestCode() })
      expect(saved).toMatchObject({ keyPlace: 'keychain', issuedKey: { days: 7 } })
      expect(confirmed()).toEqual([])
    })
  })

  test('a mail that the service could not send is not told as sent', async () => {
    server.mailsLeave(false)
    expect(await started.refusal('askForKey', request())).toMatchObject({ reason: 'service-error' })
    const held = await started.get('askForKey', request())
    expect(held).toMatchObject({ sent: false, held: 'cooldown' })
    expect(held.sentBefore).toBeUndefined()

    clock += minute
    server.mailsLeave(true)
    await started.get('askForKey', request())
    expect(await started.get('askForKey', request())).toMatchObject({ held: 'cooldown', sentBefore: true })
    clock += minute
    server.mailsLeave(false)
    await started.refusal('askForKey', request())
    expect((await started.get('askForKey', request())).sentBefore).toBeUndefined()
  })

  test('a fourth code within the hour is put off by the service, and the third still works', async () => {
    await server.stop()
    server = await startHaltmanServer({ owners: [], domains: ['one.example'], now })
    for (let asks = 0; asks < 3; asks += 1) {
      await started.get('askForKey', request())
      clock += 2 * minute
    }
    expect(await started.refusal('askForKey', request())).toMatchObject({
      reason: 'codes-limited',
      retryAt: clock + 54 * minute,
    })
    const confirm = { account: account(), email: inbox, code: newestCode() }
    expect((await started.get('confirmKey', confirm)).state).toBe('working')
  })

  test.each([
    ['the address', { type: 'email', value: inbox }, 'email-banned', 'email'],
    ['the domain of the address', { type: 'domain', value: 'inbox.example' }, 'email-banned', 'email'],
    ['the network', { type: 'ip', value: '127.0.0.1' }, 'banned-network', undefined],
  ] as const)('a ban of %s is told as that', async (_, ban, reason, field) => {
    server.ban(ban)
    const failure = await started.refusal('askForKey', request())
    expect([failure.reason, failure.field]).toEqual([reason, field])
  })

  test('a code that is too old is refused', async () => {
    await started.get('askForKey', request())
    clock += 15 * minute
    const confirm = { account: account(), email: inbox, code: newestCode() }
    expect(await started.refusal('confirmKey', confirm)).toMatchObject({ reason: 'code-rejected' })
  })

  test.each(['reset', 'cut'] as const)('an answer that is lost (%s) is told as a lost key', async (how) => {
    await started.get('askForKey', request())
    const preview = { ok: true, pending: true, action: 'create', email: inbox, days: 90 }
    server.misbehave({ when: '/api/credentials/confirm', how: { status: 200, body: preview } })
    server.misbehave({ when: '/api/credentials/confirm', how, commits: true })
    const confirm = { account: account(), email: inbox, code: newestCode() }
    expect(await started.refusal('confirmKey', confirm)).toMatchObject({
      code: 'unknown-outcome',
      reason: 'key-lost',
    })
  })

  test('is not lost to a locked keychain: the same code saves it once that is unlocked', async () => {
    const keychain = createFakeKeychain()
    await started.stop()
    started = await startApp({ now, keychain })
    await started.get('askForKey', request())
    const confirm = { account: account(), email: inbox, code: newestCode() }
    keychain.mood = 'locked'
    expect(await started.refusal('confirmKey', confirm)).toMatchObject({ reason: 'keychain-locked' })
    keychain.mood = 'open'
    expect((await started.get('confirmKey', confirm)).state).toBe('working')
    expect(asked('/api/credentials/confirm').map(({ method }) => method)).toEqual(['GET', 'POST'])
  })

  test('security 21: no failure on the way quotes a key', async () => {
    const key = 'c0ffee12'.repeat(8)
    await started.get('askForKey', request())
    for (const body of [
      { error: 'odd', message: `made ${key}`, token: key },
      { ok: false, message: key, requestId: key },
    ]) {
      server.misbehave({ when: '/api/credentials/confirm', how: { status: 400, body } })
      const confirm = { account: account(), email: inbox, code: newestCode() }
      expect(JSON.stringify(await started.refusal('confirmKey', confirm))).not.toContain(key)
    }
  })
})

describe('the end of such a key', () => {
  const expiry = () => started.shell.notifications.filter(({ title }) => title.startsWith('Key about'))
  const notices = async () =>
    (await started.get('getSnapshot')).notices.filter(({ id }) => id.startsWith('key-expiry-'))

  async function issue(change: object = {}) {
    await started.get('askForKey', request(change))
    return started.get('confirmKey', { account: account(), email: inbox, code: newestCode() })
  }
  async function restartAfter(days: number) {
    clock += days * day
    started = await started.restart()
  }

  test('is told a week and a day before, once each, however often the app starts', async () => {
    const { id } = await issue()
    await restartAfter(82)
    expect(expiry()).toEqual([])
    expect(await notices()).toEqual([])

    await restartAfter(1.5)
    expect(expiry()).toHaveLength(1)
    expect(await notices()).toMatchObject([{ renewAccountId: id }])
    await restartAfter(1)
    expect(expiry()).toEqual([])
    expect(await notices()).toHaveLength(1)

    await restartAfter(5)
    expect(expiry()).toHaveLength(1)
    expect(await notices()).toHaveLength(1)
    await restartAfter(0.1)
    expect(expiry()).toEqual([])
    await restartAfter(1)
    expect(await notices()).toEqual([])
  })

  test('is not told again once the notice was dismissed, until the day before', async () => {
    await issue()
    await restartAfter(84)
    const [notice] = await notices()
    await started.get('dismissNotice', { id: notice?.id ?? '' })
    await restartAfter(1)
    expect(await notices()).toEqual([])
    await restartAfter(4.5)
    expect(await notices()).toHaveLength(1)
  })

  test('leads from the notification to the form that renews it, and renewing takes the notice away', async () => {
    const { id } = await issue()
    await restartAfter(84)
    expiry()[0]?.onClick?.()
    expect(started.shell.events).toContainEqual({
      window: 'settings',
      name: 'settingsPlaced',
      payload: { page: 'accounts', renewAccountId: id },
    })
    await started.get('askForKey', request({ account: account({ id }) }))
    await started.get('confirmKey', { account: account({ id }), email: inbox, code: newestCode() })
    expect(await notices()).toEqual([])
  })

  test('is not told of an account that was removed', async () => {
    const { id } = await issue()
    await restartAfter(84)
    expect(await notices()).toHaveLength(1)
    await started.get('removeAccount', { id })
    expect(await notices()).toEqual([])
  })

  test.each([
    ['renews itself', { renews: true }, 89],
    ['was wanted for a few days only', { days: 5 }, 1],
  ])('is not told of a key that %s', async (_, change, days) => {
    await issue(change)
    await restartAfter(days)
    expect(expiry()).toEqual([])
    expect(await notices()).toEqual([])
  })
})
