import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Keychain } from '../../src/main/accounts/keychain.ts'
import { createMemoryKeychain } from '../../src/main/accounts/memory-keychain.ts'
import { type App, createApp } from '../../src/main/app.ts'
import type { Log } from '../../src/main/log/log.ts'
import type { LoadUpdater } from '../../src/main/shell/updater.ts'
import {
  type RequestInput,
  type RequestName,
  type RequestOutput,
  requests,
  type WindowName,
} from '../../src/shared/contract.ts'
import type { Failure } from '../../src/shared/failure.ts'
import type { Result } from '../../src/shared/result.ts'
import { createFakeShell, type FakeShell } from './fake-shell.ts'

/** The whole app on a desktop in memory, with real files and a real network to loopback servers. */
export interface StartedApp {
  readonly app: App
  readonly shell: FakeShell
  readonly folder: string
  readonly keychain: Keychain
  /** Makes a request as the first window that is allowed to. */
  ask<Name extends RequestName>(name: Name, input?: RequestInput<Name>): Promise<Result<RequestOutput<Name>>>
  /** Makes a request and returns the value. Otherwise fails the test with the failure’s own sentence. */
  get<Name extends RequestName>(name: Name, input?: RequestInput<Name>): Promise<RequestOutput<Name>>
  /** Makes a request and returns the failure. */
  refusal<Name extends RequestName>(name: Name, input?: RequestInput<Name>): Promise<Failure>
  /** Closes the app and starts it again on the same folder and keychain. */
  restart(): Promise<StartedApp>
  /** Closes the app and removes its folder. */
  stop(): Promise<void>
}

/** The options of an app. */
export interface StartOptions {
  readonly folder?: string
  readonly keychain?: Keychain
  readonly shell?: FakeShell
  readonly fetch?: typeof globalThis.fetch
  readonly now?: () => number
  /** A clock that is never set; `now` if only that is given. */
  readonly steadyNow?: () => number
  readonly deadlineMs?: number
  readonly keychainDeadlineMs?: number
  readonly log?: Log
  readonly licencesFile?: string
  /** Called with each exception; without it, an exception fails the test. */
  readonly onBug?: (error: unknown) => void
  readonly loadUpdater?: LoadUpdater
}

/** Starts an app in a new temporary folder. */
export async function startApp(options: StartOptions = {}): Promise<StartedApp> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'aliasmith-test-')))
  const keychain = options.keychain ?? createMemoryKeychain()
  const shell = options.shell ?? createFakeShell()
  const app = await createApp({
    shell,
    dataFolder: folder,
    keychain,
    fetch: options.fetch ?? globalThis.fetch,
    version: '0.0.0-test',
    anyServer: true,
    ...(options.now === undefined ? {} : { now: options.now, steadyNow: options.steadyNow ?? options.now }),
    ...(options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }),
    ...(options.keychainDeadlineMs === undefined ? {} : { keychainDeadlineMs: options.keychainDeadlineMs }),
    ...(options.log === undefined ? {} : { log: options.log }),
    ...(options.licencesFile === undefined ? {} : { licencesFile: options.licencesFile }),
    ...(options.loadUpdater === undefined ? {} : { loadUpdater: options.loadUpdater }),
    onBug(error) {
      if (options.onBug === undefined) throw error
      options.onBug(error)
    },
  })

  const ask: StartedApp['ask'] = async (name, input) => {
    const window: WindowName | undefined = requests[name].windows[0]
    const answer = await app.route({ window, mainFrame: true, origin: shell.appOrigin }, name, input)
    // A window receives the answer in a turn of its own, after the work that follows it.
    await new Promise(setImmediate)
    // The router’s answer to a name has that name’s type; the contract’s table says so.
    return answer as never
  }
  return {
    app,
    shell,
    folder,
    keychain,
    ask,
    async get(name, input) {
      const result = await ask(name, input)
      if (!result.ok) throw new Error(`${name}: ${result.failure.reason}: ${result.failure.message}`)
      return result.value
    },
    async refusal(name, input) {
      const result = await ask(name, input)
      if (result.ok) throw new Error(`${name} was expected to be refused`)
      return result.failure
    },
    async restart() {
      await app.close()
      return startApp({ ...options, folder, keychain, shell: createFakeShell() })
    },
    async stop() {
      await app.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
