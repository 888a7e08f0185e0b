import type { Failure } from './failure.ts'

/** The result of a call: a value, or a failure that can be shown. Exceptions are for bugs. */
export type Result<Value, Refused = Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Refused }

/** Wraps a value as a successful result. */
export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

/** Wraps a failure as a result. */
export function failed<Refused>(failure: Refused): {
  readonly ok: false
  readonly failure: Refused
} {
  return { ok: false, failure }
}
