import * as v from 'valibot'
import { foldText } from '../../shared/rules/fold-text.ts'
import { providerIds } from '../../shared/views/provider.ts'
import { accountNumber } from './account-rows.ts'
import type { BookQuery } from './address-book.ts'
import { globPattern, searchWords } from './search-text.ts'
import { type Sql, sql } from './sql.ts'
import type { Storage } from './storage.ts'

const nicknameRow = v.object({ number: v.number(), nickname: v.string() })
const numberRow = v.object({ number: v.number() })

/**
 * One condition per word of the query. Accounts are few, so their names are matched first, outside SQL.
 * @param inDestinations whether a word in the destination counts, too.
 */
function wordConditions(storage: Storage, query: string, inDestinations: boolean): readonly Sql[] {
  const words = searchWords(query)
  if (words.length === 0) return []
  const accounts = storage
    .all(nicknameRow, sql`SELECT number, nickname FROM accounts`)
    .map(({ number, nickname }) => ({ number, name: foldText(nickname) }))
  return words.flatMap((word) => {
    const named = accounts.filter(({ name }) => name.includes(word)).map(({ number }) => number)
    if (named.length > 0 && named.length === accounts.length) return []
    const pattern = globPattern(word)
    const inAddress = sql`search_text GLOB ${pattern}`
    const inText = inDestinations ? sql`(${inAddress} OR destination GLOB ${pattern})` : inAddress
    if (named.length === 0) return [inText]
    return [sql`(account IN (SELECT value FROM json_each(${JSON.stringify(named)})) OR ${inText})`]
  })
}

/** Joins conditions by AND; none is always true. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.reduce((all, condition) => sql`${all} AND ${condition}`, sql`TRUE`)
}

/**
 * The conditions of a query's filters over `addresses`; `undefined` if the account was never remembered, so that no
 * entry can match.
 */
export function conditionsOf(
  storage: Storage,
  {
    query,
    accountId,
    state,
    without = [],
    withoutReady,
  }: Pick<BookQuery, 'query' | 'accountId' | 'state' | 'without' | 'withoutReady'>,
  { inDestinations = false }: { readonly inDestinations?: boolean } = {},
): readonly Sql[] | undefined {
  const conditions: Sql[] = []
  if (accountId !== undefined) {
    const account = accountNumber(storage, accountId)
    if (!account.ok) return undefined
    conditions.push(sql`account = ${account.value}`)
  }
  if (state === 'in-use') conditions.push(sql`state IN ('active', 'off')`)
  else if (state !== undefined) conditions.push(sql`state = ${state}`)
  if (without.length > 0)
    conditions.push(sql`account NOT IN (
      SELECT number FROM accounts WHERE provider IN (SELECT value FROM json_each(${JSON.stringify(without)})))`)
  if (withoutReady === true)
    conditions.push(sql`id NOT IN (SELECT address FROM reserves WHERE address IS NOT NULL)`)
  return [...conditions, ...wordConditions(storage, query, inDestinations)]
}

/** Excludes entries of services that only a newer version knows. No condition if the book has no such entries. */
export function knownServices(storage: Storage): readonly Sql[] {
  const known = JSON.stringify(providerIds)
  const strangers = storage.all(
    numberRow,
    sql`SELECT number FROM accounts WHERE provider NOT IN (SELECT value FROM json_each(${known}))`,
  )
  if (strangers.length === 0) return []
  const numbers = JSON.stringify(strangers.map(({ number }) => number))
  return [sql`account NOT IN (SELECT value FROM json_each(${numbers}))`]
}
