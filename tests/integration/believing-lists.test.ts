import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AccountView } from '../../src/shared/account.ts'
import type { HaltmanServer } from '../servers/haltman-server.ts'
import { startHaltmanServer } from '../servers/haltman-server.ts'
import type { LikedoServer } from '../servers/likedo-server.ts'
import { startLikedoServer } from '../servers/likedo-server.ts'
import { importFile } from '../support/import-file.ts'
import type { StartedApp } from '../support/start-app.ts'
import { startApp } from '../support/start-app.ts'

const minute = 60_000
const hour = 60 * minute
const begin = Date.UTC(2026, 10, 21, 9)
const listPath = '/api/alias/list'
const everything = { query: '', offset: 0, limit: 200 }
const ours = { key: 'a'.repeat(64), email: 'me@inbox.example' }
const theirs = { key: 'b'.repeat(64), email: 'them@inbox.example' }

let haltman: HaltmanServer
let other: HaltmanServer | undefined
let likedo: LikedoServer
let started: StartedApp
let mail: AccountView
let time = begin
const now = () => time

beforeEach(async () => {
  time = begin
  const limits = { perKey: 1e6, lists: 1e6, perNetwork: 1e6 }
  haltman = await startHaltmanServer({ domains: ['one.example'], now, limits, owners: [ours, theirs] })
  likedo = await startLikedoServer({ now, hourlyLimit: 1e6 })
  started = await startApp({ now })
  mail = await started.get('saveAccount', form())
})

afterEach(async () => {
  await started.stop()
  await Promise.all([haltman.stop(), likedo.stop(), other?.stop()])
  other = undefined
})

const form = () => ({
  provider: 'haltman' as const,
  nickname: 'Mail',
  key: ours.key,
  server: haltman.url,
  defaultDomain: 'one.example',
})
const make = async (localPart: string) =>
  (
    await started.get('createAddress', {
      accountId: mail.id,
      localPart,
      domain: 'one.example',
      label: '',
    })
  ).entry
const all = async () => (await started.get('listAddressRange', everything)).entries
const states = async () =>
  Object.fromEntries((await all()).map(({ address, state }) => [address.split('@')[0] ?? '', state]))
const sync = (asked = true) => started.get('syncAddresses', { asked })
const lists = () => haltman.requests.filter(({ path }) => path === listPath).length
const questions = async () =>
  (await started.get('getSnapshot')).notices.filter(({ listQuestion }) => listQuestion !== undefined)
const answer = (yes: boolean) => started.get('answerListQuestion', { accountId: mail.id, yes })

/** Addresses that were made at the service long ago, and that the book knows from its list. */
async function known(...names: readonly string[]): Promise<void> {
  for (const [index, name] of names.entries())
    haltman.add(`${name}@one.example`, { createdAt: begin - 90 * 24 * hour + index })
  await sync()
}

/** Two comparisons, far enough apart. */
async function compareTwice(): Promise<void> {
  await sync()
  time += 11 * minute
  await sync()
}

describe('a list that lacks living addresses', () => {
  test('because it lags behind deletes no fresh address', async () => {
    await make('fresh')
    haltman.spoilList({ upTo: begin - 1 })
    time += minute
    await sync()
    expect(await states()).toEqual({ fresh: 'active' })
    haltman.spoilList()
    time += 30 * minute
    await sync()
    expect(await states()).toEqual({ fresh: 'active' })
  })

  test('in one answer alone deletes nothing, and the next list settles it', async () => {
    await known('a', 'b')
    haltman.spoilList({ emptyAnswers: 1 })
    time += hour
    expect(await sync()).toMatchObject({ changed: 0, missing: 2 })
    await sync(false)
    time += hour
    expect(await sync()).toEqual({ added: 0, changed: 0, failures: [] })
    expect(await states()).toEqual({ a: 'active', b: 'active' })
    expect(await questions()).toEqual([])
  })

  test('for longer than a look takes is put right when the page is opened anew', async () => {
    await known('a', 'b')
    haltman.spoilList({ emptyAnswers: 2 })
    await compareTwice()
    expect(await states()).toEqual({ a: 'deleted', b: 'deleted' })
    await sync(false)
    expect(await states()).toEqual({ a: 'active', b: 'active' })
  })
})

