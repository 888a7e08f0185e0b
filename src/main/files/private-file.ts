import { chmodSync, closeSync, openSync, statSync } from 'node:fs'
import { isFile, isNothing } from './set-aside.ts'

/** Read and written by its owner, and by nobody else. */
const ownersOnly = 0o600

/**
 * Makes an empty file that only this user may read, if nothing has that path, and else takes from a file what others may
 * do with it. SQLite would give a new file the permissions that everybody's have, and its log those of the file. Never
 * throws: what the system does not allow here, it says again to whoever writes the file.
 */
export function makePrivate(file: string): void {
  attempt(() => {
    // No file that is there may be opened: closing it again would let go of the locks that this process has on it.
    if (isNothing(file)) closeSync(openSync(file, 'wx', ownersOnly))
  })
  keepPrivate(file)
}

/** The same for a file that may be missing, and then stays so. */
export function keepPrivate(file: string): void {
  attempt(() => {
    if (!isFile(file)) return
    const { mode } = statSync(file)
    if ((mode & 0o077) !== 0) chmodSync(file, mode & 0o700)
  })
}

function attempt(work: () => void): void {
  try {
    work()
  } catch {
    // Told by SQLite when it opens the file.
  }
}
