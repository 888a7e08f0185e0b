import { readHttpDate } from './http-date.ts'
import type { ProviderResponse } from './operation.ts'
import { clockSkewMs } from './timestamp.ts'

/**
 * The longest wait that is respected, in milliseconds. A single wrong number could otherwise lock an account for ever.
 * A service that wants a longer pause repeats its answer after an hour.
 */
export const longestWaitMs = 3_600_000

/** No wait is so long, in seconds: such a number is a moment since the epoch. */
const smallestMoment = 1_000_000_000

/**
 * Reads `Retry-After` (RFC 9110, 10.2.3): a number of seconds, or an HTTP date, which is read by the service's clock. Some
 * services send the moment as a number of seconds since the epoch (`koa-simple-ratelimit`).
 * @returns when to come back by this computer's clock, in milliseconds since the epoch, within {@link longestWaitMs};
 * `undefined` if the header is missing or unreadable.
 */
export function readRetryAfter(response: ProviderResponse): number | undefined {
  const { receivedAt } = response
  const text = response.headers['retry-after']?.trim() ?? ''
  const seconds = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined
  const date = seconds !== undefined && seconds >= smallestMoment ? seconds * 1_000 : readHttpDate(text)
  if (date === undefined && seconds === undefined) return undefined
  const waitMs =
    date === undefined ? Math.ceil((seconds ?? 0) * 1_000) : date - clockSkewMs(response) - receivedAt
  return receivedAt + Math.min(Math.max(waitMs, 0), longestWaitMs)
}
