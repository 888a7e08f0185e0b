import { listOf, numberOf, pluralOf } from '../forms.ts'

/** The phrase for a number of things: `plural(count, { one: '1 fila', other: '7 filas' })`. */
export const plural = /* @__PURE__ */ pluralOf('es')

/** A number as text. */
export const number = /* @__PURE__ */ numberOf('es')

/** Words joined by “y”. */
export const all = /* @__PURE__ */ listOf('es', 'all')

/** Words joined by “o”. */
export const either = /* @__PURE__ */ listOf('es', 'either')

/** The article of a time: `la` for one o'clock, `las` for other times of day, `el` for a date. */
const articleOf = (time: string) => (/^0?1:/.test(time) ? 'la' : /^\d{1,2}:/.test(time) ? 'las' : 'el')

/** When something happens: `a las 14:05`, `el 30 nov 2026, 14:05`. */
export const at = (time: string) => (articleOf(time) === 'el' ? `el ${time}` : `a ${articleOf(time)} ${time}`)

/** After what time something happens: `después de las 14:05`, `después del 30 nov 2026, 14:05`. */
export const after = (time: string) =>
  articleOf(time) === 'el' ? `después del ${time}` : `después de ${articleOf(time)} ${time}`

/** Until what time something lasts: `hasta las 14:05`. */
export const until = (time: string) => `hasta ${articleOf(time)} ${time}`
