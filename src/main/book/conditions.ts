import * as v from 'valibot'
import { foldText } from '../../shared/rules/fold-text.ts'
import type { AddressState } from '../../shared/views/address.ts'
import { providerIds } from '../../shared/views/provider.ts'
import { accountNumber } from './account-rows.ts'
import type { BookQuery } from './book-query.ts'
import type { SearchQuery } from './search-query.ts'
import { distinctWords } from './search-text.ts'
import { sql } from './sql.ts'
import type { Storage } from './storage.ts'

/**
 * What an address must be like. `condition-sql.ts` says it in SQL, `condition-test.ts` asks it of an address in memory.
 */
export type Condition =
  /** Every one of these; none is always true. */
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  /** One of these; none is never true. */
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  /** The search text has a text; it has it in the label; it begins with it. */
  | { readonly kind: 'text' | 'label' | 'beginning'; readonly text: string }
  /** The search text has the counted letters of a word, apart from one or two. */
  | { readonly kind: 'letters'; readonly word: string; readonly missing: 1 | 2 }
  | { readonly kind: 'destinations'; readonly among: readonly string[] }
  /** The destination has a text, whose capital letters of ASCII are small. */
  | { readonly kind: 'destination'; readonly text: string }
  | { readonly kind: 'states'; readonly among: readonly AddressState[] }
  | { readonly kind: 'accounts' | 'ids'; readonly among: readonly number[] }
  | { readonly kind: 'pinned' }

const nicknameRow = v.object({ number: v.number(), nickname: v.string() })
const numberRow = v.object({ number: v.number() })
const destinationRow = v.object({ destination: v.string() })

/** The most destinations that are matched one by one. More of them are searched like a text. */
const mostDestinations = 100

/** Joins conditions by AND; none is always true. */
export const allOf = (conditions: readonly Condition[]): Condition => ({ kind: 'all', of: conditions })

/** Joins conditions by OR; none is never true. */
export const anyOf = (conditions: readonly Condition[]): Condition => ({ kind: 'any', of: conditions })

/** The opposite of a condition. */
export const not = (condition: Condition): Condition => ({ kind: 'not', of: condition })

/** What no address fulfils. */
const never = anyOf([])

/** Where texts can occur. Accounts and destinations are few, so they are matched first. */
export interface Places {
  /** The accounts whose nickname has a text: a condition, or whether all or none of them do. */
  inAccounts(text: string): Condition | 'all' | 'none'
  /** The destinations that have a text; `undefined` if none does. */
  inDestinations(text: string): Condition | undefined
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
      const among = accounts.filter(({ name }) => name.includes(text)).map(({ number }) => number)
      if (among.length === 0) return 'none'
      return among.length === accounts.length ? 'all' : { kind: 'accounts', among }
    },
    inDestinations(text) {
      if (destinations.length > mostDestinations) return { kind: 'destination', text }
      const found = destinations.filter(({ destination }) => foldText(destination).includes(text))
      if (found.length === 0) return undefined
      return { kind: 'destinations', among: found.map(({ destination }) => destination) }
    },
  }
}

/**
 * The condition of a word, which can occur anywhere; `undefined` if every entry fulfils it.
 * @param inText the condition of a word in the address or the label.
 */
export function wordCondition(
  { inAccounts, inDestinations }: Places,
  word: string,
  inText: Condition = { kind: 'text', text: word },
): Condition | undefined {
  const named = inAccounts(word)
  if (named === 'all') return undefined
  const sent = inDestinations(word)
  const elsewhere = [...(named === 'none' ? [] : [named]), ...(sent === undefined ? [] : [sent])]
  return elsewhere.length === 0 ? inText : anyOf([...elsewhere, inText])
}

/** The conditions of the words of a search. Those that can stand only in the address or the label come first. */
export function wordConditions(places: Places, words: readonly string[]): readonly Condition[] {
  const conditions = distinctWords(words).flatMap((word) => wordCondition(places, word) ?? [])
  return conditions.toSorted((a, b) => Number(b.kind === 'text') - Number(a.kind === 'text'))
}

/** The conditions of the filters that a search names. */
function searchedConditions(
  { inAccounts, inDestinations }: Places,
  { accounts, labels, destinations, isPinned, unknown }: SearchQuery,
): readonly Condition[] {
  const ofAccount = (text: string): Condition => {
    const named = inAccounts(text)
    return typeof named === 'object' ? named : named === 'all' ? allOf([]) : never
  }
  return [
    ...accounts.map(ofAccount),
    ...destinations.map((text) => inDestinations(text) ?? never),
    ...labels.map((text) => ({ kind: 'label' as const, text })),
    ...(isPinned ? [{ kind: 'pinned' as const }] : []),
    ...(unknown === undefined ? [] : [never]),
  ]
}

function stateConditions(state: BookQuery['state'], { states, address }: SearchQuery): readonly Condition[] {
  const oneOf = (...among: readonly AddressState[]): Condition => ({ kind: 'states', among })
  if (states.length > 0) {
    const searched = oneOf(...states)
    return state === undefined || state === 'in-use' ? [searched] : [searched, oneOf(state)]
  }
  if (state === undefined) return []
  if (state !== 'in-use') return [oneOf(state)]
  const inUse = oneOf('active', 'off')
  if (address === undefined) return [inUse]
  // The address ends at a blank or at the line break before the label.
  const ends = ['\n', ' '].map((end) => ({ kind: 'beginning' as const, text: `${address}${end}` }))
  return [anyOf([inUse, ...ends])]
}

/**
 * The conditions of a query over `addresses`, apart from the words of its search; `undefined` if the account was never
 * remembered, so that no entry can match.
 */
export function filterConditions(
  storage: Storage,
  {
    accountId,
    state,
    without = [],
    withoutReady,
  }: Pick<BookQuery, 'accountId' | 'state' | 'without' | 'withoutReady'>,
  search: SearchQuery,
  places: Places,
): readonly Condition[] | undefined {
  const conditions: Condition[] = []
  if (accountId !== undefined) {
    const account = accountNumber(storage, accountId)
    if (!account.ok) return undefined
    conditions.push({ kind: 'accounts', among: [account.value] })
  }
  if (withoutReady === true) conditions.push(...exceptReady(storage))
  return [
    ...conditions,
    ...stateConditions(state, search),
    ...searchedConditions(places, search),
    ...exceptAccounts(storage, without),
  ]
}

const numbersOf = (rows: readonly v.InferOutput<typeof numberRow>[]) => rows.map(({ number }) => number)

/** Excludes addresses in reserve. */
function exceptReady(storage: Storage): readonly Condition[] {
  const among = numbersOf(
    storage.all(numberRow, sql`SELECT address AS number FROM reserves WHERE address IS NOT NULL`),
  )
  return among.length === 0 ? [] : [not({ kind: 'ids', among })]
}

/** Excludes entries of some services, and of those that only a newer version knows. */
function exceptAccounts(storage: Storage, without: BookQuery['without'] = []): readonly Condition[] {
  const known = providerIds.filter((id) => !without.includes(id))
  const among = numbersOf(
    storage.all(
      numberRow,
      sql`SELECT number FROM accounts WHERE provider NOT IN (SELECT value FROM json_each(${JSON.stringify(known)}))`,
    ),
  )
  return among.length === 0 ? [] : [not({ kind: 'accounts', among })]
}
