import { success } from '../../shared/result.ts'
import type { Located, LocateInput, ProviderResponse, Reading, RemotePage } from './provider.ts'
import { normalizeAddress } from './read-address.ts'
import { clockSkewMs } from './timestamp.ts'

/**
 * How much older than the attempt an address may look and still come from it: not every answer tells the service's
 * clock, a clock may have been put right since the attempt, and a date without a zone is wrong by up to half a day.
 */
export const attemptSlackMs = 24 * 3_600_000

/**
 * The moment before which nothing can come from the attempt, by the service's clock. An attempt that is yet to come was
 * begun by a clock that was wrong: it may have been at any time.
 */
export function earliestOfAttempt(response: ProviderResponse, { attemptedAt }: LocateInput): number {
  if (attemptedAt > response.receivedAt) return Number.NEGATIVE_INFINITY
  return attemptedAt + clockSkewMs(response) - attemptSlackMs
}

/** Looks for an address on a page of the key's own list. One that is clearly older than the attempt is `older`. */
export function locateOnPage(
  response: ProviderResponse,
  page: RemotePage,
  input: LocateInput,
): Reading<Located> {
  const asked = normalizeAddress(input.address)
  const found = page.items.find(({ address }) => address === asked)
  if (found === undefined) return success(page.next === undefined ? { absent: true } : { next: page.next })
  const older = found.createdAt !== undefined && found.createdAt < earliestOfAttempt(response, input)
  return success(older ? { found, older } : { found })
}
