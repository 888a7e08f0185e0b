import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { startHaltmanServer } from '../../servers/haltman-server.ts'
import { startLikedoServer } from '../../servers/likedo-server.ts'
import { createFakeKeychain } from '../../support/fake-keychain.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'
import { useAccounts } from './accounts-fixtures.ts'

const { world, form } = useAccounts()

describe('the default account', () => {
  const defaultOf = async (app: StartedApp) => {
    const { accounts, defaultAccountId, currentAccountId } = await app.get('getSnapshot')
    const nameOf = (id?: string) => accounts.find((account) => account.id === id)?.nickname
    return { forHotkey: nameOf(defaultAccountId), inPopover: nameOf(currentAccountId) }
  }

  test('is the first account that receives mail, or else the practice account', async () => {
    await world.started.get('addPracticeAccount')
    expect(await defaultOf(world.started)).toEqual({ forHotkey: 'Practice', inPopover: 'Practice' })
    await world.started.get('saveAccount', form())
    expect(await defaultOf(world.started)).toEqual({ forHotkey: 'Mail', inPopover: 'Mail' })
    await world.started.app.newAddress()
    expect(world.started.shell.clipboard()).toMatch(/@one\.example$/)
  })

  test('is the account that the user chose, even the practice account', async () => {
    const practice = await world.started.get('addPracticeAccount')
    await world.started.get('saveAccount', form())
    await world.started.get('makeDefault', { id: practice.id })
    world.started = await world.started.restart()
    expect(await defaultOf(world.started)).toEqual({ forHotkey: 'Practice', inPopover: 'Practice' })
    await world.started.get('removeAccount', { id: practice.id })
    expect(await defaultOf(world.started)).toEqual({ forHotkey: 'Mail', inPopover: 'Mail' })
  })
})

describe('an account', () => {
  test('that is saved after its test failed is shown with the result of the test', async () => {
    const wrong = form({ key: 'f'.repeat(64) })
    await world.started.refusal('testConnection', wrong)
    expect(await world.started.get('saveAccount', wrong)).toMatchObject({ state: 'key-rejected' })
  })

  test('does not get the key of another account of the same server, whose addresses it would list twice', async () => {
    const { id } = await world.started.get('saveAccount', form())
    const again = form({ nickname: 'Again', key: world.server.key.toUpperCase() })
    const refusal = await world.started.refusal('saveAccount', again)
    expect(refusal).toMatchObject({ reason: 'key-in-use', field: 'key' })
    expect(refusal.message).toContain('Mail')
    expect(await world.started.get('saveAccount', form({ id }))).toMatchObject({ id })
  })

  test('security 22: whose server address changes needs its key again, and the old key is removed', async () => {
    const other = await startHaltmanServer({ owners: [{ key: world.server.key, email: 'me@inbox.example' }] })
    try {
      const { id } = await world.started.get('saveAccount', form())
      const { key: _, ...moved } = form({ id, server: other.url })
      expect(await world.started.refusal('saveAccount', moved)).toMatchObject({
        reason: 'server-needs-key',
        field: 'key',
      })
      await world.started.get('saveAccount', { ...moved, key: world.server.key })
      expect(await world.started.keychain.get(`${id} ${world.server.url}`)).toBeUndefined()
      expect(await world.started.keychain.get(`${id} ${other.url}`)).toBe(world.server.key)
    } finally {
      await other.stop()
    }
  })

  test('can be renamed, and its addresses are found by the new name', async () => {
    const { id } = await world.started.get('saveAccount', form())
    await world.started.get('createAddress', {
      accountId: id,
      localPart: 'name',
      domain: 'one.example',
      label: '',
    })
    const { key: _, ...renamed } = form({ id, nickname: 'Work' })
    await world.started.get('saveAccount', renamed)
    const { entries } = await world.started.get('listAddresses', { query: 'work', limit: 5 })
    expect(entries).toMatchObject([{ address: 'name@one.example', accountName: 'Work' }])
  })

  test('that is removed takes its key with it, and its addresses stay', async () => {
    const { id } = await world.started.get('saveAccount', form())
    await world.started.get('createAddress', {
      accountId: id,
      localPart: 'name',
      domain: 'one.example',
      label: '',
    })
    await world.started.get('removeAccount', { id })
    expect(await world.started.keychain.get(`${id} ${world.server.url}`)).toBeUndefined()
    const { recent, accounts } = await world.started.get('getSnapshot')
    expect(accounts).toEqual([])
    expect(recent.entries).toMatchObject([
      { address: 'name@one.example', accountName: 'Mail', can: ['copy', 'label', 'pin'] },
    ])
    expect(await world.started.refusal('undoAddress', { id: recent.entries[0]?.id ?? 0 })).toMatchObject({
      reason: 'account-removed',
    })
  })

  test('for practice creates no address twice', async () => {
    const { id } = await world.started.get('addPracticeAccount')
    const draft = { accountId: id, localPart: 'key.board', domain: 'practice.invalid', label: '' }
    await world.started.get('createAddress', draft)
    expect(await world.started.refusal('createAddress', draft)).toMatchObject({
      reason: 'already-yours',
      field: 'name',
    })
  })

  test('keeps its own naming style, unless the style can never fit the service', async () => {
    const { id } = await world.started.get('addPracticeAccount')
    await world.started.get('saveNaming', { id, naming: { kind: 'template', template: 'shop.{digits:4}' } })
    expect((await world.started.get('suggestName', { accountId: id })).localPart).toMatch(/^shop\.\d{4}$/)
    const umlaut = { kind: 'template', template: 'größe' } as const
    expect(await world.started.refusal('saveNaming', { id, naming: umlaut })).toMatchObject({
      code: 'invalid-input',
    })
    expect((await world.started.get('suggestName', { accountId: id })).localPart).toMatch(/^shop\./)
  })

  test('without a keychain keeps its key until the app quits, and says so', async () => {
    const keychain = createFakeKeychain()
    keychain.mood = 'absent'
    await world.started.stop()
    world.started = await startApp({ keychain })
    const account = await world.started.get('saveAccount', form())
    expect(account.keyPlace).toBe('session')
    const { notices } = await world.started.get('getSnapshot')
    expect(notices.map(({ id }) => id)).toEqual(['keychain-unavailable'])
    await world.started.get('createAddress', {
      accountId: account.id,
      localPart: 'name',
      domain: 'one.example',
      label: '',
    })
    world.started = await world.started.restart()
    const { accounts } = await world.started.get('getSnapshot')
    expect(accounts[0]?.keyPlace).toBe('missing')
    const again = { accountId: account.id, localPart: 'name2', domain: 'one.example', label: '' }
    expect(await world.started.refusal('createAddress', again)).toMatchObject({ reason: 'key-missing' })
  })
})

