import { closeSync, openSync, statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { isFile } from '../../set-aside.ts'
import { readWriteAheadLog } from './salvage/write-ahead-log.ts'
import { stampInFile, stampOf, stampsOf } from './stamp.ts'
import { saysUnreadable } from './storage-error.ts'

/** Notices that somebody writes over the contents of an open book, as a backup does that is copied into its place. */
export interface WatchedContents {
  /** Whether the files hold something else than this connection, or another one of SQLite's, left there. */
  isStrange(database: DatabaseSync): boolean
  /** Remembers how the files are now. */
  remember(database: DatabaseSync): void
  /** The number of the book after its last change here. */
  stamp(): number
  /** To be called once the connection is closed: closing a file lets go of the locks that the process has on it. */
  end(): void
}

/** A book of up to so many pages is in memory as a whole, so that nothing is lost with the file. The cache has 16 MB. */
const mostPages = 3_500

/** Begins to watch the file of a connection. */
export function watchContents(file: string, opened: DatabaseSync): WatchedContents {
  let descriptor = isFile(file) ? openSync(file, 'r') : undefined
  keepInMemory(opened)

  // The version, which changes when another connection has written, comes first: a change between it and the others
  // then shows as a change of the version the next time.
  const look = (database: DatabaseSync) => ({
    version: database.prepare('PRAGMA data_version').get()?.data_version,
    stamp: stampOf(database),
    inFile: (descriptor === undefined ? undefined : stampInFile(descriptor)) ?? 0,
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
  const isDoubtful = (present: typeof known) =>
    isOlder(present) || (present.version === known.version && present.log !== known.log)

  /** Whether the log, read past SQLite, ends with what the connection sees. */
  function isLogOwn({ stamp, inFile }: typeof known): boolean {
    const log = readWriteAheadLog(`${file}-wal`)
    const last = log === undefined ? undefined : stampsOf(log).at(-1)
    return (last ?? inFile) === stamp
  }

  function judgeAlone(database: DatabaseSync): boolean {
    const present = lookAlone(database)
    if (isOlder(present) || (isDoubtful(present) && !isLogOwn(present))) return true
    known = present
    return false
  }

  return {
    isStrange(database) {
      try {
        const present = look(database)
        if (isDoubtful(present)) return judgeAlone(database)
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

function keepInMemory(database: DatabaseSync): void {
  try {
    const pages = Number(database.prepare('PRAGMA page_count').get()?.page_count)
    if (pages <= mostPages) database.prepare('SELECT sum(pgsize) FROM dbstat').get()
  } catch {
    // Without it the pages come into memory as they are used.
  }
}