describe('an address that was deleted elsewhere', () => {
  test('is shown as deleted when a second list lacks it, which the app looks at by itself', async () => {
    await known('gone', 'stays')
    haltman.remove('gone@one.example')
    expect(await sync()).toEqual({
      added: 0,
      changed: 0,
      missing: 1,
      lookAgainAt: begin + 10 * minute,
      failures: [],
    })
    time += 9 * minute
    expect(await sync()).toMatchObject({ missing: 1, lookAgainAt: begin + 10 * minute })
    expect(await states()).toEqual({ gone: 'active', stays: 'active' })
    time += 2 * minute
    started.shell.resume()
    await expect.poll(states).toEqual({ gone: 'deleted', stays: 'active' })
    expect(started.shell.events.filter(({ name }) => name === 'addressesChanged').at(-1)?.window).toBe(
      'settings',
    )
    const before = lists()
    time += hour
    started.shell.resume()
    expect(lists()).toBe(before)
  })

  test('is looked at again after a restart', async () => {
    await known('gone', 'stays')
    haltman.remove('gone@one.example')
    await sync()
    time += 11 * minute
    started = await started.restart()
    await expect.poll(states).toEqual({ gone: 'deleted', stays: 'active' })
  })

  test('is looked at again later if the service cannot be reached then', async () => {
    await known('gone', 'stays')
    haltman.remove('gone@one.example')
    await sync()
    haltman.misbehave({ when: listPath, how: { status: 500 } })
    const before = lists()
    time += 11 * minute
    started.shell.resume()
    await expect.poll(lists).toBe(before + 1)
    time += hour
    await expect
      .poll(async () => {
        started.shell.resume()
        return states()
      })
      .toEqual({ gone: 'deleted', stays: 'active' })
  })

  test('counts as missing from when the clock was put right, if it was first missed by one that ran ahead', async () => {
    await known('gone', 'stays')
    haltman.remove('gone@one.example')
    time = begin + 400 * 24 * hour
    await sync()
    time = begin
    await sync()
    expect(await states()).toEqual({ gone: 'active', stays: 'active' })
    time += 11 * minute
    await sync()
    expect(await states()).toEqual({ gone: 'deleted', stays: 'active' })
  })

  test('is noticed beside rows that cannot be read, of which the page is told', async () => {
    await known('gone', 'stays')
    haltman.spoilList({ unreadable: ['@one.example', 'with blank@one.example'] })
    expect(await sync()).toEqual({ added: 0, changed: 0, unreadable: 2, failures: [] })
    haltman.remove('gone@one.example')
    await compareTwice()
    expect(await states()).toEqual({ gone: 'deleted', stays: 'active' })
  })
})

describe('a list that lacks too much', () => {
  const names = ['a', 'b', 'c', 'd', 'e'] as const

  test('is asked about, and nothing is marked until the answer is yes', async () => {
    await known(...names)
    for (const name of names.slice(1)) haltman.remove(`${name}@one.example`)
    await compareTwice()
    expect(new Set(Object.values(await states()))).toEqual(new Set(['active']))
    expect(await sync()).toMatchObject({ changed: 0, asks: true })
    expect(await questions()).toMatchObject([
      {
        message: 'The list of Mail lacks 4 of 5 addresses. Were they deleted?',
        listQuestion: { accountId: mail.id, yes: 'They were deleted', no: 'Keep them' },
      },
    ])
    await answer(true)
    expect(await states()).toEqual({ a: 'active', b: 'deleted', c: 'deleted', d: 'deleted', e: 'deleted' })
    expect(await questions()).toEqual([])
  })

  test('is not asked about again after a no, until it has them again', async () => {
    await known(...names)
    for (const name of names.slice(1)) haltman.remove(`${name}@one.example`)
    await compareTwice()
    await answer(false)
    expect(await questions()).toEqual([])
    await compareTwice()
    expect(await questions()).toEqual([])
    expect(new Set(Object.values(await states()))).toEqual(new Set(['active']))
    haltman.add('b@one.example')
    await sync()
    haltman.remove('b@one.example')
    await compareTwice()
    expect(await states()).toMatchObject({ b: 'deleted', c: 'active' })
  })

  test('is no question any more once it is whole again', async () => {
    await known(...names)
    haltman.spoilList({ emptyAnswers: 2 })
    await compareTwice()
    expect(await questions()).toHaveLength(1)
    await sync(false)
    expect(await questions()).toEqual([])
    expect(await started.get('answerListQuestion', { accountId: mail.id, yes: true })).toBeNull()
    expect(new Set(Object.values(await states()))).toEqual(new Set(['active']))
  })

  test('leaves a few of many to the second list', async () => {
    const many = Array.from({ length: 50 }, (_, index) => `n${index}`)
    await known(...many)
    for (const name of many.slice(0, 5)) haltman.remove(`${name}@one.example`)
    await compareTwice()
    expect(await questions()).toEqual([])
    expect(Object.values(await states()).filter((state) => state === 'deleted')).toHaveLength(5)
  })
})

