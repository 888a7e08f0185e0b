import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { Refusal } from '../../shared/failure.ts'
import { failed, success } from '../../shared/result.ts'
import type { BookResult } from './address-book.ts'
import type { Revive } from './revive.ts'
import { raiseStamp } from './stamp.ts'
import { refusalOfStorageError } from './storage-error.ts'

/** The connection that the parts of the book share. Statements are prepared once. */
export interface Storage {
  /** The first row, or `undefined`. */
  get(sql: string, ...values: SQLInputValue[]): unknown
  all(sql: string, ...values: SQLInputValue[]): readonly unknown[]
  /** Returns the number of changed rows. */
  run(sql: string, ...values: SQLInputValue[]): number
  /** Runs work that only reads, and turns SQLite's errors into refusals. */
  read<Value>(work: () => BookResult<Value>): BookResult<Value>
  /** Runs work in a transaction, which is rolled back unless the work succeeds. */
  write<Value>(work: () => BookResult<Value>): BookResult<Value>
  close(): void
}

/** The number of cached statements. The search needs one for each number of words, so the cache must have a limit. */
const mostStatements = 100

/**
 * Wraps an open database.
 * @param revive called before every change, to notice that the file was removed.
 * @param refuse called before every change; a refusal prevents the change.
 */
export function createStorage(
  opened: DatabaseSync,
  revive?: Revive,
  refuse: () => Refusal | undefined = () => undefined,
): Storage {
  let database = opened
  const statements = new Map<string, StatementSync>()

  function statement(sql: string): StatementSync {
    const known = statements.get(sql)
    if (known) return known
    const oldest = statements.keys().next()
    if (statements.size >= mostStatements && !oldest.done) statements.delete(oldest.value)
    const prepared = database.prepare(sql)
    statements.set(sql, prepared)
    return prepared
  }

  /** Switches to a new connection if the file was removed or overwritten. */
  function keepFile(): void {
    if (!database.isOpen) return
    const revived = revive?.before(database)
    if (revived === undefined) return
    statements.clear()
    database = revived
  }

  function read<Value>(work: () => BookResult<Value>): BookResult<Value> {
    try {
      return work()
    } catch (error) {
      return failed(refusalOfStorageError(error))
    }
  }

  function write<Value>(work: () => BookResult<Value>): BookResult<Value> {
    return read(() => {
      const refusal = refuse()
      if (refusal !== undefined) return failed(refusal)
      keepFile()
      database.exec('BEGIN IMMEDIATE')
      try {
        const before = changesOf(database)
        const result = work()
        // A commit without a change writes nothing and need not wait for the disk.
        if (result.ok && changesOf(database) !== before) raiseStamp(database)
        database.exec(result.ok ? 'COMMIT' : 'ROLLBACK')
        revive?.after(database)
        return result
      } finally {
        // After some errors, such as a full disk, SQLite has already ended the transaction.
        if (database.isTransaction) database.exec('ROLLBACK')
      }
    })
  }

  return {
    get: (sql, ...values) => statement(sql).get(...values),
    all: (sql, ...values) => statement(sql).all(...values),
    run: (sql, ...values) => Number(statement(sql).run(...values).changes),
    read,
    write,
    close() {
      // A disk error here loses only a file that somebody deleted or overwrote.
      if (refuse() === undefined) read(() => success(keepFile()))
      statements.clear()
      if (database.isOpen) database.close()
      revive?.end()
    },
  }
}

/** The number of rows that this connection has changed so far. */
function changesOf(database: DatabaseSync): unknown {
  return database.prepare('SELECT total_changes() AS changes').get()?.changes
}
