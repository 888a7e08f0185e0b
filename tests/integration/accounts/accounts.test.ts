import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { startLikedoServer } from '../../servers/likedo-server.ts'
import { createFakeKeychain } from '../../support/fake-keychain.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

let server: HaltmanServer
let started: StartedApp

beforeEach(async () => {
  server = await startHaltmanServer({ domains: ['one.example'] })
  started = await startApp()
})

afterEach(async () => {
  await started.stop()
  await server.stop()
})

const form = (change: object = {}) => ({
  provider: 'haltman' as const,
  nickname: 'Mail',
  key: server.key,
  server: server.url,
  ...change,
})

describe('the connection test', () => {
  test('says what it found without saving anything', async () => {
    server.add('old@one.example')
    const report = await started.get('testConnection', form())
    expect(report).toMatchObject({ domains: ['one.example'], addressCount: 1 })
    // The usual limits are those of the service itself; what a server of one's own allows, it does not tell.
    expect(report.limits).toEqual([])
    expect((await started.get('getSnapshot')).accounts).toEqual([])
  })

  test('tells what the service refused before and no test asks about, until it makes something again', async () => {
    const { id } = await started.get('saveAccount', form())
    const state = async () => (await started.get('getSnapshot')).accounts[0]?.state
    const draft = { accountId: id, localPart: 'amber', domain: 'one.example', label: '' }
    server.ban({ type: 'domain', value: 'inbox.example', reason: 'throwaway mail' })
    const failure = await started.refusal('createAddress', draft)
    expect(failure).toMatchObject({ reason: 'banned-owner', said: 'inbox.example: throwaway mail' })
    expect(failure.field).toBeUndefined()
    expect(await state()).toBe('blocked')

    const saved = { provider: 'haltman', id, nickname: 'Mail', server: server.url } as const
    expect(await started.get('testConnection', saved)).toMatchObject({ blocked: true })
    await started.get('syncAddresses', { asked: true })
    expect(await state()).toBe('blocked')
    server.liftBans()
    await started.get('createAddress', draft)
    expect(await state()).toBe('working')
    expect((await started.get('testConnection', saved)).blocked).toBeUndefined()
  })

  test('tells a ban of the network as that, which ends with the network', async () => {
    const { id } = await started.get('saveAccount', form())
    const saved = { provider: 'haltman', id, nickname: 'Mail', server: server.url } as const
    const state = async () => (await started.get('getSnapshot')).accounts[0]?.state
    server.ban({ type: 'ip', value: '127.0.0.1' })
    expect(await started.refusal('testConnection', saved)).toMatchObject({
      reason: 'banned-network',
      said: '127.0.0.1',
    })
    expect(await state()).toBe('network-blocked')
    server.liftBans()
    await started.get('testConnection', saved)
    expect(await state()).toBe('working')
  })

  test.each([
    ['an unknown key', () => ({ key: 'f'.repeat(64) }), { reason: 'key-rejected', field: 'key' }],
    ['a key of the wrong shape', () => ({ key: 'short' }), { reason: 'key-malformed', field: 'key' }],
    [
      'http to a public host',
      () => ({ server: 'http://mail.example.com' }),
      { reason: 'server-not-https', field: 'server' },
    ],
    ['a port nobody listens on', () => ({ server: 'http://127.0.0.1:1' }), { code: 'unreachable' }],
  ])('with %s says so', async (_, change, failure) => {
    expect(await started.refusal('testConnection', form(change()))).toMatchObject(failure)
  })

  test('that has just been passed is not needed again after saving', async () => {
    await started.get('testConnection', form())
    expect(await started.get('saveAccount', form())).toMatchObject({ state: 'working' })
    expect(
      await started.get('saveAccount', form({ nickname: 'Other', server: 'http://127.0.0.1:1' })),
    ).toMatchObject({
      state: 'untested',
    })
  })

  test('of a saved account uses its saved key, and remembers what it found', async () => {
    const { id } = await started.get('saveAccount', form())
    const { key: _, ...withoutKey } = form({ id })
    await started.get('testConnection', withoutKey)
    expect((await started.get('getSnapshot')).accounts[0]?.state).toBe('working')
    server.expire(server.key)
    await started.refusal('testConnection', withoutKey)
    expect((await started.get('getSnapshot')).accounts[0]?.state).toBe('key-rejected')
    server.misbehave({ when: '/api/alias/stats', how: 'reset' })
    await started.refusal('testConnection', withoutKey)
    expect((await started.get('getSnapshot')).accounts[0]?.state).toBe('unreachable')
  })
})

