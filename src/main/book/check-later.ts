import type { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import * as v from 'valibot'
import { busyTimeoutMs } from './connect.ts'
import { saysDamaged } from './storage-error.ts'

/** The pages, and the addresses, of one step: about 5 ms. */
const pagesAtOnce = 1_000
const addressesAtOnce = 500

/** The pause between two steps, in milliseconds. */
const pauseMs = 5

/**
 * The pause while the book is in use, in milliseconds, and how many of them one step waits for: a creation uses the book
 * before its request and after its answer, and hardly a service takes longer.
 */
const busyPauseMs = 250
const mostBusyPauses = 4

const pageRow = v.object({ pageno: v.number(), pagetype: v.string() })
const nameRow = v.object({ name: v.string() })
const indexRow = v.object({ name: v.string(), sql: v.string() })
const columnRow = v.object({ name: v.nullable(v.string()) })
const partRow = v.object({ last: v.nullable(v.number()) })
const countRow = v.object({ count: v.number() })

/** Whether every page can be read and belongs to one table or index. */
function* pageSteps(database: DatabaseSync): Generator<boolean> {
  const seen = new Set<number>()
  for (const row of database.prepare('SELECT pageno, pagetype FROM dbstat').iterate()) {
    const { pageno, pagetype } = v.parse(pageRow, row)
    if (seen.has(pageno) || pagetype === 'corrupted') yield false
    seen.add(pageno)
    if (seen.size % pagesAtOnce === 0) yield true
  }
}

/** Whether the other tables, which are short, agree with their indexes. */
function* tableSteps(database: DatabaseSync): Generator<boolean> {
  const tables = database.prepare(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('addresses', 'sqlite_sequence')",
  )
  for (const table of tables.all()) {
    const { name } = v.parse(nameRow, table)
    yield database.prepare(`PRAGMA integrity_check(${name})`).get()?.integrity_check === 'ok'
  }
}

/** Compares an index of the addresses with the addresses. */
function comparisonWith(database: DatabaseSync, index: unknown) {
  const { name, sql } = v.parse(indexRow, index)
  const [, where = 'TRUE'] = sql.split(' WHERE ')
  const count = (text: string) => {
    const statement = database.prepare(`SELECT count(*) AS count FROM ${text}`)
    return (...values: readonly number[]) => v.parse(countRow, statement.get(...values)).count
  }
  // Columns without a name are the id, and the letters of the search text, which only spare work.
  const columns = database
    .prepare('SELECT name FROM pragma_index_xinfo(?)')
    .all(name)
    .flatMap((column) => v.parse(columnRow, column).name ?? [])
  const isSame = ['id', ...columns].map((column) => `entry.${column} IS wanted.${column}`).join(' AND ')
  const part = `addresses AS wanted NOT INDEXED WHERE id > ? AND id <= ? AND (${where})`
  return {
    /** The addresses of a part that belong into the index. */
    wanted: count(part),
    /** The addresses of a part that it lacks, or has with other contents. */
    lacking: count(`${part} AND NOT EXISTS (
      SELECT 1 FROM addresses AS entry INDEXED BY ${name} WHERE ${isSame} AND (${where}))`),
    entries: count(`addresses INDEXED BY ${name} WHERE ${where}`),
    found: 0,
  }
}

/** Whether every address is in its indexes, and nothing else. */
function* addressSteps(database: DatabaseSync): Generator<boolean> {
  const indexes = database
    .prepare(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'addresses' AND sql NOT NULL",
    )
    .all()
    .map((index) => comparisonWith(database, index))
  const part = database.prepare(`SELECT max(id) AS last FROM (
    SELECT id FROM addresses NOT INDEXED WHERE id > ? ORDER BY id LIMIT ${addressesAtOnce})`)
  for (let after = 0; ; ) {
    const { last } = v.parse(partRow, part.get(after))
    if (last === null) break
    let isSound = true
    for (const index of indexes) {
      index.found += index.wanted(after, last)
      isSound &&= index.lacking(after, last) === 0
    }
    yield isSound
    after = last
  }
  for (const { entries, found } of indexes) yield entries() === found
}

/** Compares a whole file as it is now, a part in each step, and yields whether that part is sound. */
function* stepsOf(database: DatabaseSync): Generator<boolean> {
  database.exec('BEGIN')
  yield* pageSteps(database)
  yield* tableSteps(database)
  yield* addressSteps(database)
}

/** The open book whose file is checked. */
export interface CheckedBook {
  /** Whether nobody wants the answer any more; asked after every step. */
  isOver(): boolean
  /** How often the book was used. The check gives way to whoever uses it. */
  uses(): number
}

/** @returns `undefined` for a file that was removed. */
function connectTo(Database: typeof DatabaseSync, file: string): DatabaseSync | undefined {
  try {
    return new Database(file, { readOnly: true, timeout: busyTimeoutMs })
  } catch {
    return undefined
  }
}

/** Waits until the book has not been used during a pause, but not for ever. */
async function untilUnused(uses: () => number): Promise<void> {
  let used = uses()
  await pause(pauseMs)
  for (let pauses = 0; pauses < mostBusyPauses && uses() !== used; pauses += 1) {
    used = uses()
    await pause(busyPauseMs)
  }
}

/** @returns `undefined` if the check is over, or fails for another reason than damage. */
async function judge(database: DatabaseSync, { isOver, uses }: CheckedBook): Promise<boolean | undefined> {
  try {
    for (const isSound of stepsOf(database)) {
      if (!isSound) return false
      await untilUnused(uses)
      if (isOver()) return undefined
    }
    return true
  } catch (error) {
    return saysDamaged(error) ? false : undefined
  }
}

/**
 * Checks a file in steps, so that other work has its turn between them. A change of the book meanwhile is not part of
 * what is checked.
 * @param onAnswer told whether the file is sound, while a connection to it is still open: SQLite's last connection to a
 *   file writes the log into it. Not called if the check is over, or fails for another reason than damage.
 */
export async function checkLater(
  Database: typeof DatabaseSync,
  file: string,
  book: CheckedBook,
  onAnswer: (isSound: boolean) => void,
): Promise<void> {
  using database = connectTo(Database, file)
  const isSound = database && (await judge(database, book))
  if (isSound !== undefined) onAnswer(isSound)
}
