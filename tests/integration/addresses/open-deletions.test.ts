import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { AddressEntry } from '../../../src/shared/views/address.ts'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

/** A busy computer is slow. */
vi.setConfig({ testTimeout: 30_000, expect: { poll: { timeout: 10_000 } } })

const listPath = '/api/alias/list'
const deletePath = '/api/alias/delete'
const minute = 60_000
const other = { key: 'b'.repeat(64), email: 'other@inbox.example' }

let server: HaltmanServer
let started: StartedApp
let accountId: string
let off: number
/** How far the clock of the computer was set ahead, which no time passed for. */
let set: number

beforeEach(async () => {
  off = 0
  set = 0
  server = await startHaltmanServer({
    domains: ['one.example'],
    owners: [{ key: 'a'.repeat(64), email: 'me@inbox.example' }, other],
  })
  started = await startApp({ now: () => Date.now() + off + set, steadyNow: () => Date.now() + off })
  accountId = (await started.get('saveAccount', form())).id
})

afterEach(async () => {
  await started.stop()
  await server.stop()
})

const form = () => ({
  provider: 'haltman' as const,
  nickname: 'Mail',
  key: server.key,
  server: server.url,
  defaultDomain: 'one.example',
})
const make = async (localPart: string): Promise<AddressEntry> =>
  (await started.get('createAddress', { accountId, localPart, domain: 'one.example', label: '' })).entry
const calls = (path: string) => server.requests.filter((request) => request.path === path).length
const entries = async () =>
  (await started.get('listAddressRange', { query: '', offset: 0, limit: 200 })).entries
const entry = async () => (await entries())[0]

/** Deletes an address so that nobody hears of it. */
async function deleteUnheard(options: { readonly commits: boolean }): Promise<AddressEntry> {
  const made = await make('open')
  server.misbehave({ when: deletePath, how: 'reset', commits: options.commits })
  server.misbehave({ when: listPath, how: 'reset' })
  expect(await started.refusal('undoAddress', { id: made.id })).toMatchObject({ reason: 'deletion-unknown' })
  server.behave()
  expect(await entry()).toMatchObject({ state: 'active', deleting: true, undo: 'forever' })
  return made
}

