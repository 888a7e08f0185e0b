import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AccountView } from '../../src/shared/account.ts'
import type { HaltmanServer } from '../servers/haltman-server.ts'
import { startHaltmanServer } from '../servers/haltman-server.ts'
import type { LikedoServer } from '../servers/likedo-server.ts'
import { startLikedoServer } from '../servers/likedo-server.ts'
import { planFile, plannedFile } from '../support/import-file.ts'
import type { StartedApp } from '../support/start-app.ts'
import { startApp } from '../support/start-app.ts'

const listPath = '/api/alias/list'
const deletePath = '/api/alias/delete'
const everything = { query: '', offset: 0, limit: 200 }
const longAgo = Date.UTC(2020, 0, 1)

let haltman: HaltmanServer
let likedo: LikedoServer
let started: StartedApp
let mail: AccountView
let time = Date.UTC(2026, 10, 21, 9)
let before: { readonly nth: number; act(): void } | undefined

beforeEach(async () => {
  time = Date.UTC(2026, 10, 21, 9)
  const now = () => time
  haltman = await startHaltmanServer({
    domains: ['one.example'],
    now,
    limits: { perKey: 8, perNetwork: 1e6 },
  })
  likedo = await startLikedoServer({ now })
  before = undefined
  started = await startApp({
    now,
    fetch(input, init) {
      const { url } = input instanceof Request ? input : new Request(input)
      if (before?.nth === calls(listPath) + 1 && url.includes(listPath)) before.act()
      return fetch(input, init)
    },
  })
  mail = await started.get('saveAccount', {
    provider: 'haltman',
    nickname: 'Mail',
    key: haltman.key,
    server: haltman.url,
    defaultDomain: 'one.example',
  })
})

afterEach(async () => {
  await started.stop()
  await Promise.all([haltman.stop(), likedo.stop()])
})

const addLikedo = () =>
  started.get('saveAccount', {
    provider: 'likedo',
    nickname: 'Shopping',
    key: likedo.key,
    server: likedo.url,
    defaultDomain: 'ig.do',
  })
const make = async (localPart: string, accountId = mail.id, domain = 'one.example', label = '') =>
  (await started.get('createAddress', { accountId, localPart, domain, label })).entry
const all = async () => (await started.get('listAddressRange', everything)).entries
const addresses = async () => (await all()).map(({ address, state }) => `${address} ${state}`)
const toldOfSync = () =>
  started.shell.events.filter(({ name }) => name === 'syncProgress').map(({ payload }) => payload)
const sync = (asked = true) => started.get('syncAddresses', { asked })
const calls = (path: string) => haltman.requests.filter((request) => request.path === path).length

/** Does something at the service just before the list is asked for the nth time. */
function beforeList(nth: number, act: () => void): void {
  before = { nth, act }
}

