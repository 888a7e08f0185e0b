import { accessSync, chmodSync, constants, type FSWatcher, rmSync, statSync, watch } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Refusal } from '../../shared/failure.ts'
import { makeFolder } from './make-folder.ts'
import { makePrivate } from './private-file.ts'
import { isFile, isNothing, setAside } from './set-aside.ts'

/** A data folder that this process has for itself. */
export interface Hold {
  /**
   * Why nothing may be written now; to be asked before each write. A lock whose file was removed, or moved with its
   * folder, is taken again; if another process was faster, the folder is that one's until this process ends.
   */
  refuse(): Refusal | undefined
  /** Lets go of it. */
  release(): void
}

const lockName = 'in-use.lock'

/**
 * Takes a data folder for this process alone, by a lock that the system lets go of however the process ends; `undefined`
 * if another process has it: two at once would overwrite each other's settings. A folder that is read-only need not be
 * held: nothing can be written there.
 * @param onTaken called once if another process takes it after all.
 * @throws the error of the system or of SQLite if it cannot be known whether another process has it.
 */
export function holdFolder(folder: string, onTaken: () => void = () => undefined): Hold | undefined {
  const file = join(folder, lockName)
  let lock: Lock | undefined
  try {
    lock = takeLock(file)
  } catch (error) {
    if (isWritable(folder)) throw error
    return { refuse: () => undefined, release: () => undefined }
  }
  if (lock === undefined) return undefined
  let isTaken = false

  function refuse(): Refusal | undefined {
    if (isTaken) return { reason: 'folder-taken' }
    if (lock === undefined || identify(file) === lock.identity) return undefined
    try {
      makeFolder(folder)
      const again = takeLock(file)
      isTaken = again === undefined
      if (again !== undefined) {
        lock.release()
        lock = again
      }
    } catch {
      return { reason: 'storage-failed' }
    }
    if (isTaken) onTaken()
    return isTaken ? { reason: 'folder-taken' } : undefined
  }

  const stopWatching = watchFor(folder, () => isNothing(file) && !isNothing(folder) && refuse())
  return {
    refuse,
    release() {
      stopWatching()
      lock?.release()
      lock = undefined
    },
  }
}

interface Lock {
  /** Which file is locked. */
  readonly identity: string | undefined
  release(): void
}

/**
 * Locks a file; `undefined` if another process has it. What is certainly no lock makes place: SQLite tells that a file is
 * no database only once it could have locked it.
 */
function takeLock(file: string): Lock | undefined {
  // Something that is no file cannot be locked by anybody.
  if (!isNothing(file) && !isFile(file)) setAside(file, new Date())
  try {
    return lockFile(file)
  } catch (error) {
    if (!meansNoDatabase.has(resultCode(error))) throw error
    rmSync(file)
    return lockFile(file)
  }
}

function lockFile(file: string): Lock | undefined {
  makePrivate(file)
  makeWritable(file)
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file)
    // A journal in a file would need space, and a full disk must not keep the lock from being taken.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    const held = database
    return { identity: identify(file), release: () => held.close() }
  } catch (error) {
    if (database?.isOpen) database.close()
    if (resultCode(error) === sqliteBusy) return undefined
    throw error
  }
}

/** A file that became read-only could not be locked by its own user. */
function makeWritable(file: string): void {
  try {
    if ((statSync(file).mode & 0o200) === 0) chmodSync(file, 0o600)
  } catch {
    // Told by SQLite.
  }
}

function identify(file: string): string | undefined {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found && `${found.dev}:${found.ino}`
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Calls back when the lock's name changes hands, so that it is taken again before anybody else comes. */
function watchFor(folder: string, look: () => unknown): () => void {
  // Windows removes no file that is open, and no folder that is watched.
  if (process.platform === 'win32') return () => undefined
  let watcher: FSWatcher | undefined
  try {
    watcher = watch(folder, { persistent: false }, (_, name) => void (name === lockName && look()))
    watcher.on('error', () => watcher?.close())
  } catch {
    // Without it the lock is looked at before each write all the same.
  }
  return () => watcher?.close()
}

/** SQLite's primary result codes (sqlite.org/rescode.html). */
const sqliteBusy = 5
const sqliteCorrupt = 11
const sqliteNotADatabase = 26
const meansNoDatabase: ReadonlySet<number | undefined> = new Set([sqliteCorrupt, sqliteNotADatabase])

function resultCode(error: unknown): number | undefined {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined
  return typeof code === 'number' ? code & 0xff : undefined
}
