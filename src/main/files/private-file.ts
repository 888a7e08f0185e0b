import { chmodSync, closeSync, openSync, statSync } from 'node:fs'
import { attempt } from '../base/attempt.ts'
import { isFile, isNothing } from './set-aside.ts'

/** Only the owner may read and write. */
const ownersOnly = 0o600

/**
 * Creates an empty file that only this user may read, or removes other users' permissions from an existing file. SQLite
 * would create the file with the default permissions, and its log with those of the file. Never throws: SQLite reports
 * the same error when it opens the file.
 */
export function makePrivate(file: string): void {
  attempt(() => {
    // An existing file must not be opened: closing it would release the locks that this process has on it.
    if (isNothing(file)) closeSync(openSync(file, 'wx', ownersOnly))
  })
  keepPrivate(file)
}

/** The same for a file that may be missing; it is not created. */
export function keepPrivate(file: string): void {
  attempt(() => {
    if (!isFile(file)) return
    const { mode } = statSync(file)
    if ((mode & 0o077) !== 0) chmodSync(file, mode & 0o700)
  })
}
