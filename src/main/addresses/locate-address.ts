import type { AccountRecord } from '../accounts/account-record.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import type { Waiting } from '../accounts/patience.ts'
import type { RequestNote, Unsent } from '../http/sender.ts'
import { type AnswerClock, earliestOfAttempt, isNewestFirst, isOlder } from '../providers/locate-on-page.ts'
import type { WantedAddress } from '../providers/lookup.ts'
import type { ConfirmedAddress, ExistingState, Provider, RemotePage } from '../providers/provider.ts'

/** More pages than any account has: a service that always names a next page is not followed for ever. */
const maxPages = 500

/**
 * A lookup of several addresses reads no more pages: that many addresses cannot have been created since any attempt.
 */
export const maxListPages = 100

/** An address that the service holds for the account. */
export interface Found {
  readonly outcome: 'found'
  readonly address: ConfirmedAddress
  /** Whether the address existed before the attempt, as far as the clocks show. Then the attempt did not create it. */
  readonly older: boolean
}

/** The state of an address that a service holds. */
export const stateOfFound = ({ address: { state = 'active' } }: Found): ExistingState => state

/** The result of a lookup: found, certainly absent, or not known now. */
export type Lookup =
  | Found
  | {
      readonly outcome: 'absent'
      /** Whether the service says that it was deleted for good. */
      readonly deleted?: true
    }
  | { readonly outcome: 'unknown'; readonly called?: Unsent }

/**
 * Asks page by page whether the service holds an address for this account.
 * @param waiting the rest of the user's patience; absent if no user waits.
 */
export async function locateAddress(
  call: CallAccount,
  account: AccountRecord,
  provider: Provider,
  wanted: WantedAddress,
  waiting?: Waiting,
): Promise<Lookup> {
  if (provider.operations.locate === undefined) return { outcome: 'unknown' }
  let cursor: string | undefined
  for (let page = 0; page < maxPages; page += 1) {
    if (page > 0 && waiting?.isOver()) return { outcome: 'unknown' }
    const input = { ...wanted, ...(cursor === undefined ? {} : { cursor }) }
    const seen = await call(account, 'locate', input, waiting?.next())
    if (!seen.ok) return { outcome: 'unknown', called: seen }
    if ('found' in seen.value) {
      return { outcome: 'found', address: seen.value.found, older: seen.value.older === true }
    }
    if ('absent' in seen.value) return { outcome: 'absent', ...(seen.value.deleted ? { deleted: true } : {}) }
    cursor = seen.value.next
  }
  return { outcome: 'unknown' }
}

/** The times of a request. */
export type RequestTimes = Pick<RequestNote, 'startedAt' | 'durationMs' | 'serviceTime'>

/** The clocks of the answer to a request. */
export function clockOfRequest({ startedAt, durationMs, serviceTime }: RequestTimes): AnswerClock {
  const receivedAt = startedAt + durationMs
  return { receivedAt, skewMs: serviceTime === undefined ? 0 : serviceTime - receivedAt }
}

/**
 * Whether a page ends before an attempt, and later pages are older still. A service that pins lists those addresses
 * first, so their dates say nothing about later pages.
 */
export function isBeforeAttempt(
  page: RemotePage,
  clock: AnswerClock,
  attempt: Pick<WantedAddress, 'attemptedAt'>,
): boolean {
  const items = page.items.filter(({ pinned }) => pinned !== true)
  const oldest = items.at(-1)?.createdAt
  return oldest !== undefined && oldest < earliestOfAttempt(clock, attempt) && isNewestFirst({ items })
}

/** Compares a page of a list with the wanted addresses. */
function findOnPage(
  page: RemotePage,
  times: RequestTimes,
  wanted: readonly WantedAddress[],
): { readonly found: ReadonlyMap<WantedAddress, Found>; readonly absent: readonly WantedAddress[] } {
  const clock = clockOfRequest(times)
  const byAddress = new Map(page.items.map((item) => [item.address, item]))
  const found = new Map<WantedAddress, Found>()
  for (const each of wanted) {
    const address = byAddress.get(each.address)
    if (address === undefined) continue
    found.set(each, { outcome: 'found', address, older: isOlder(clock, address, each) })
  }
  const others = wanted.filter((each) => !found.has(each))
  const absent =
    page.next === undefined ? others : others.filter((each) => isBeforeAttempt(page, clock, each))
  return { found, absent }
}

/**
 * Looks up several addresses of an account, by reading its list once if the service has a list. One that goes from domain
 * to domain is not read: it is long, and the end of its first domain shows nothing about the others. The results of
 * earlier pages count even if a later page fails.
 */
export async function locateAddresses(
  call: CallAccount,
  account: AccountRecord,
  provider: Provider,
  wanted: readonly WantedAddress[],
): Promise<ReadonlyMap<WantedAddress, Lookup>> {
  const [only, ...others] = wanted
  const outcomes = new Map<WantedAddress, Lookup>()
  if (only === undefined) return outcomes
  const { operations, listsByDomain = false } = provider
  if (others.length === 0 || operations.list === undefined || listsByDomain) {
    for (const each of wanted) outcomes.set(each, await locateAddress(call, account, provider, each))
    return outcomes
  }

  const isOpen = (each: WantedAddress) => !outcomes.has(each)
  let cursor: string | undefined
  let called: Unsent | undefined
  for (let pages = 0; pages < maxListPages && wanted.some(isOpen); pages += 1) {
    let times: RequestTimes = { startedAt: 0, durationMs: 0 }
    const page = await call(account, 'list', cursor === undefined ? {} : { cursor }, {
      onRequest: (note) => {
        times = note
      },
    })
    if (!page.ok) {
      called = page
      break
    }
    const { found, absent } = findOnPage(page.value, times, wanted.filter(isOpen))
    for (const [each, lookup] of found) outcomes.set(each, lookup)
    for (const each of absent) outcomes.set(each, { outcome: 'absent' })
    cursor = page.value.next
  }
  for (const each of wanted.filter(isOpen)) {
    outcomes.set(each, { outcome: 'unknown', ...(called === undefined ? {} : { called }) })
  }
  return outcomes
}
