import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AccountView } from '../../../src/shared/views/account.ts'
import type { HaltmanServer } from '../../servers/haltman-server.ts'
import type { How } from '../../servers/misbehaviour.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'
import { startHaltmanApp } from '../../support/start-haltman-app.ts'

let server: HaltmanServer
let started: StartedApp
let account: AccountView

const createPath = '/api/alias/create'
const listPath = '/api/alias/list'

beforeEach(async () => {
  ;({ server, started, account } = await startHaltmanApp())
})

afterEach(async () => {
  await started.stop()
  await server.stop()
})

const draft = (localPart: string, label = '') => ({
  accountId: account.id,
  localPart,
  domain: 'one.example',
  label,
})
const creations = () => server.requests.filter(({ path }) => path === createPath).length

async function book(query = ''): Promise<readonly string[]> {
  const { entries } = await started.get('listAddresses', { query, limit: 50 })
  return entries.map(({ address }) => address)
}

describe('a lost answer', () => {
  const losses: readonly How[] = [
    'reset',
    'reset-in-body',
    'cut',
    'html',
    'empty',
    'array',
    'null',
    { status: 500 },
    { status: 502 },
  ]

  test.each(losses.map((how) => [how]))(
    '(%j) to a creation that happened is found, and the creation is not repeated',
    async (how) => {
      server.misbehave({ when: createPath, how, commits: true })
      const made = await started.get('createAddress', draft('lost', 'note'))
      expect(made).toMatchObject({ copied: true, entry: { address: 'lost@one.example', label: 'note' } })
      expect(creations()).toBe(1)
      expect(server.addresses()).toEqual(['lost@one.example'])
    },
  )

  test.each(losses.map((how) => [how]))(
    '(%j) to a creation that did not happen reports its cause',
    async (how) => {
      server.misbehave({ when: createPath, how })
      const failure = await started.refusal('createAddress', draft('lost'))
      expect(failure.code).toMatch(/^(unreachable|unexpected-response|provider-failed)$/)
      expect(creations()).toBe(1)
      expect(await book()).toEqual([])
      await started.get('createAddress', draft('lost'))
    },
  )

  test('that cannot be explained is an open question, which a later lookup answers', async () => {
    server.misbehave({ when: createPath, how: 'reset', commits: true })
    server.misbehave({ when: listPath, how: 'reset' })
    const failure = await started.refusal('createAddress', draft('lost', 'note'))
    expect(failure).toMatchObject({ code: 'unknown-outcome', address: 'lost@one.example' })
    expect(await book()).toEqual([])

    const attemptId = failure.attemptId ?? 0
    const made = await started.get('checkAttempt', { attemptId })
    expect(made).toMatchObject({ copied: true, entry: { address: 'lost@one.example', label: 'note' } })
    expect(creations()).toBe(1)
    const again = await started.get('checkAttempt', { attemptId })
    expect(again).toEqual({ ...made, entry: { ...made.entry, copiedAt: again.entry.copiedAt } })
  })

  test('of unknown outcome is settled at the next start', async () => {
    server.misbehave({ when: createPath, how: 'reset', commits: true })
    server.misbehave({ when: listPath, how: 'reset' })
    await started.refusal('createAddress', draft('lost'))
    started = await started.restart()
    await expect.poll(() => book()).toEqual(['lost@one.example'])
    expect(started.shell.clipboard()).toBe('')
  })

  test('of unknown outcome is asked about once, however often the popover is opened', async () => {
    server.misbehave({ when: createPath, how: 'reset', commits: true })
    server.misbehave({ when: listPath, how: 'reset' })
    await started.refusal('createAddress', draft('lost'))
    const looks = () => server.requests.filter(({ path }) => path === listPath).length
    const before = looks()
    server.misbehave({ when: listPath, how: { slow: 50 }, times: 3 })
    for (let press = 0; press < 3; press += 1) started.app.openPopover()
    await expect.poll(() => book()).toEqual(['lost@one.example'])
    expect(looks() - before).toBe(1)
  })

  test('stays an open question while its account is missing', async () => {
    server.misbehave({ when: createPath, how: 'reset', commits: true })
    server.misbehave({ when: listPath, how: 'reset' })
    await started.refusal('createAddress', draft('lost'))
    const file = join(started.folder, 'accounts.json')
    const accounts = await readFile(file, 'utf8')
    await started.app.close()
    for (const name of ['accounts.json', 'accounts-copy.json'])
      await writeFile(join(started.folder, name), '{}')
    started = await startApp({ folder: started.folder, keychain: started.keychain })
    await started.app.close()
    await writeFile(file, accounts)
    started = await startApp({ folder: started.folder, keychain: started.keychain })
    await expect.poll(() => book()).toEqual(['lost@one.example'])
  })

  test('is looked up before the same name is sent again, and no request follows if the address exists', async () => {
    server.misbehave({ when: createPath, how: 'reset', commits: true })
    server.misbehave({ when: listPath, how: 'reset', times: 2 })
    await started.refusal('createAddress', draft('lost'))
    expect(await started.refusal('createAddress', draft('lost'))).toMatchObject({ code: 'unknown-outcome' })
    expect(await started.get('createAddress', draft('lost', 'typed again'))).toMatchObject({
      entry: { address: 'lost@one.example', label: 'typed again' },
    })
    expect(await book()).toEqual(['lost@one.example'])
    expect(creations()).toBe(1)
  })

  test('lets the same name be sent again, and is settled, if the service says that the address does not exist', async () => {
    server.misbehave({ when: createPath, how: 'reset' })
    server.misbehave({ when: listPath, how: 'reset' })
    const { attemptId = 0 } = await started.refusal('createAddress', draft('lost'))
    await started.get('createAddress', draft('lost'))
    expect(creations()).toBe(2)
    expect(server.addresses()).toEqual(['lost@one.example'])
    expect(await started.get('checkAttempt', { attemptId })).toMatchObject({
      entry: { address: 'lost@one.example' },
    })
  })

  test('explains a conflict if a slow service acted after the lookup', async () => {
    server.misbehave({ when: createPath, how: 'reset' })
    await started.refusal('createAddress', draft('lost'))
    server.misbehave({
      when: createPath,
      how: { status: 409, body: { error: 'alias_taken' } },
      commits: true,
    })
    expect(await started.get('createAddress', draft('lost'))).toMatchObject({
      entry: { address: 'lost@one.example' },
    })
  })
})
