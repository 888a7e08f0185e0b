import * as v from 'valibot'
import { foldText } from '../../shared/rules/fold-text.ts'
import { providerIds } from '../../shared/views/provider.ts'
import { accountNumber } from './account-rows.ts'
import type { BookQuery } from './address-book.ts'
import { hasLetters } from './letters.ts'
import type { SearchQuery } from './search-query.ts'
import { distinctWords } from './search-text.ts'
import { type Sql, sql } from './sql.ts'
import type { Storage } from './storage.ts'

const nicknameRow = v.object({ number: v.number(), nickname: v.string() })
const numberRow = v.object({ number: v.number() })
const destinationRow = v.object({ destination: v.string() })

/** The most destinations that are matched one by one. More of them are searched like a text. */
const mostDestinations = 100

const oneOf = (column: Sql, values: readonly (string | number)[]): Sql =>
  sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`

/** Where texts can occur. Accounts and destinations are few, so they are matched first, outside SQL. */
export interface Places {
  /** The accounts whose nickname has a text: a condition, or whether all or none of them do. */
  inAccounts(text: string): Sql | 'all' | 'none'
  /** The destinations that have a text; `undefined` if none does. */
  inDestinations(text: string): Sql | undefined
}

/** Reads the accounts and destinations of the book. */
export function readPlaces(storage: Storage): Places {
  const accounts = storage
    .all(nicknameRow, sql`SELECT number, nickname FROM accounts`)
    .map(({ number, nickname }) => ({ number, name: foldText(nickname) }))
  // One look into the index `addresses_by_destination` for each different destination.
  const destinations = storage.all(
    destinationRow,
    sql`WITH RECURSIVE different (destination) AS (
        SELECT min(destination) FROM addresses
        UNION ALL
        SELECT (SELECT min(destination) FROM addresses WHERE destination > different.destination)
        FROM different WHERE different.destination IS NOT NULL LIMIT ${mostDestinations + 1}
      ) SELECT destination FROM different WHERE destination IS NOT NULL`,
  )
  return {
    inAccounts(text) {
      const named = accounts.filter(({ name }) => name.includes(text)).map(({ number }) => number)
      if (named.length === 0) return 'none'
      return named.length === accounts.length ? 'all' : oneOf(sql`account`, named)
    },
    inDestinations(text) {
      if (destinations.length > mostDestinations) return sql`instr(lower(destination), ${text}) > 0`
      const found = destinations.filter(({ destination }) => foldText(destination).includes(text))
      if (found.length === 0) return undefined
      return oneOf(
        sql`destination`,
        found.map(({ destination }) => destination),
      )
    },
  }
}

/** Joins conditions by OR; at least one. */
export const anyOf = (conditions: readonly Sql[]): Sql =>
  sql`(${conditions.reduce((any, condition) => sql`${any} OR ${condition}`)})`

/** Joins conditions by AND; none is always true. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.reduce((all, condition) => sql`${all} AND ${condition}`, sql`TRUE`)
}

/** Whether an address or its label has a text. */
const hasText = (text: string): Sql => sql`instr(search_text, ${text}) > 0`

/**
 * The condition of a word, which can occur anywhere; `undefined` if every entry fulfils it.
 * @param inText the condition of a word in the address or the label.
 */
export function wordCondition(
  { inAccounts, inDestinations }: Places,
  word: string,
  inText: Sql = sql`(${hasLetters(word)} AND ${hasText(word)})`,
): Sql | undefined {
  const named = inAccounts(word)
  if (named === 'all') return undefined
  const sent = inDestinations(word)
  return anyOf([...(named === 'none' ? [] : [named]), ...(sent === undefined ? [] : [sent]), inText])
}

/** The conditions of the words of a search. The letters of all words are looked for before any word. */
export function wordConditions(places: Places, searched: readonly string[]): readonly Sql[] {
  const words = distinctWords(searched)
  const inText = words.filter(
    (word) => places.inAccounts(word) === 'none' && places.inDestinations(word) === undefined,
  )
  return [
    ...(inText.length === 0 ? [] : [hasLetters(inText.join(''))]),
    ...inText.map(hasText),
    ...words.filter((word) => !inText.includes(word)).flatMap((word) => wordCondition(places, word) ?? []),
  ]
}

/** The conditions of the filters that a search names. */
function searchedConditions(
  { inAccounts, inDestinations }: Places,
  { accounts, labels, destinations, isPinned, unknown }: SearchQuery,
): readonly Sql[] {
  const ofAccount = (text: string): Sql => {
    const named = inAccounts(text)
    return typeof named === 'object' ? named : named === 'all' ? sql`TRUE` : sql`FALSE`
  }
  return [
    ...accounts.map(ofAccount),
    ...destinations.map((text) => inDestinations(text) ?? sql`FALSE`),
    // The label is behind the first line break.
    ...labels.map(
      (text) =>
        sql`(${hasLetters(text)} AND ${hasText(text)}
          AND instr(substr(search_text, instr(search_text, char(10))), ${text}) > 0)`,
    ),
    ...(isPinned ? [sql`pinned = 1`] : []),
    ...(unknown === undefined ? [] : [sql`FALSE`]),
  ]
}

function stateConditions(state: BookQuery['state'], { states, address }: SearchQuery): readonly Sql[] {
  if (states.length > 0) {
    const searched = oneOf(sql`state`, states)
    return state === undefined || state === 'in-use' ? [searched] : [searched, sql`state = ${state}`]
  }
  if (state === undefined) return []
  if (state !== 'in-use') return [sql`state = ${state}`]
  const inUse = sql`state IN ('active', 'off')`
  if (address === undefined) return [inUse]
  // The address ends at a blank or at the line break before the label.
  const isWhole = sql`(instr(search_text, ${`${address}\n`}) = 1 OR instr(search_text, ${`${address} `}) = 1)`
  return [anyOf([inUse, isWhole])]
}

/**
 * The conditions of a query over `addresses`, apart from the words of its search; `undefined` if the account was never
 * remembered, so that no entry can match.
 */
export function filterConditions(
  storage: Storage,
  { accountId, state, without = [] }: Pick<BookQuery, 'accountId' | 'state' | 'without'>,
  search: SearchQuery,
  places: Places,
): readonly Sql[] | undefined {
  const conditions: Sql[] = []
  if (accountId !== undefined) {
    const account = accountNumber(storage, accountId)
    if (!account.ok) return undefined
    conditions.push(sql`account = ${account.value}`)
  }
  if (without.length > 0)
    conditions.push(sql`account NOT IN (
      SELECT number FROM accounts WHERE provider IN (SELECT value FROM json_each(${JSON.stringify(without)})))`)
  return [
    ...conditions,
    ...stateConditions(state, search),
    ...searchedConditions(places, search),
    ...knownServices(storage),
  ]
}

/** Excludes entries of services that only a newer version knows. No condition if the book has no such entries. */
function knownServices(storage: Storage): readonly Sql[] {
  const known = JSON.stringify(providerIds)
  const strangers = storage.all(
    numberRow,
    sql`SELECT number FROM accounts WHERE provider NOT IN (SELECT value FROM json_each(${known}))`,
  )
  if (strangers.length === 0) return []
  const numbers = JSON.stringify(strangers.map(({ number }) => number))
  return [sql`account NOT IN (SELECT value FROM json_each(${numbers}))`]
}
