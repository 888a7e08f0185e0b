import type { FailureReason, FieldName } from '../../shared/failure.ts'
import { normalizeDomain } from '../../shared/rules/domain-name.ts'
import { entryOf, fieldOf, isObject, textOf } from '../base/json-fields.ts'
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

/** What a request named, normalized: a ban is told as what it is by comparing what it names with this. */
export interface Named {
  /** The local part or the handle. */
  readonly name?: string
  readonly domain?: string
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

/**
 * The kinds of bans in the public source, `name`, `domain`, `email` and `ip`, with what the published pages call them. A
 * creation is refused for its name, its domain, the owner's address and the domain of that; everything for the network.
 */
const kindByBan: Readonly<Record<string, 'name' | 'domain' | 'owner' | 'network'>> = {
  name: 'name',
  handle: 'name',
  alias: 'name',
  domain: 'domain',
  email: 'owner',
  ip: 'network',
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

/** What a ban is of and what it names, in the shapes of the source and of the published pages. */
function readBan(body: unknown) {
  const ban = fieldOf(body, 'ban')
  return {
    kind: entryOf(kindByBan, textOf(ban, 'ban_type') ?? textOf(ban, 'type') ?? textOf(body, 'type')),
    value: textOf(ban, 'ban_value') ?? textOf(ban, 'value') ?? textOf(body, 'value'),
  }
}

/** A ban of a domain counts for its subdomains. One that does not cover the domain asked for is of the owner's. */
function reasonOfBan(body: unknown, named: Named): FailureReason {
  const { kind, value } = readBan(body)
  if (kind === 'network') return 'banned-network'
  if (kind === 'owner') return 'banned-owner'
  if (kind === undefined || value === undefined) return 'banned'
  if (kind === 'name') return value.trim().toLowerCase() === named.name ? 'banned-name' : 'banned'
  const covers = `.${named.domain ?? ''}`.endsWith(`.${normalizeDomain(value)}`)
  return covers ? 'banned-domain' : 'banned-owner'
}

function refine(base: FailureReason, { body }: ProviderResponse, named: Named): FailureReason {
  if (base === 'banned') return reasonOfBan(body, named)
  const part = entryOf(partByField, textOf(body, 'field'))
  if (base === 'input-refused' && part !== undefined) return refusedPart[part]
  // The public source names its key limits `too_many_requests_key`; a limit per network address speaks of the address.
  const limited = textOf(body, 'reason') ?? ''
  if (base === 'rate-limited' && /(?:^|_)(?:ip|network|address)(?:_|$)/i.test(limited)) {
    return 'rate-limited-network'
  }
  return base
}

const nameReasons: readonly FailureReason[] = ['banned-name', 'name-refused', 'name-taken']

function fieldAtFault(reason: FailureReason, nameField: FieldName): FieldName | undefined {
  if (nameReasons.includes(reason)) return nameField
  if (reason === 'banned-domain' || reason === 'domain-refused') return 'domain'
  if (reason === 'handle-not-found') return 'handle'
  return keyReasons.includes(reason) ? 'key' : undefined
}

/** What names nothing that was sent is for a quotation only: the owner's address, a network, why it is banned. */
const quotedBans: readonly FailureReason[] = ['banned', 'banned-owner', 'banned-network']

/** The service's own words: whom it banned and why, else the first text that is a sentence and not a code. */
function said(response: ProviderResponse, reason: FailureReason): string | undefined {
  const { body } = response
  if (isWebPage(response)) return undefined
  const why = textOf(fieldOf(body, 'ban'), 'reason')
  const { value } = readBan(body)
  if (value !== undefined && quotedBans.includes(reason)) {
    return plainText(why === undefined ? value : `${value}: ${why}`)
  }
  const texts = [why, ...['message', 'hint', 'reason', 'details'].map((n) => textOf(body, n))]
  const sentence = texts.find((text) => text?.trim().includes(' '))
  return sentence === undefined ? undefined : plainText(sentence)
}

/**
 * Reads a refusal in any of the shapes that the public source and the published pages show: `{error}` with `field`,
 * `reason`, `hint`, `where` or `ban`; `{error, message, code, details, requestId}`; the framework's; a web page; nothing.
 */
export function readHaltmanRefusal(
  response: ProviderResponse,
  refusals: OperationRefusals,
  named: Named = {},
): Reading<never> {
  const reason = refine(baseReason(response, refusals), response, named)
  const code = textOf(response.body, 'error')
  return refuse(response, reason, {
    field: fieldAtFault(reason, refusals.nameField),
    providerCode: code === undefined ? undefined : plainText(code),
    said: said(response, reason),
  })
}
