import type { Condition } from './conditions.ts'
import { hasLetters } from './letters.ts'
import { type Sql, sql } from './sql.ts'

const oneOf = (column: Sql, values: readonly (string | number)[]): Sql =>
  sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`

const hasText = (text: string): Sql => sql`instr(search_text, ${text}) > 0`

/** Joins conditions by AND; none is always true. */
export const sqlOfAll = (conditions: readonly Sql[]): Sql =>
  conditions.reduce((all, condition) => sql`${all} AND ${condition}`, sql`TRUE`)

/** The letters of all texts are looked for before any text. */
function all(conditions: readonly Condition[]): Sql {
  const texts = conditions.flatMap((condition) => (condition.kind === 'text' ? [condition.text] : []))
  return sqlOfAll([
    ...(texts.length === 0 ? [] : [hasLetters(texts.join(''))]),
    ...texts.map(hasText),
    ...conditions.filter(({ kind }) => kind !== 'text').map(sqlOf),
  ])
}

/** A condition over `addresses` in SQL: 1 or 0, never NULL. */
export function sqlOf(condition: Condition): Sql {
  switch (condition.kind) {
    case 'all':
      return sql`(${all(condition.of)})`
    case 'any':
      return condition.of.length === 0
        ? sql`FALSE`
        : sql`(${condition.of.map(sqlOf).reduce((any, one) => sql`${any} OR ${one}`)})`
    case 'not':
      return sql`NOT ${sqlOf(condition.of)}`
    case 'text':
      return sql`(${all([condition])})`
    case 'label':
      // The label is behind the first line break.
      return sql`(${hasLetters(condition.text)} AND ${hasText(condition.text)}
        AND instr(substr(search_text, instr(search_text, char(10))), ${condition.text}) > 0)`
    case 'beginning':
      return sql`(instr(search_text, ${condition.text}) = 1)`
    case 'letters':
      return hasLetters(condition.word, condition.missing)
    case 'destinations':
      return sql`(destination IS NOT NULL AND ${oneOf(sql`destination`, condition.among)})`
    case 'destination':
      return sql`(destination IS NOT NULL AND instr(lower(destination), ${condition.text}) > 0)`
    case 'states':
      return oneOf(sql`state`, condition.among)
    case 'accounts':
      return oneOf(sql`account`, condition.among)
    case 'ids':
      return oneOf(sql`id`, condition.among)
    case 'pinned':
      return sql`pinned = 1`
  }
}
