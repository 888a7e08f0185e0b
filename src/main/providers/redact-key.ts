import { isObject } from './json-fields.ts'

const mark = '[key]'

/** Deeper than anything a provider reads. */
const deepest = 6

function redactText(text: string, forms: readonly string[]): string {
  return forms.reduce((redacted, form) => {
    // Services change the case of keys they quote.
    const pattern = new RegExp(form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'gi')
    return redacted.replace(pattern, mark)
  }, text)
}

function redactValue(value: unknown, redact: (text: string) => string, depth: number): unknown {
  if (typeof value === 'string') return redact(value)
  if (depth > deepest) return undefined
  if (Array.isArray(value)) return value.map((item) => redactValue(item, redact, depth + 1))
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([name, item]) => [name, redactValue(item, redact, depth + 1)])
  return Object.fromEntries(entries)
}

/**
 * A copy of a JSON value in which the key is nowhere to be read, in no spelling a service would quote it in. What lies
 * deeper than any provider reads is left out.
 */
export function redactKey<Value>(value: Value, key: string): Value {
  const forms = [...new Set([key, encodeURIComponent(key)])].filter((form) => form !== '')
  // Texts stay texts and objects stay objects; only characters change.
  return redactValue(value, (text) => redactText(text, forms), 0) as Value
}

/** The same for keys that nobody knows yet: nothing of this shape is left. The pattern finds all (`g`). */
export function redactShape<Value>(value: Value, shape: RegExp): Value {
  return redactValue(value, (text) => text.replace(shape, mark), 0) as Value
}
