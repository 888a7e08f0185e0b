import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AccountView } from '../../../src/shared/views/account.ts'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { startLikedoServer } from '../../servers/likedo-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'
import { startHaltmanApp } from '../../support/start-haltman-app.ts'

let server: HaltmanServer
let started: StartedApp
let account: AccountView

const createPath = '/api/alias/create'

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

/** Starts the app again so that it gets answers from this path of the server only once they are let go. */
async function holdAnswers(path: string): Promise<() => void> {
  const held = Promise.withResolvers<void>()
  const { folder, keychain } = started
  await started.app.close()
  started = await startApp({
    folder,
    keychain,
    async fetch(input, init) {
      const { url } = input instanceof Request ? input : new Request(input)
      const answer = await fetch(input, init)
      if (url === `${server.url}${path}`) await held.promise
      return answer
    },
  })
  return held.resolve
}

async function book(query = ''): Promise<readonly string[]> {
  const { entries } = await started.get('listAddresses', { query, limit: 50 })
  return entries.map(({ address }) => address)
}

describe('creating an address', () => {
  test('reads the key of its account once', async () => {
    const { get } = started.keychain
    const reads: string[] = []
    started.keychain.get = (name) => {
      reads.push(name)
      return get(name)
    }
    await started.get('createAddress', draft('shop'))
    expect(reads).toHaveLength(1)
  })

  test('makes it at the service, writes it down before it is copied, and tells the windows', async () => {
    let inBookWhenCopied: readonly string[] = []
    started.shell.onClipboard(() => {
      void book().then((addresses) => {
        inBookWhenCopied = addresses
      })
    })
    const made = await started.get('createAddress', draft('Coffee.Shop', ' the corner café '))
    expect(made).toMatchObject({
      copied: true,
      entry: {
        address: 'coffee.shop@one.example',
        label: 'the corner café',
        undo: 'forever',
        accountName: 'Mail',
      },
    })
    expect(made.entry.destination).toBe('me@inbox.example')
    expect(inBookWhenCopied).toEqual(['coffee.shop@one.example'])
    expect(started.shell.clipboard()).toBe('coffee.shop@one.example')
    expect(server.addresses()).toEqual(['coffee.shop@one.example'])
    expect(started.shell.events).toContainEqual({
      window: 'popover',
      name: 'addressChanged',
      payload: made.entry,
    })
  })

  test('keeps what was made over a restart, and finds it by label and account', async () => {
    await started.get('createAddress', draft('first', 'groceries'))
    await started.get('createAddress', draft('second'))
    started = await started.restart()
    expect(await book()).toEqual(['second@one.example', 'first@one.example'])
    expect(await book('GROC')).toEqual(['first@one.example'])
    expect(await book('mail sec')).toEqual(['second@one.example'])
    expect((await started.get('getSnapshot')).accounts).toMatchObject([
      { nickname: 'Mail', state: 'working' },
    ])
    await started.get('createAddress', draft('third'))
  })

  test.each([
    ['', 'name-empty'],
    ['x'.repeat(65), 'name-too-long'],
    ['two words', 'name-bad-character'],
    ['a..b', 'name-bad-dots'],
    ['.a', 'name-bad-dots'],
    ['größe', 'name-bad-character'],
    ['me@one.example', 'name-is-address'],
  ])('refuses the name “%s” before anything is sent', async (name, reason) => {
    expect(await started.refusal('createAddress', draft(name))).toMatchObject({ reason, field: 'name' })
    expect(creations()).toBe(0)
  })

  test.each([
    ['name', { localPart: 'x'.repeat(900) }, 'name-too-long'],
    ['label', { label: 'x'.repeat(501) }, 'label-too-long'],
    ['domain', { domain: `${'x'.repeat(400)}.example` }, 'domain-malformed'],
  ])('refuses a pasted %s of hundreds of characters in words', async (field, change, reason) => {
    const pasted = { ...draft('name'), ...change }
    expect(await started.refusal('createAddress', pasted)).toMatchObject({ reason, field })
    expect(creations()).toBe(0)
  })

  test('takes a domain in letters for the punycode that it is, and shows it in both', async () => {
    const made = await started.get('createAddress', { ...draft('first'), domain: 'Bücher.example' })
    expect(made.entry).toMatchObject({
      address: 'first@xn--bcher-kva.example',
      domainInLetters: 'bücher.example',
    })
    expect(await book('bucher')).toEqual(['first@xn--bcher-kva.example'])
    expect(server.addresses()).toContain('first@xn--bcher-kva.example')
  })

  test.each(['Bücher.example', 'xn--bcher-kva.example'])('quotes %s as it was typed', async (domain) => {
    const shown = domain.toLowerCase()
    const refused = () => started.refusal('createAddress', { ...draft('first'), domain })
    server.add('first@xn--bcher-kva.example', { owner: 'other@inbox.example' })
    expect((await refused()).message).toBe(`first@${shown} is taken.`)
    server.ban({ type: 'domain', value: 'xn--bcher-kva.example' })
    const banned = await refused()
    expect(banned).toMatchObject({ reason: 'banned-domain', field: 'domain' })
    expect(banned.message).toBe(`Haltman has blocked ${shown}.`)
    server.liftBans()
    server.misbehave({ when: createPath, how: 'reset', times: 2 })
    server.misbehave({ when: '/api/alias/list', how: 'reset', times: 2 })
    const lost = await started.refusal('createAddress', { ...draft('second'), domain })
    expect(lost.message).toContain(`whether second@${shown} was made.`)
    expect(lost.attemptId).toBeDefined()
  })

  test('refuses a domain with an ending that the service does not take, before anything is sent', async () => {
    const refused = await started.refusal('createAddress', { ...draft('first'), domain: 'пример.рф' })
    expect(refused).toMatchObject({ reason: 'domain-ending-refused', field: 'domain' })
    expect(refused.message).toContain('Haltman accepts no domain that ends in letters of another alphabet.')
    expect(creations()).toBe(0)
  })

  test('finds nothing for a pasted text of any length', async () => {
    expect(await book('one '.repeat(2_000))).toEqual([])
  })

  test('says that a name is taken, by whom it may be', async () => {
    server.add('taken@one.example', { owner: 'other@inbox.example' })
    expect(await started.refusal('createAddress', draft('taken'))).toMatchObject({
      code: 'conflict',
      reason: 'name-taken',
      field: 'name',
      message: 'taken@one.example is taken.',
    })
    await started.get('createAddress', draft('mine'))
    expect(await started.refusal('createAddress', draft('mine'))).toMatchObject({ reason: 'already-yours' })
  })

  test('says that a name is the account’s own from before, and lists it as its service does', async () => {
    const likedo = await startLikedoServer()
    const createdAt = Date.now() - 30 * 24 * 3_600_000
    likedo.add('before@ig.do', { createdAt, tag: 'its own' })
    const { id } = await started.get('saveAccount', {
      provider: 'likedo',
      nickname: 'Other',
      key: likedo.key,
      server: likedo.url,
    })
    const again = { accountId: id, localPart: 'before', domain: 'ig.do', label: 'typed' }
    const refusal = await started.refusal('createAddress', again)
    await likedo.stop()
    expect(refusal).toMatchObject({ reason: 'already-yours', address: 'before@ig.do' })
    const { entries } = await started.get('listAddresses', { query: 'before', limit: 5 })
    expect(entries).toMatchObject([{ address: 'before@ig.do', label: 'its own', createdAt }])
  })

  test('marks the account when its key no longer works, and when it does again', async () => {
    server.expire(server.key)
    expect(await started.refusal('createAddress', draft('name'))).toMatchObject({ code: 'unauthorized' })
    expect((await started.get('getSnapshot')).accounts[0]?.state).toBe('key-rejected')
  })

  test('goes one at a time per account', async () => {
    server.misbehave({ when: createPath, how: { slow: 30 }, times: 3 })
    const made = await Promise.all(
      ['a1', 'a2', 'a3'].map((name) => started.get('createAddress', draft(name))),
    )
    expect(made.map(({ entry }) => entry.address)).toEqual([
      'a1@one.example',
      'a2@one.example',
      'a3@one.example',
    ])
    expect(server.addresses()).toHaveLength(3)
  })

  test('that ends after its account was removed is kept, without an Undo that could not work', async () => {
    const letGo = await holdAnswers(createPath)
    const creating = started.get('createAddress', draft('name'))
    await expect.poll(creations).toBe(1)
    await started.get('removeAccount', { id: account.id })
    letGo()
    expect((await creating).entry).toMatchObject({ address: 'name@one.example', undo: 'no' })
    expect(await book()).toEqual(['name@one.example'])
  })

  test('keeps the popover open while it is under way, and lets go afterwards', async () => {
    const creating = started.get('createAddress', draft('name'))
    expect(started.shell.held()).toBe(true)
    await creating
    expect(started.shell.held()).toBe(false)
  })

  test('that ends while the popover is hidden is told by a notification, and only then', async () => {
    started.shell.showPopover()
    await started.get('createAddress', draft('seen'))
    expect(started.shell.notifications).toEqual([])
    started.shell.hidePopover()
    await started.get('createAddress', draft('unseen'))
    await started.refusal('createAddress', draft('a..b'))
    expect(started.shell.notifications.map(({ title }) => title)).toEqual([
      'New address · Mail',
      'No address was made · Mail',
    ])
  })

  test('that cannot be copied says so and loses nothing', async () => {
    started.shell.breakClipboard('clipboard-failed')
    expect(await started.get('createAddress', draft('name'))).toMatchObject({ copied: false })
    expect(await book()).toEqual(['name@one.example'])
  })
})

