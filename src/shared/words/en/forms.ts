import { listOf, numberOf, pluralOf } from '../forms.ts'

/** The phrase for a number of things: `plural(count, { one: '1 row', other: '7 rows' })`. */
export const plural = pluralOf('en')

/** A number as text. */
export const number = numberOf('en')

/** Words joined by “and”. */
export const all = listOf('en', 'all')

/** Words joined by “or”. */
export const either = listOf('en', 'either')
