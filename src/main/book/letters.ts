import { type Sql, sql } from './sql.ts'

/** The characters that have a bit each. A released migration contains them, so they never change. */
export const counted = 'abcdefghijklmnopqrstuvwxyz0123456789.-'

/**
 * The expression for the letters of a search text, one bit each. The indexes hold its value, and most texts are ruled
 * out by comparing two numbers. SQLite reads the value from an index only if the expression is written in the same way.
 */
export const lettersExpression = `(${[...counted]
  .map((letter, bit) => `((instr(search_text, '${letter}') > 0) << ${bit})`)
  .join(' | ')})`

const letters: Sql = { text: lettersExpression, values: [] }

function lettersOf(word: string): bigint {
  return [...counted].reduce((bits, letter, bit) => bits | (BigInt(word.includes(letter)) << BigInt(bit)), 0n)
}

/** The counted letters of a text. */
export const countedIn = (text: string): string =>
  [...counted].filter((letter) => text.includes(letter)).join('')

/** Excludes texts that lack more than `missing` letters of a word; at most 2. */
export function hasLetters(word: string, missing = 0): Sql {
  const wanted = lettersOf(word)
  // The absent letters. `x & (x - 1)` is `x` without its lowest bit.
  const absent = sql`(${wanted} & ~${letters})`
  if (missing === 0) return sql`${absent} = 0`
  const without = (bits: Sql): Sql => sql`(${bits} & (${bits} - 1))`
  return missing === 1 ? sql`${without(absent)} = 0` : sql`${without(without(absent))} = 0`
}