describe('comparing with what a service lists', () => {
  test('adds what was made elsewhere with its own time and destination, and makes no doubles', async () => {
    await make('here')
    haltman.add('elsewhere@one.example', { createdAt: longAgo })
    expect(await sync()).toMatchObject({ added: 1, failures: [] })
    expect(await sync()).toEqual({ added: 0, changed: 0, failures: [] })
    expect(await all()).toMatchObject([
      { address: 'here@one.example', state: 'active' },
      {
        address: 'elsewhere@one.example',
        createdAt: longAgo,
        destination: 'me@inbox.example',
        undo: 'forever',
      },
    ])
  })

  test('reads every page of a long list and tells how far it is', async () => {
    for (let index = 0; index < 450; index += 1) {
      haltman.add(`bulk${index}@one.example`, { createdAt: longAgo + index })
    }
    expect(await sync()).toMatchObject({ added: 450, failures: [] })
    const steps = [
      { done: 0, ended: false },
      ...[200, 400, 450].map((done) => ({ done, total: 450, ended: false })),
      { done: 450, total: 450, ended: true },
    ]
    const account = { accountId: mail.id, accountName: 'Mail' }
    expect(toldOfSync()).toEqual(steps.map((step) => ({ ...account, ...step })))
    expect((await started.get('listAddressRange', { ...everything, offset: 440 })).entries).toHaveLength(10)
  })

  test('marks what a complete list has no longer as deleted, but not what was made meanwhile', async () => {
    const entry = await make('gone')
    await make('stays')
    await started.get('deleteAddresses', { ids: [entry.id] })
    haltman.add('deleted-elsewhere@one.example', { createdAt: longAgo })
    await sync()
    haltman.remove('deleted-elsewhere@one.example')
    expect(await sync()).toMatchObject({ added: 0, changed: 0, missing: 1 })
    time += 11 * 60_000
    expect(await sync()).toMatchObject({ added: 0, changed: 1 })
    expect(await addresses()).toEqual([
      'stays@one.example active',
      'gone@one.example deleted',
      'deleted-elsewhere@one.example deleted',
    ])
  })

  test('marks nothing if the list moved while it was read', async () => {
    await make('kept')
    for (let index = 0; index < 300; index += 1)
      haltman.add(`bulk${index}@one.example`, { createdAt: longAgo })
    haltman.remove('kept@one.example')
    beforeList(2, () => haltman.remove('bulk299@one.example'))
    await sync()
    expect(await addresses()).toContain('kept@one.example active')
  })

  test('takes over what an account that was removed left behind', async () => {
    await make('mine', mail.id, 'one.example', 'a label')
    await started.get('removeAccount', { id: mail.id })
    const again = await started.get('saveAccount', {
      provider: 'haltman',
      nickname: 'Again',
      key: haltman.key,
      server: haltman.url,
    })
    await sync()
    expect(await all()).toMatchObject([
      { address: 'mine@one.example', accountId: again.id, accountName: 'Again', label: 'a label' },
    ])
  })

  test('that nobody asked for asks once in a few minutes, and once for two at a time', async () => {
    await Promise.all([sync(false), sync(false)])
    expect(calls(listPath)).toBe(1)
    time += 4 * 60_000
    await sync(false)
    expect(calls(listPath)).toBe(1)
    await sync(true)
    expect(calls(listPath)).toBe(2)
    time += 6 * 60_000
    await sync(false)
    expect(calls(listPath)).toBe(3)
  })

  test('tells a list that broke off, keeps what came before it, and marks nothing', async () => {
    await make('kept')
    haltman.remove('kept@one.example')
    for (let index = 0; index < 300; index += 1)
      haltman.add(`bulk${index}@one.example`, { createdAt: longAgo })
    beforeList(2, () => haltman.misbehave({ when: listPath, how: { status: 500 } }))
    const report = await sync()
    expect(report.added).toBe(200)
    expect(toldOfSync().at(-1)).toMatchObject({ done: 200, total: 300, ended: true })
    expect(report.failures).toMatchObject([{ accountName: 'Mail', failure: { reason: 'service-error' } }])
    expect(await addresses()).toContain('kept@one.example active')
  })

  test('takes a label of LikeDo, but not over one that was changed here', async () => {
    const shopping = await addLikedo()
    const entry = await make('books', shopping.id, 'ig.do', 'Books')
    await sync()
    await started.get('saveLabel', { id: entry.id, label: 'My books' })
    likedo.add('made.there@ig.do', { createdAt: longAgo, tag: 'From there' })
    expect(await sync()).toMatchObject({ added: 1, failures: [] })
    expect(await all()).toMatchObject([{ label: 'My books' }, { label: 'From there', createdAt: longAgo }])
    likedo.add('books@ig.do', { createdAt: entry.createdAt, tag: 'Renamed there' })
    await sync()
    expect((await all())[0]?.label).toBe('Renamed there')
  })
})

describe('a label', () => {
  test('is changed here, found by the search, and told to every window', async () => {
    const entry = await make('coffee')
    await started.get('saveLabel', { id: entry.id, label: '  The corner café ' })
    const found = await started.get('listAddressRange', { ...everything, query: 'CAFÉ' })
    expect(found).toMatchObject({ total: 1, entries: [{ id: entry.id, label: 'The corner café' }] })
    expect(
      started.shell.events.filter(({ name }) => name === 'addressChanged').at(-1)?.payload,
    ).toMatchObject({
      label: 'The corner café',
    })
  })

  test('that is too long is refused with its limit', async () => {
    const { id } = await make('coffee')
    expect(await started.refusal('saveLabel', { id, label: 'x'.repeat(501) })).toMatchObject({
      reason: 'label-too-long',
      limit: 500,
    })
  })
})

