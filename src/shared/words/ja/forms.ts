import { listOf, numberOf } from '../forms.ts'

/** A number as text. */
export const number = /* @__PURE__ */ numberOf('ja')

/** Words that all count, joined by commas. */
export const all = /* @__PURE__ */ listOf('ja', 'all')

/** Words to choose among, joined by “or”. */
export const either = /* @__PURE__ */ listOf('ja', 'either')
