import type { FailureReason, FieldName, Refusal } from '../../shared/failure.ts'
import { failed, success } from '../../shared/result.ts'
import type { KeyMail } from '../../shared/views/key-by-email.ts'
import { countOf, entryOf, fieldOf, known, textOf } from '../base/json-fields.ts'
import { redactKey, redactShape } from '../base/redact-key.ts'
import { type OperationRefusals, readHaltmanRefusal } from './haltman-refusals.ts'
import type {
  CodeMeaning,
  IssuedKey,
  KeyCode,
  KeyOrder,
  ProviderResponse,
  Reading,
  RemoteOperation,
} from './provider.ts'
import { normalizeAddress } from './read-address.ts'
import { isSuccess, readJson, refuse } from './read-answer.ts'
import { clockSkewMs, readTimestamp } from './timestamp.ts'

const asking: OperationRefusals = {
  byCode: { managed_domain_not_allowed: 'email-managed', invalid_domain: 'email-refused' },
  nameField: 'email',
}
const confirming: OperationRefusals = {
  byCode: {
    invalid_token: 'code-refused',
    invalid_or_expired: 'code-rejected',
    managed_domain_not_allowed: 'email-managed',
  },
  nameField: 'code',
}

/** What `field` of an `invalid_params` names. */
const reasonByField: Readonly<Record<string, FailureReason>> = {
  email: 'email-refused',
  days: 'days-refused',
  token: 'code-refused',
}

/** Where a reason means something else than with a key: there is none yet. */
const reasonWithoutKey: Partial<Record<FailureReason, FailureReason>> = {
  'rate-limited': 'codes-limited',
  'banned-owner': 'email-banned',
  'key-not-received': 'input-refused',
  'key-format-refused': 'input-refused',
  'key-rejected': 'input-refused',
  forbidden: 'input-refused',
}

const fieldByReason: Partial<Record<FailureReason, FieldName>> = {
  'email-refused': 'email',
  'email-managed': 'email',
  'email-banned': 'email',
  'days-refused': 'days',
  'code-refused': 'code',
  'code-rejected': 'code',
  'code-made-no-key': 'code',
}

/** The key in an answer: a text that can travel in a header, and no longer than any key. */
function readToken(body: unknown): string | undefined {
  const token = textOf(body, 'token')?.trim()
  return token !== undefined && /^[!-~]{1,512}$/.test(token) ? token : undefined
}

/** The answer without anything that could be a key or is the code, wherever the service put or quoted it. */
function withoutSecrets(response: ProviderResponse, code: string | undefined): ProviderResponse {
  const { body, headers } = response
  const secrets = [readToken(body), code].filter((text) => text !== undefined)
  const hidden = redactShape({ body, headers }, /[a-z0-9]{64,}/gi)
  return { ...response, ...secrets.reduce((seen, secret) => redactKey(seen, secret), hidden) }
}

function readRefusal(clean: ProviderResponse, refusals: OperationRefusals): Reading<never> {
  const reading = readHaltmanRefusal(clean, refusals)
  if (reading.ok) return reading
  const { field: _, ...failure } = reading.failure
  const named = entryOf(reasonByField, textOf(clean.body, 'field'))
  const base = failure.reason === 'input-refused' ? (named ?? failure.reason) : failure.reason
  const reason = reasonWithoutKey[base] ?? base
  const refusal: Refusal = { ...failure, reason, ...known({ field: fieldByReason[reason] }) }
  return failed(refusal)
}

/** Lets through what is a success in status and in body. Whatever is refused quotes neither key nor code. */
function reader<Input extends { readonly email: string; readonly code?: string }, Value>(
  refusals: OperationRefusals,
  accept: (response: ProviderResponse, input: Input, clean: ProviderResponse) => Reading<Value>,
) {
  return (response: ProviderResponse, input: Input): Reading<Value> => {
    const clean = withoutSecrets(response, input.code)
    if (!isSuccess(clean)) return readRefusal(clean, refusals)
    const json = readJson(clean)
    if (!json.ok) return json
    const ok = fieldOf(json.value, 'ok')
    const refused = ok === false || (ok !== true && textOf(json.value, 'error') !== undefined)
    return refused ? readRefusal(clean, refusals) : accept(response, input, clean)
  }
}

/** Why no mail was sent, where the public source tells. */
const heldByReason: Readonly<Record<string, NonNullable<KeyMail['held']>>> = {
  cooldown: 'cooldown',
  rate_limited: 'limit',
}

const minute = 60_000

/**
 * Asks for a code. In the public source `remaining_attempts` counts the mails that are left, a repeat within the cooldown
 * sends none and leaves the former code valid, and so does one over the limit (`rate_limited`).
 */
export const askForHaltmanKey: RemoteOperation<KeyOrder, KeyMail> = Object.freeze<
  RemoteOperation<KeyOrder, KeyMail>
