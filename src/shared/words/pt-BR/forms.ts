import { listOf, numberOf, pluralOf } from '../forms.ts'

/** The phrase for a number of things: `plural(count, { one: '1 linha', other: '7 linhas' })`. */
export const plural = /* @__PURE__ */ pluralOf('pt-BR')

/** A number as text. */
export const number = /* @__PURE__ */ numberOf('pt-BR')

/** Words joined by “e”. */
export const all = /* @__PURE__ */ listOf('pt-BR', 'all')

/** Words joined by “ou”. */
export const either = /* @__PURE__ */ listOf('pt-BR', 'either')
