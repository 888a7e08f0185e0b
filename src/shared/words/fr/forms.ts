import { listOf, numberOf, pluralOf } from '../forms.ts'

/** The phrase for a number of things. In French, 0 takes the singular, too. */
export const plural = /* @__PURE__ */ pluralOf('fr')

/** A number as text. */
export const number = /* @__PURE__ */ numberOf('fr')

/** Words joined by “et”. */
export const all = /* @__PURE__ */ listOf('fr', 'all')

/** Words joined by “ou”. */
export const either = /* @__PURE__ */ listOf('fr', 'either')
