import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, vi } from 'vitest'
import { describeFailure } from '../../src/main/base/describe-failure.ts'
import type { Failure, FailureReason } from '../../src/shared/failure.ts'
import type { AccountView } from '../../src/shared/views/account.ts'
import { type HaltmanServer, startHaltmanServer } from '../servers/haltman-server.ts'
import { type KeychainApp, startKeychainApp } from './keychain-app.ts'
import { type Keyring, noKeyring, startKeyring } from './keyring.ts'

/** The sentences of a reason, for the account **Mail** or another named account. */
export function sentences(reason: FailureReason, account = 'Mail'): Partial<Failure> {
  const { code, message, hint } = describeFailure({ reason }, { provider: 'Haltman', account })
  return { reason, code, message, hint }
}

/** The options of an app’s start. */
export interface StartChoices {
  /** How long it waits for the keychain. */
  readonly deadlineMs?: number
  /** Variables that differ from those of the session. */
  readonly env?: NodeJS.ProcessEnv
}

/** A keychain in a session of its own, a service, and an app that uses both. New for each test. */
export interface KeychainJourney {
  keyring: Keyring
  server: HaltmanServer
  app: KeychainApp
  /** Starts the app in the present session, on the files of the former app. */
  start(options?: StartChoices): Promise<KeychainApp>
  /** Closes the app and starts it again. */
  restart(options?: StartChoices): Promise<KeychainApp>
  /** The contents of a form for an account at the service. */
  form<Change extends object>(
    change: Change,
  ): { readonly provider: 'haltman'; readonly nickname: string; readonly server: string } & Change
  /** Adds the account **Mail**. */
  addMail(): Promise<AccountView>
  /** The contents of the popover’s form for another new address. */
  draft(accountId: string): {
    readonly accountId: string
    readonly localPart: string
    readonly domain: string
    readonly label: string
  }
  /** Creates an address in the popover, and fails the test on a refusal. */
  create(accountId: string): Promise<string>
  account(id: string): Promise<AccountView | undefined>
}

const domain = 'one.example'

/** Processes start slowly on a busy computer. Milliseconds. */
const patienceMs = 40_000

/** Sets up a journey before each test. After it, searches every file and answer for the keys, and ends everything. */
export function useKeychainJourney({ daemon = true } = {}): KeychainJourney {
  if (noKeyring !== undefined) process.stderr.write(`A keychain gone bad is not tested here: ${noKeyring}.\n`)
  vi.setConfig({ testTimeout: patienceMs, expect: { poll: { timeout: 15_000 } } })
  let made = 0
  let apps: KeychainApp[] = []
  const journey: Pick<
    KeychainJourney,
    'start' | 'restart' | 'form' | 'addMail' | 'draft' | 'create' | 'account'
  > = {
    async start({ env, ...options } = {}) {
      const { home } = own.keyring
      own.app = await startKeychainApp({ home, env: { ...own.keyring.env, ...env } }, options)
      apps.push(own.app)
      return own.app
    },
    async restart(options) {
      await own.app.close()
      return own.start(options)
    },
    form: (change) => ({ provider: 'haltman', nickname: 'Mail', server: own.server.url, ...change }),
    addMail: () => own.app.get('saveAccount', own.form({ key: own.server.key, defaultDomain: domain })),
    draft(accountId) {
      made += 1
      return { accountId, localPart: `name${made}`, domain, label: '' }
    },
    async create(accountId) {
      const { entry } = await own.app.get('createAddress', own.draft(accountId))
      return entry.address
    },
    async account(id) {
      const { accounts } = await own.app.get('getSnapshot')
      return accounts.find((account) => account.id === id)
    },
  }
  // The remaining members are set before a test runs.
  const own = journey as KeychainJourney

  beforeEach(async () => {
    apps = []
    own.keyring = await startKeyring({ daemon })
    own.server = await startHaltmanServer({ domains: [domain] })
  }, patienceMs)
  afterEach(async () => {
    try {
      await own.app.close()
      for (const app of apps) await app.expectNowhere(own.server.key, ...own.server.keys())
    } finally {
      for (const app of apps) await app.kill()
      await own.server.stop()
      await own.keyring.stop()
    }
  }, patienceMs)
  return own
}

/** The result of each use of a keychain. */
export interface Uses {
  readonly create: unknown
  readonly press: unknown
  readonly test: unknown
  readonly addAnother: unknown
  readonly addByEmail: unknown
  readonly replaceKey: unknown
  readonly remove: unknown
}

const lost = sentences('keychain-lost')
const kept = { ok: true, value: { keyPlace: 'session' } }

/** The result of each use without the former keychain: new keys are kept for the session, and the saved one is lost. */
export const usesWithoutKeychain: Uses = {
  create: { ok: false, failure: lost },
  press: { body: `${lost.message} ${lost.hint}` },
  test: { ok: false, failure: lost },
  addAnother: kept,
  addByEmail: kept,
  replaceKey: kept,
  remove: { ok: true },
}

/** Uses the keychain in every way, for an account **Mail** whose key was saved. */
export async function useInEveryWay(
  { app, server, form, draft }: KeychainJourney,
  id: string,
): Promise<Uses> {
  const email = 'other@inbox.example'
  const third = form({ nickname: 'Third' })
  const newKey = randomBytes(32).toString('hex')
  const create = await app.ask('createAddress', draft(id))
  const press = await app.press()
  const test = await app.ask('testConnection', form({ id }))
  const addAnother = await app.ask('saveAccount', form({ nickname: 'Second', key: newKey }))
  await app.get('askForKey', { account: third, email, days: 90, renews: false })
  const code = server.mails().at(-1)?.code ?? ''
  const addByEmail = await app.ask('confirmKey', { account: third, email, code })
  const replaceKey = await app.ask('saveAccount', form({ id, key: server.key }))
  const remove = await app.ask('removeAccount', { id })
  await app.expectNowhere(newKey)
  return { create, press, test, addAnother, addByEmail, replaceKey, remove }
}