describe('undo', () => {
  test('deletes the address at the service and keeps its line in the list', async () => {
    const { entry } = await started.get('createAddress', draft('name'))
    expect(await started.get('undoAddress', { id: entry.id })).toMatchObject({ state: 'deleted', undo: 'no' })
    expect(server.addresses()).toEqual([])
    expect(await book()).toEqual([])
    expect(await book('name')).toEqual(['name@one.example'])
    expect(await started.refusal('createAddress', draft('name'))).toMatchObject({ reason: 'name-deleted' })
  })

  test('counts an address that is gone already as taken back', async () => {
    const { entry } = await started.get('createAddress', draft('name'))
    server.misbehave({ when: '/api/alias/delete', how: { status: 404, body: { error: 'alias_not_found' } } })
    expect(await started.get('undoAddress', { id: entry.id })).toMatchObject({ state: 'deleted' })
  })

  test('that is under way when the app closes is finished first', async () => {
    const { entry } = await started.get('createAddress', draft('name'))
    server.misbehave({ when: '/api/alias/delete', how: { slow: 50 } })
    const undoing = started.get('undoAddress', { id: entry.id })
    started = await started.restart()
    expect(await undoing).toMatchObject({ state: 'deleted' })
    expect((await started.get('listAddresses', { query: 'name', limit: 5 })).entries[0]?.state).toBe(
      'deleted',
    )
  })

  test('is refused with a sentence where the service refuses and still has the address', async () => {
    const { entry } = await started.get('createAddress', draft('name'))
    server.misbehave({ when: '/api/alias/delete', how: { status: 500 }, times: 2 })
    expect(await started.refusal('undoAddress', { id: entry.id })).toMatchObject({ code: 'provider-failed' })
    expect((await started.get('listAddresses', { query: '', limit: 5 })).entries[0]?.state).toBe('active')
  })
})

