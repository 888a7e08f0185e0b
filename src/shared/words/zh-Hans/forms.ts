import { listOf, numberOf } from '../forms.ts'

// Chinese has one form for every number, so its phrases need no `plural`.

/** A number as text. */
export const number = /* @__PURE__ */ numberOf('zh-Hans')

/** Words joined by “和”. */
export const all = /* @__PURE__ */ listOf('zh-Hans', 'all')

/** Words joined by “或”. */
export const either = /* @__PURE__ */ listOf('zh-Hans', 'either')
