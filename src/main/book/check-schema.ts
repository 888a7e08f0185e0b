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
 * Whether a file has every table, column and index that its steps made. One that lacks some, because a hand or a tool took
 * them away, is sound to SQLite, and would refuse every address after it was made.
 */
export function hasWholeSchema(Database: typeof DatabaseSync, database: DatabaseSync): boolean {
  using sample = new Database(':memory:')
  migrate(sample, migrations.slice(0, versionOf(database)))
  const present = new Set(partsOf(database))
  return partsOf(sample).every((part) => present.has(part))
}
