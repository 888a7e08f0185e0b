import { closeSync, openSync, statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { isFile } from '../files/set-aside.ts'
import { busyTimeoutMs } from './connect.ts'
import { readWriteAheadLog } from './salvage/write-ahead-log.ts'
import { stampInFile, stampOf, stampsOf } from './stamp.ts'
import { saysUnreadable } from './storage-error.ts'

/** Notices that somebody writes over the contents of an open book, as a backup does that is copied into its place, or a bad disk. */
export interface WatchedContents {
  /** Whether the files hold something else than this connection, or another one of SQLite's, left there. */
  isStrange(database: DatabaseSync): boolean
  /** Remembers how the files are now. */
  remember(database: DatabaseSync): void
  /** Whether the connection holds the whole book in memory: what is then read of it is what it was. Throws SQLite's error. */
  isInMemory(database: DatabaseSync): boolean
  /** The number of the book after its last change here. */
  stamp(): number
  /** To be called once the connection is closed: closing a file lets go of the locks that the process has on it. */
  end(): void
}

/** A book of up to so many pages is in memory as a whole, so that nothing is lost with the file. The cache has 16 MB. */
const mostPages = 3_500

/** Begins to watch the file of a connection. */
export function watchContents(
  Database: typeof DatabaseSync,
  file: string,
  opened: DatabaseSync,
): WatchedContents {
  let descriptor = isFile(file) ? openSync(file, 'r') : undefined
  const kept = keepInMemory(opened)

  // The version, which changes when another connection has written, comes first: a change between it and the others
  // then shows as a change of the version the next time.
  const look = (database: DatabaseSync) => ({
    version: versionOf(database),
    stamp: stampOf(database),
    inFile: (descriptor === undefined ? undefined : stampInFile(descriptor)) ?? 0,
    file: identifyContents(file),
    log: identifyContents(`${file}-wal`),
  })
  let known = look(opened)

  /** The same while no other connection can be amid a change. */
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
    // What SQLite writes back into the file is never older than what was there, nor newer than the log.
    const isBack = present.inFile >= known.inFile && present.inFile <= Math.max(present.stamp, known.stamp)
    return wentBack || (present.inFile !== known.inFile && !isBack)
  }

  /** Another connection's changes show in the version; what is no change, such as one that was cut off, does not. */
  const isTouched = (present: typeof known, part: 'file' | 'log') =>
    present.version === known.version && present[part] !== known[part]

  /** Whether the log, read past SQLite, ends with what the connection sees. */
  function isLogOwn({ stamp, inFile }: typeof known): boolean {
    const log = readWriteAheadLog(`${file}-wal`)
    const last = log === undefined ? undefined : stampsOf(log).at(-1)
    return (last ?? inFile) === stamp
  }

  /** Whether a connection that has nothing in memory finds the same there. Costs what looking over a file at the start does. */
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
    isStrange(database) {
      try {
        const present = look(database)
        if (isOlder(present) || isTouched(present, 'file') || isTouched(present, 'log'))
          return judgeAlone(database)
        known = present
        return false
      } catch (error) {
        // What this connection left there it could read.
        if (saysUnreadable(error)) return true
        throw error
      }
    },
    remember(database) {
      known = look(database)
    },
    // SQLite empties its memory when another connection has written.
    isInMemory: (database) =>
      kept !== undefined && kept === versionOf(database) && pagesOf(database) <= mostPages,
    stamp: () => known.stamp,
    end() {
      if (descriptor !== undefined) closeSync(descriptor)
      descriptor = undefined
    },
  }
}

/** Further apart the number began anew. */
const wrapAround = 2 ** 30

function identifyContents(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found && `${found.size}:${found.mtimeNs}`
}

/** A number that changes when another connection has written. */
function versionOf(database: DatabaseSync): unknown {
  return database.prepare('PRAGMA data_version').get()?.data_version
}

function pagesOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA page_count').get()?.page_count)
}

/** The version that is in memory; `undefined` if it is too large, or could not be read as a whole. */
function keepInMemory(database: DatabaseSync): unknown {
  try {
    const version = versionOf(database)
    if (pagesOf(database) > mostPages) return undefined
    database.prepare('SELECT sum(pgsize) FROM dbstat').get()
    return version
  } catch {
    // Without it the pages come into memory as they are used.
    return undefined
  }
}
