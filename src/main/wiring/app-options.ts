import type { Keychain } from '../accounts/keychain.ts'
import type { Log } from '../log/log.ts'
import type { Shell } from '../shell/shell.ts'
import type { LoadUpdater } from '../shell/updater.ts'

/** What the app is built from: a desktop, a folder, a network and a keychain. */
export interface AppOptions {
  readonly shell: Shell
  /** Where settings, accounts and addresses are kept. Made if it is missing. */
  readonly dataFolder: string
  readonly fetch: typeof globalThis.fetch
  readonly keychain: Keychain
  /** How long the keychain may take to answer, in milliseconds; 20 seconds if absent. */
  readonly keychainDeadlineMs?: number
  readonly version: string
  /** How the app gets a newer version of itself; not at all if absent. */
  readonly loadUpdater?: LoadUpdater
  /** How long a service may take to answer, in milliseconds; the app's own deadlines if absent. */
  readonly deadlineMs?: number
  /** Milliseconds since the epoch. */
  now?(): number
  /** A clock that nobody sets, in milliseconds since any moment. */
  steadyNow?(): number
  /** Told of exceptions, which are bugs, besides the log. */
  onBug?(error: unknown): void
  /** Where the app notes what it does; nowhere if absent. */
  readonly log?: Log
  /** The list of licences that the build wrote. */
  readonly licencesFile?: string
}