describe('the default account', () => {
  const defaultOf = async (app: StartedApp) => {
    const { accounts, defaultAccountId, currentAccountId } = await app.get('getSnapshot')
    const nameOf = (id?: string) => accounts.find((account) => account.id === id)?.nickname
    return { forHotkey: nameOf(defaultAccountId), inPopover: nameOf(currentAccountId) }
  }

  test('is the first that receives mail, once there is one beside the practice account', async () => {
    await started.get('addPracticeAccount')
    expect(await defaultOf(started)).toEqual({ forHotkey: 'Practice', inPopover: 'Practice' })
    await started.get('saveAccount', form())
    expect(await defaultOf(started)).toEqual({ forHotkey: 'Mail', inPopover: 'Mail' })
    await started.app.newAddress()
    expect(started.shell.clipboard()).toMatch(/@one\.example$/)
  })

  test('is the one that the user chose, whatever it is', async () => {
    const practice = await started.get('addPracticeAccount')
    await started.get('saveAccount', form())
    await started.get('makeDefault', { id: practice.id })
    started = await started.restart()
    expect(await defaultOf(started)).toEqual({ forHotkey: 'Practice', inPopover: 'Practice' })
    await started.get('removeAccount', { id: practice.id })
    expect(await defaultOf(started)).toEqual({ forHotkey: 'Mail', inPopover: 'Mail' })
  })
})

describe('an account', () => {
  test('whose test failed and that is saved all the same is shown with what the test found', async () => {
    const wrong = form({ key: 'f'.repeat(64) })
    await started.refusal('testConnection', wrong)
    expect(await started.get('saveAccount', wrong)).toMatchObject({ state: 'key-rejected' })
  })

  test('does not get the key of another account of the same server, whose addresses it would list twice', async () => {
    const { id } = await started.get('saveAccount', form())
    const again = form({ nickname: 'Again', key: server.key.toUpperCase() })
    const refusal = await started.refusal('saveAccount', again)
    expect(refusal).toMatchObject({ reason: 'key-in-use', field: 'key' })
    expect(refusal.message).toContain('Mail')
    expect(await started.get('saveAccount', form({ id }))).toMatchObject({ id })
  })

  test('security 22: whose server address changes needs its key again, and the old key goes', async () => {
    const other = await startHaltmanServer({ owners: [{ key: server.key, email: 'me@inbox.example' }] })
    try {
      const { id } = await started.get('saveAccount', form())
      const { key: _, ...moved } = form({ id, server: other.url })
      expect(await started.refusal('saveAccount', moved)).toMatchObject({
        reason: 'server-needs-key',
        field: 'key',
      })
      await started.get('saveAccount', { ...moved, key: server.key })
      expect(await started.keychain.get(`${id} ${server.url}`)).toBeUndefined()
      expect(await started.keychain.get(`${id} ${other.url}`)).toBe(server.key)
    } finally {
      await other.stop()
    }
  })

  test('can be renamed, and its addresses are found by the new name', async () => {
    const { id } = await started.get('saveAccount', form())
    await started.get('createAddress', { accountId: id, localPart: 'name', domain: 'one.example', label: '' })
    const { key: _, ...renamed } = form({ id, nickname: 'Work' })
    await started.get('saveAccount', renamed)
    const { entries } = await started.get('listAddresses', { query: 'work', limit: 5 })
    expect(entries).toMatchObject([{ address: 'name@one.example', accountName: 'Work' }])
  })

  test('that is removed takes its key along and leaves its addresses', async () => {
    const { id } = await started.get('saveAccount', form())
    await started.get('createAddress', { accountId: id, localPart: 'name', domain: 'one.example', label: '' })
    await started.get('removeAccount', { id })
    expect(await started.keychain.get(`${id} ${server.url}`)).toBeUndefined()
    const { recent, accounts } = await started.get('getSnapshot')
    expect(accounts).toEqual([])
    expect(recent.entries).toMatchObject([{ address: 'name@one.example', accountName: 'Mail', undo: 'no' }])
    expect(await started.refusal('undoAddress', { id: recent.entries[0]?.id ?? 0 })).toMatchObject({
      reason: 'account-removed',
    })
  })

  test('for practice gives no address out twice', async () => {
    const { id } = await started.get('addPracticeAccount')
    const draft = { accountId: id, localPart: 'key.board', domain: 'practice.invalid', label: '' }
    await started.get('createAddress', draft)
    expect(await started.refusal('createAddress', draft)).toMatchObject({
      reason: 'already-yours',
      field: 'name',
    })
  })

  test('keeps its own naming style, unless the style could never fit the service', async () => {
    const { id } = await started.get('addPracticeAccount')
    await started.get('saveNaming', { id, naming: { kind: 'template', template: 'shop.{digits:4}' } })
    expect((await started.get('suggestName', { accountId: id })).localPart).toMatch(/^shop\.\d{4}$/)
    const umlaut = { kind: 'template', template: 'größe' } as const
    expect(await started.refusal('saveNaming', { id, naming: umlaut })).toMatchObject({
      code: 'invalid-input',
    })
    expect((await started.get('suggestName', { accountId: id })).localPart).toMatch(/^shop\./)
  })

  test('without a keychain keeps its key until the app quits, and says so', async () => {
    const keychain = createFakeKeychain()
    keychain.mood = 'absent'
    await started.stop()
    started = await startApp({ keychain })
    const account = await started.get('saveAccount', form())
    expect(account.keyPlace).toBe('session')
    const { notices } = await started.get('getSnapshot')
    expect(notices.map(({ id }) => id)).toEqual(['keychain-unavailable'])
    await started.get('createAddress', {
      accountId: account.id,
      localPart: 'name',
      domain: 'one.example',
      label: '',
    })
    started = await started.restart()
    const { accounts } = await started.get('getSnapshot')
    expect(accounts[0]?.keyPlace).toBe('missing')
    const again = { accountId: account.id, localPart: 'name2', domain: 'one.example', label: '' }
    expect(await started.refusal('createAddress', again)).toMatchObject({ reason: 'key-missing' })
  })
})

