import { listOf, numberOf, pluralOf } from '../forms.ts'

/** The phrase for a number of things: `plural(count, { one: '1 rij', other: '7 rijen' })`. */
export const plural = /* @__PURE__ */ pluralOf('nl')

/** A number as text. */
export const number = /* @__PURE__ */ numberOf('nl')

/** Words joined by “en”. */
export const all = /* @__PURE__ */ listOf('nl', 'all')

/** Words joined by “of”. */
export const either = /* @__PURE__ */ listOf('nl', 'either')
