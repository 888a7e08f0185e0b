import type { FailureDetails, FailureReason } from '../../shared/failure.ts'
import { failed, success } from '../../shared/result.ts'
import { known, textOf } from '../base/json-fields.ts'
import type { ProviderResponse, Reading } from './operation.ts'
import { plainText } from './plain-text.ts'
import { readRetryAfter } from './retry-after.ts'

/** Whether the status reports success. */
export function isSuccess({ status }: ProviderResponse): boolean {
  return status >= 200 && status < 300
}

/** Whether the answer is a page for people instead of data. */
export function isWebPage({ body, headers, isJson }: ProviderResponse): boolean {
  if (isJson || typeof body !== 'string') return false
  return /\bhtml\b/i.test(headers['content-type'] ?? '') || body.trimStart().startsWith('<')
}

/** A refusal of an answer, with what every answer can carry: status, time to come back, name of the request. */
export function refuse(
  response: ProviderResponse,
  reason: FailureReason,
  details: { readonly [Name in keyof FailureDetails]?: FailureDetails[Name] | undefined } = {},
): Reading<never> {
  const requestId = response.headers['x-request-id'] ?? textOf(response.body, 'requestId')
  const common = {
    status: response.status,
    retryAt: isSuccess(response) ? undefined : readRetryAfter(response),
    requestId: requestId === undefined || requestId === '' ? undefined : plainText(requestId),
  }
  return failed({ ...known({ ...common, ...details }), reason })
}

const reasonByStatus: Readonly<Record<number, FailureReason>> = {
  401: 'key-rejected',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-found',
  408: 'timed-out',
  410: 'not-found',
  429: 'rate-limited',
  502: 'service-unavailable',
  503: 'service-unavailable',
  504: 'service-unavailable',
  // RFC 6585, 6: the network itself answered; the request went no further.
  511: 'network-login',
}

/** Statuses that are clear even on a web page; with other statuses the page is most likely not the service's own. */
const pageReasonByStatus: Readonly<Record<number, FailureReason>> = {
  404: 'not-found',
  405: 'not-found',
  408: 'timed-out',
  410: 'not-found',
  429: 'rate-limited-network',
}

/** The meaning of a status when the body adds nothing. */
export function reasonOfStatus(response: ProviderResponse): FailureReason {
  const { status } = response
  if (status >= 500) return reasonByStatus[status] ?? 'service-error'
  if (status < 400) return 'answer-wrong-shape'
  if (isWebPage(response)) return pageReasonByStatus[status] ?? 'answer-not-json'
  return reasonByStatus[status] ?? 'input-refused'
}

/** Whether an unparsable body is JSON that lost its end: its type says so, or it begins like JSON. */
function isMeantAsJson(response: ProviderResponse): boolean {
  if (isWebPage(response)) return false
  const { body, headers } = response
  const begins = typeof body === 'string' && /^\s*[[{]/.test(body)
  return begins || /\bjson\b/i.test(headers['content-type'] ?? '')
}

/** The JSON of an answer, or the reason why it has none. */
export function readJson(response: ProviderResponse): Reading<unknown> {
  if (response.isJson) return success(response.body)
  if (response.body === undefined || response.body === '') return refuse(response, 'answer-empty')
  return refuse(response, isMeantAsJson(response) ? 'answer-cut' : 'answer-not-json')
}