describe('a key that the keychain would not let go', () => {
  test('is told, and its account goes all the same', async () => {
    const keychain = createFakeKeychain()
    await started.stop()
    started = await startApp({ keychain })
    const { id } = await started.get('saveAccount', form())
    keychain.mood = 'absent'
    await started.get('removeAccount', { id })
    const { accounts, notices } = await started.get('getSnapshot')
    expect(accounts).toEqual([])
    expect(notices.map((notice) => notice.id)).toEqual(['key-left'])
  })
})

describe('LikeDo', () => {
  test('counts no call that reached nobody', async () => {
    const gone = await startLikedoServer()
    await gone.stop()
    const account = await started.get('saveAccount', {
      provider: 'likedo',
      nickname: 'Like',
      key: gone.key,
      server: gone.url,
    })
    await started.refusal('createAddress', {
      accountId: account.id,
      localPart: 'coffee',
      domain: 'ig.do',
      label: '',
    })
    expect((await started.get('getSnapshot')).accounts[0]?.budget?.left).toBe(50)
  })

  test('keeps labels, refuses a Pro domain by that field, counts its calls, and sends its key where it was told to', async () => {
    const likedo = await startLikedoServer()
    try {
      const account = await started.get('saveAccount', {
        provider: 'likedo',
        nickname: 'Like',
        key: likedo.key,
        server: likedo.url,
      })
      const draft = { accountId: account.id, localPart: 'coffee', domain: 'ig.do', label: 'café' }
      const { entry } = await started.get('createAddress', draft)
      expect(entry).toMatchObject({ address: 'coffee@ig.do', label: 'café', undo: 'no' })
      expect(
        await started.refusal('createAddress', { ...draft, localPart: 'more', domain: 'kfc.sh' }),
      ).toMatchObject({
        code: 'plan-required',
        field: 'domain',
        message: 'kfc.sh needs a paid plan at LikeDo.',
      })
      expect(await started.refusal('undoAddress', { id: entry.id })).toMatchObject({
        reason: 'cannot-delete',
      })
      const { accounts } = await started.get('getSnapshot')
      expect(accounts[0]?.budget).toEqual({ left: 49, limit: 50, per: 'month' })
      expect(likedo.requests.every(({ query }) => query.key === undefined)).toBe(true)
    } finally {
      await likedo.stop()
    }
  })
})

describe('security 21: the data folder', () => {
  test('holds no key, whatever was done', async () => {
    const account = await started.get('saveAccount', form())
    const draft = { accountId: account.id, localPart: 'name', domain: 'one.example', label: '' }
    await started.get('createAddress', draft)
    server.misbehave({ when: '/api/alias/create', how: { status: 400, body: { error: server.key } } })
    const failure = await started.refusal('createAddress', { ...draft, localPart: 'other' })
    expect(JSON.stringify(failure)).not.toContain(server.key)
    const files = await readdir(started.folder)
    expect(files).toContain('addresses.sqlite')
    for (const file of files) {
      const contents = await readFile(join(started.folder, file))
      expect(contents.includes(server.key), file).toBe(false)
    }
    expect(JSON.stringify(started.shell.events)).not.toContain(server.key)
  })

  test.each(['settings.json', 'accounts.json', 'addresses.sqlite'])(
    'with a broken %s starts all the same, sets the file aside and says so',
    async (file) => {
      await started.get('addPracticeAccount')
      await started.app.close()
      await writeFile(join(started.folder, file), '{"broken')
      started = await startApp({ folder: started.folder })
      const { notices } = await started.get('getSnapshot')
      expect(notices).toHaveLength(1)
      const aside = (await readdir(started.folder)).find((name) => name.includes('broken'))
      expect(await readFile(join(started.folder, aside ?? ''), 'utf8')).toBe('{"broken')
      expect(notices[0]?.hint).toContain(aside)
      await started.get('addPracticeAccount')
      await started.app.newAddress()
      expect(started.shell.clipboard()).toContain('@practice.invalid')
    },
  )
})
