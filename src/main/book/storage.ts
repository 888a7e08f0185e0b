import type { DatabaseSync, StatementSync } from 'node:sqlite'
import * as v from 'valibot'
import type { Refusal } from '../../shared/failure.ts'
import { failed, success } from '../../shared/result.ts'
import type { BookResult, Durability } from './address-book.ts'
import type { Revive } from './revive.ts'
import type { Sql } from './sql.ts'
import { raiseStamp } from './stamp.ts'
import { refusalOfStorageError } from './storage-error.ts'
import { syncLog } from './sync-log.ts'

/** The connection that the parts of the book share. Statements are prepared once. */
export interface Storage {
  /** The first row, checked and read by a schema; `undefined` without a row. */
  get<Row>(schema: v.GenericSchema<unknown, Row>, statement: Sql): Row | undefined
  all<Row>(schema: v.GenericSchema<unknown, Row>, statement: Sql): readonly Row[]
  /** The column `number` of the only row. */
  number(statement: Sql): number
  /** Returns the number of changed rows. */
  run(statement: Sql): number
  /** Runs work that only reads, and turns SQLite's errors into refusals. */
  read<Value>(work: () => Value): BookResult<Value>
  /** Runs work in a transaction, which is rolled back unless the work succeeds. At once by default. */
  write<Value>(work: () => BookResult<Value>, durability?: Durability): BookResult<Value>
  /** Runs statements in a transaction. */
  change(...statements: readonly Sql[]): BookResult<null>
  /** Whether every change so far survives a power cut, as soon as that is known. */
  onDisk(): BookResult<null> | Promise<BookResult<null>>
  /** Writes the file again if it was removed or overwritten, or turned out to be damaged. */
  keep(): BookResult<null>
  /** How often the book was read or changed. */
  uses(): number
  /** The present connection, for what belongs to a connection. A change can replace it. */
  connection(): DatabaseSync
  close(): void
}

const numberedRow = v.object({ number: v.number() })

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
  /** The waits for the disk that have not ended. */
  const waits = new Set<Promise<BookResult<null>>>()
  let isPlanned = false
  let uses = 0
  const statements = new Map<string, StatementSync>()

  function prepare(text: string): StatementSync {
    const known = statements.get(text)
    if (known) return known
    const oldest = statements.keys().next()
    if (statements.size >= mostStatements && !oldest.done) statements.delete(oldest.value)
    const prepared = database.prepare(text)
    statements.set(text, prepared)
    return prepared
  }

  const get = ({ text, values }: Sql) => prepare(text).get(...values)
  const run = ({ text, values }: Sql) => Number(prepare(text).run(...values).changes)

  /** Switches to a new connection if the file was removed or overwritten. */
  function keepFile(): void {
    if (!database.isOpen) return
    const revived = revive?.before(database)
    if (revived === undefined) return
    statements.clear()
    database = revived
  }

  function catching<Value>(work: () => BookResult<Value>): BookResult<Value> {
    uses += 1
    try {
      return work()
    } catch (error) {
      return failed(refusalOfStorageError(error))
    }
  }

  const keep = () =>
    catching(() => {
      const refusal = refuse()
      if (refusal !== undefined) return failed(refusal)
      keepFile()
      return success(null)
    })

  const read = <Value>(work: () => Value) => catching(() => success(work()))

  function write<Value>(
    work: () => BookResult<Value>,
    durability: Durability = 'at-once',
  ): BookResult<Value> {
    return catching(() => {
      const refusal = refuse()
      if (refusal !== undefined) return failed(refusal)
      keepFile()
      if (durability === 'soon') database.exec('PRAGMA synchronous = NORMAL')
      try {
        database.exec('BEGIN IMMEDIATE')
        const result = work()
        if (result.ok) raiseStamp(database)
        database.exec(result.ok ? 'COMMIT' : 'ROLLBACK')
        revive?.after(database)
        if (durability === 'soon' && result.ok) syncSoon()
        return result
      } finally {
        // After some errors, such as a full disk, SQLite has already ended the transaction.
        if (database.isTransaction) database.exec('ROLLBACK')
        if (durability === 'soon') database.exec('PRAGMA synchronous = FULL')
      }
    })
  }

  /**
   * Brings the log to the disk in the next turn of the event loop, when what the change was for, such as a request, has
   * been sent. If the system cannot, another change lets SQLite try, or say why not.
   */
  function syncSoon(): void {
    if (isPlanned) return
    isPlanned = true
    const wait = new Promise(setImmediate)
      .then(() => {
        isPlanned = false
        return syncLog(database.location() ?? '')
      })
      .then(() => success(null))
      .catch(() => write(() => success(null)))
      .finally(() => waits.delete(wait))
    waits.add(wait)
  }

  async function endOfWaits(): Promise<BookResult<null>> {
    const ended = await Promise.all(waits)
    return ended.find(({ ok }) => !ok) ?? success(null)
  }

  return {
    get(schema, statement) {
      const row = get(statement)
      return row === undefined ? undefined : v.parse(schema, row)
    },
    all: (schema, { text, values }) => v.parse(v.array(schema), prepare(text).all(...values)),
    number: (statement) => v.parse(numberedRow, get(statement)).number,
    run,
    read,
    write,
    change: (...statements) =>
      write(() => {
        for (const statement of statements) run(statement)
        return success(null)
      }),
    onDisk: () => (waits.size === 0 ? success(null) : endOfWaits()),
    keep,
    uses: () => uses,
    connection: () => database,
    close() {
      // A disk error here loses only a file that somebody deleted or overwrote.
      keep()
      statements.clear()
      if (database.isOpen) database.close()
      revive?.end()
    },
  }
}
