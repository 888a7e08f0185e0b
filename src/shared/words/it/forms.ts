import { listOf, numberOf, pluralOf } from '../forms.ts'

/** The phrase for a number of things: `plural(count, { one: '1 riga', other: '7 righe' })`. */
export const plural = /* @__PURE__ */ pluralOf('it')

/** A number as text. */
export const number = /* @__PURE__ */ numberOf('it')

/** Words joined by “e”. */
export const all = /* @__PURE__ */ listOf('it', 'all')

/** Words joined by “o”. */
export const either = /* @__PURE__ */ listOf('it', 'either')

/** Whether a time is a time of day without a date. */
const isTimeOfDay = (time: string) => /^\d{1,2}:/.test(time)

/** A date with its article: `il 30 nov 2026`, `l’8 nov 2026`. */
export const on = (date: string) => (/^(8|11)\b/.test(date) ? `l’${date}` : `il ${date}`)

/** When something happens: `alle 14:05`, `il 30 nov 2026, 14:05`. */
export const at = (time: string) => (isTimeOfDay(time) ? `alle ${time}` : on(time))

/** After what time something happens: `dopo le 14:05`, `dopo il 30 nov 2026, 14:05`. */
export const after = (time: string) => (isTimeOfDay(time) ? `dopo le ${time}` : `dopo ${on(time)}`)