describe('deleting several', () => {
  test('gives each its own outcome', async () => {
    const shopping = await addLikedo()
    const one = await make('one')
    const foreign = await make('foreign')
    const kept = await make('kept', shopping.id, 'ig.do')
    haltman.remove('foreign@one.example')
    haltman.add('foreign@one.example', { owner: 'somebody@inbox.example' })
    const report = await started.get('deleteAddresses', { ids: [one.id, foreign.id, kept.id, 4_711] })
    expect(report.deleted).toMatchObject([{ address: 'one@one.example', state: 'deleted', undo: 'no' }])
    expect(report.kept).toMatchObject([
      { entry: { address: 'foreign@one.example' }, failure: { reason: 'address-not-yours' } },
      { entry: { address: 'kept@ig.do' }, failure: { reason: 'cannot-delete' } },
    ])
    expect(report.kept[1]?.failure.message).toBe('LikeDo offers no way to delete an address.')
    expect(haltman.addresses()).toEqual(['foreign@one.example'])
  })

  test('stops at a limit, for that account alone', async () => {
    await started.get('addPracticeAccount')
    const [practice] = (await started.get('getSnapshot')).accounts.filter(
      ({ provider }) => provider === 'practice',
    )
    const local = await make('local', practice?.id, 'practice.invalid')
    for (let index = 0; index < 12; index += 1)
      haltman.add(`bulk${index}@one.example`, { createdAt: longAgo })
    await sync()
    const ids = (await all()).filter(({ id }) => id !== local.id).map(({ id }) => id)
    const report = await started.get('deleteAddresses', { ids: [...ids, local.id] })
    expect(report.deleted).toHaveLength(8 + 1)
    expect(report.kept.map(({ failure }) => failure.reason)).toEqual([
      'rate-limited',
      'not-deleted-yet',
      'not-deleted-yet',
      'not-deleted-yet',
    ])
    expect(report.kept[1]?.failure.retryAt).toBe(report.kept[0]?.failure.retryAt)
    expect(report.kept[0]?.failure.hint).toMatch(/^Try again at .*\d:\d\d/)
    expect(report.kept[1]?.failure.hint).toMatch(/^Delete what is left after .*\d:\d\d/)
    expect(calls(deletePath)).toBe(9)
    expect(haltman.addresses()).toHaveLength(4)
  })

  test('leaves an address of a handle alone: it goes with the handle', async () => {
    haltman.addHandle('family')
    haltman.add('family@one.example')
    await started.get('adoptHandle', { accountId: mail.id, handle: 'family', domain: 'one.example' })
    await sync()
    const [entry] = await all()
    const report = await started.get('deleteAddresses', { ids: [entry?.id ?? 0] })
    expect(report).toMatchObject({ deleted: [], kept: [{ failure: { reason: 'cannot-delete-of-handle' } }] })
    expect(calls(deletePath)).toBe(0)
  })

  test('of an account that is gone keeps it and says so', async () => {
    const entry = await make('left')
    await started.get('removeAccount', { id: mail.id })
    const report = await started.get('deleteAddresses', { ids: [entry.id] })
    expect(report).toMatchObject({ deleted: [], kept: [{ failure: { reason: 'account-removed' } }] })
  })
})