describe('the list of another mailbox', () => {
  const replaceKey = (key: string) => started.get('saveAccount', { ...form(), id: mail.id, key })

  test('is noticed before anything is taken over, and told with both mailboxes', async () => {
    await known('a', 'b')
    haltman.add('foreign@one.example', { owner: theirs.email })
    await replaceKey(theirs.key)
    expect(await sync(false)).toMatchObject({ added: 0, changed: 0, asks: true })
    const [question] = await questions()
    expect(question?.message).toContain('The key of Mail belongs to another mailbox')
    expect(question?.message).toContain(theirs.email)
    expect(question?.message).toContain(ours.email)
    time += hour
    await sync()
    expect(await states()).toEqual({ a: 'active', b: 'active' })
    await answer(false)
    expect(await questions()).toEqual([])
    await replaceKey(ours.key)
    expect(await sync(false)).toEqual({ added: 0, changed: 0, failures: [] })
  })

  test('is no question any more when the key is replaced', async () => {
    await known('a')
    haltman.add('foreign@one.example', { owner: theirs.email })
    await replaceKey(theirs.key)
    await sync()
    expect(await questions()).toHaveLength(1)
    await replaceKey(ours.key)
    expect(await questions()).toEqual([])
  })

  test('that came while the key was being replaced is neither believed nor the last one', async () => {
    await known('a')
    haltman.add('foreign@one.example', { owner: theirs.email })
    haltman.misbehave({ when: listPath, how: { slow: 300 } })
    const before = lists()
    const outdated = sync()
    await expect.poll(lists).toBe(before + 1)
    await replaceKey(theirs.key)
    await outdated
    expect(await sync(false)).toMatchObject({ added: 0, asks: true })
  })

  test('is taken over after a yes, and what was there before stays', async () => {
    await known('a', 'b')
    haltman.add('foreign@one.example', { owner: theirs.email })
    await replaceKey(theirs.key)
    await sync()
    await answer(true)
    await expect.poll(states).toEqual({ a: 'active', b: 'active', foreign: 'active' })
    await compareTwice()
    expect(await questions()).toEqual([])
    expect(await states()).toEqual({ a: 'active', b: 'active', foreign: 'active' })
  })

  test('marks nothing even if an address was made with its key before', async () => {
    await known('a')
    await replaceKey(theirs.key)
    await make('made')
    await compareTwice()
    expect(await states()).toEqual({ a: 'active', made: 'active' })
    expect(await questions()).toHaveLength(1)
  })

  test('that is empty, and one of another server, are asked about however few are missing', async () => {
    await known('a')
    await replaceKey(theirs.key)
    await compareTwice()
    expect(await states()).toEqual({ a: 'active' })
    expect(await questions()).toHaveLength(1)
    await answer(false)

    other = await startHaltmanServer({ domains: ['one.example'], now, owners: [ours] })
    other.add('elsewhere@one.example')
    await started.get('saveAccount', { ...form(), id: mail.id, server: other.url })
    await compareTwice()
    expect(await states()).toEqual({ a: 'active', elsewhere: 'active' })
  })

  test('is no other if the key was renewed', async () => {
    await known('a', 'b', 'c')
    await replaceKey(ours.key)
    haltman.remove('c@one.example')
    await compareTwice()
    expect(await states()).toEqual({ a: 'active', b: 'active', c: 'deleted' })
  })
})

