import { closeSync, openSync, statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { isFile } from '../files/set-aside.ts'
import { busyTimeoutMs } from './connect.ts'
import { pragmaOf } from './pragma.ts'
import { readWriteAheadLog } from './salvage/write-ahead-log.ts'
import { stampInFile, stampOf, stampsOf } from './stamp.ts'
import { saysUnreadable } from './storage-error.ts'

/** A book of up to so many pages is held in memory, so that it survives the loss of its file. The cache has 16 MB. */
const mostPages = 3_500

/** Notices when the contents of an open book are overwritten, by a restored backup or a bad disk. */
export function watchContents(Database: typeof DatabaseSync, file: string, opened: DatabaseSync) {
  let descriptor = isFile(file) ? openSync(file, 'r') : undefined
  const kept = keepInMemory(opened)

  // Another connection's change raises the version. The version is read first, so that a change during these reads
  // shows as a new version at the next look.
  const look = (database: DatabaseSync) => ({
    version: versionOf(database),
    stamp: stampOf(database),
    inFile: (descriptor === undefined ? undefined : stampInFile(descriptor)) ?? 0,
    file: identifyContents(file),
    log: identifyContents(`${file}-wal`),
  })
  let known = look(opened)

  /** Looks while no other connection can write. */
  function lookAlone(database: DatabaseSync): typeof known {
    database.exec('BEGIN IMMEDIATE')
    try {
      return look(database)
    } finally {
      database.exec('ROLLBACK')
    }
  }

  function isOlder(present: typeof known): boolean {
    const wentBack = present.stamp < known.stamp && known.stamp - present.stamp < wrapAround
    // SQLite writes back contents that are never older than the file and never newer than the log.
    const isBack = present.inFile >= known.inFile && present.inFile <= Math.max(present.stamp, known.stamp)
    return wentBack || (present.inFile !== known.inFile && !isBack)
  }

  /** A change by another connection also changes the version; an interrupted change does not. */
  const isTouched = (present: typeof known, part: 'file' | 'log') =>
    present.version === known.version && present[part] !== known[part]

  /** Whether the log, read without SQLite, ends with the stamp that the connection sees. */
  function isLogOwn({ stamp, inFile }: typeof known): boolean {
    const log = readWriteAheadLog(`${file}-wal`)
    const last = log === undefined ? undefined : stampsOf(log).at(-1)
    return (last ?? inFile) === stamp
  }

  /**
   * Whether a fresh connection finds a sound file with the same stamp. Costs as much as the inspection at the start.
   */
  function isFileSound({ stamp }: typeof known): boolean {
    using other = new Database(file, { readOnly: true, timeout: busyTimeoutMs })
    const found = other.prepare('PRAGMA integrity_check(1)').get()?.integrity_check
    return found === 'ok' && stampOf(other) === stamp
  }

  function judgeAlone(database: DatabaseSync): boolean {
    const present = lookAlone(database)
    if (isOlder(present)) return true
    if (isTouched(present, 'log') && !isLogOwn(present)) return true
    if (isTouched(present, 'file') && !isFileSound(present)) return true
    known = present
    return false
  }

  return {
    /** Whether the files hold contents that no SQLite connection wrote there. */
    isStrange(database: DatabaseSync): boolean {
      try {
        const present = look(database)
        if (isOlder(present) || isTouched(present, 'file') || isTouched(present, 'log'))
          return judgeAlone(database)
        known = present
        return false
      } catch (error) {
        // This connection could read its own contents.
        if (saysUnreadable(error)) return true
        throw error
      }
    },
    /** Records the present state of the files. */
    remember(database: DatabaseSync): void {
      known = look(database)
    },
    // SQLite drops its cache after a change by another connection.
    /**
     * Whether the whole book is in the connection's memory, so that reading it does not touch the files. Throws SQLite's
     * error.
     */
    isInMemory: (database: DatabaseSync) =>
      kept !== undefined && kept === versionOf(database) && pagesOf(database) <= mostPages,
    /** The stamp after the last change of this connection. */
    stamp: () => known.stamp,
    /** Must be called after the connection is closed, because closing a file releases the process's locks on it. */
    end(): void {
      if (descriptor !== undefined) closeSync(descriptor)
      descriptor = undefined
    },
  }
}

/** Stamps that are further apart have wrapped around. */
const wrapAround = 2 ** 30

function identifyContents(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found && `${found.size}:${found.mtimeNs}`
}

/** A number that changes after a change by another connection. */
const versionOf = (database: DatabaseSync) => pragmaOf(database, 'data_version')
const pagesOf = (database: DatabaseSync) => pragmaOf(database, 'page_count')

/**
 * Reads the whole book into memory. Returns its version, or `undefined` if the book is too large or partly unreadable.
 */
function keepInMemory(database: DatabaseSync): unknown {
  try {
    const version = versionOf(database)
    if (pagesOf(database) > mostPages) return undefined
    database.prepare('SELECT sum(pgsize) FROM dbstat').get()
    return version
  } catch {
    // The pages then enter the cache when they are used.
    return undefined
  }
}
