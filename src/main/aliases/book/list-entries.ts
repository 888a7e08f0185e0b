import type { SQLInputValue } from 'node:sqlite'
import { failed, success } from '../../../shared/result.ts'
import { accountNumber } from './accounts.ts'
import type { AddressBook, AddressRow, BookQuery } from './address-book.ts'
import { entryColumns, isOfKnownService, readEntry, readNickname, readPlace } from './rows.ts'
import { foldText, globPattern, searchWords } from './search-text.ts'
import type { Storage } from './storage.ts'

interface Condition {
  readonly sql: string
  readonly values: readonly SQLInputValue[]
}

/*
 * The search reads the index `addresses_by_age` from its newest end and stops when the page is full. The index holds
 * the folded text, so nothing else is read until then. Measured on two slow cores with 100,000 addresses, a query that
 * matches nothing takes some 6 to 9 ms with GLOB and twice that with instr(). A trigram index (FTS5) answers such a
 * query at once, but it knows no words of one or two letters, gives no order by age, and makes the file three times as
 * large and each creation slower. INDEXED BY, because
 * a filter by account would lure SQLite into reading and sorting all of its addresses. CROSS JOIN, because SQLite keeps
 * the order of such a join; left to itself it reads all addresses and looks each up in the page.
 */
function pageQuery(conditions: readonly Condition[]): string {
  return `
    SELECT ${entryColumns} FROM (
      SELECT id FROM addresses INDEXED BY addresses_by_age
      WHERE ${conditions.map((condition) => condition.sql).join(' AND ')}
      ORDER BY created_at DESC, id DESC LIMIT ?
    ) AS found
    CROSS JOIN addresses ON addresses.id = found.id
    CROSS JOIN accounts ON accounts.number = addresses.account
    ORDER BY addresses.created_at DESC, addresses.id DESC`
}

function cursorOf({ createdAt, id }: Pick<AddressRow, 'createdAt' | 'id'>): string {
  return `${createdAt}.${id}`
}

function afterCursor(cursor: string): Condition | undefined {
  const [, createdAt, id] = /^(-?\d{1,15})\.(\d{1,15})$/.exec(cursor) ?? []
  if (createdAt === undefined || id === undefined) return undefined
  return { sql: '(created_at, id) < (?, ?)', values: [Number(createdAt), Number(id)] }
}

/** One condition per word that some address may lack. Accounts are few, so their names are matched beforehand. */
function wordConditions(storage: Storage, query: string): readonly Condition[] {
  const words = searchWords(query)
  if (words.length === 0) return []
  const accounts = storage
    .all('SELECT number, nickname FROM accounts')
    .map(readNickname)
    .map(({ number, nickname }) => ({ number, name: foldText(nickname) }))
  return words.flatMap((word): readonly Condition[] => {
    const named = accounts.filter(({ name }) => name.includes(word)).map(({ number }) => number)
    if (named.length > 0 && named.length === accounts.length) return []
    const inText = { sql: 'search_text GLOB ?', values: [globPattern(word)] }
    if (named.length === 0) return [inText]
    return [
      {
        sql: `(account IN (SELECT value FROM json_each(?)) OR ${inText.sql})`,
        values: [JSON.stringify(named), ...inText.values],
      },
    ]
  })
}

/** The book's search. */
export function createList(storage: Storage): Pick<AddressBook, 'list'> {
  function list({ query, limit, after, accountId, state }: BookQuery): ReturnType<AddressBook['list']> {
    const cursor = after === undefined ? { sql: 'TRUE', values: [] } : afterCursor(after)
    if (!cursor) return failed({ reason: 'message-refused' })
    const conditions = [cursor]
    if (accountId !== undefined) {
      const account = accountNumber(storage, accountId)
      if (!account.ok) return success({ entries: [] })
      conditions.push({ sql: 'account = ?', values: [account.value] })
    }
    if (state !== undefined) conditions.push({ sql: 'state = ?', values: [state] })
    conditions.push(...wordConditions(storage, query))

    // One more than asked for tells whether there is a next page.
    const values = [...conditions.flatMap((condition) => condition.values), limit + 1]
    const found = storage.all(pageQuery(conditions), ...values)
    const page = found.slice(0, limit)
    const entries = page.filter(isOfKnownService).map(readEntry)
    const more = found.length > limit && page.length > 0
    return success({ entries, ...(more ? { next: cursorOf(readPlace(page.at(-1))) } : {}) })
  }

  return { list: (query) => storage.read(() => list(query)) }
}
