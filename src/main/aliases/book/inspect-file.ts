import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { isFile, isNothing } from '../../set-aside.ts'
import { hasWholeSchema } from './check-schema.ts'
import { migrations } from './migrations.ts'
import { hidesTransactions, readWriteAheadLog } from './salvage/write-ahead-log.ts'
import { kinshipOf } from './stamp.ts'
import { saysUnreadable } from './storage-error.ts'

/** How every SQLite file begins, https://sqlite.org/fileformat2.html#the_database_header. */
const magic = Buffer.from('SQLite format 3\0')

/**
 * What can be done with a file: use it, leave it alone because a newer version wrote it, read out what is left, or read
 * out of it and of the log beside it, which is not its own.
 */
export type Condition = 'usable' | 'newer' | 'damaged' | 'mixed'

function beginningOf(file: string): Buffer {
  const descriptor = openSync(file, 'r')
  try {
    const beginning = Buffer.alloc(magic.length)
    return beginning.subarray(0, readSync(descriptor, beginning))
  } finally {
    closeSync(descriptor)
  }
}

/** What the first bytes tell: opening an empty file would delete its write-ahead log, in which addresses may be. */
function isForeign(file: string): boolean {
  if (!isNothing(file) && !isFile(file)) return true
  try {
    const beginning = isNothing(file) ? Buffer.alloc(0) : beginningOf(file)
    if (beginning.length > 0) return !beginning.equals(magic)
    return isFile(`${file}-wal`) && statSync(`${file}-wal`).size > 0
  } catch {
    // A file that may not be read is left for SQLite to judge.
    return false
  }
}

/**
 * Looks over the whole file before it is opened for writing, which would change a damaged one: SQLite ends the log by
 * itself, and throws away what it cannot read of it. Costs about 2 ms for each thousand addresses.
 */
export async function inspectFile(file: string, timeout: number): Promise<Condition> {
  if (isForeign(file)) return 'damaged'
  if (isNothing(file)) return 'usable'
  const { DatabaseSync } = await import('node:sqlite')
  try {
    const log = readWriteAheadLog(`${file}-wal`)
    if (log !== undefined && kinshipOf(file, log) !== 'own') return 'mixed'
    using database = new DatabaseSync(file, { readOnly: true, timeout })
    const version = Number(database.prepare('PRAGMA user_version').get()?.user_version)
    // The quick check leaves out what stands in the indexes, of which the list is read.
    const found = database.prepare('PRAGMA integrity_check(1)').get()?.integrity_check
    if (found !== 'ok') return 'damaged'
    if (version > migrations.length) return 'newer'
    if (!hasWholeSchema(DatabaseSync, database)) return 'damaged'
    return log !== undefined && hidesTransactions(log) ? 'damaged' : 'usable'
  } catch (error) {
    // Whatever else is wrong shows when it is opened.
    return saysUnreadable(error) ? 'damaged' : 'usable'
  }
}
