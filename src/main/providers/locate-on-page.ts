import { success } from '../../shared/result.ts'
import type {
  ConfirmedAddress,
  Located,
  LocateInput,
  ProviderResponse,
  Reading,
  RemotePage,
  ServiceSpan,
  WantedAddress,
} from './provider.ts'
import { normalizeAddress } from './read-address.ts'
import { clockSkewMs } from './timestamp.ts'

/**
 * How much older than the attempt an address may look and still come from it, where the answer was lost. Not every answer
 * tells the service's clock, and a clock may have been put right since the attempt. A date without a zone is wrong by up
 * to half a day. Milliseconds.
 */
export const attemptSlackMs = 24 * 3_600_000

/** `Date` and the dates of a list leave out parts of a second, and a service's database has a clock of its own. */
const oneSecondMs = 1_000

/** What an answer tells of the clocks: when it was read here, and how far the service's clock is ahead. */
export interface AnswerClock {
  readonly receivedAt: number
  /** Milliseconds. */
  readonly skewMs: number
}

/** Reads the clocks out of an answer. */
export function clockOf(response: ProviderResponse): AnswerClock {
  return { receivedAt: response.receivedAt, skewMs: clockSkewMs(response) }
}

/**
 * The moment before which nothing can come from the attempt, by the service's clock. An attempt that is yet to come was
 * begun by a clock that was wrong: it may have been at any time.
 */
export function earliestOfAttempt(clock: AnswerClock, { attemptedAt }: WantedAddress): number {
  if (attemptedAt > clock.receivedAt) return Number.NEGATIVE_INFINITY
  return attemptedAt + clock.skewMs - attemptSlackMs
}

/** Whether an address can have been made in a span: an undated one cannot be shown to have been. */
export function isWithin({ from, to }: ServiceSpan, createdAt: number | undefined): boolean {
  const begin = Math.floor(from / oneSecondMs) * oneSecondMs - oneSecondMs
  return createdAt !== undefined && createdAt >= begin && createdAt <= to + 2 * oneSecondMs
}

/**
 * Whether an address was there before the attempt. Where the attempt was answered, its moment is known to the second, by
 * the service's own clock; otherwise only what is clearly older counts.
 */
export function isOlder(clock: AnswerClock, { createdAt }: ConfirmedAddress, wanted: WantedAddress): boolean {
  if (wanted.answered !== undefined) return !isWithin(wanted.answered, createdAt)
  return createdAt !== undefined && createdAt < earliestOfAttempt(clock, wanted)
}

/** Whether the items of a page stand newest first, as far as they are dated. */
export function isNewestFirst({ items }: Pick<RemotePage, 'items'>): boolean {
  const dates = items.map(({ createdAt }) => createdAt).filter((date) => date !== undefined)
  return dates.every((date, index) => index === 0 || date <= (dates[index - 1] ?? date))
}

/** Looks for an address on a page of the key's own list. One that was there before the attempt is `older`. */
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
