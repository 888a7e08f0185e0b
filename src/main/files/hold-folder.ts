import { accessSync, chmodSync, constants, type FSWatcher, rmSync, statSync, watch } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Refusal } from '../../shared/failure.ts'
import { attempt, succeeds } from '../base/attempt.ts'
import { makeFolder } from './make-folder.ts'
import { makePrivate } from './private-file.ts'
import { isFile, isNothing, setAside } from './set-aside.ts'

/** A data folder that this process holds for itself. */
export interface Hold {
  /**
   * Why nothing may be written now; to be asked before each write. If the lock's file was removed, or moved with its
   * folder, the lock is taken again. If another process was faster, it keeps the folder until this process ends.
   */
  refuse(): Refusal | undefined
  /** Releases the folder. */
  release(): void
}

const lockName = 'in-use.lock'

/**
 * Locks a data folder for this process; the system releases the lock however the process ends. Two processes would
 * overwrite each other's settings. A read-only folder need not be held: nothing can be written there.
 * @param onTaken called once if another process takes the folder after all.
 * @returns `undefined` if another process holds the folder.
 * @throws the error of the system or of SQLite if it is unknown whether another process holds it.
 */
export function holdFolder(folder: string, onTaken: () => void = () => undefined): Hold | undefined {
  const file = join(folder, lockName)
  let lock: Lock | undefined
  try {
    lock = takeLock(file)
  } catch (error) {
    if (succeeds(() => accessSync(folder, constants.W_OK))) throw error
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
  /** Identifies the locked file. */
  readonly identity: string | undefined
  release(): void
}

/**
 * Locks a file; `undefined` if another process holds it. A file that is certainly not a lock is removed: SQLite reports
 * it only after it could have locked it.
 */
function takeLock(file: string): Lock | undefined {
  // Only a file can be locked.
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
    // A journal in a file needs space, and a full disk must not prevent the lock.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    const held = database
    return { identity: identify(file), release: () => held.close() }
  } catch (error) {
    if (database?.isOpen) database.close()
    if (resultCode(error) === sqliteBusy) return undefined
    throw error
  }
}

/** A read-only file could not be locked by its own user. */
function makeWritable(file: string): void {
  // SQLite reports an error.
  attempt(() => (statSync(file).mode & 0o200) === 0 && chmodSync(file, 0o600))
}

function identify(file: string): string | undefined {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found && `${found.dev}:${found.ino}`
}

/** Calls back when the lock's name changes hands, so that this process takes the lock again before any other. */
function watchFor(folder: string, look: () => unknown): () => void {
  // Windows does not remove an open file or a watched folder.
  if (process.platform === 'win32') return () => undefined
  let watcher: FSWatcher | undefined
  try {
    watcher = watch(folder, { persistent: false }, (_, name) => void (name === lockName && look()))
    watcher.on('error', () => watcher?.close())
  } catch {
    // Without a watcher, each write still checks the lock first.
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
