import { readHttpDate } from './http-date.ts'
import type { ProviderResponse } from './operation.ts'

/** Milliseconds of 1 January 2001: a smaller number counts seconds. */
const smallestMs = 978_307_200_000

/**
 * The first moment of the year 10,000, whose dates no file and no list supports: such a number counts something else.
 */
const tooLateMs = 253_402_300_800_000

/**
 * Reads a point in time in the forms that services write: ISO 8601, SQL (`2026-04-09 12:00:00`, taken as UTC), or a
 * number of seconds or milliseconds since the epoch.
 * @returns milliseconds since the epoch, or `undefined` for anything else.
 */
export function readTimestamp(value: unknown): number | undefined {
  if (typeof value === 'number') {
    const ms = value < smallestMs ? value * 1_000 : value
    return value > 0 && ms < tooLateMs ? ms : undefined
  }
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(value)) return undefined
  const iso = value.replace(' ', 'T')
  const ms = Date.parse(/(?:[zZ]|[+-]\d\d:?\d\d)$/.test(iso) ? iso : `${iso}Z`)
  return Number.isNaN(ms) ? undefined : ms
}

/** How far the service's clock is ahead of this computer's, in milliseconds, by its `Date` header; 0 without one. */
export function clockSkewMs({ headers, receivedAt }: ProviderResponse): number {
  const serverTime = readHttpDate(headers.date ?? '')
  return serverTime === undefined ? 0 : serverTime - receivedAt
}
