import { listOf, numberOf, pluralOf } from '../forms.ts'

/** The phrase for a number of things. In French, 0 takes the singular, too. */
export const plural = /* @__PURE__ */ pluralOf('fr')

/** A number as text. */
export const number = /* @__PURE__ */ numberOf('fr')

/** Words joined by “et”. */
export const all = /* @__PURE__ */ listOf('fr', 'all')

/** Words joined by “ou”. */
export const either = /* @__PURE__ */ listOf('fr', 'either')

/** Whether a time is a time of day without a date. */
const isTimeOfDay = (time: string) => /^\d{1,2}:/.test(time)

/** When something happens: `à 14:05`, `le 30 nov. 2026, 14:05`. */
export const at = (time: string) => (isTimeOfDay(time) ? `à ${time}` : `le ${time}`)

/** After what time something happens: `après 14:05`, `après le 30 nov. 2026, 14:05`. */
export const after = (time: string) => (isTimeOfDay(time) ? `après ${time}` : `après le ${time}`)
