import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type SwitchingServer, startSwitchingServer } from '../../servers/switching-server.ts'
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
  // The first request of a process loads the sender, which may take longer than the deadline.
  await started.ask('syncAddresses', { asked: true })
  const draft = { accountId, localPart: 'amber', domain: 'switch.example', label: 'shop' }
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
const name = (displayName: string) => started.ask('setDisplayName', { id, displayName })
const sync = () => started.get('syncAddresses', { asked: true })

describe('the display name of an address', () => {
  test('is kept by the service, shown, and emptied', async () => {
    expect((await entry())?.can).toContain('display-name')
    expect(await entry()).not.toHaveProperty('displayName')
    expect(await name('  Anna\nof  Arda ')).toMatchObject({
      ok: true,
      value: { displayName: 'Anna of  Arda' },
    })
    expect(server.find(address)?.shown).toBe('Anna of  Arda')
    expect(await entry()).toMatchObject({ displayName: 'Anna of  Arda', label: 'shop' })
    expect((await name(' ')).ok).toBe(true)
    expect(server.find(address)?.shown).toBe('')
    expect(await entry()).not.toHaveProperty('displayName')
    expect(sent()).toEqual([{ shown: 'Anna of  Arda' }, { shown: '' }])
  })

  test('that is set on the page of the service is shown, and is gone once it is emptied there', async () => {
    server.edit(address, { shown: 'Anna' })
    await sync()
    expect(await entry()).toMatchObject({ displayName: 'Anna' })
    server.edit(address, { shown: '' })
    await sync()
    expect(await entry()).not.toHaveProperty('displayName')
  })

  test('of an address made elsewhere comes with the list', async () => {
    server.make('birch', 'elsewhere')
    server.edit('birch@switch.example', { shown: 'Birch' })
    await sync()
    const { entries } = await started.get('listAddressRange', { query: 'birch', offset: 0, limit: 9 })
    expect(entries).toMatchObject([{ displayName: 'Birch' }])
  })

  test.each(['reset', 'cut', 'never'] as const)(
    'is told once more if the answer was lost: %s',
    async (how) => {
      server.misbehave({ when: aliasPath, how, commits: true })
      expect(await name('Anna')).toMatchObject({ ok: true, value: { displayName: 'Anna' } })
      expect(sent()).toHaveLength(2)
    },
  )

  test.each([
    ['committed it', true, 'Anna'],
    ['did not', false, undefined],
  ])(
    'is perhaps changed if no answer arrives; the list shows it if the service %s',
    async (_, commits, shown) => {
      server.misbehave({ when: aliasPath, how: 'reset', commits, times: 2 })
      expect(await name('Anna')).toMatchObject({
        ok: false,
        failure: { reason: 'display-name-unknown', code: 'unknown-outcome' },
      })
      expect(await entry()).not.toHaveProperty('displayName')
      await sync()
      expect((await entry())?.displayName).toBe(shown)
    },
  )

  test.each([
    ['does not accept it', 'Anna!', undefined, 'display-name-refused'],
    ['refuses the change', 'Anna', { status: 422, body: { error: 'bad_recipient' } }, 'change-refused'],
    ['has no such address', 'Anna', { status: 404, body: { error: 'no_such_alias' } }, 'address-gone'],
    ['refuses the key', 'Anna', { status: 401, body: { error: 'bad_key' } }, 'key-rejected'],
  ] as const)('stays as it was if the service %s', async (_, typed, how, reason) => {
    await name('Before')
    if (how !== undefined) server.misbehave({ when: aliasPath, how })
    expect(await name(typed)).toMatchObject({ ok: false, failure: { reason } })
    expect(await entry()).toMatchObject({ displayName: 'Before' })
    expect(server.find(address)?.shown).toBe('Before')
  })

  test('is the last of two in quick succession', async () => {
    server.misbehave({ when: aliasPath, how: { slow: 60 } })
    const [first, second] = await Promise.all([name('Anna'), name('Bert')])
    expect([first?.ok, second?.ok]).toEqual([true, true])
    expect(server.find(address)?.shown).toBe('Bert')
    expect(await entry()).toMatchObject({ displayName: 'Bert' })
  })

  test('is refused at the field if it is too long, counted in characters, or holds a key', async () => {
    expect((await name('😀'.repeat(20))).ok).toBe(true)
    const before = sent().length
    expect(await name('a'.repeat(21))).toMatchObject({
      ok: false,
      failure: { reason: 'display-name-too-long', field: 'displayName', limit: 20 },
    })
    expect(await name(server.key)).toMatchObject({
      ok: false,
      failure: { reason: 'key-in-request', field: 'displayName' },
    })
    expect(sent()).toHaveLength(before)
  })

  test('is not set in the trash, without the account, and where the service has none', async () => {
    const practice = await started.get('addPracticeAccount')
    const draft = { accountId: practice.id, localPart: 'birch', domain: 'practice.invalid', label: '' }
    const made = await started.get('createAddress', draft)
    expect(made.entry.can).not.toContain('display-name')
    const of = { id: made.entry.id, displayName: 'Anna' }
    expect(await started.refusal('setDisplayName', of)).toMatchObject({ reason: 'cannot-change' })
    await started.get('changeAddress', { id, action: 'trash' })
    expect(await name('Anna')).toMatchObject({ ok: false, failure: { reason: 'cannot-change' } })
    await started.get('removeAccount', { id: accountId })
    expect(await name('Anna')).toMatchObject({ ok: false, failure: { reason: 'account-removed' } })
    expect(sent().filter((body) => Object.hasOwn(Object(body), 'shown'))).toEqual([])
  })
})