describe('a deletion of which nobody knows', () => {
  test('is known at the next start', async () => {
    await deleteUnheard({ commits: true })
    started = await started.restart()
    await expect.poll(entry).toMatchObject({ state: 'deleted', undo: 'no' })
    expect(await entry()).not.toHaveProperty('deleting')
  })

  test('is known when the popover is opened, once the look is due, and leaves the clipboard', async () => {
    await deleteUnheard({ commits: true })
    await started.shell.writeClipboard('open@one.example')
    off += minute
    started.app.openPopover()
    await expect.poll(entry).toMatchObject({ state: 'deleted' })
    expect(started.shell.clipboard()).toBe('')
    const told = started.shell.events.filter(({ name }) => name === 'addressChanged')
    expect(told.at(-1)?.payload).toMatchObject({ address: 'open@one.example', state: 'deleted' })
  })

  test('is known as soon as another call of its account works', async () => {
    await deleteUnheard({ commits: true })
    await started.get('testConnection', { id: accountId, provider: 'haltman', nickname: 'Mail' })
    await expect.poll(entry).toMatchObject({ state: 'deleted' })
  })

  test('is no address that its list lacks and that still counts as working', async () => {
    await make('other')
    await deleteUnheard({ commits: true })
    // The comparison comes before the look that it leads to.
    const compared = await started.get('syncAddresses', { asked: false })
    expect(compared).not.toHaveProperty('missing')
    await expect.poll(async () => (await entry())?.state).toBe('deleted')
  })

  test('that the service did not carry out stays open for ten minutes, and is never sent again by itself', async () => {
    await deleteUnheard({ commits: false })
    const sent = calls(deletePath)
    const looks = () => calls(listPath)
    for (const wait of [minute, 3 * minute, 5 * minute]) {
      off += wait
      const before = looks()
      started.app.openPopover()
      await expect.poll(looks).toBeGreaterThan(before)
      expect(await entry()).toMatchObject({ state: 'active', deleting: true })
    }
    // A service that was stuck acts at last.
    server.remove('open@one.example')
    off += 5 * minute
    started.app.openPopover()
    await expect.poll(entry).toMatchObject({ state: 'deleted' })
    // The list does not have it, so it could not be deleted by this.
    expect(calls(deletePath)).toBe(sent + 1)
  })

  test('that the service did not carry out is over after that', async () => {
    await deleteUnheard({ commits: false })
    const sent = calls(deletePath)
    off += 11 * minute
    started.app.openPopover()
    await expect.poll(entry).not.toHaveProperty('deleting')
    expect(await entry()).toMatchObject({ state: 'active', undo: 'forever' })
    expect(calls(deletePath)).toBe(sent)
    expect(server.addresses()).toEqual(['open@one.example'])
  })

  test('is no older because the clock was set ahead', async () => {
    await deleteUnheard({ commits: false })
    const looks = () => calls(listPath)
    for (const ahead of [0, 60 * minute]) {
      off += 3 * minute
      set = ahead
      const before = looks()
      started.app.openPopover()
      await expect.poll(looks).toBeGreaterThan(before)
      await started.get('getSnapshot')
      expect(await entry()).toMatchObject({ state: 'active', deleting: true })
    }
  })

  test.each([
    ['a year ahead', 365 * 24 * 60 * minute],
    ['a year behind', -365 * 24 * 60 * minute],
  ])('is known whatever the clock said: %s', async (_, wrong) => {
    off = wrong
    await deleteUnheard({ commits: true })
    off = 0
    started = await started.restart()
    await expect.poll(entry).toMatchObject({ state: 'deleted' })
  })

  test('tells nothing by the list of another owner, whose key the account has by now', async () => {
    await deleteUnheard({ commits: false })
    await started.get('saveAccount', { ...form(), id: accountId, key: other.key })
    await expect.poll(entry).not.toHaveProperty('deleting')
    expect(await entry()).toMatchObject({ state: 'active' })
    expect(server.addresses()).toEqual(['open@one.example'])
  })

  test('stays open when its account is removed, since nobody can be asked', async () => {
    const { id } = await deleteUnheard({ commits: true })
    await started.get('removeAccount', { id: accountId })
    off += 20 * minute
    started = await started.restart()
    expect(await entry()).toMatchObject({ state: 'active', deleting: true, undo: 'no' })
    const failure = await started.refusal('undoAddress', { id })
    expect(failure.message).toBe(
      'The account of open@one.example is not in Aliasmith, so its service cannot be asked.',
    )
  })

  test.each([
    ['the key', { status: 401, body: { error: 'invalid_or_expired_api_key' } }],
    ['the pace', { status: 429, body: { error: 'rate_limited' } }],
    ['the network', { status: 403, body: '<html>Blocked</html>', headers: { 'content-type': 'text/html' } }],
  ])('is not closed by a refusal that is about %s', async (_, how) => {
    const { id } = await deleteUnheard({ commits: true })
    server.misbehave({ when: deletePath, how })
    await started.refusal('undoAddress', { id })
    expect(await entry()).toMatchObject({ state: 'active', deleting: true })
  })

  test('is over when the same name is made', async () => {
    const { id } = await started.get('addPracticeAccount')
    const wish = { accountId: id, localPart: 'again', domain: 'practice.invalid', label: '' }
    const first = (await started.get('createAddress', wish)).entry
    await started.get('undoAddress', { id: first.id })
    const second = (await started.get('createAddress', wish)).entry
    expect(second).toMatchObject({ state: 'active' })
    expect(second).not.toHaveProperty('deleting')
    started = await started.restart()
    expect((await entries()).map(({ state }) => state)).toEqual(['active', 'deleted'])
  })
})

describe('an address that is deleted already', () => {
  test('elsewhere is told as deleted', async () => {
    const { id } = await make('behind')
    server.remove('behind@one.example')
    expect(await started.get('undoAddress', { id })).toMatchObject({ state: 'deleted' })
  })

  test('by an answer that was lost is told as deleted when it is deleted again', async () => {
    const { id } = await deleteUnheard({ commits: true })
    expect(await started.get('undoAddress', { id })).toMatchObject({ state: 'deleted' })
  })

  test('is told apart from one that the service has switched off, which is in its list', async () => {
    const { id } = await make('off')
    server.switchOff('off@one.example')
    const failure = await started.refusal('undoAddress', { id })
    expect(failure).toMatchObject({ reason: 'address-inactive' })
    expect(failure.message).toBe('Haltman has switched off@one.example off and does not delete it.')
    expect(await entry()).not.toHaveProperty('deleting')
  })

  test('or switched off is not known as long as the list cannot be read', async () => {
    const { id } = await make('which')
    server.remove('which@one.example')
    server.misbehave({ when: listPath, how: { status: 503 } })
    expect(await started.refusal('undoAddress', { id })).toMatchObject({
      code: 'unknown-outcome',
      reason: 'deletion-unconfirmed',
    })
    expect(await entry()).toMatchObject({ deleting: true })
    started = await started.restart()
    await expect.poll(entry).toMatchObject({ state: 'deleted' })
  })

  test('is given as it is, without a request', async () => {
    const { id } = await make('twice')
    await started.get('undoAddress', { id })
    const before = server.requests.length
    expect(await started.get('undoAddress', { id })).toMatchObject({ state: 'deleted' })
    expect(server.requests).toHaveLength(before)
  })
})

