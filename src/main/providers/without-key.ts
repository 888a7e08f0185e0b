import type { FailureReason } from '../../shared/failure.ts'
import { redactKey, redactShape } from '../base/redact-key.ts'
import type { ProviderResponse } from './operation.ts'

/** Reasons whose meaning differs on the way to a key by email, because no key exists yet. */
export const reasonWithoutKey: Partial<Record<FailureReason, FailureReason>> = {
  'rate-limited': 'codes-limited',
  'banned-owner': 'email-banned',
  'key-not-received': 'input-refused',
  'key-format-refused': 'input-refused',
  'key-rejected': 'input-refused',
  forbidden: 'input-refused',
}

/** A text that a header can carry, at most as long as a key; `undefined` for anything else. */
export function readSecret(value: unknown): string | undefined {
  const secret = typeof value === 'string' ? value.trim() : ''
  return /^[!-~]{1,512}$/.test(secret) ? secret : undefined
}

/** An answer without these secrets or anything that could be a key, wherever the service put or quoted it. */
export function withoutSecrets(
  response: ProviderResponse,
  secrets: readonly (string | undefined)[],
  keyShape: RegExp,
): ProviderResponse {
  const { body, headers } = response
  const known = secrets.filter((text) => text !== undefined)
  const hidden = redactShape({ body, headers }, keyShape)
  return { ...response, ...known.reduce((seen, secret) => redactKey(seen, secret), hidden) }
}
