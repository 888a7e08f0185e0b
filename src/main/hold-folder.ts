import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makePrivate } from './private-file.ts'
import { isFile } from './set-aside.ts'

/**
 * Takes a data folder for this process alone, by a lock that the system lets go of however the process ends. Call what
 * it gives to let go earlier. `undefined` if another process has it: two at once would overwrite each other's settings.
 * A folder that takes no lock, because it is read-only, cannot be held and need not be: nothing can be written there.
 */
export function holdFolder(folder: string): (() => void) | undefined {
  const file = join(folder, 'in-use.lock')
  const held = lock(file)
  if (held !== 'broken') return held
  // The lock file holds nothing, so one that is damaged is made anew.
  removeBroken(file)
  const again = lock(file)
  return again === 'broken' ? () => undefined : again
}

/** Locks a file; `undefined` if another process has it, `broken` if it cannot be locked by anybody. */
function lock(file: string): (() => void) | undefined | 'broken' {
  let database: DatabaseSync | undefined
  try {
    makePrivate(file)
    database = new DatabaseSync(file)
    database.exec('BEGIN EXCLUSIVE')
    const held = database
    return () => held.close()
  } catch (error) {
    database?.close()
    return error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy ? undefined : 'broken'
  }
}

function removeBroken(file: string): void {
  try {
    if (isFile(file)) rmSync(file)
  } catch {
    // Then it stays broken.
  }
}

/** SQLITE_BUSY (sqlite.org/rescode.html). */
const sqliteBusy = 5