>({
  kind: 'remote',
  authenticated: false,
  request: ({ email, days, renews }) => ({
    method: 'POST',
    path: '/api/credentials/create',
    body: { email: normalizeAddress(email) ?? email.trim(), days, automatic_renew: renews },
  }),
  read: reader<KeyOrder, KeyMail>(asking, (_, input, response) => {
    const { body, receivedAt } = response
    const confirmation = fieldOf(body, 'confirmation')
    const sent = fieldOf(confirmation, 'sent')
    if (typeof sent !== 'boolean') return refuse(response, 'answer-wrong-shape')
    const asked = normalizeAddress(input.email)
    const email = normalizeAddress(fieldOf(body, 'email')) ?? asked ?? input.email.trim()
    if (asked !== undefined && email !== asked) {
      return refuse(response, 'answer-contradicts', { field: 'email' })
    }

    const skew = clockSkewMs(response)
    const local = (name: string) => {
      const at = readTimestamp(fieldOf(confirmation, name))
      return at === undefined ? undefined : at - skew
    }
    const nextSendAt = local('next_allowed_send_at')
    const waits = nextSendAt !== undefined && nextSendAt > receivedAt ? 'cooldown' : undefined
    const held = sent ? undefined : (entryOf(heldByReason, textOf(confirmation, 'reason')) ?? waits)
    if (!sent && held === undefined) return refuse(response, 'code-not-sent')
    const ttl = sent ? countOf(confirmation, 'ttl_minutes') : undefined
    const expiresAt = local('expires_at') ?? (ttl === undefined ? undefined : receivedAt + ttl * minute)
    const sendsLeft = countOf(confirmation, 'remaining_attempts')
    return success({
      email,
      sent,
      ...known({ held, expiresAt, nextSendAt, sendsLeft }),
    })
  }),
})

/** The key that a confirmation shows this once, under the name `token`; `undefined` where there is none. */
function readIssued(body: unknown): IssuedKey | undefined {
  const key = readToken(body)
  if (key === undefined || fieldOf(body, 'confirmed') === false) return undefined
  const expiresInDays = countOf(body, 'expires_in_days')
  const renewal = fieldOf(body, 'automatic_renew')
  return { key, renews: renewal === true || renewal === 1, ...known({ expiresInDays }) }
}

/** The actions of the public source. Before it had several, it had no name for the one there was. */
const actionByName: Readonly<Record<string, CodeMeaning['action']>> = {
  create: 'key',
  list: 'list',
  destroy_all: 'destroy-all',
}

/**
 * Asks what a code stands for. In the public source six digits confirm three things alike: a new key, the list of the
 * owner's keys, and the end of them all; anybody who knows an address can have such codes sent there. The preview
 * (`mutation_required: true`) does nothing. Until March 2026 the same request was the confirmation itself; then its answer
 * is the key.
 */
export const lookAtHaltmanCode: RemoteOperation<KeyCode, CodeMeaning> = Object.freeze<
  RemoteOperation<KeyCode, CodeMeaning>
>({
  kind: 'remote',
  authenticated: false,
  request: ({ code }) => ({ method: 'GET', path: '/api/credentials/confirm', query: { token: code } }),
  read: reader<KeyCode, CodeMeaning>(confirming, ({ body }, _, clean) => {
    const email = normalizeAddress(fieldOf(body, 'email'))
    if (email === undefined) return refuse(clean, 'answer-wrong-shape')
    const issued = readIssued(body)
    if (issued !== undefined) return success({ action: 'key', email, issued })
    if (fieldOf(body, 'pending') !== true) return refuse(clean, 'answer-wrong-shape')
    const action = fieldOf(body, 'action')
    const named = typeof action === 'string' ? (entryOf(actionByName, action) ?? 'other') : 'other'
    return success({ action: action === undefined ? 'key' : named, email })
  }),
})

/** Turns the code into a key. The answer shows the key this once; `token` is its name there. */
export const confirmHaltmanKey: RemoteOperation<KeyCode, IssuedKey> = Object.freeze<
  RemoteOperation<KeyCode, IssuedKey>
>({
  kind: 'remote',
  authenticated: false,
  request: ({ code }) => ({ method: 'POST', path: '/api/credentials/confirm', body: { token: code } }),
  read: reader<KeyCode, IssuedKey>(confirming, ({ body }, input, clean) => {
    const issued = readIssued(body)
    if (issued === undefined) {
      // A request for something else than a key is confirmed by the same kind of code.
      const other = ['items', 'destroyed'].some((name) => fieldOf(body, name) !== undefined)
      return refuse(clean, other ? 'code-made-no-key' : 'answer-wrong-shape', other ? { field: 'code' } : {})
    }
    const email = normalizeAddress(fieldOf(body, 'email'))
    if (email !== undefined && email !== normalizeAddress(input.email)) {
      return refuse(clean, 'key-for-another', { field: 'code' })
    }
    return success(issued)
  }),
})
