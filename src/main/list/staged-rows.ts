import type { DatabaseSync } from 'node:sqlite'
import * as v from 'valibot'
import { labelMaxLength } from '../../shared/rules/label.ts'
import type { GroupedRow, ImportRow } from '../book/book-import.ts'

/**
 * How often a file may hold one address. Each row is compared with the others, and no real address comes back so often.
 */
const mostLives = 200

/** Rows that are compared per turn, about 5 ms. The rows of one address are never split. */
const comparedAtOnce = 250

/** Rows that are written per turn, each to four indexes: about 5 ms, and 20 ms if SQLite empties its log. */
const writtenAtOnce = 100

const stagedRow = v.object({ n: v.number(), grp: v.number(), createdAt: v.number(), row: v.string() })

/**
 * Begins an empty collection. SQLite sorts each row on arrival, so that the app never sorts a million rows at once.
 */
export async function stageRows(): Promise<StagedRows> {
  const { DatabaseSync } = await import('node:sqlite')
  const database = new DatabaseSync(':memory:')
  database.exec(`
    CREATE TABLE rows (n INTEGER PRIMARY KEY, grp INTEGER, address TEXT, created_at INTEGER, row TEXT);
    CREATE INDEX by_address ON rows (grp, address, created_at);
    CREATE INDEX by_age ON rows (created_at);`)
  return collect(database)
}

/** A label that does not fit is left out. */
function joinRows(first: ImportRow, second: ImportRow): ImportRow {
  const labels = first.label.split(', ')
  const both = [first.label, second.label].filter((label) => label !== '').join(', ')
  const isLong = both.length > labelMaxLength || labels.includes(second.label)
  return {
    ...first,
    label: isLong ? first.label : both,
    createdAt: Math.min(first.createdAt, second.createdAt),
  }
}

/** The rows of a file before their import, in memory and in two orders. */
export type StagedRows = ReturnType<typeof collect>

function collect(database: DatabaseSync) {
  let count = 0
  const insert = database.prepare('INSERT INTO rows (grp, address, created_at, row) VALUES (?, ?, ?, ?)')
  const lives = database.prepare('SELECT count(*) AS count FROM rows WHERE grp = ? AND address = ?')
  const sameAddress = database.prepare(
    'SELECT n, grp, created_at AS createdAt, row FROM rows WHERE grp = ? AND address = ?',
  )
  const update = database.prepare('UPDATE rows SET created_at = ?, row = ? WHERE n = ?')
  const nextByAddress = database.prepare(
    `SELECT n, grp, created_at AS createdAt, row FROM rows WHERE (grp, address) > (?, ?)
     ORDER BY grp, address, created_at, n LIMIT ?`,
  )
  const nextByAge = database.prepare(
    `SELECT n, grp, created_at AS createdAt, row FROM rows WHERE (created_at, n) > (?, ?)
     ORDER BY created_at, n LIMIT ?`,
  )

  function read(rows: readonly unknown[]) {
    return rows.map((found) => {
      const { n, grp, createdAt, row } = v.parse(stagedRow, found)
      // The row was checked before it was written to this database.
      return { n, createdAt, group: grp, row: JSON.parse(row) as ImportRow }
    })
  }

  /** Adds a row, unless the file holds its address too often. */
  function add(group: number, row: ImportRow): boolean {
    if (Number(lives.get(group, row.address)?.count) >= mostLives) return false
    insert.run(group, row.address, row.createdAt, JSON.stringify(row))
    count += 1
    return true
  }

  return {
    add,
    /**
     * Adds a row, or joins it with the row of its address: under both labels, and the earlier date.
     * @returns whether the address is new.
     */
    join(group: number, row: ImportRow): boolean {
      const found = read(sameAddress.all(group, row.address))[0]
      if (found === undefined) {
        add(group, row)
        return true
      }
      const joined = joinRows(found.row, row)
      update.run(joined.createdAt, JSON.stringify(joined), found.n)
      return false
    },
    get count() {
      return count
    },
    /** All rows by group, address and age, oldest first. Each part holds all rows of its addresses. */
    *byAddress(): Generator<readonly GroupedRow[]> {
      let group = -1
      let address = ''
      for (;;) {
        const rows = read(nextByAddress.all(group, address, comparedAtOnce + mostLives))
        const last = rows.at(-1)
        if (last === undefined) return
        const isLast = rows.length < comparedAtOnce + mostLives
        const isOfLast = (one: GroupedRow) => one.group === last.group && one.row.address === last.row.address
        const whole = isLast ? rows : rows.filter((one) => !isOfLast(one))
        yield whole
        if (isLast) return
        group = whole.at(-1)?.group ?? last.group
        address = whole.at(-1)?.row.address ?? last.row.address
      }
    },
    /** All rows in parts, oldest first. Rows of one moment keep the file's order. */
    *byAge(): Generator<readonly GroupedRow[]> {
      let createdAt = Number.MIN_SAFE_INTEGER
      let n = 0
      for (;;) {
        const rows = read(nextByAge.all(createdAt, n, writtenAtOnce))
        const last = rows.at(-1)
        if (last === undefined) return
        yield rows
        createdAt = last.createdAt
        n = last.n
      }
    },
    close: () => database.close(),
  }
}
