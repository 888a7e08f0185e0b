import type { FailureReason, FieldName } from '../../shared/failure.ts'
import { normalizeDomain } from '../../shared/rules/domain-name.ts'
import { entryOf, fieldOf, isObject, textOf } from '../base/json-fields.ts'
import { type Dialect, type Meaning, reader } from './reading.ts'

/** The normalized parts of a request. Comparing them with a ban shows whom or what it bans. */
export interface Named {
  /** The local part or the handle. */
  readonly name?: string
  readonly domain?: string
}

/** Codes of the API's public source, the same for every operation. */
const meanings: readonly Meaning[] = [
  { code: 'missing_api_key', reason: 'key-not-received' },
  { code: 'invalid_api_key_format', reason: 'key-format-refused' },
  { code: 'invalid_or_expired_api_key', reason: 'key-rejected' },
  { code: 'banned', reason: 'banned' },
  { code: 'forbidden', reason: 'forbidden' },
  { code: 'rate_limited', reason: 'rate-limited' },
  { code: 'invalid_params', reason: 'input-refused' },
  { code: 'invalid_domain', reason: 'domain-refused' },
  { code: 'alias_taken', reason: 'name-taken' },
  { code: 'alias_not_found', reason: 'address-gone' },
  // Concerns an address that its administrators switched off, and every deleted address, whoever asks (`deleteAlias`).
  { code: 'alias_inactive', reason: 'address-inactive' },
  { code: 'alias_state_changed', reason: 'state-changed' },
  { code: 'handle_not_found', reason: 'handle-not-found' },
  { status: 403, has: 'ban', reason: 'banned' },
  // A status of 400 or more decides by itself.
  { status: 200, code: 'internal_error', reason: 'service-error' },
  { status: 200, code: 'temporarily_unavailable', reason: 'service-unavailable' },
]

/** The control for each `field` of a refusal. */
const partByField: Readonly<Record<string, FieldName>> = {
  alias_handle: 'name',
  handle: 'name',
  local_part: 'name',
  alias: 'name',
  alias_domain: 'domain',
  domain: 'domain',
}

/**
 * The kinds of bans in the public source, `name`, `domain`, `email` and `ip`, and their names on the published pages. A
 * ban of the name, the domain, the owner's address or its domain refuses a creation; a ban of the network refuses
 * everything.
 */
const kindByBan: Readonly<Record<string, 'name' | 'domain' | 'owner' | 'network'>> = {
  name: 'name',
  handle: 'name',
  alias: 'name',
  domain: 'domain',
  email: 'owner',
  ip: 'network',
}

/** The kind and the value of a ban, in the shapes of the source and of the published pages. */
function readBan(body: unknown) {
  const ban = fieldOf(body, 'ban')
  return {
    kind: entryOf(kindByBan, textOf(ban, 'ban_type') ?? textOf(ban, 'type') ?? textOf(body, 'type')),
    value: textOf(ban, 'ban_value') ?? textOf(ban, 'value') ?? textOf(body, 'value'),
  }
}

/**
 * A ban of a domain covers its subdomains. A ban that does not cover the requested domain concerns the owner's domain.
 */
function reasonOfBan(body: unknown, named: Named): FailureReason {
  const { kind, value } = readBan(body)
  if (kind === 'network') return 'banned-network'
  if (kind === 'owner') return 'banned-owner'
  if (kind === undefined || value === undefined) return 'banned'
  if (kind === 'name') return value.trim().toLowerCase() === named.name ? 'banned-name' : 'banned'
  const covers = `.${named.domain ?? ''}`.endsWith(`.${normalizeDomain(value)}`)
  return covers ? 'banned-domain' : 'banned-owner'
}

/** Makes a reason exact: what a ban covers, and whose limit was reached. */
export function haltmanReason(reason: FailureReason, body: unknown, named: Named = {}): FailureReason {
  if (reason === 'banned') return reasonOfBan(body, named)
  // The public source names its key limits `too_many_requests_key`; a limit per network address mentions the address.
  const ofNetwork = /(?:^|_)(?:ip|network|address)(?:_|$)/i.test(textOf(body, 'reason') ?? '')
  return reason === 'rate-limited' && ofNetwork ? 'rate-limited-network' : reason
}

/** These bans name nothing from the request: only the service's words show whom it banned. */
const quotedBans: readonly FailureReason[] = ['banned', 'banned-owner', 'banned-network', 'email-banned']

/** The service's own words: whom it banned and why, or else the first text that is a sentence and not a code. */
function quote(body: unknown, reason: FailureReason): string | undefined {
  const why = textOf(fieldOf(body, 'ban'), 'reason')
  const { value } = readBan(body)
  if (value !== undefined && quotedBans.includes(reason))
    return why === undefined ? value : `${value}: ${why}`
  const texts = [why, ...['message', 'hint', 'reason', 'details'].map((name) => textOf(body, name))]
  return texts.find((text) => text?.trim().includes(' '))
}

/**
 * How Haltman answers, in every shape of the public source and the published pages: `{error}` with `field`, `reason`,
 * `hint`, `where` or `ban`; `{error, message, code, details, requestId}`; the framework's.
 */
export const haltmanDialect: Dialect<Named> = {
  value: (body) => body,
  isRefusal(body) {
    const ok = fieldOf(body, 'ok')
    return ok === false || (ok !== true && textOf(body, 'error') !== undefined)
  },
  // The framework's error is `{message, error, statusCode}`: the request never reached the service's code.
  isOwn: (body) => isObject(body) && typeof body.statusCode !== 'number',
  code: (body) => textOf(body, 'error'),
  part: ({ body }) => entryOf(partByField, textOf(body, 'field')),
  refine: (reason, { body }, named) => ({ reason: haltmanReason(reason, body, named) }),
  quote,
  meanings,
}

/** Reads an answer of Haltman. */
export const readHaltman = reader(haltmanDialect)
