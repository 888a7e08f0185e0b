import { isObject } from './json-fields.ts'

const mark = '[key]'

/** Deeper than anything a provider reads. */
const deepest = 6

/** A pattern of many thousand characters is none (“Regular expression too large”). No key is as long as this. */
const longestPattern = 1_000

function patternOf(form: string): RegExp {
  const start = form.slice(0, longestPattern).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  // Services change the case of keys they quote. What is too long to be a key goes up to the next blank.
  return new RegExp(form.length > longestPattern ? `${start}[!-~]*` : start, 'gi')
}

function redactText(text: string, forms: readonly string[]): string {
  return forms.reduce((redacted, form) => redacted.replace(patternOf(form), mark), text)
}

function redactValue(value: unknown, forms: readonly string[], depth: number): unknown {
  if (typeof value === 'string') return redactText(value, forms)
  if (depth > deepest) return undefined
  if (Array.isArray(value)) return value.map((item) => redactValue(item, forms, depth + 1))
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([name, item]) => [name, redactValue(item, forms, depth + 1)])
  return Object.fromEntries(entries)
}

/**
 * A copy of a JSON value in which the key is nowhere to be read, in no spelling a service would quote it in. What lies
 * deeper than any provider reads is left out.
 */
export function redactKey<Value>(value: Value, key: string): Value {
  const forms = [...new Set([key, encodeURIComponent(key)])].filter((form) => form !== '')
  // Texts stay texts and objects stay objects; only characters change.
  return redactValue(value, forms, 0) as Value
}
