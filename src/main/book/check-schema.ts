import type { DatabaseSync } from 'node:sqlite'
import { migrate, migrations, versionOf } from './migrations.ts'

/** Every table with its columns, and every index. */
function partsOf(database: DatabaseSync): readonly string[] {
  const found = database.prepare(
    `SELECT parts.type || ' ' || parts.name || ' ' || coalesce(columns.name, '') AS part FROM sqlite_schema AS parts
       LEFT JOIN pragma_table_info(parts.name) AS columns ON parts.type = 'table'
     WHERE parts.type IN ('table', 'index') AND parts.sql IS NOT NULL`,
  )
  return found.all().map(({ part }) => String(part))
}

/**
 * Whether a file has every table, column and index of its migrations. A user or a tool can remove one; SQLite then
 * finds the file sound, but the book could not store an address that the service has already made.
 */
export function hasWholeSchema(Database: typeof DatabaseSync, database: DatabaseSync): boolean {
  using sample = new Database(':memory:')
  migrate(sample, migrations.slice(0, versionOf(database)))
  const present = new Set(partsOf(database))
  return partsOf(sample).every((part) => present.has(part))
}
