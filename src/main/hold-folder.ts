import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * Takes a data folder for this process alone, by a lock that the system lets go of however the process ends. Call what
 * it gives to let go earlier. `undefined` if another process has it: two at once would overwrite each other's settings.
 * @throws if the folder cannot be written to.
 */
export function holdFolder(folder: string): (() => void) | undefined {
  const lock = new DatabaseSync(join(folder, 'in-use.lock'))
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    const busy = error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy
    if (busy) return undefined
    throw error
  }
  return () => lock.close()
}

/** SQLITE_BUSY (sqlite.org/rescode.html). */
const sqliteBusy = 5
