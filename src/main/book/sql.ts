import type { SQLInputValue } from 'node:sqlite'

/** A statement or a part of one, and its values in order. */
export interface Sql {
  readonly text: string
  readonly values: readonly SQLInputValue[]
}

/**
 * SQL with its values in place. Another part is inserted as it is; `undefined` is the value NULL.
 * @example
 * sql`SELECT ${columns} FROM addresses WHERE id = ${id}`
 */
export function sql(
  [first = '', ...texts]: TemplateStringsArray,
  ...inserts: readonly (SQLInputValue | Sql | undefined)[]
): Sql {
  const parts = inserts.map((insert): Sql => {
    if (typeof insert === 'object' && insert !== null && 'text' in insert) return insert
    return { text: '?', values: [insert ?? null] }
  })
  return {
    text: parts.reduce((text, part, index) => text + part.text + texts[index], first),
    values: parts.flatMap(({ values }) => values),
  }
}
