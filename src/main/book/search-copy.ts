import type { DatabaseSync } from 'node:sqlite'
import { setImmediate as nextTurn } from 'node:timers/promises'
import * as v from 'valibot'
import { type AddressState, addressStates } from '../../shared/views/address.ts'
import { createSearchedRows, type Place, type SearchedRow, type SearchedRows } from './searched-rows.ts'
import { type Sql, sql } from './sql.ts'
import type { Storage } from './storage.ts'

/** The rows that are read in one turn: about 5 ms. */
const turnLength = 2_000

/** The most changes after which the copy is mended instead of read again. */
const mostChanges = 2_000

/** A list as JSON, whose items are checked at once: a schema for each item takes longer than reading the rows. */
const list = <Item>(isItem: (item: unknown) => item is Item) =>
  v.pipe(
    v.string(),
    v.transform((text): unknown => JSON.parse(text)),
    v.custom<readonly Item[]>((items) => Array.isArray(items) && items.every(isItem)),
  )

const isNumber = (item: unknown): item is number => typeof item === 'number'
const isText = (item: unknown): item is string | null => typeof item === 'string' || item === null
const isState = (item: unknown): item is AddressState => addressStates.some((state) => state === item)

/** Many rows as one, because a row costs more than its columns. */
const rowsRow = v.object({
  ids: list(isNumber),
  createdAt: list(isNumber),
  accounts: list(isNumber),
  states: list(isState),
  pinned: list(isNumber),
  destinations: list(isText),
  lengths: list(isNumber),
  texts: v.nullable(v.instance(Uint8Array)),
})

const rowsQuery = (from: Sql): Sql => sql`
  SELECT json_group_array(id) AS ids, json_group_array(created_at) AS createdAt, json_group_array(account) AS accounts,
    json_group_array(state) AS states, json_group_array(pinned) AS pinned,
    json_group_array(destination) AS destinations, json_group_array(octet_length(search_text)) AS lengths,
    CAST(group_concat(search_text, '') AS BLOB) AS texts FROM (${from})`

function* rowsOf(storage: Storage, from: Sql): Generator<SearchedRow> {
  const read = storage.get(rowsRow, rowsQuery(from))
  if (read?.texts == null) return
  let begin = 0
  for (const [index, id] of read.ids.entries()) {
    const end = begin + (read.lengths[index] ?? 0)
    yield {
      id,
      createdAt: read.createdAt[index] ?? 0,
      account: read.accounts[index] ?? 0,
      state: read.states[index] ?? 'deleted',
      pinned: read.pinned[index] === 1,
      destination: read.destinations[index] ?? null,
      searchText: read.texts.subarray(begin, end),
    }
    begin = end
  }
}

/**
 * Collects the ids of addresses whose searched columns change at a connection. A temporary trigger sees each change,
 * whatever makes it, and is no part of the file.
 */
function followChanges(database: DatabaseSync, changed: Set<number>): void {
  database.function('note_searched', (id) => {
    if (changed.size <= mostChanges) changed.add(Number(id))
    return null
  })
  const columns = ['account', 'created_at', 'state', 'pinned', 'destination', 'search_text']
  const all = (row: string) => `(${columns.map((column) => `${row}.${column}`).join(', ')})`
  database.exec(`
    CREATE TEMP TRIGGER searched_added AFTER INSERT ON main.addresses BEGIN SELECT note_searched(NEW.id); END;
    CREATE TEMP TRIGGER searched_removed AFTER DELETE ON main.addresses BEGIN SELECT note_searched(OLD.id); END;
    CREATE TEMP TRIGGER searched_changed AFTER UPDATE OF ${columns.join(', ')} ON main.addresses
      WHEN ${all('NEW')} IS NOT ${all('OLD')} BEGIN SELECT note_searched(NEW.id); END;`)
}

/** A copy of one connection's rows. */
interface Copy {
  readonly database: DatabaseSync
  /** Changes with each commit of another connection. */
  readonly version: number
  readonly rows: SearchedRows
  readonly changed: Set<number>
  isComplete: boolean
}

/**
 * Keeps the searched columns in memory, from the first question on. The copy is read in turns; until it is complete, and
 * while it is read again after very many changes, there is none.
 * @returns the present rows; `undefined` if there is no copy now.
 */
export function createSearchCopy(storage: Storage): () => SearchedRows | undefined {
  let copy: Copy | undefined
  let followed: { readonly database: DatabaseSync; readonly changed: Set<number> } | undefined

  const versionNow = () => storage.number(sql`SELECT data_version AS number FROM pragma_data_version`)

  function begin(): Copy {
    const database = storage.connection()
    if (followed?.database !== database) {
      followed = { database, changed: new Set() }
      followChanges(database, followed.changed)
    }
    followed.changed.clear()
    return { ...followed, version: versionNow(), rows: createSearchedRows(), isComplete: false }
  }

  /** Adds the rows behind a place; returns the last place, or `undefined` at the end. */
  function addRows(rows: SearchedRows, after: Place | undefined): Place | undefined {
    const behind = after === undefined ? sql`TRUE` : sql`(created_at, id) > (${after.createdAt}, ${after.id})`
    let last: Place | undefined
    let count = 0
    const from = sql`SELECT id, created_at, account, state, pinned, destination, search_text
      FROM addresses INDEXED BY addresses_by_age WHERE ${behind} ORDER BY created_at, id LIMIT ${turnLength}`
    for (const row of rowsOf(storage, from)) {
      rows.add(row)
      last = row
      count += 1
    }
    return count < turnLength ? undefined : last
  }

  /** Reads the rest of a copy, unless it becomes useless. */
  async function readOn(own: Copy, first: Place): Promise<void> {
    let last: Place | undefined = first
    while (last !== undefined) {
      await nextTurn()
      const after: Place = last
      if (copy !== own) return
      const read = storage.read(() => (isCurrent(own) ? { last: addRows(own.rows, after) } : undefined))
      if (!read.ok || read.value === undefined) {
        copy = undefined
        return
      }
      last = read.value.last
    }
    own.isComplete = true
  }

  const isCurrent = ({ database, version, changed, rows }: Copy): boolean =>
    database === storage.connection() &&
    version === versionNow() &&
    changed.size + rows.count() - rows.sorted() <= mostChanges

  function mend({ rows, changed }: Copy): void {
    const ids = JSON.stringify([...changed])
    for (const id of changed) rows.remove(id)
    changed.clear()
    const from = sql`SELECT addresses.* FROM json_each(${ids}) AS wanted
      CROSS JOIN addresses ON addresses.id = wanted.value ORDER BY created_at, addresses.id`
    for (const row of rowsOf(storage, from)) rows.add(row)
  }

  return () => {
    if (copy === undefined || (copy.isComplete && !isCurrent(copy))) {
      copy = begin()
      const last = addRows(copy.rows, undefined)
      if (last === undefined) copy.isComplete = true
      else void readOn(copy, last)
    }
    if (!copy.isComplete) return undefined
    if (copy.changed.size > 0) mend(copy)
    return copy.rows
  }
}
