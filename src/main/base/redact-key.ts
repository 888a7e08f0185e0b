import { isObject } from './json-fields.ts'
import { hasHiddenTrace, type KeyTraces, traceKey, withoutTraces } from './key-traces.ts'

const mark = '[key]'

/** Deeper than anything a provider reads. */
const deepest = 6

/** Longer than any address, name or sentence that is read of an answer; the rest is cut. */
const longest = 10_000

function redactText(text: string, traces: KeyTraces): string {
  const redacted = withoutTraces(text.slice(0, longest), traces, mark)
  // What is spelt so that it cannot be cut out takes its whole text along.
  return hasHiddenTrace(redacted, traces) ? mark : redacted
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
 * A copy of a JSON value in which neither the key nor a piece of it is to be read, in any spelling a service would quote
 * it in: another case, percent-encoded, base64, hexadecimal, grouped by blanks or dashes. An address that holds it is
 * none any more. What lies deeper than any provider reads is left out.
 */
export function redactKey<Value>(value: Value, key: string): Value {
  if (key === '') return value
  const traces = traceKey(key)
  // Texts stay texts and objects stay objects; only characters change.
  return redactValue(value, (text) => redactText(text, traces), 0) as Value
}

/** The same for keys that nobody knows yet: nothing of this shape is left. The pattern finds all (`g`). */
export function redactShape<Value>(value: Value, shape: RegExp): Value {
  return redactValue(value, (text) => text.replace(shape, mark), 0) as Value
}

/** Whether a JSON value, of no more levels than a provider reads, holds the key or a piece of it. */
export function holdsKey(value: unknown, key: string): boolean {
  return JSON.stringify(redactKey(value, key)) !== JSON.stringify(value)
}
