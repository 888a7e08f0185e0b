import type { DatabaseSync } from 'node:sqlite'
import * as v from 'valibot'
import type { GroupedRow, ImportRow } from '../book/book-import.ts'

/** How often an address can stand in a file: nobody has made one anew as often, and each is compared with the others. */
const mostLives = 200

/** How many rows are compared before other work gets its turn: some 5 ms. The rows of one address are never cut apart. */
const comparedAtOnce = 250

/** The same for rows that are written, each to pages of four indexes: some 5 ms, and 20 where SQLite empties its log. */
const writtenAtOnce = 100

/** The rows of a file until they are taken over, in memory and in two orders. */
export interface StagedRows {
  /** Takes a row, unless its address stands in the file too often. */
  add(group: number, row: ImportRow): boolean
  readonly count: number
  /** All rows, by group and address and then oldest first, in parts that have all rows of an address. */
  byAddress(): Generator<readonly GroupedRow[]>
  /** All rows, oldest first, those of one moment as they stand in the file; in parts. */
  byAge(): Generator<readonly GroupedRow[]>
  close(): void
}

const stagedRow = v.object({ n: v.number(), grp: v.number(), createdAt: v.number(), row: v.string() })

/**
 * Begins an empty collection. SQLite sorts while rows come in, so that no list of a million is sorted in one go.
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

function collect(database: DatabaseSync): StagedRows {
  let count = 0
  const insert = database.prepare('INSERT INTO rows (grp, address, created_at, row) VALUES (?, ?, ?, ?)')
  const lives = database.prepare('SELECT count(*) AS count FROM rows WHERE grp = ? AND address = ?')
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
      // It was written here, from a row that had been checked.
      return { n, createdAt, group: grp, row: JSON.parse(row) as ImportRow }
    })
  }

  return {
    add(group, row) {
      if (Number(lives.get(group, row.address)?.count) >= mostLives) return false
      insert.run(group, row.address, row.createdAt, JSON.stringify(row))
      count += 1
      return true
    },
    get count() {
      return count
    },
    *byAddress() {
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
    *byAge() {
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