describe('domains', () => {
  test('are asked for once, kept over a restart, and known to the account', async () => {
    expect(await started.get('refreshDomains', { accountId: account.id })).toEqual([
      'one.example',
      'two.example',
    ])
    await started.get('refreshDomains', { accountId: account.id })
    expect(server.requests.filter(({ path }) => path === '/api/domains')).toHaveLength(1)
    started = await started.restart()
    const { accounts } = await started.get('getSnapshot')
    expect(accounts[0]?.domains).toEqual(['one.example', 'two.example'])
  })

  test('of a server that the account left meanwhile are not taken for its own', async () => {
    const other = await startHaltmanServer({
      domains: ['three.example'],
      owners: [{ key: server.key, email: 'me@inbox.example' }],
    })
    const letGo = await holdAnswers('/api/domains')
    try {
      const asking = started.ask('refreshDomains', { accountId: account.id })
      await started.get('saveAccount', {
        id: account.id,
        provider: 'haltman',
        nickname: 'Mail',
        key: server.key,
        server: other.url,
      })
      letGo()
      expect(await started.get('refreshDomains', { accountId: account.id })).toEqual(['three.example'])
      expect(await asking).toMatchObject({ failure: { reason: 'cancelled' } })
      const { accounts } = await started.get('getSnapshot')
      expect(accounts[0]?.domains).toEqual(['three.example'])
    } finally {
      await other.stop()
    }
  })
})
