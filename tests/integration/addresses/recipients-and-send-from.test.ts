import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { mailboxes, type SwitchingServer, startSwitchingServer } from '../../servers/switching-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

vi.mock(import('../../../src/main/providers/registry.ts'), async (load) => {
  const { providers } = await load()
  const { switchingProvider } = await import('../../support/switching-provider.ts')
  return { providers: { ...providers, likedo: switchingProvider } }
})

const address = 'amber@switch.example'
const aliasPath = /^\/aliases\/./
let server: SwitchingServer
let started: StartedApp
let id: number
let accountId: string
let time: number

beforeEach(async () => {
  time = Date.UTC(2026, 10, 30, 12)
  server = await startSwitchingServer(() => time)
  started = await startApp({ now: () => time, deadlineMs: 1_000 })
  const account = await started.get('saveAccount', {
    provider: 'likedo',
    nickname: 'Switches',
    server: server.url,
    key: server.key,
    defaultDomain: 'switch.example',
  })
  accountId = account.id
  const draft = { accountId, localPart: 'amber', domain: 'switch.example', label: 'shop' }
  id = (await started.get('createAddress', draft)).entry.id
})

afterEach(async () => {
  await started.stop()
  await server.stop()
})

const sent = () => server.requests.filter(({ path }) => aliasPath.test(path)).map(({ body }) => body)
const entry = async (query = '') =>
  (await started.get('listAddressRange', { query, offset: 0, limit: 9 })).entries.find((one) => one.id === id)
const forward = (...recipients: readonly string[]) =>
  started.ask('setRecipients', { id, recipients: [...recipients] })

describe('the recipients of an address', () => {
  test('are those that the service offers, and the destination names them', async () => {
    expect((await started.get('listChoices', { accountId })).recipient).toEqual(
      Object.entries(mailboxes).map(([value, words]) => ({ value, words })),
    )
    const { r1, r2, r3 } = mailboxes
    expect(await forward('r2', 'r3')).toMatchObject({ ok: true, value: { destination: `${r2}, ${r3}` } })
    expect(sent()).toEqual([{ to: ['r2', 'r3'] }])
    expect(await entry('elsewhere')).toMatchObject({ destination: `${r2}, ${r3}` })
    expect(await entry('me@inbox')).toBeUndefined()
    time += 60_000
    await started.get('syncAddresses', { asked: true })
    expect(await entry()).toMatchObject({ destination: `${r2}, ${r3}` })
    server.edit(address, { to: [r1] })
    await started.get('syncAddresses', { asked: true })
    expect(await entry()).toMatchObject({ destination: r1 })
  })

  test.each(['reset', 'cut', 'never'] as const)(
    'are told once more if the answer was lost: %s',
    async (how) => {
      server.misbehave({ when: aliasPath, how, commits: true })
      expect(await forward('r2')).toMatchObject({ ok: true, value: { destination: mailboxes.r2 } })
      expect(sent()).toHaveLength(2)
    },
  )

  test('are perhaps changed if no answer arrives; the next comparison shows it', async () => {
    await started.get('syncAddresses', { asked: true })
    server.misbehave({ when: aliasPath, how: 'reset', commits: true, times: 2 })
    const answer = await forward('r2')
    expect(answer).toMatchObject({
      ok: false,
      failure: { reason: 'recipients-unknown', code: 'unknown-outcome' },
    })
    expect(await entry()).toMatchObject({ destination: mailboxes.r1 })
    await started.get('syncAddresses', { asked: true })
    expect(await entry()).toMatchObject({ destination: mailboxes.r2 })
  })

  test.each([
    ['does not know one', { status: 422, body: { error: 'bad_recipient' } }, 'change-refused'],
    ['has no such address', { status: 404, body: { error: 'no_such_alias' } }, 'address-gone'],
    ['refuses the key', { status: 401, body: { error: 'bad_key' } }, 'key-rejected'],
  ] as const)('stay as they were if the service %s', async (_, how, reason) => {
    await started.get('syncAddresses', { asked: true })
    server.misbehave({ when: aliasPath, how })
    expect(await forward('r2')).toMatchObject({ ok: false, failure: { reason } })
    expect(await entry()).toMatchObject({ destination: mailboxes.r1 })
  })

  test('are those of the last of two choices in quick succession', async () => {
    server.misbehave({ when: aliasPath, how: { slow: 60 } })
    const [first, second] = await Promise.all([forward('r2'), forward('r3')])
    expect([first?.ok, second?.ok]).toEqual([true, true])
    expect(server.find(address)?.to).toEqual([mailboxes.r3])
    expect(await entry()).toMatchObject({ destination: mailboxes.r3 })
  })

  test('are refused without any, with a key, in the trash, and without the account', async () => {
    expect(await forward()).toMatchObject({ ok: false, failure: { reason: 'message-refused' } })
    expect(await forward(server.key)).toMatchObject({
      ok: false,
      failure: { reason: 'key-in-request', field: 'recipients' },
    })
    await started.get('changeAddress', { id, action: 'trash' })
    const before = sent().length
    expect(await forward('r2')).toMatchObject({ ok: false, failure: { reason: 'cannot-change' } })
    await started.get('removeAccount', { id: accountId })
    expect(await forward('r2')).toMatchObject({ ok: false, failure: { reason: 'account-removed' } })
    expect(sent()).toHaveLength(before)
  })
})

