import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { Refusal } from '../../shared/failure.ts'
import { failed, success } from '../../shared/result.ts'
import type { BookResult } from './address-book.ts'
import type { Revive } from './revive.ts'
import { raiseStamp } from './stamp.ts'
import { refusalOfStorageError } from './storage-error.ts'

/** A connection as the parts of the book use it. Statements are prepared once. */
export interface Storage {
  /** The first row, or `undefined`. */
  get(sql: string, ...values: SQLInputValue[]): unknown
  all(sql: string, ...values: SQLInputValue[]): readonly unknown[]
  /** How many rows the statement changed. */
  run(sql: string, ...values: SQLInputValue[]): number
  /** Runs work that reads, and turns SQLite's errors into refusals. */
  read<Value>(work: () => BookResult<Value>): BookResult<Value>
  /** The same in a transaction, which is undone unless the work succeeds. */
  write<Value>(work: () => BookResult<Value>): BookResult<Value>
  close(): void
}

/** The search makes one statement per number of words, so their number has to have an end. */
const mostStatements = 100

/**
 * Wraps an open database.
 * @param revive asked before every change, to notice that the file is gone.
 * @param refuse asked before every change why there may be none.
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

  /** Goes on with a new connection if the file was taken away. */
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
        const result = work()
        if (result.ok) raiseStamp(database)
        database.exec(result.ok ? 'COMMIT' : 'ROLLBACK')
        revive?.after(database)
        return result
      } finally {
        // SQLite ends the transaction by itself after some errors, such as a full disk.
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
      // A disk that refuses now loses no more than what was deleted by somebody.
      if (refuse() === undefined) read(() => success(keepFile()))
      statements.clear()
      if (database.isOpen) database.close()
      revive?.end()
    },
  }
}