describe('a key that the keychain does not delete', () => {
  test('is reported, and its account is still removed', async () => {
    const keychain = createFakeKeychain()
    await world.started.stop()
    world.started = await startApp({ keychain })
    const { id } = await world.started.get('saveAccount', form())
    keychain.mood = 'absent'
    await world.started.get('removeAccount', { id })
    const { accounts, notices } = await world.started.get('getSnapshot')
    expect(accounts).toEqual([])
    expect(notices.map((notice) => notice.id)).toEqual(['key-left'])
  })
})

describe('LikeDo', () => {
  test('does not count a call that reached no server', async () => {
    const gone = await startLikedoServer()
    await gone.stop()
    const account = await world.started.get('saveAccount', {
      provider: 'likedo',
      nickname: 'Like',
      key: gone.key,
      server: gone.url,
    })
    await world.started.refusal('createAddress', {
      accountId: account.id,
      localPart: 'coffee',
      domain: 'ig.do',
      label: '',
    })
    expect((await world.started.get('getSnapshot')).accounts[0]?.budget?.left).toBe(50)
  })

  test('keeps labels, blames the domain for a refused Pro domain, counts its calls, and sends no key in a URL', async () => {
    const likedo = await startLikedoServer()
    try {
      const account = await world.started.get('saveAccount', {
        provider: 'likedo',
        nickname: 'Like',
        key: likedo.key,
        server: likedo.url,
      })
      const draft = { accountId: account.id, localPart: 'coffee', domain: 'ig.do', label: 'café' }
      const { entry } = await world.started.get('createAddress', draft)
      expect(entry).toMatchObject({ address: 'coffee@ig.do', label: 'café', can: ['copy', 'label', 'pin'] })
      expect(
        await world.started.refusal('createAddress', { ...draft, localPart: 'more', domain: 'kfc.sh' }),
      ).toMatchObject({
        code: 'plan-required',
        field: 'domain',
        message: 'kfc.sh needs a paid plan at LikeDo.',
      })
      expect(await world.started.refusal('undoAddress', { id: entry.id })).toMatchObject({
        reason: 'cannot-delete',
      })
      const { accounts } = await world.started.get('getSnapshot')
      expect(accounts[0]?.budget).toEqual({ left: 49, limit: 50, per: 'month' })
      expect(likedo.requests.every(({ query }) => query.key === undefined)).toBe(true)
    } finally {
      await likedo.stop()
    }
  })
})

describe('security 21: the data folder', () => {
  test('contains no key, whatever was done', async () => {
    const account = await world.started.get('saveAccount', form())
    const draft = { accountId: account.id, localPart: 'name', domain: 'one.example', label: '' }
    await world.started.get('createAddress', draft)
    world.server.misbehave({
      when: '/api/alias/create',
      how: { status: 400, body: { error: world.server.key } },
    })
    const failure = await world.started.refusal('createAddress', { ...draft, localPart: 'other' })
    expect(JSON.stringify(failure)).not.toContain(world.server.key)
    const files = await readdir(world.started.folder)
    expect(files).toContain('addresses.sqlite')
    for (const file of files) {
      const contents = await readFile(join(world.started.folder, file))
      expect(contents.includes(world.server.key), file).toBe(false)
    }
    expect(JSON.stringify(world.started.shell.events)).not.toContain(world.server.key)
  })

  test.each(['settings.json', 'accounts.json', 'addresses.sqlite'])(
    'with a broken %s does not stop the app, which sets the file aside and reports it',
    async (file) => {
      await world.started.get('addPracticeAccount')
      await world.started.app.close()
      await writeFile(join(world.started.folder, file), '{"broken')
      world.started = await startApp({ folder: world.started.folder })
      const { notices } = await world.started.get('getSnapshot')
      expect(notices).toHaveLength(1)
      const aside = (await readdir(world.started.folder)).find((name) => name.includes('broken'))
      expect(await readFile(join(world.started.folder, aside ?? ''), 'utf8')).toBe('{"broken')
      expect(notices[0]?.hint).toContain(aside)
      await world.started.get('addPracticeAccount')
      await world.started.app.newAddress()
      expect(world.started.shell.clipboard()).toContain('@practice.invalid')
    },
  )
})
