import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { AddressEntry } from '../../../src/shared/views/address.ts'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { lostAnswers } from '../../servers/losses.ts'
import type { How } from '../../servers/misbehaviour.ts'
import { importFile } from '../../support/import-file.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

/** Some answers never arrive, and a busy computer is slow. */
vi.setConfig({ testTimeout: 30_000 })

const listPath = '/api/alias/list'
const deletePath = '/api/alias/delete'
const longAgo = Date.UTC(2020, 0, 1)

/** Ways in which an answer is missing or unusable. */
const losses: readonly How[] = [
  ...lostAnswers,
  { status: 200, body: { ok: true, alias: 'other@one.example' } },
]

let server: HaltmanServer
let started: StartedApp
let accountId: string

async function begin(how?: How, deadlineMs = how === 'never' ? 1_200 : 15_000): Promise<void> {
  started = await startApp({ deadlineMs })
  const account = await started.get('saveAccount', {
    provider: 'haltman',
    nickname: 'Mail',
    key: server.key,
    server: server.url,
    defaultDomain: 'one.example',
  })
  accountId = account.id
}

beforeEach(async () => {
  server = await startHaltmanServer({ domains: ['one.example'] })
})

afterEach(async () => {
  await started.stop()
  await server.stop()
})

const make = async (localPart: string): Promise<AddressEntry> =>
  (await started.get('createAddress', { accountId, localPart, domain: 'one.example', label: '' })).entry
const calls = (path: string) => server.requests.filter((request) => request.path === path).length
const book = async () =>
  (await started.get('listAddressRange', { query: '', offset: 0, limit: 200 })).entries.map(
    ({ address, state }) => `${address} ${state}`,
  )

