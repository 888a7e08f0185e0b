import { success } from '../../shared/result.ts'
import type { Located, LocateInput, ProviderResponse, Reading, RemotePage } from './provider.ts'
import { normalizeAddress } from './read-address.ts'
import { refuse } from './read-answer.ts'
import { clockSkewMs } from './timestamp.ts'

/** How much older than the attempt an address may look and still come from it: clocks differ, dates are rounded. */
export const attemptSlackMs = 10 * 60_000

/** The moment before which nothing can come from the attempt, by the service's clock. */
export function earliestOfAttempt(response: ProviderResponse, { attemptedAt }: LocateInput): number {
  return attemptedAt + clockSkewMs(response) - attemptSlackMs
}

/**
 * Looks for an address on a page of the key's own list. One that is clearly older than the attempt was not made by it:
 * the refusal `already-yours`.
 */
export function locateOnPage(
  response: ProviderResponse,
  page: RemotePage,
  input: LocateInput,
): Reading<Located> {
  const asked = normalizeAddress(input.address)
  const found = page.items.find(({ address }) => address === asked)
  if (found === undefined) return success(page.next === undefined ? { absent: true } : { next: page.next })
  if (found.createdAt !== undefined && found.createdAt < earliestOfAttempt(response, input)) {
    return refuse(response, 'already-yours', { field: 'name', address: found.address })
  }
  return success({ found })
}