describe('an address that its service switched off', () => {
  test('is off, not deleted, and active again when the list says so', async () => {
    await known('a', 'b')
    haltman.switchOff('a@one.example')
    expect(await sync()).toMatchObject({ changed: 1 })
    expect(await states()).toEqual({ a: 'off', b: 'active' })
    const off = await started.get('listAddressRange', { ...everything, state: 'off' })
    expect(off).toMatchObject({ total: 1, entries: [{ address: 'a@one.example', undo: 'no' }] })
    const [entry] = off.entries
    expect(await started.get('deleteAddresses', { ids: [entry?.id ?? 0] })).toMatchObject({
      deleted: [],
      kept: [{ failure: { reason: 'address-inactive' } }],
    })
    haltman.switchOff('a@one.example', false)
    await sync()
    expect(await states()).toEqual({ a: 'active', b: 'active' })
  })

  test('cannot be made anew, and the reason is told', async () => {
    await known('a')
    haltman.switchOff('a@one.example')
    await sync()
    const draft = { accountId: mail.id, localPart: 'a', domain: 'one.example', label: '' }
    expect(await started.refusal('createAddress', draft)).toMatchObject({
      reason: 'yours-but-off',
      message: 'You have a@one.example already, but Haltman has switched it off: it receives no mail.',
    })
  })

  test('goes into a file and comes back as what it is', async () => {
    await known('a')
    haltman.switchOff('a@one.example')
    await sync()
    const { text } = await started.get('exportAddresses', { format: 'csv' })
    const fresh = await startApp({ now })
    try {
      expect(await importFile(fresh, text)).toMatchObject({ ok: true })
      expect((await fresh.get('listAddressRange', everything)).entries).toMatchObject([{ state: 'off' }])
    } finally {
      await fresh.stop()
    }
  })
})

describe('a list without end', () => {
  test('that repeats one page is read twice', async () => {
    haltman.spoilList({ endless: { perPage: 200, repeats: true } })
    expect(await sync()).toMatchObject({ added: 200 })
    expect(lists()).toBe(2)
  })

  test('gives no more of a page than was asked for', async () => {
    haltman.spoilList({ endless: { perPage: 1_500, repeats: true } })
    await sync()
    expect((await started.get('listAddressRange', everything)).total).toBe(200)
    const shopping = await started.get('saveAccount', {
      provider: 'likedo',
      nickname: 'Shopping',
      key: likedo.key,
      server: likedo.url,
    })
    likedo.spoilList({ endless: { perPage: 1_500, repeats: true } })
    await sync()
    const found = await started.get('listAddressRange', { ...everything, accountId: shopping.id })
    expect(found.total).toBe(100)
  })
})

describe('dates of a list', () => {
  const createdAt = async () => (await all())[0]?.createdAt

  test('that lie in the future are taken for now, and stay so', async () => {
    haltman.add('later@one.example', { createdAt: Date.UTC(9999, 0, 1) })
    await sync()
    expect(await createdAt()).toBe(begin)
    time += 48 * hour
    await sync()
    expect(await createdAt()).toBe(begin)
  })

  test('of another time zone do not move what was made here', async () => {
    await make('here')
    haltman.spoilList({ datesAhead: 3 * hour })
    time += 5 * hour
    await sync()
    expect(await createdAt()).toBe(begin)
  })

  test('correct the date of a clock that was wrong', async () => {
    await make('here')
    time = begin + 400 * 24 * hour
    haltman.remove('here@one.example')
    haltman.add('here@one.example', { createdAt: begin + 200 * 24 * hour })
    await sync()
    expect(await createdAt()).toBe(begin + 200 * 24 * hour)
  })
})

test('an account of another server does not take over what a removed one left behind', async () => {
  await known('a')
  await started.get('removeAccount', { id: mail.id })
  other = await startHaltmanServer({ domains: ['one.example'], now, owners: [theirs] })
  other.add('a@one.example')
  other.switchOff('a@one.example')
  await started.get('saveAccount', { ...form(), nickname: 'Other', key: theirs.key, server: other.url })
  expect(await sync()).toMatchObject({ added: 1, changed: 0 })
  const entries = await all()
  expect(entries.map(({ accountName, state }) => `${accountName} ${state}`).sort()).toEqual([
    'Mail active',
    'Other off',
  ])
})
