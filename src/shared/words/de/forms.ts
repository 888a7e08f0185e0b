import { listOf, numberOf, pluralOf } from '../forms.ts'

/** The phrase for a number of things: `plural(count, { one: '1 Zeile', other: '7 Zeilen' })`. */
export const plural = /* @__PURE__ */ pluralOf('de')

/** A number as text. */
export const number = /* @__PURE__ */ numberOf('de')

/** Words joined by “und”. */
export const all = /* @__PURE__ */ listOf('de', 'all')

/** Words joined by “oder”. */
export const either = /* @__PURE__ */ listOf('de', 'either')
