import type { DatabaseSync, StatementSync } from 'node:sqlite'

/** The numbers that SQLite tells about a connection or its file. */
type Pragma = 'application_id' | 'data_version' | 'page_count'

const prepared = new WeakMap<DatabaseSync, Map<Pragma, StatementSync>>()

/**
 * One of these numbers. Each change of the book asks for several, so their statements are prepared once for a connection.
 * @throws SQLite's error.
 */
export function pragmaOf(database: DatabaseSync, name: Pragma): number {
  const statements = prepared.get(database) ?? new Map<Pragma, StatementSync>()
  prepared.set(database, statements)
  const statement = statements.get(name) ?? database.prepare(`PRAGMA ${name}`)
  statements.set(name, statement)
  return Number(statement.get()?.[name])
}
