import type { SQLInputValue } from 'node:sqlite'
import { foldText } from '../../shared/rules/fold-text.ts'
import { providerIds } from '../../shared/views/provider.ts'
import { accountNumber } from './account-rows.ts'
import type { BookQuery } from './address-book.ts'
import { readNickname, readNumber } from './rows.ts'
import { globPattern, searchWords } from './search-text.ts'
import type { Storage } from './storage.ts'

/** A part of a WHERE clause over `addresses`, and its values in order. */
export interface Condition {
  readonly sql: string
  readonly values: readonly SQLInputValue[]
}

/** One condition per word of the query. Accounts are few, so their names are matched first, outside SQL. */
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

/** The filters of a query. */
export type BookFilter = Pick<BookQuery, 'query' | 'accountId' | 'state' | 'without'>

/** The conditions of a filter; `undefined` if the account was never remembered, so that no entry can match. */
export function conditionsOf(
  storage: Storage,
  { query, accountId, state, without = [] }: BookFilter,
): readonly Condition[] | undefined {
  const conditions: Condition[] = []
  if (accountId !== undefined) {
    const account = accountNumber(storage, accountId)
    if (!account.ok) return undefined
    conditions.push({ sql: 'account = ?', values: [account.value] })
  }
  if (state === 'existing') conditions.push({ sql: "state <> 'deleted'", values: [] })
  else if (state !== undefined) conditions.push({ sql: 'state = ?', values: [state] })
  if (without.length > 0)
    conditions.push({
      sql: 'account NOT IN (SELECT number FROM accounts WHERE provider IN (SELECT value FROM json_each(?)))',
      values: [JSON.stringify(without)],
    })
  return [...conditions, ...wordConditions(storage, query)]
}

/** Excludes entries of services that only a newer version knows. No condition if the book has no such entries. */
export function knownServices(storage: Storage): readonly Condition[] {
  const strangers = storage
    .all(
      'SELECT number FROM accounts WHERE provider NOT IN (SELECT value FROM json_each(?))',
      JSON.stringify(providerIds),
    )
    .map(readNumber)
  if (strangers.length === 0) return []
  return [{ sql: 'account NOT IN (SELECT value FROM json_each(?))', values: [JSON.stringify(strangers)] }]
}
