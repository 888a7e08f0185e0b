import { isObject } from './json-fields.ts'
import { hasHiddenTrace, type KeyTraces, traceKey, withoutTraces } from './key-traces.ts'

/** What stands in the place of a key. */
export const keyMark = '[key]'

/** Deeper than any provider reads. */
const deepest = 6

/** Longer than any address, name or sentence that is read from an answer; the rest is cut. */
const longest = 10_000

function redactText(text: string, traces: KeyTraces): string {
  const redacted = withoutTraces(text.slice(0, longest), traces, keyMark)
  // A hidden spelling cannot be cut out, so the whole text goes.
  return hasHiddenTrace(redacted, traces) ? keyMark : redacted
}

function redactValue(value: unknown, redact: (text: string) => string, depth: number): unknown {
  if (typeof value === 'string') return redact(value)
  if (depth > deepest) return undefined
  if (Array.isArray(value)) return value.map((item) => redactValue(item, redact, depth + 1))
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([name, item]) => [name, redactValue(item, redact, depth + 1)])
  return Object.fromEntries(entries)
}

const tracesByHolder = new WeakMap<object, KeyTraces>()

/** The traces of a key. They are computed once for each object that holds it, and live no longer than that. */
export function tracesOf(holder: { readonly key: string }): KeyTraces {
  const known = tracesByHolder.get(holder)
  if (known !== undefined) return known
  const traces = traceKey(holder.key)
  tracesByHolder.set(holder, traces)
  return traces
}

/**
 * Copies a JSON value without the key or any piece of it, in any spelling that a service would quote: another case,
 * percent-encoded, base64, hexadecimal, or grouped by blanks or dashes. An address that holds the key is no longer an
 * address. Levels deeper than any provider reads are left out.
 */
export function redactKey<Value>(value: Value, key: string | KeyTraces): Value {
  const traces = typeof key === 'string' ? traceKey(key) : key
  if (traces.length === 0) return value
  // Texts stay texts and objects stay objects; only characters change.
  return redactValue(value, (text) => redactText(text, traces), 0) as Value
}

/** Removes every text of this shape, for keys that are not known yet. The pattern must be global (`g`). */
export function redactShape<Value>(value: Value, shape: RegExp): Value {
  return redactValue(value, (text) => text.replace(shape, keyMark), 0) as Value
}

/** Whether a JSON value holds the key or a piece of it. Only the levels that a provider reads are searched. */
export function holdsKey(value: unknown, key: string | KeyTraces): boolean {
  if (typeof value === 'string') return redactKey(value, key) !== value
  return JSON.stringify(redactKey(value, key)) !== JSON.stringify(value)
}
