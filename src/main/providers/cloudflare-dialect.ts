import { success } from '../../shared/result.ts'
import { fieldOf, isObject, known, nameOf, textOf } from '../base/json-fields.ts'
import type { Asking, ProviderResponse, Reading, RequestDescription } from './operation.ts'
import { refuse } from './read-answer.ts'
import { type Meaning, reader } from './reading.ts'
import { readRetryAfter } from './retry-after.ts'

/** A user who passes the limit is blocked for five minutes (`api-rate-limits.mdx` of its documentation). Milliseconds. */
const blockedMs = 300_000

/** The first of the errors of an answer. */
function errorOf(body: unknown): unknown {
  const errors: unknown = fieldOf(body, 'errors')
  return Array.isArray(errors) ? errors[0] : undefined
}

/** The permissions of a token, by the names on its page. */
export const permissions = {
  zones: 'Zone · Zone · Read',
  rules: 'Zone · Email Routing Rules · Edit',
  addresses: 'Account · Email Routing Addresses · Read',
} as const

/** Further refusals of a creation. One address has one rule. */
export const creating: readonly Meaning[] = [
  { code: '2014', reason: 'name-taken' },
  { code: '1003', reason: 'domain-refused' },
  { code: '9109', reason: 'domain-refused' },
]

/**
 * Reads an answer of Cloudflare: `{success, errors: [{code, message}], result}`. Codes are from its documentation and from
 * public reports of its users.
 */
export const readCloudflare = reader<undefined>({
  value: (body) => fieldOf(body, 'result') ?? undefined,
  isRefusal: (body) => fieldOf(body, 'success') === false,
  isOwn: (body) => fieldOf(body, 'success') === false && isObject(errorOf(body)),
  code: (body) => nameOf(errorOf(body), 'code'),
  refine(reason, answer) {
    if (answer.status !== 429) return { reason }
    return { reason, retryAt: readRetryAfter(answer) ?? answer.receivedAt + blockedMs }
  },
  quote: (body) => textOf(errorOf(body), 'message'),
  meanings: [
    { code: '6003', reason: 'key-format-refused' },
    { code: '9106', reason: 'key-not-received' },
    { code: '1000', reason: 'key-rejected' },
    { code: '2054', reason: 'recipient-refused' },
  ],
})

/** A request of the API. */
export function ask(
  method: RequestDescription['method'],
  path: string,
  more: Pick<RequestDescription, 'query' | 'body'> = {},
): RequestDescription {
  return { method, path: `/client/v4${path}`, ...known(more) }
}

/** The request that shows whether a token is valid. It needs no permission. */
export const verifying = ask('GET', '/user/tokens/verify')

/** Reads what a token is. */
export function readToken(response: ProviderResponse): Reading<unknown> {
  return readCloudflare(response, (token) => {
    const status = textOf(token, 'status')
    if (status === undefined) return refuse(response, 'answer-wrong-shape')
    return status === 'active' ? success(token) : refuse(response, 'key-rejected', { field: 'key' })
  })
}

/**
 * Explains a refusal. Code 10000 stands for a bad token and for a missing permission alike. Rules and addresses are asked
 * for only with a token that could list the zones, so there it is the permission. Otherwise the service is asked whether
 * the token is valid. It refuses to say so of a token that belongs to an account, so that refusal says nothing.
 */
export function* explained<Value>(
  response: ProviderResponse,
  reading: Reading<Value>,
  permission: (typeof permissions)[keyof typeof permissions],
): Asking<Value> {
  const isUnclear = !reading.ok && response.status === 403 && reading.failure.providerCode === '10000'
  if (!isUnclear) return reading
  const missing: Reading<Value> = refuse(response, 'permission-missing', { permission })
  if (permission !== permissions.zones) return missing
  const verified = yield verifying
  const token = readToken(verified)
  if (token.ok) return missing
  return verified.status === 200 && token.failure.reason === 'key-rejected' ? token : reading
}