describe('the address to write to', () => {
  const ask = (to: string, of = id) => started.ask('copySendFrom', { id: of, to })
  const copied = () => started.shell.clipboard()

  test('is asked for, copied, and claimed by no row of the list', async () => {
    await started.get('copyAddress', { id })
    expect((await started.get('getSnapshot')).copiedId).toBe(id)
    const answer = await started.get('copySendFrom', { id, to: ' Anna@Shop.example ' })
    expect(answer).toEqual({ address: 'anna.at.shop.example.1@reply.example', to: 'anna@shop.example' })
    expect(copied()).toBe(answer.address)
    expect((await started.get('getSnapshot')).copiedId).toBeUndefined()
    expect(sent()).toEqual([{ to: 'anna@shop.example' }])
  })

  test('is computed without a request where the service computes it', async () => {
    const practice = await started.get('addPracticeAccount')
    const draft = { accountId: practice.id, localPart: 'birch', domain: 'practice.invalid', label: '' }
    const made = await started.get('createAddress', draft)
    const answer = await started.get('copySendFrom', { id: made.entry.id, to: 'anna@shop.example' })
    expect(answer.address).toBe('birch+anna=shop.example@practice.invalid')
    expect(copied()).toBe(answer.address)
  })

  test.each([
    ['', 'email-missing'],
    ['   ', 'email-missing'],
    ['anna', 'email-malformed'],
    ['anna@shop.example, bert@shop.example', 'email-malformed'],
    ['me@switch.example', 'email-refused'],
  ])('is refused at the field for %j', async (to, reason) => {
    const before = copied()
    expect(await ask(to)).toMatchObject({ ok: false, failure: { reason, field: 'email' } })
    expect(copied()).toBe(before)
  })

  test('with a key in the place of a person is refused, and sent to nobody', async () => {
    const answer = await ask(`${server.key}@shop.example`)
    expect(answer).toMatchObject({ ok: false, failure: { reason: 'key-in-request', field: 'email' } })
    expect(sent()).toEqual([])
  })

  test('is asked for once more if the answer was lost, and not copied if that is lost, too', async () => {
    server.misbehave({ when: aliasPath, how: 'reset', commits: true })
    expect(await ask('anna@shop.example')).toMatchObject({ ok: true })
    expect(sent()).toHaveLength(2)
    const before = copied()
    server.misbehave({ when: aliasPath, how: 'never', times: 2 })
    expect(await ask('bert@shop.example')).toMatchObject({ ok: false, failure: { reason: 'timed-out' } })
    expect(copied()).toBe(before)
  })

  test.each([
    ['no address', { data: { reverse: 'somebody' } }],
    ['two addresses', { data: { reverse: 'a@x.example,b@y.example' } }],
    ['a line break', { data: { reverse: 'a@x.example\nBcc: b@y.example' } }],
    ['a name before it', { data: { reverse: '"Anna" <a@x.example>' } }],
    ['nothing', { data: {} }],
  ])('is not copied if the service names %s', async (_, body) => {
    const before = copied()
    server.misbehave({ when: aliasPath, how: { status: 200, body } })
    expect(await ask('anna@shop.example')).toMatchObject({
      ok: false,
      failure: { reason: 'answer-not-an-address' },
    })
    expect(copied()).toBe(before)
  })

  test('is shown if the clipboard does not take it', async () => {
    started.shell.breakClipboard('clipboard-failed')
    expect(await ask('anna@shop.example')).toMatchObject({
      ok: false,
      failure: { reason: 'clipboard-failed', address: 'anna.at.shop.example.1@reply.example' },
    })
  })

  test('is not offered for an address that is off', async () => {
    await started.get('changeAddress', { id, action: 'turn-off' })
    expect(await ask('anna@shop.example')).toMatchObject({ ok: false, failure: { reason: 'cannot-change' } })
  })
})
