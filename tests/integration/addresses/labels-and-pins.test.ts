import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
const minute = 60_000
let server: SwitchingServer
let started: StartedApp
let id: number
let accountId: string
let time: number
const others: (() => Promise<void>)[] = []

const startAt = (options: object = {}) => startApp({ now: () => time, deadlineMs: 1_000, ...options })

beforeEach(async () => {
  time = Date.UTC(2026, 10, 30, 12)
  server = await startSwitchingServer(() => time)
  started = await startAt()
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
  await compare()
})

afterEach(async () => {
  await started.stop()
  for (const stop of others.splice(0)) await stop()
  await server.stop()
})

/** Compares the book with the list of the service, a minute later. */
async function compare(app = started) {
  time += minute
  await app.get('syncAddresses', { asked: true })
  return entryIn(app)
}
const entryIn = async (app = started) => {
  const range = await app.get('listAddressRange', { query: '', offset: 0, limit: 9 })
  return range.entries.find((entry) => entry.id === id)
}
const sent = () =>
  server.requests.filter(({ path }) => aliasPath.test(path)).map(({ method, body }) => ({ method, body }))
const save = (label: string) => started.get('saveLabel', { id, label })
const pin = (pinned: boolean) => started.get('pinAddress', { id, pinned })

/** An app on the files as they are at this moment, as after a process that was killed. */
async function startAfterKill(): Promise<StartedApp> {
  const folder = mkdtempSync(join(tmpdir(), 'aliasmith-killed-'))
  cpSync(started.folder, folder, { recursive: true })
  const app = await startAt({ folder, keychain: started.keychain })
  others.push(async () => {
    await app.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  return app
}

describe('a saved label', () => {
  test('is told to the service by one request, and stays after the next comparisons', async () => {
    const { entry, untold } = await save('  bank ')
    expect([entry.label, entry.labelUntold, untold]).toEqual(['bank', undefined, undefined])
    expect(sent()).toEqual([{ method: 'PATCH', body: { note: 'bank' } }])
    expect(server.find(address)?.note).toBe('bank')
    expect(await compare()).toMatchObject({ label: 'bank' })
    server.edit(address, { note: 'by hand' })
    expect(await compare()).toMatchObject({ label: 'by hand' })
  })

  test('can be emptied, and is not told twice if it is saved again', async () => {
    await save('')
    expect(server.find(address)?.note).toBe('')
    expect(await compare()).toMatchObject({ label: '' })
    await save('')
    expect(sent()).toHaveLength(2)
  })

  test.each(['reset', 'cut', 'never'] as const)(
    'is told once more if the answer was lost: %s',
    async (how) => {
      server.misbehave({ when: aliasPath, how, commits: true })
      expect(await save('bank')).not.toHaveProperty('untold')
      expect(sent()).toHaveLength(2)
      expect(await compare()).toMatchObject({ label: 'bank' })
    },
  )

  test.each([true, false])(
    'is kept while all answers are lost, whether the service has it or not: %s',
    async (commits) => {
      server.misbehave({ when: aliasPath, how: 'reset', commits, times: 2 })
      const { entry, untold } = await save('bank')
      expect(untold).toMatchObject({ reason: 'label-unknown', code: 'unknown-outcome' })
      expect(untold?.message).toBe(
        'The label is kept here. The answer was lost, so it is not known whether Switchboard has it.',
      )
      expect(entry).toMatchObject({ label: 'bank', labelUntold: true })
      const compared = await compare()
      expect(compared?.label).toBe('bank')
      expect(compared?.labelUntold).toBe(commits ? undefined : true)
      expect(await save('bank')).not.toHaveProperty('untold')
      expect(server.find(address)?.note).toBe('bank')
    },
  )

  test('is not undone by an earlier one whose answer was lost', async () => {
    server.misbehave({ when: aliasPath, how: 'reset', commits: true })
    server.misbehave({ when: aliasPath, how: 'reset', times: 3 })
    await save('bank')
    expect(server.find(address)?.note).toBe('bank')
    const { untold } = await save('work')
    expect(untold?.reason).toBe('label-unknown')
    expect(await compare()).toMatchObject({ label: 'work', labelUntold: true })
    time += 20 * minute
    expect(await compare()).toMatchObject({ label: 'work', labelUntold: true })
    expect(await save('work')).not.toHaveProperty('untold')
    expect(server.find(address)?.note).toBe('work')
    expect(await compare()).not.toHaveProperty('labelUntold')
  })

  test('that the service refuses is kept here, with the reason and what to do', async () => {
    const { entry, untold } = await save('sale!')
    expect(entry).toMatchObject({ label: 'sale!', labelUntold: true })
    expect(untold).toMatchObject({ reason: 'label-refused' })
    expect(`${untold?.message} ${untold?.hint}`).toBe(
      'The label is kept here, but Switchboard was not told. Switchboard does not accept this label. Change the label or leave it empty.',
    )
    expect(await compare()).toMatchObject({ label: 'sale!', labelUntold: true })
    server.edit(address, { note: 'by hand' })
    expect(await compare()).toMatchObject({ label: 'by hand' })
  })

  test.each([
    ['the key is refused', { status: 401, body: { error: 'bad_key' } }, 'key-rejected'],
    ['the service is down', { status: 500 }, undefined],
    ['the address is gone', { status: 404, body: { error: 'no_such_alias' } }, 'address-gone'],
  ] as const)('is kept here while %s', async (_, how, reason) => {
    server.misbehave({ when: aliasPath, how, times: 2 })
    const { entry, untold } = await save('bank')
    expect(entry).toMatchObject({ label: 'bank', labelUntold: true })
    expect(untold?.reason).toBe(reason ?? 'label-unknown')
    server.behave()
    expect(await compare()).toMatchObject({ label: 'bank' })
  })

  test('longer than the service keeps is refused with its limit, and changes nothing', async () => {
    const failure = await started.refusal('saveLabel', { id, label: 'x'.repeat(41) })
    expect(failure).toMatchObject({ reason: 'label-too-long', field: 'label', limit: 40 })
    expect(failure.message).toContain('Switchboard')
    expect(await entryIn()).toMatchObject({ label: 'shop' })
    expect(sent()).toEqual([])
  })

  test('with a key in it is refused, and sent to nobody', async () => {
    const failure = await started.refusal('saveLabel', { id, label: `key ${server.key}` })
    expect(failure).toMatchObject({ reason: 'key-in-request', field: 'label' })
    expect(await entryIn()).toMatchObject({ label: 'shop' })
    expect(sent()).toEqual([])
  })

  test('is the last of several in quick succession, also at a slow service', async () => {
    server.misbehave({ when: aliasPath, how: { slow: 60 }, times: 9 })
    const labels = ['a', 'b', 'c', 'd', 'e']
    const answers = await Promise.all(labels.map(save))
    expect(answers.map(({ untold }) => untold)).toEqual(labels.map(() => undefined))
    expect(server.find(address)?.note).toBe('e')
    expect(await compare()).toMatchObject({ label: 'e' })
    expect(await entryIn()).not.toHaveProperty('labelUntold')
    expect(sent().length).toBeLessThan(labels.length)
  })

  test('is the last one even if the first request of several fails', async () => {
    server.misbehave({ when: aliasPath, how: { status: 422, body: { error: 'bad_note' } } })
    const [first, second] = await Promise.all([save('a'), save('b')])
    expect([first?.untold?.reason, second?.untold]).toEqual(['label-refused', undefined])
    expect(server.find(address)?.note).toBe('b')
    expect(await compare()).not.toHaveProperty('labelUntold')
  })

  test('of an app that was killed amid the request is there after the next start, and stays', async () => {
    server.misbehave({ when: aliasPath, how: 'never', commits: true, times: 2 })
    const saving = save('bank')
    await expect.poll(() => server.find(address)?.note).toBe('bank')
    const next = await startAfterKill()
    expect(await entryIn(next)).toMatchObject({ label: 'bank', labelUntold: true })
    server.behave()
    const compared = await compare(next)
    expect(compared?.label).toBe('bank')
    expect(compared).not.toHaveProperty('labelUntold')
    await saving
  })

  test('of a deleted address, and of one whose account is gone, stays here', async () => {
    await started.get('deleteAddresses', { ids: [id] })
    const before = sent().length
    expect(await save('was a shop')).toMatchObject({ entry: { label: 'was a shop', state: 'deleted' } })
    await started.get('removeAccount', { id: accountId })
    expect((await save('no account')).untold).toBeUndefined()
    expect(sent()).toHaveLength(before)
  })
})

describe('a pin', () => {
  test('is told to the service, stays, and follows the service', async () => {
    expect(await pin(true)).toMatchObject({ entry: { pinned: true } })
    expect(sent()).toEqual([{ method: 'PATCH', body: { pinned: true } }])
    expect(await compare()).toMatchObject({ pinned: true })
    server.edit(address, { pinned: false })
    expect(await compare()).not.toHaveProperty('pinned')
    server.edit(address, { pinned: true })
    expect(await compare()).toMatchObject({ pinned: true })
    expect((await pin(false)).entry).not.toHaveProperty('pinned')
    expect(server.find(address)?.pinned).toBe(false)
  })

  test('that the service does not take is kept here, and can be said again', async () => {
    server.misbehave({ when: aliasPath, how: { status: 403, body: { error: 'plan' } } })
    const { entry, untold } = await pin(true)
    expect(untold?.message).toBe('The address is pinned here, but Switchboard was not told.')
    expect(entry).toMatchObject({ pinned: true, pinUntold: true })
    expect(entry.can).toEqual(expect.arrayContaining(['pin', 'unpin']))
    expect(await compare()).toMatchObject({ pinned: true, pinUntold: true })
    expect((await pin(true)).entry).not.toHaveProperty('pinUntold')
    expect(server.find(address)?.pinned).toBe(true)
    server.misbehave({ when: aliasPath, how: { status: 403, body: { error: 'plan' } } })
    expect((await pin(false)).untold?.message).toBe(
      'The address is no longer pinned here, but Switchboard was not told.',
    )
  })

  test('is as the user last set it, also in quick succession', async () => {
    server.misbehave({ when: aliasPath, how: { slow: 60 }, times: 9 })
    await Promise.all([true, false, true, false, true].map(pin))
    expect(server.find(address)?.pinned).toBe(true)
    expect(await compare()).toMatchObject({ pinned: true })
  })

  test('of a service without pins stays here, over a restart', async () => {
    const practice = await started.get('addPracticeAccount')
    const draft = { accountId: practice.id, localPart: 'birch', domain: 'practice.invalid', label: '' }
    const made = await started.get('createAddress', draft)
    await started.get('pinAddress', { id: made.entry.id, pinned: true })
    const again = await started.restart()
    others.push(() => again.app.close())
    const range = await again.get('listAddressRange', { query: '', offset: 0, limit: 9 })
    expect(range.entries.map(({ pinned }) => pinned)).toEqual([true, undefined])
    started = again
  })

  test('of an address that does not exist is refused', async () => {
    expect(await started.refusal('pinAddress', { id: 99, pinned: true })).toMatchObject({
      reason: 'address-gone',
    })
    expect(await started.refusal('saveLabel', { id: 99, label: '' })).toMatchObject({
      reason: 'address-gone',
    })
  })
})