describe('an undo', () => {
  test('whose account is removed before the answer comes is told by that answer', async () => {
    const { id } = await make('open')
    server.misbehave({ when: deletePath, how: 'drip', commits: true })
    const undoing = started.get('undoAddress', { id })
    await expect.poll(() => server.addresses()).toEqual([])
    await started.get('removeAccount', { id: accountId })
    expect(await undoing).toMatchObject({ state: 'deleted', undo: 'no' })
  })

  test('that is asked for twice at once is sent once', async () => {
    const { id } = await make('both')
    const both = await Promise.all([
      started.get('undoAddress', { id }),
      started.get('undoAddress', { id }),
      started.get('deleteAddresses', { ids: [id] }),
    ])
    expect(both).toMatchObject([{ state: 'deleted' }, { state: 'deleted' }, { deleted: [{ id }], kept: [] }])
    expect(calls(deletePath)).toBe(1)
  })

  test('of an address of a handle sends nothing: the service knows no such address', async () => {
    await started.get('claimHandle', { accountId, handle: 'jane' })
    const { id } = await make('jane')
    const before = calls(deletePath)
    expect(await started.refusal('undoAddress', { id })).toMatchObject({ reason: 'cannot-delete-of-handle' })
    expect(calls(deletePath)).toBe(before)
    expect(await entry()).toMatchObject({ state: 'active' })
  })

  test('of an address of somebody else says so, and speaks of no choice', async () => {
    const { id } = await make('mine')
    await started.get('saveAccount', { ...form(), id: accountId, key: other.key })
    const failure = await started.refusal('undoAddress', { id })
    expect(failure.message).toBe(
      'Haltman says that mine@one.example belongs to somebody else, so it was not deleted.',
    )
    expect(failure.hint).toBe('Check which key this account has, in Settings, Accounts.')
  })

  test.each([
    [{ error: 'invalid_params', field: 'alias' }, 400],
    [{ error: 'alias_taken' }, 409],
    [{ error: 'banned', ban: { ban_type: 'name', reason: 'reported for abuse' } }, 403],
    [{ error: 'plan', message: 'Upgrade now' }, 402],
  ])('that is refused by %j tells of the address, not of something to type', async (body, status) => {
    const { id } = await make('kept')
    server.misbehave({ when: deletePath, how: { status, body } })
    const failure = await started.refusal('undoAddress', { id })
    expect(failure.message).toBe('Haltman did not delete kept@one.example.')
    expect(failure).not.toHaveProperty('field')
    expect(await entry()).toMatchObject({ state: 'active' })
    expect(await entry()).not.toHaveProperty('deleting')
  })

  test('in a batch takes the address off the clipboard, too', async () => {
    const { id } = await make('copied')
    expect(started.shell.clipboard()).toBe('copied@one.example')
    await started.get('deleteAddresses', { ids: [id] })
    expect(started.shell.clipboard()).toBe('')
  })
})

test('a comparison whose page was written before a deletion does not bring the address back', async () => {
  const { id } = await make('gone')
  server.misbehave({ when: listPath, how: 'drip' })
  const syncing = started.get('syncAddresses', { asked: true })
  await expect.poll(() => calls(listPath)).toBe(1)
  await started.get('undoAddress', { id })
  await syncing
  expect(await entry()).toMatchObject({ state: 'deleted' })
})

describe('a name that can never be made again', () => {
  const wish = (localPart: string) => ({ accountId, localPart, domain: 'one.example', label: '' })

  test.each([
    ['here', async (id: number) => void (await started.get('undoAddress', { id }))],
    [
      'elsewhere, as the list showed',
      async () => {
        server.remove('temp@one.example')
        await started.get('syncAddresses', { asked: true })
        off += 20 * minute
        await started.get('syncAddresses', { asked: true })
      },
    ],
  ])('because it was deleted %s is called deleted, not taken', async (_, remove) => {
    const { id } = await make('temp')
    server.add('stays@one.example')
    off += 20 * minute
    await remove(id)
    const state = async () => (await entries()).find(({ address }) => address === 'temp@one.example')?.state
    await expect.poll(state).toBe('deleted')
    const failure = await started.refusal('createAddress', wish('temp'))
    expect(failure).toMatchObject({ code: 'conflict', reason: 'name-deleted', field: 'name' })
    expect(failure.message).toBe(
      'temp@one.example was deleted, and Haltman never gives a deleted address out again.',
    )
  })

  test('because nobody heard of its deletion is not called one that exists', async () => {
    await deleteUnheard({ commits: true })
    expect(await started.refusal('createAddress', wish('open'))).toMatchObject({ reason: 'name-deleted' })
  })

  test('by somebody else is called taken', async () => {
    server.add('theirs@one.example', { owner: other.email })
    expect(await started.refusal('createAddress', wish('theirs'))).toMatchObject({ reason: 'name-taken' })
  })
})
