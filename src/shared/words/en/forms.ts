import { listOf, numberOf, pluralOf } from '../forms.ts'

/** The phrase for a number of things: `plural(count, { one: '1 row', other: '7 rows' })`. */
export const plural = /* @__PURE__ */ pluralOf('en')

/** A number as text. */
export const number = /* @__PURE__ */ numberOf('en')

/** Words joined by “and”. */
export const all = /* @__PURE__ */ listOf('en', 'all')

/** Words joined by “or”. */
export const either = /* @__PURE__ */ listOf('en', 'either')
