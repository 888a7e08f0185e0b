import { normalizeLabel } from '../../shared/rules/label.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import type { Waiting } from '../accounts/patience.ts'
import { requestLifetimeMs } from '../base/ages.ts'
import { type AnswerClock, attemptSlackMs, earliestOfAttempt } from '../providers/locate-on-page.ts'
import type { UnnamedAddress } from '../providers/lookup.ts'
import type { ConfirmedAddress, Provider } from '../providers/provider.ts'
import {
  clockOfRequest,
  isBeforeAttempt,
  type Lookup,
  maxListPages,
  type RequestTimes,
} from './locate-address.ts'

/** How far the clocks may have drifted between an attempt and its lookup. Milliseconds. */
const driftMs = 60_000

/** How well a listed address fits a creation. `perhaps`: only a wrong clock, or a missing date, speaks against it. */
export type Fit = 'yes' | 'perhaps' | 'no'

/** Compares a listed address with an unnamed one: its mark decides if there is one, else its domain, label and date. */
export function fitOf(
  clock: AnswerClock,
  wanted: UnnamedAddress,
  { address, createdAt, label, mark }: Pick<ConfirmedAddress, 'address' | 'createdAt' | 'label' | 'mark'>,
): Fit {
  if (wanted.mark !== undefined) return mark === wanted.mark ? 'yes' : 'no'
  const at = address.lastIndexOf('@')
  const isThere = address.slice(at + 1) === wanted.domain && address.slice(0, at).startsWith(wanted.beginning)
  if (!isThere || (label !== undefined && normalizeLabel(label) !== wanted.label)) return 'no'
  if (createdAt === undefined) return 'perhaps'
  const from = wanted.attemptedAt + clock.skewMs - driftMs
  const to = wanted.attemptedAt + clock.skewMs + requestLifetimeMs + driftMs
  if (createdAt >= from && createdAt <= to) return 'yes'
  return createdAt < earliestOfAttempt(clock, wanted) || createdAt > to + attemptSlackMs ? 'no' : 'perhaps'
}

/**
 * Looks for the address of a creation whose name the service made. It is found only if exactly one address fits that the
 * book does not know, or one has the mark of the creation. It is absent only if none can fit.
 * @param isKnown whether the book has an address.
 * @param waiting the rest of the user's patience; absent if no user waits.
 */
export async function locateUnnamed(
  call: CallAccount,
  account: AccountRecord,
  provider: Provider,
  wanted: UnnamedAddress,
  isKnown: (address: string) => boolean,
  waiting?: Waiting,
): Promise<Lookup> {
  const fits = new Map<string, ConfirmedAddress>()
  let isPossible = false
  let cursor: string | undefined
  if (provider.operations.locateUnnamed === undefined) return { outcome: 'unknown' }
  for (let pages = 0; pages < maxListPages; pages += 1) {
    if (pages > 0 && waiting?.isOver()) return { outcome: 'unknown' }
    let times: RequestTimes = { startedAt: 0, durationMs: 0 }
    const next = waiting?.next()
    const page = await call(
      account,
      'locateUnnamed',
      { ...wanted, ...(cursor === undefined ? {} : { cursor }) },
      {
        ...next,
        onRequest(ended) {
          times = ended
          next?.onRequest(ended)
        },
      },
    )
    if (!page.ok) return { outcome: 'unknown', called: page }
    const clock = clockOfRequest(times)
    const { mark, ...unmarked } = wanted
    const sought = mark === undefined || page.value.unmarked ? unmarked : wanted
    for (const item of page.value.items) {
      const fit = fitOf(clock, sought, item)
      if (fit === 'yes' && sought === wanted) return { outcome: 'found', address: item, older: false }
      if (fit === 'no' || isKnown(item.address)) continue
      if (fit === 'yes') fits.set(item.address, item)
      else isPossible = true
    }
    cursor = page.value.next
    if (cursor === undefined || isBeforeAttempt(page.value, clock, wanted)) {
      const [only, ...others] = fits.values()
      if (only === undefined) return { outcome: isPossible ? 'unknown' : 'absent' }
      return others.length === 0 ? { outcome: 'found', address: only, older: false } : { outcome: 'unknown' }
    }
  }
  return { outcome: 'unknown' }
}
