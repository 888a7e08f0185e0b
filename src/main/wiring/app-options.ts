import type { Keychain } from '../accounts/keychain.ts'
import type { Log } from '../log/log.ts'
import type { Shell } from '../shell/shell.ts'
import type { LoadUpdater } from '../shell/updater.ts'

/** The parts of the app: a desktop, a folder, a network and a keychain. */
export interface AppOptions {
  readonly shell: Shell
  /** The folder of settings, accounts and addresses. Created if it is missing. */
  readonly dataFolder: string
  readonly fetch: typeof globalThis.fetch
  readonly keychain: Keychain
  /** How long the keychain may take to answer, in milliseconds; 20 seconds if absent. */
  readonly keychainDeadlineMs?: number
  readonly version: string
  /** Whether accounts of every service may be at another server, such as one of this computer. */
  readonly anyServer?: boolean
  /** Loads the updater; without it the app does not update itself. */
  readonly loadUpdater?: LoadUpdater
  /** How long a service may take to answer, in milliseconds; the app's own deadlines if absent. */
  readonly deadlineMs?: number
  /** Milliseconds since the epoch. */
  now?(): number
  /** A clock that cannot be set, in milliseconds since any moment. */
  steadyNow?(): number
  /** Called with exceptions, which are bugs, in addition to the log. */
  onBug?(error: unknown): void
  /** The app's log; nothing is logged if absent. */
  readonly log?: Log
  /** The list of licences that the build wrote. */
  readonly licencesFile?: string
}
