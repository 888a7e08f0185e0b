import { success } from '../../shared/result.ts'
import type { Options } from '../../shared/rules/choice.ts'
import { readHttpDate } from './http-date.ts'
import type { Located, LocateInput, ServiceSpan, WantedAddress } from './lookup.ts'
import type { ProviderResponse, Reading } from './operation.ts'
import type { ConfirmedAddress, RemotePage } from './provider.ts'
import { normalizeAddress } from './read-address.ts'
import { clockSkewMs } from './timestamp.ts'

/**
 * How much older than an unanswered attempt an address may look and still come from it. Not every answer gives the
 * service's clock, and a clock may have been corrected since the attempt. A date without a zone is wrong by up to half
 * a day. Milliseconds.
 */
export const attemptSlackMs = 24 * 3_600_000

/**
 * The same where the service dates its addresses to the second and its answer shows its clock: what this computer's clock
 * may have been off, and corrected by, since the attempt. Milliseconds.
 */
const exactSlackMs = 2 * 60_000

/** `Date` and the dates of a list omit fractions of a second, and a service's database has a clock of its own. */
const oneSecondMs = 1_000

/** The clocks of an answer: when it was read here, and how far the service's clock is ahead. */
export interface AnswerClock {
  readonly receivedAt: number
  /** Milliseconds. */
  readonly skewMs: number
  /** Whether the answer shows the service's clock, and that clock dates its addresses, with their zone. */
  readonly isExact?: boolean
}

/** Reads the clocks of an answer. */
export function clockOf(response: ProviderResponse): AnswerClock {
  return { receivedAt: response.receivedAt, skewMs: clockSkewMs(response) }
}

/** The same of a service that dates its addresses by the clock of its answers, with a time zone. */
export function exactClockOf(response: ProviderResponse): AnswerClock {
  return { ...clockOf(response), isExact: readHttpDate(response.headers.date ?? '') !== undefined }
}

/**
 * The earliest moment, by the service's clock, at which an address of the attempt can have been created. An attempt in
 * the future was begun by a wrong clock: its address may have any age.
 */
export function earliestOfAttempt(
  clock: AnswerClock,
  { attemptedAt }: Pick<WantedAddress, 'attemptedAt'>,
): number {
  if (attemptedAt > clock.receivedAt) return Number.NEGATIVE_INFINITY
  return attemptedAt + clock.skewMs - (clock.isExact ? exactSlackMs : attemptSlackMs)
}

/** Whether an address can have been created in a span. Nothing shows that of an undated address. */
export function isWithin({ from, to }: ServiceSpan, createdAt: number | undefined): boolean {
  const begin = Math.floor(from / oneSecondMs) * oneSecondMs - oneSecondMs
  return createdAt !== undefined && createdAt >= begin && createdAt <= to + 2 * oneSecondMs
}

/**
 * Whether an address existed before the attempt. If the attempt was answered, the service's own clock gives its moment
 * to the second. Otherwise only a clearly older address counts.
 */
export function isOlder(clock: AnswerClock, { createdAt }: ConfirmedAddress, wanted: WantedAddress): boolean {
  if (wanted.answered !== undefined) return !isWithin(wanted.answered, createdAt)
  return createdAt !== undefined && createdAt < earliestOfAttempt(clock, wanted)
}

/**
 * Whether an address goes to another destination than the one that the account chose, so that it is not from the attempt.
 * For services that keep no dates.
 */
export function goesElsewhere(
  { destination }: ConfirmedAddress,
  { recipient }: Options,
  { attemptedAt }: WantedAddress,
): boolean {
  const chosen = normalizeAddress(recipient)
  return attemptedAt > 0 && chosen !== undefined && destination !== undefined && destination !== chosen
}

/** Whether the dated items of a page are sorted newest first. */
export function isNewestFirst({ items }: Pick<RemotePage, 'items'>): boolean {
  const dates = items.map(({ createdAt }) => createdAt).filter((date) => date !== undefined)
  return dates.every((date, index) => index === 0 || date <= (dates[index - 1] ?? date))
}

/** Looks for an address on a page of the key's own list. An address that existed before the attempt is `older`. */
export function locateOnPage(
  response: ProviderResponse,
  page: RemotePage,
  input: LocateInput,
): Reading<Located> {
  const asked = normalizeAddress(input.address)
  const found = page.items.find(({ address }) => address === asked)
  if (found === undefined) return success(page.next === undefined ? { absent: true } : { next: page.next })
  return success(isOlder(clockOf(response), found, input) ? { found, older: true } : { found })
}