describe('a lost answer to Undo', () => {
  test.each(losses.map((how) => [how]))('(%j) after the deletion reports the deletion', async (how) => {
    await begin(how)
    const { id } = await make('gone')
    server.misbehave({ when: deletePath, how, commits: true })
    expect(await started.get('undoAddress', { id })).toMatchObject({
      state: 'deleted',
      can: ['copy', 'label'],
    })
    expect(await book()).toEqual(['gone@one.example deleted'])
    expect(calls(deletePath)).toBe(1)
  })

  test.each(losses.map((how) => [how]))('(%j) before the deletion leads to a second request', async (how) => {
    await begin(how)
    const { id } = await make('there')
    server.misbehave({ when: deletePath, how })
    expect(await started.get('undoAddress', { id })).toMatchObject({ state: 'deleted' })
    expect(server.addresses()).toEqual([])
    expect(calls(deletePath)).toBe(2)
  })

  test.each(losses.map((how) => [how]))('(%j), also to the lookup, leaves the outcome open', async (how) => {
    await begin(how)
    const { id } = await make('open')
    server.misbehave({ when: deletePath, how: 'reset', commits: true })
    server.misbehave({ when: listPath, how })
    const failure = await started.refusal('undoAddress', { id })
    expect(failure).toMatchObject({ code: 'unknown-outcome', reason: 'deletion-unknown' })
    expect(failure.message).toBe(
      'The answer was lost, so it is not known whether open@one.example was deleted.',
    )
    expect(await book()).toEqual(['open@one.example active'])
    // The failure advises this; both ways succeed.
    expect(await started.get('undoAddress', { id })).toMatchObject({ state: 'deleted' })
    expect(await book()).toEqual(['open@one.example deleted'])
  })

  test('is explained by refreshing the list, as the failure advises', async () => {
    await begin()
    const { id } = await make('open')
    server.misbehave({ when: deletePath, how: 'reset', commits: true })
    server.misbehave({ when: listPath, how: 'reset' })
    await started.refusal('undoAddress', { id })
    await started.get('syncAddresses', { asked: true })
    expect(await book()).toEqual(['open@one.example deleted'])
  })

  test('twice reports the failure, because the address is still there', async () => {
    await begin()
    const { id } = await make('there')
    server.misbehave({ when: deletePath, how: 'reset', times: 2 })
    expect(await started.refusal('undoAddress', { id })).toMatchObject({ reason: 'connection-lost' })
    expect(server.addresses()).toEqual(['there@one.example'])
    expect(await book()).toEqual(['there@one.example active'])
    expect(calls(deletePath)).toBe(2)
  })

  test('twice by a service that never answers is open after the deadline, without another lookup', async () => {
    // Long enough for the answer to the lookup in between on a busy machine.
    await begin('never', 4_000)
    const { id } = await make('slow')
    const looks = calls(listPath)
    server.misbehave({ when: deletePath, how: 'never', times: 2 })
    expect(await started.refusal('undoAddress', { id })).toMatchObject({ reason: 'deletion-unknown' })
    expect(calls(listPath) - looks).toBe(1)
    expect(await started.get('undoAddress', { id })).toMatchObject({ state: 'deleted' })
  })

  test('twice, the second time after the deletion, reports the deletion', async () => {
    await begin()
    const { id } = await make('gone')
    server.misbehave({ when: deletePath, how: 'reset' })
    server.misbehave({ when: deletePath, how: { status: 500 }, commits: true })
    expect(await started.get('undoAddress', { id })).toMatchObject({ state: 'deleted' })
    expect(calls(deletePath)).toBe(2)
  })

  test('about an old address deep in the list, whose date in the book is wrong, is looked up, too', async () => {
    await begin()
    server.add('old@one.example', { createdAt: longAgo })
    for (let index = 0; index < 250; index += 1)
      server.add(`bulk${index}@one.example`, { createdAt: longAgo + 1 + index })
    const text = 'address,account,provider,created\r\nold@one.example,Mail,haltman,2026-01-01\r\n'
    expect(await importFile(started, text)).toMatchObject({ ok: true })
    const { entries } = await started.get('listAddressRange', { query: 'old', offset: 0, limit: 1 })
    server.misbehave({ when: deletePath, how: 'reset' })
    await started.get('undoAddress', { id: entries[0]?.id ?? 0 })
    expect(server.addresses()).not.toContain('old@one.example')
  })

  test('from a notification is reported as neither done nor failed', async () => {
    await begin()
    await started.get('listAddressRange', { query: '', offset: 0, limit: 1 })
    await started.app.newAddress()
    server.misbehave({ when: deletePath, how: 'reset', commits: true })
    server.misbehave({ when: listPath, how: 'reset' })
    const { notifications } = started.shell
    notifications[0]?.actions?.[0]?.run()
    notifications[1]?.actions?.[0]?.run()
    await expect.poll(() => notifications.at(-1)?.title).toBe('The address may have been deleted')
    notifications[1]?.actions?.[0]?.run()
    await expect.poll(() => notifications.at(-1)?.title).toBe('Address deleted')
  })
})

describe('a lost answer while several addresses are deleted', () => {
  test('is settled, and the other deletions go on', async () => {
    await begin()
    const ids = [await make('one'), await make('two'), await make('three')].map(({ id }) => id)
    server.misbehave({ when: deletePath, how: 'reset', commits: true })
    server.misbehave({ when: deletePath, how: { status: 502 } })
    const report = await started.get('deleteAddresses', { ids })
    expect(report).toMatchObject({ kept: [], unknown: [] })
    expect(report.deleted).toHaveLength(3)
    expect(server.addresses()).toEqual([])
  })

  test('that cannot be settled is reported apart from kept addresses, and ends the account’s turn', async () => {
    await begin()
    const ids = [await make('one'), await make('two'), await make('three')].map(({ id }) => id)
    server.misbehave({ when: deletePath, how: 'reset', commits: true })
    server.misbehave({ when: listPath, how: { status: 503, headers: { 'retry-after': '60' } } })
    const report = await started.get('deleteAddresses', { ids })
    expect(report).toMatchObject({
      deleted: [],
      unknown: [{ entry: { address: 'one@one.example' }, failure: { reason: 'deletion-unknown' } }],
      kept: [{ failure: { reason: 'not-deleted-yet' } }, { failure: { reason: 'not-deleted-yet' } }],
    })
    expect(report.unknown[0]?.failure.retryAt).toBeGreaterThan(Date.now())
    expect(report.kept[0]?.failure.retryAt).toBe(report.unknown[0]?.failure.retryAt)
    expect(calls(deletePath)).toBe(1)
  })
})
