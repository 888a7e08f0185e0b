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
  // A service may call a text a key that cannot even be written into a URL, for half a character in it.
  const forms = [...new Set([key, encodeURIComponent(key.toWellFormed())])].filter((form) => form !== '')
  // Texts stay texts and objects stay objects; only characters change.
  return redactValue(value, forms, 0) as Value
}