describe('a file', () => {
  async function refusedFile(text: string) {
    const plan = await planFile(started, text)
    if (plan.ok) throw new Error('The file was not refused.')
    return plan.failure
  }

  test.each(['csv', 'json'] as const)(
    '(%s) goes out, into another app, and changes nothing the second time',
    async (format) => {
      const first = await make('coffee', mail.id, 'one.example', '=1+1, "quoted" second line')
      await make('=formula', mail.id, 'one.example', "'=not a formula")
      await started.get('deleteAddresses', { ids: [first.id] })
      const before = await all()
      const file = await started.get('exportAddresses', { format })
      expect(file.count).toBe(2)
      expect(file.name).toBe(`aliasmith-addresses-2026-11-21.${format}`)

      const same = await plannedFile(started, file.text)
      expect(same).toMatchObject({ format, added: 0, changed: 0, unchanged: 2, refusedCount: 0 })
      const other = await startApp({ now: () => time })
      try {
        const plan = await plannedFile(other, file.text)
        expect(plan).toMatchObject({ added: 2, changed: 0, unchanged: 0 })
        expect((await other.get('listAddressRange', everything)).total).toBe(0)
        await other.get('applyImport', { importId: plan.importId })
        const after = (await other.get('listAddressRange', everything)).entries
        const plain = (entries: typeof after) => entries.map(({ id, undo, ...rest }) => rest)
        expect(plain(after)).toEqual(plain(before))
        expect((await other.refusal('applyImport', { importId: plan.importId })).reason).toBe('import-gone')
      } finally {
        await other.stop()
      }
    },
  )

  test('never takes anything away: no label, and what is deleted stays so', async () => {
    const entry = await make('coffee')
    const { text } = await started.get('exportAddresses', { format: 'csv' })
    await started.get('saveLabel', { id: entry.id, label: 'Kept' })
    await started.get('deleteAddresses', { ids: [entry.id] })
    const { importId, unchanged } = await plannedFile(started, text)
    expect(unchanged).toBe(1)
    await started.get('applyImport', { importId })
    expect(await all()).toMatchObject([{ label: 'Kept', state: 'deleted' }])
  })

  test.each([
    ['not a list', 'import-unreadable'],
    ['', 'import-unreadable'],
    ['{"format":"aliasmith-addresses","version":2,"addresses":[]}', 'import-newer'],
    ['{"format":"another","version":1,"addresses":[]}', 'import-unreadable'],
    ['{"format":"aliasmith-addresses"', 'import-unreadable'],
    ['address,label\r\na@b.example,x\r\n', 'import-columns'],
    ['Adresse;Konto;Dienst\r\na@b.example;Mail;haltman\r\n', 'import-columns'],
  ])('that is none of ours is refused (%#)', async (text, reason) => {
    expect((await refusedFile(text)).reason).toBe(reason)
  })

  test.each([
    ['address;label\r\na@b.example;x\r\n', 'does not name the columns account and provider.'],
    ['address\taccount\r\na@b.example\tx\r\n', 'does not name the column provider.'],
    ['name;konto\r\na@b.example;x\r\n', 'does not name the columns address, account and provider.'],
  ])('whose first line lacks columns is told which (%#)', async (text, sentence) => {
    expect((await refusedFile(text)).message).toContain(sentence)
  })

  test.each([
    ['semicolons', (text: string) => text.replaceAll(',', ';')],
    ['tabs', (text: string) => text.replaceAll(',', '\t')],
    ['quoted names', (text: string) => text.replace(/\w+/g, '"$&"').replaceAll(',', ';')],
    ['a line that names the separator', (text: string) => `sep=;\r\n${text.replaceAll(',', ';')}`],
    ['a byte order mark', (text: string) => `\ufeff${text.replaceAll(',', ';')}`],
  ])('as spreadsheets write it with %s is read', async (_, write) => {
    const header = 'provider,label,account,address\r\n'
    const lines = ['haltman', 'a, b; c\td', 'Mail', 'read@one.example'].map((cell) => `"${cell}"`).join(',')
    const head = write(header)
    const separator = /[;\t]/.exec(head)?.[0] ?? ','
    const text = `${head}${lines.replaceAll('","', `"${separator}"`)}\r\nbroken\r\n`
    const plan = await plannedFile(started, text)
    expect(plan).toMatchObject({ added: 1, refusedCount: 1 })
    await started.get('applyImport', { importId: plan.importId })
    expect(await all()).toMatchObject([
      { address: 'read@one.example', label: 'a, b; c d', accountId: mail.id },
    ])
  })

  test('makes no double of an address whose date and account id it does not know', async () => {
    await make('fresh2')
    const text = [
      'address,label,state,created,account,provider,destination,account_id,service_id',
      'fresh2@one.example,,deleted,2025-01-02T03:04:05Z,Mail,haltman,,,',
    ].join('\r\n')
    const { importId, added, changed } = await plannedFile(started, text)
    expect({ added, changed }).toEqual({ added: 0, changed: 1 })
    await started.get('applyImport', { importId })
    expect(await addresses()).toEqual(['fresh2@one.example deleted'])
    // The service has the last word: it still lists the address.
    await sync()
    expect(await addresses()).toEqual(['fresh2@one.example active'])
  })

  test('tells each line that cannot be read, and takes over the others', async () => {
    const text = [
      'provider;account;address;created',
      'haltman;Mail;good@one.example;2026-01-02T03:04:05Z',
      'haltman;Mail;not an address;',
      'gmail;Mail;a@one.example;',
      'haltman;;b@one.example;',
      'haltman;Mail;c@one.example;yesterday',
      '"haltman;Mail;never closed',
    ].join('\n')
    const plan = await plannedFile(started, text)
    expect(plan).toMatchObject({ added: 1, refusedCount: 5 })
    expect(plan.refused.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7])
    expect(plan.refused[0]?.message).toBe('What stands in “address” is not an email address.')
    await started.get('applyImport', { importId: plan.importId })
    expect(await all()).toMatchObject([
      { address: 'good@one.example', accountId: mail.id, createdAt: Date.UTC(2026, 0, 2, 3, 4, 5) },
    ])
  })

  test('that was dropped is no longer at hand', async () => {
    await make('coffee')
    const { text } = await started.get('exportAddresses', { format: 'json' })
    const { importId } = await plannedFile(started, text)
    await started.get('dropImport', { importId })
    expect((await started.refusal('applyImport', { importId })).reason).toBe('import-gone')
  })
})
