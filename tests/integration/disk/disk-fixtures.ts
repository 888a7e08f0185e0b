import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import type { Keychain } from '../../../src/main/accounts/keychain.ts'
import { createMemoryKeychain } from '../../../src/main/accounts/memory-keychain.ts'
import { openAddressBook } from '../../../src/main/book/open-address-book.ts'
import type { AccountView } from '../../../src/shared/views/account.ts'
import type { Notice } from '../../../src/shared/views/snapshot.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'
import { unwrap } from '../book/book-fixtures.ts'

const storedAddress = v.looseObject({
  id: v.number(),
  address: v.string(),
  destination: v.nullable(v.string()),
  label: v.string(),
  created_at: v.number(),
  state: v.string(),
})

/** An address as the file has it. */
export type StoredAddress = v.InferOutput<typeof storedAddress>

/** The number of addresses in the sound folder. */
export const addressCount = 120

/** The contents of the sound folder, for comparison. */
export interface SoundData {
  readonly folder: string
  readonly keychain: Keychain
  readonly accounts: readonly AccountView[]
  readonly addresses: readonly StoredAddress[]
  readonly attempts: readonly unknown[]
  readonly handles: readonly unknown[]
}

/** A server that does not run: port 9 of this computer. */
const server = 'http://127.0.0.1:9'

/** Fills a folder through the app: settings that differ from the defaults, three accounts, addresses, a journal. */
export async function fillFolder(folder: string): Promise<SoundData> {
  const keychain = createMemoryKeychain()
  const started = await startApp({ folder, keychain })
  const accounts = [
    await started.get('saveAccount', { provider: 'haltman', nickname: 'Mail', key: 'a'.repeat(64), server }),
    await started.get('saveAccount', {
      provider: 'likedo',
      nickname: 'Zürich',
      key: `lk_${'b'.repeat(40)}`,
      server,
    }),
    await started.get('addPracticeAccount'),
  ]
  await started.get('changePreferences', { theme: 'dark', clearClipboardAfterSeconds: 30 })
  await started.app.close()

  const file = join(folder, 'addresses.sqlite')
  const { book } = unwrap(await openAddressBook(file))
  for (const account of accounts) unwrap(book.rememberAccount(account))
  const accountId = (index: number) => accounts[index % accounts.length]?.id ?? ''
  unwrap(
    book.addAll(
      Array.from({ length: addressCount }, (_, index) => ({
        accountId: accountId(index),
        address: `kept.${index}@mail.example`,
        destination: `inbox${index % 7}@home.example`,
        label: index % 5 === 0 ? `Ärger & Shop ${index}` : '',
        createdAt: 1_700_000_000_000 + index,
        state: index % 9 === 0 ? ('deleted' as const) : ('active' as const),
      })),
    ),
  )
  unwrap(
    book.beginAttempt({
      accountId: accountId(1),
      domain: 'mail.example',
      address: 'open@mail.example',
      label: 'open',
      startedAt: Date.now(),
    }),
  )
  unwrap(
    book.putHandle({
      accountId: accountId(0),
      handle: 'jane',
      state: 'claimed',
      adopted: true,
      startedAt: 1,
    }),
  )
  unwrap(book.endSwitch(1, 'mail.example', true))
  book.close()
  const stored = readBook(file)
  // Reading leaves an empty log.
  for (const ending of ['-wal', '-shm']) rmSync(`${file}${ending}`, { force: true })
  return { folder, keychain, accounts, ...stored }
}

/** The contents of a file, read without the app. */
export function readBook(file: string): Pick<SoundData, 'addresses' | 'attempts' | 'handles'> {
  using database = new DatabaseSync(file, { readOnly: true })
  const all = (sql: string) => database.prepare(sql).all()
  return {
    addresses: all(
      `SELECT addresses.id, address, destination, label, created_at, state, accounts.id AS account
       FROM addresses JOIN accounts ON accounts.number = account ORDER BY addresses.id`,
    ).map((row) => v.parse(storedAddress, row)),
    attempts: all('SELECT * FROM attempts ORDER BY id'),
    handles: all(
      'SELECT handles.handle, state, adopted, destination, domain, enabled, wanted FROM handles LEFT JOIN handle_domains ON handles.id = handle_domains.handle',
    ),
  }
}

/** The position of each address in a sound file: the last of the pages that its row needs. */
export function pagesOfAddresses(file: string): readonly number[] {
  using database = new DatabaseSync(file, { readOnly: true })
  const leaves = database
    .prepare("SELECT pageno, ncell FROM dbstat WHERE name = 'addresses' AND pagetype = 'leaf' ORDER BY path")
    .all()
  return leaves.flatMap(({ pageno, ncell }) => Array.from({ length: Number(ncell) }, () => Number(pageno)))
}

/** What an app reported about a folder. */
export interface Found {
  readonly notices: readonly Notice[]
  readonly accounts: readonly AccountView[]
  readonly theme: string
}

/** A sound folder, and copies of it for tests to break. All are removed after the tests. */
export function useSoundData() {
  const root = mkdtempSync(join(tmpdir(), 'aliasmith-disk-'))
  let sound: SoundData
  let count = 0
  let made = 0
  let running: StartedApp | undefined

  beforeAll(async () => {
    sound = await fillFolder(join(root, 'sound'))
  })
  afterEach(async () => {
    await running?.app.close()
    running = undefined
  })
  afterAll(() => rmSync(root, { recursive: true }))

  /** A copy of the sound folder, without its log. */
  function copy(): string {
    count += 1
    const folder = join(root, String(count))
    cpSync(sound.folder, folder, { recursive: true, filter: (path) => !path.endsWith('logs') })
    return folder
  }

  /** Starts the app on a folder; it runs until the test ends or `close` is called. */
  async function start(folder: string, options: Parameters<typeof startApp>[0] = {}) {
    const started = await startApp({ folder, keychain: sound.keychain, ...options })
    running = started
    const { notices, accounts, desktop } = await started.get('getSnapshot')
    return {
      started,
      notices,
      accounts,
      theme: desktop.preferences.theme,
      async close() {
        running = undefined
        await started.app.close()
      },
    }
  }

  /** Starts the app, lets it create an address as proof that it works, and closes it. */
  async function runOnce(folder: string): Promise<Found> {
    const { started, close, ...found } = await start(folder)
    made += 1
    const practice = await started.get('addPracticeAccount')
    await started.get('createAddress', {
      accountId: practice.id,
      localPart: `works.again.${made}`,
      domain: 'practice.invalid',
      label: '',
    })
    await close()
    return found
  }

  return { sound: () => sound, copy, start, runOnce }
}

/** The names in a folder of what was set aside. */
export function setAsideIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.includes('-broken-'))
}

/** Fails unless a notice names the one file that was set aside; returns its path. */
export function toldAside(folder: string, notices: readonly Notice[], part: RegExp = /^/): string {
  const [name = '', ...more] = setAsideIn(folder).filter(
    (each) => part.test(each) && !/-(wal|shm)$/.test(each),
  )
  expect(more).toEqual([])
  expect(notices.map(({ message, hint }) => `${message} ${hint}`).join('\n')).toContain(name)
  expect(name).not.toBe('')
  return join(folder, name)
}
