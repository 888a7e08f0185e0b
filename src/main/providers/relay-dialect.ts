import type { FailureReason, FieldName } from '../../shared/failure.ts'
import { countOf, fieldOf, isObject, known, textOf } from '../base/json-fields.ts'
import type { ProviderResponse, Reading, RequestDescription } from './operation.ts'
import { type Exact, reader } from './reading.ts'

/** The program of an operation or of a part of it. */
export type Asking<Value> = Generator<RequestDescription, Reading<Value>, ProviderResponse>

/** Relay's texts put invisible isolates around each value (`emails/exceptions.py`, by Fluent). */
const withoutIsolates = (text: string) => text.replace(/[\u2066-\u2069]/g, '')

/** Longer than any sentence of the service; searching a huge text would take too long. */
const longestSentence = 1_000

/** The controls of the fields that a creation or an edit sends, by the names of the framework's own complaints. */
const partByField: readonly (readonly [field: string, part: FieldName])[] = [
  ['description', 'label'],
  ['address', 'name'],
]

/** The first complaint about a field: `{field: [text, …]}`. */
function complaintOf(body: unknown): string | undefined {
  const [first] = isObject(body) ? Object.values(body) : []
  const text: unknown = Array.isArray(first) ? first[0] : undefined
  return typeof text === 'string' ? text : undefined
}

const sentenceOf = (body: unknown): string | undefined => {
  const said = textOf(body, 'detail') ?? complaintOf(body)
  return said === undefined ? undefined : withoutIsolates(said.slice(0, longestSentence))
}

/** The plan's own number of masks comes with its refusal. */
function refine(reason: FailureReason, { body }: ProviderResponse): Exact {
  const limit = countOf(fieldOf(body, 'error_context'), 'free_tier_limit')
  return reason === 'addresses-used-up' ? { reason, ...known({ limit }) } : { reason }
}

/**
 * Reads an answer of Firefox Relay: a bare object or list, or `{detail, error_code, error_context}`. Its sentences are
 * translated, some by half, so only status and code decide (`emails/exceptions.py`, `api/exceptions.py`).
 */
export const readRelay = reader<undefined>({
  value: (body) => body,
  isRefusal: (body) => textOf(body, 'error_code') !== undefined,
  isOwn: (body) => textOf(body, 'detail') !== undefined,
  code: (body) => textOf(body, 'error_code'),
  words: (body) => sentenceOf(body) ?? '',
  part: ({ body }) => partByField.find(([field]) => Array.isArray(fieldOf(body, field)))?.[1],
  refine,
  quote: sentenceOf,
  meanings: [
    { status: 403, code: 'account_is_paused', reason: 'account-paused' },
    { status: 403, code: 'account_is_inactive', reason: 'banned-owner' },
    { status: 403, code: 'free_tier_limit', reason: 'addresses-used-up' },
    { status: 403, code: 'free_tier_no_subdomain_masks', reason: 'plan-required' },
    { status: 400, code: 'need_subdomain', reason: 'domain-refused' },
    // Said of forms that are not allowed, of words on a secret list, and of names that were deleted.
    { status: 400, code: 'address_unavailable', reason: 'name-refused' },
    { status: 409, code: 'duplicate_address', reason: 'name-taken' },
  ],
})

/** The refusal of a mask that does not exist, or is somebody else's. */
export const ofMask = [{ status: 404, own: true, reason: 'address-gone' }] as const

/** Asks for something. Answers may be a minute old in a cache, so that each question is a new one (`api/views/emails.py`). */
export function look(path: string, query?: Readonly<Record<string, string>>): RequestDescription {
  return { method: 'GET', path: `/api/v1${path}`, ...known({ query }), nonce: '_' }
}

/** Requests a change. Every path ends in a slash: the service redirects any other, and loses its body. */
export function change(
  method: 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: NonNullable<RequestDescription['body']>,
): RequestDescription {
  return { method, path: `/api/v1${path}`, ...known({ body }) }
}
