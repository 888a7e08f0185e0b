import type { FailureReason, FieldName } from '../../shared/failure.ts'
import { entryOf, fieldOf, isObject, textOf } from './json-fields.ts'
import { plainText } from './plain-text.ts'
import type { ProviderResponse, Reading } from './provider.ts'
import { isWebPage, reasonOfStatus, refuse } from './read-answer.ts'

/** What a refusal means for one operation, where that differs from the others. */
export interface OperationRefusals {
  /** By the service's own error code. */
  readonly byCode?: Readonly<Record<string, FailureReason>>
  /** By status, for answers in the shapes of the published pages, which carry no code. */
  readonly byStatus?: Readonly<Record<number, FailureReason>>
  /** The control that holds the name: a handle is typed elsewhere than a local part. */
  readonly nameField: FieldName
}

/** Codes of the public source of the API, the same for every operation. */
const reasonByCode: Readonly<Record<string, FailureReason>> = {
  missing_api_key: 'key-not-received',
  invalid_api_key_format: 'key-format-refused',
  invalid_or_expired_api_key: 'key-rejected',
  banned: 'banned',
  forbidden: 'forbidden',
  rate_limited: 'rate-limited',
  invalid_params: 'input-refused',
  invalid_domain: 'domain-refused',
  alias_taken: 'name-taken',
  alias_not_found: 'address-gone',
  alias_inactive: 'address-inactive',
  alias_state_changed: 'state-changed',
  handle_not_found: 'handle-not-found',
}

/** The service's own errors. A status from 400 on speaks for itself, so these count inside a success only. */
const errorByCode: Readonly<Record<string, FailureReason>> = {
  internal_error: 'service-error',
  temporarily_unavailable: 'service-unavailable',
}

/** What `field` of a refusal names: the part of the request that is wrong. */
const partByField: Readonly<Record<string, 'name' | 'domain'>> = {
  alias_handle: 'name',
  handle: 'name',
  local_part: 'name',
  alias: 'name',
  alias_domain: 'domain',
  domain: 'domain',
}

/** What `ban_type` of a refusal names, where the user can choose another. */
const partByBan: Readonly<Record<string, 'name' | 'domain'>> = {
  name: 'name',
  handle: 'name',
  alias: 'name',
  domain: 'domain',
}

const refusedPart = { name: 'name-refused', domain: 'domain-refused' } as const
const keyReasons: readonly FailureReason[] = ['key-not-received', 'key-format-refused', 'key-rejected']

/** The framework's own error shape, `{message, error, statusCode}`: the request never reached the service's code. */
function isFrameworkError(body: unknown): boolean {
  return typeof fieldOf(body, 'statusCode') === 'number'
}

function baseReason(response: ProviderResponse, refusals: OperationRefusals): FailureReason {
  const { status, body } = response
  if (status >= 500) return reasonOfStatus(response)
  const code = textOf(body, 'error')
  const meaning = entryOf(refusals.byCode ?? {}, code) ?? entryOf(reasonByCode, code)
  if (meaning !== undefined) return meaning
  if (status === 403 && isObject(fieldOf(body, 'ban'))) return 'banned'
  // Inside a success, an error without a meaning is still a no.
  if (status < 300) return entryOf(errorByCode, code) ?? 'input-refused'
  const inDocumentedShape = isObject(body) && !isFrameworkError(body)
  return (inDocumentedShape ? refusals.byStatus?.[status] : undefined) ?? reasonOfStatus(response)
}

function refine(base: FailureReason, { body }: ProviderResponse): FailureReason {
  const part = entryOf(partByField, textOf(body, 'field'))
  if (base === 'input-refused' && part !== undefined) return refusedPart[part]
  // The public source names its key limits `too_many_requests_key`; a limit per network address speaks of the address.
  const limited = textOf(body, 'reason') ?? ''
  if (base === 'rate-limited' && /(?:^|_)(?:ip|network|address)(?:_|$)/i.test(limited)) {
    return 'rate-limited-network'
  }
  return base
}

function fieldAtFault(reason: FailureReason, body: unknown, nameField: FieldName): FieldName | undefined {
  const ban = fieldOf(body, 'ban')
  const banned = entryOf(partByBan, textOf(ban, 'ban_type') ?? textOf(ban, 'type') ?? textOf(body, 'type'))
  const part = reason === 'banned' ? banned : undefined
  if (part === 'name' || reason === 'name-refused' || reason === 'name-taken') return nameField
  if (part === 'domain' || reason === 'domain-refused') return 'domain'
  if (reason === 'handle-not-found') return 'handle'
  return keyReasons.includes(reason) ? 'key' : undefined
}

/** The service's own words: the first text that is a sentence and not a code. */
function said(response: ProviderResponse): string | undefined {
  const { body } = response
  if (isWebPage(response)) return undefined
  const ban = fieldOf(body, 'ban')
  const texts = [
    textOf(ban, 'reason'),
    ...['message', 'hint', 'reason', 'details'].map((n) => textOf(body, n)),
  ]
  const sentence = texts.find((text) => text?.trim().includes(' '))
  return sentence === undefined ? undefined : plainText(sentence)
}

/**
 * Reads a refusal in any of the shapes that the public source and the published pages show: `{error}` with `field`,
 * `reason`, `hint`, `where` or `ban`; `{error, message, code, details, requestId}`; the framework's; a web page; nothing.
 */
export function readHaltmanRefusal(response: ProviderResponse, refusals: OperationRefusals): Reading<never> {
  const reason = refine(baseReason(response, refusals), response)
  const code = textOf(response.body, 'error')
  return refuse(response, reason, {
    field: fieldAtFault(reason, response.body, refusals.nameField),
    providerCode: code === undefined ? undefined : plainText(code),
    said: said(response),
  })
}
