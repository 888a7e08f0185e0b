import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { isFile, isNothing } from '../files/set-aside.ts'
import { hasWholeSchema } from './check-schema.ts'
import { hasSoundFreePages } from './free-pages.ts'
import { migrations, versionOf } from './migrations.ts'
import { hidesTransactions, readWriteAheadLog } from './salvage/write-ahead-log.ts'
import { kinshipOf } from './stamp.ts'
import { saysBusy, saysUnreadable } from './storage-error.ts'

/** How every SQLite file begins, https://sqlite.org/fileformat2.html#the_database_header. */
const magic = Buffer.from('SQLite format 3\0')

/**
 * The condition of a file. `unchecked`: usable, but too large to be read before the start. `newer`: a newer version
 * wrote it, and it must not change. `damaged`: only its remains can be read. `mixed`: the log beside it belongs to another
 * file, and both must be read.
 */
export type Condition = 'usable' | 'unchecked' | 'newer' | 'damaged' | 'mixed'

function beginningOf(file: string): Buffer {
  const descriptor = openSync(file, 'r')
  try {
    const beginning = Buffer.alloc(magic.length)
    return beginning.subarray(0, readSync(descriptor, beginning))
  } finally {
    closeSync(descriptor)
  }
}

/** Judges the first bytes. Opening an empty file would delete its write-ahead log, which may hold addresses. */
function isForeign(file: string): boolean {
  if (!isNothing(file) && !isFile(file)) return true
  try {
    const beginning = isNothing(file) ? Buffer.alloc(0) : beginningOf(file)
    if (beginning.length > 0) return !beginning.equals(magic)
    return isFile(`${file}-wal`) && statSync(`${file}-wal`).size > 0
  } catch {
    // SQLite reports a file that the app may not read.
    return false
  }
}

/**
 * Inspects a file before it is opened for writing. Opening would change a damaged file: SQLite ends the log by itself and
 * discards the unreadable part. The whole log is read, and a file of up to so many pages, about 10 ms for each thousand
 * addresses. Of a larger file, only what tells whether it can be opened: `checkLater` reads the rest.
 * @throws SQLite's error if another process keeps the file locked for longer than the timeout, in milliseconds.
 */
export async function inspectFile(file: string, timeout: number, mostPages: number): Promise<Condition> {
  if (isForeign(file)) return 'damaged'
  if (isNothing(file)) return 'usable'
  const { DatabaseSync } = await import('node:sqlite')
  let descriptor: number | undefined
  try {
    descriptor = openSync(file, 'r')
    return inspect(DatabaseSync, file, descriptor, timeout, mostPages)
  } catch (error) {
    if (saysBusy(error)) throw error
    // Every other error appears again when the file is opened.
    return saysUnreadable(error) ? 'damaged' : 'usable'
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

function inspect(
  Database: typeof DatabaseSync,
  file: string,
  descriptor: number,
  timeout: number,
  mostPages: number,
): Condition {
  const lookAtLog = () => inspectLog(file, descriptor)
  const seen = lookAtLog()
  const ofLog = seen === 'usable' ? seen : whileNobodyWrites(Database, file, timeout, seen, lookAtLog)
  if (ofLog === 'mixed') return ofLog
  using database = new Database(file, { readOnly: true, timeout })
  // Another process may migrate the file between two reads.
  database.exec('BEGIN')
  const version = versionOf(database)
  const waits = canWait(database, file, descriptor, mostPages) && version === migrations.length
  // The quick check skips the contents of indexes, from which the list is read.
  const found = waits ? 'ok' : database.prepare('PRAGMA integrity_check(1)').get()?.integrity_check
  if (found !== 'ok') return 'damaged'
  if (version > migrations.length) return 'newer'
  if (!hasWholeSchema(Database, database)) return 'damaged'
  return waits && ofLog === 'usable' ? 'unchecked' : ofLog
}

/** Whether a file is large, and has a sound list of free pages, which SQLite would write on. */
function canWait(database: DatabaseSync, file: string, descriptor: number, mostPages: number): boolean {
  const numberOf = (name: string) => Number(database.prepare(`PRAGMA ${name}`).get()?.[name])
  const count = numberOf('page_count')
  if (count <= mostPages) return false
  if (numberOf('freelist_count') === 0) return true
  const hasLog = isFile(`${file}-wal`) && statSync(`${file}-wal`).size > 0
  return !hasLog && hasSoundFreePages(descriptor, numberOf('page_size'), count)
}

function inspectLog(file: string, descriptor: number): 'usable' | 'damaged' | 'mixed' {
  const log = readWriteAheadLog(`${file}-wal`)
  if (log === undefined) return 'usable'
  if (kinshipOf(descriptor, log) !== 'own') return 'mixed'
  return hidesTransactions(log) ? 'damaged' : 'usable'
}

/**
 * Inspects a file again while no other process can write. During another process's change, a file and its log seem to
 * belong to different databases. SQLite's last connection to a file ends its log, unless that connection can only read.
 * @param seen the answer if the file cannot be written.
 */
function whileNobodyWrites<Value>(
  Database: typeof DatabaseSync,
  file: string,
  timeout: number,
  seen: Value,
  look: () => Value,
): Value {
  try {
    using reader = new Database(file, { readOnly: true, timeout })
    versionOf(reader)
    using writer = new Database(file, { timeout })
    writer.exec('BEGIN IMMEDIATE')
    return look()
  } catch (error) {
    if (saysBusy(error)) throw error
    return seen
  }
}
