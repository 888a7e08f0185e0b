import type { FieldName } from '../../shared/failure.ts'
import { success } from '../../shared/result.ts'
import type { KeyMail } from '../../shared/views/key-by-email.ts'
import { countOf, entryOf, fieldOf, known, textOf } from '../base/json-fields.ts'
import { haltmanDialect, haltmanReason, type Named } from './haltman-dialect.ts'
import type { CodeMeaning, IssuedKey, KeyCode, KeyOrder } from './issued-key.ts'
import { once, type ProviderResponse, type Reading } from './operation.ts'
import { normalizeAddress } from './read-address.ts'
import { refuse } from './read-answer.ts'
import { type Meaning, reader } from './reading.ts'
import { clockSkewMs, readTimestamp } from './timestamp.ts'
import { readSecret, reasonWithoutKey, withoutSecrets } from './without-key.ts'

const asking: readonly Meaning[] = [
  { code: 'managed_domain_not_allowed', reason: 'email-managed' },
  { code: 'invalid_domain', reason: 'email-refused' },
]
const confirming: readonly Meaning[] = [
  { code: 'invalid_token', reason: 'code-refused' },
  { code: 'invalid_or_expired', reason: 'code-rejected' },
  { code: 'managed_domain_not_allowed', reason: 'email-managed' },
]

/** The control for each `field` of an `invalid_params`. */
const partByField: Readonly<Record<string, FieldName>> = { email: 'email', days: 'days', token: 'code' }

/** The key in an answer. */
const readToken = (body: unknown): string | undefined => readSecret(fieldOf(body, 'token'))

const readCredentials = reader<Named>({
  ...haltmanDialect,
  part: ({ body }) => entryOf(partByField, textOf(body, 'field')),
  refine(reason, answer, named) {
    const refined = haltmanReason(reason, answer.body, named)
    return { reason: reasonWithoutKey[refined] ?? refined }
  },
})

/** Reads an answer without its secrets, so that no refusal quotes the key or the code. */
function readClean<Value>(
  answer: ProviderResponse,
  code: string | undefined,
  meanings: readonly Meaning[],
  accept: (clean: ProviderResponse) => Reading<Value>,
): Reading<Value> {
  const clean = withoutSecrets(answer, [readToken(answer.body), code], /[a-z0-9]{64,}/gi)
  return readCredentials(clean, () => accept(clean), { meanings })
}

/** Why no mail was sent, where the public source says so. */
const heldByReason: Readonly<Record<string, NonNullable<KeyMail['held']>>> = {
  cooldown: 'cooldown',
  rate_limited: 'limit',
}

const minute = 60_000

function readMail(response: ProviderResponse, input: KeyOrder): Reading<KeyMail> {
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
  return success({ email, sent, ...known({ held, expiresAt, nextSendAt, sendsLeft }) })
}

/**
 * Asks for a code. In the public source `remaining_attempts` counts the mails that are left. A repeat within the
 * cooldown sends no mail and leaves the former code valid, and so does a request over the limit (`rate_limited`).
 */
export const askForHaltmanKey = once<KeyOrder, KeyMail>(
  ({ email, days, renews }) => ({
    method: 'POST',
    path: '/api/credentials/create',
    body: { email: normalizeAddress(email) ?? email.trim(), days, automatic_renew: renews },
  }),
  (answer, order) => readClean(answer, undefined, asking, (clean) => readMail(clean, order)),
)

/** The key that a confirmation shows only once, under the name `token`; `undefined` if it is missing. */
function readIssued(body: unknown): IssuedKey | undefined {
  const key = readToken(body)
  if (key === undefined || fieldOf(body, 'confirmed') === false) return undefined
  const expiresInDays = countOf(body, 'expires_in_days')
  const renewal = fieldOf(body, 'automatic_renew')
  return { key, renews: renewal === true || renewal === 1, ...known({ expiresInDays }) }
}

/** The actions of the public source. It gave the action no name while there was only one. */
const actionByName: Readonly<Record<string, CodeMeaning['action']>> = {
  create: 'key',
  list: 'list',
  destroy_all: 'destroy-all',
}

function readMeaning(clean: ProviderResponse, body: unknown): Reading<CodeMeaning> {
  const email = normalizeAddress(fieldOf(body, 'email'))
  if (email === undefined) return refuse(clean, 'answer-wrong-shape')
  const issued = readIssued(body)
  if (issued !== undefined) return success({ action: 'key', email, issued })
  if (fieldOf(body, 'pending') !== true) return refuse(clean, 'answer-wrong-shape')
  const action = fieldOf(body, 'action')
  const named = typeof action === 'string' ? (entryOf(actionByName, action) ?? 'other') : 'other'
  return success({ action: action === undefined ? 'key' : named, email })
}

/**
 * Asks what a code stands for. In the public source six digits confirm three actions alike: a new key, the list of the
 * owner's keys, and the destruction of all of them. Anybody who knows an address can have such codes sent there. The
 * preview (`mutation_required: true`) changes nothing. Until March 2026 this request was itself the confirmation; its
 * answer is then the key.
 */
export const lookAtHaltmanCode = once<KeyCode, CodeMeaning>(
  ({ code }) => ({ method: 'GET', path: '/api/credentials/confirm', query: { token: code } }),
  (answer, { code }) => readClean(answer, code, confirming, (clean) => readMeaning(clean, answer.body)),
)

function readKey(clean: ProviderResponse, body: unknown, input: KeyCode): Reading<IssuedKey> {
  const issued = readIssued(body)
  if (issued === undefined) {
    // The same kind of code confirms requests for something other than a key.
    const other = ['items', 'destroyed'].some((name) => fieldOf(body, name) !== undefined)
    return refuse(clean, other ? 'code-made-no-key' : 'answer-wrong-shape', other ? { field: 'code' } : {})
  }
  const email = normalizeAddress(fieldOf(body, 'email'))
  if (email !== undefined && email !== normalizeAddress(input.email)) {
    return refuse(clean, 'key-for-another', { field: 'code' })
  }
  return success(issued)
}

/** Turns the code into a key. The answer shows the key only once, under the name `token`. */
export const confirmHaltmanKey = once<KeyCode, IssuedKey>(
  ({ code }) => ({ method: 'POST', path: '/api/credentials/confirm', body: { token: code } }),
  (answer, input) => readClean(answer, input.code, confirming, (clean) => readKey(clean, answer.body, input)),
)
