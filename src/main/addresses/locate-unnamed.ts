import { normalizeLabel } from '../../shared/rules/label.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import type { Waiting } from '../accounts/patience.ts'
import { requestLifetimeMs } from '../base/ages.ts'
import { known } from '../base/json-fields.ts'
import type { Sent } from '../http/sender.ts'
import { type AnswerClock, attemptSlackMs, earliestOfAttempt } from '../providers/locate-on-page.ts'
import type { UnnamedAddress } from '../providers/lookup.ts'
import type { ConfirmedAddress, RemotePage } from '../providers/provider.ts'
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

/** A page of a lookup, or why it could not be read, and the clocks of its answer. */
interface UnnamedPage {
  readonly sent: Sent<RemotePage>
  readonly clock: AnswerClock
}

/** The pages among which the addresses of some creations can be. */
export interface UnnamedPages {
  /**
   * A page by its number, which is at most that of the first page not read yet. `undefined` behind the last.
   * @param waiting the rest of the user's patience; absent if no user waits.
   */
  at(index: number, waiting?: Waiting): Promise<UnnamedPage | undefined>
}

/** Prepares a lookup of some creations of an account. Each page is read once, when it is first asked for. */
export function createUnnamedPages(
  call: CallAccount,
  account: AccountRecord,
  first: UnnamedAddress,
  beside: readonly UnnamedAddress[] = [],
): UnnamedPages {
  const pages: UnnamedPage[] = []
  // A page is read for all of them, so none of it is too old for one.
  const attemptedAt = Math.min(first.attemptedAt, ...beside.map((other) => other.attemptedAt))
  const searched = { ...first, attemptedAt, ...(beside.length === 0 ? {} : { beside }) }

  async function read(cursor: string | undefined, waiting?: Waiting): Promise<UnnamedPage> {
    let times: RequestTimes = { startedAt: 0, durationMs: 0 }
    const next = waiting?.next()
    const sent = await call(
      account,
      'locateUnnamed',
      { ...searched, ...known({ cursor }) },
      {
        ...next,
        onRequest(ended) {
          times = ended
          next?.onRequest(ended)
        },
      },
    )
    return { sent, clock: clockOfRequest(times) }
  }

  return {
    async at(index, waiting) {
      const former = pages[index]
      if (former !== undefined) return former
      const before = pages[index - 1]
      const cursor = before?.sent.ok ? before.sent.value.next : undefined
      if (before !== undefined && cursor === undefined) return undefined
      const page = await read(cursor, waiting)
      pages[index] = page
      return page
    },
  }
}

/**
 * Looks for the address of a creation whose name the service made. It is found only if exactly one address fits that the
 * book does not know, or one has the mark of the creation. It is absent only if none can fit.
 * @param pages where it can be; they may have been read for another creation.
 * @param isKnown whether the book has an address.
 * @param waiting the rest of the user's patience; absent if no user waits.
 */
export async function locateUnnamed(
  pages: UnnamedPages,
  wanted: UnnamedAddress,
  isKnown: (address: string) => boolean,
  waiting?: Waiting,
): Promise<Lookup> {
  const fits = new Map<string, ConfirmedAddress>()
  let isPossible = false
  const { mark, ...unmarked } = wanted
  for (let index = 0; index < maxListPages; index += 1) {
    if (index > 0 && waiting?.isOver()) return { outcome: 'unknown' }
    const page = await pages.at(index, waiting)
    if (page === undefined) return { outcome: 'unknown' }
    const { sent, clock } = page
    if (!sent.ok) return { outcome: 'unknown', called: sent }
    const sought = mark === undefined || sent.value.unmarked ? unmarked : wanted
    for (const item of sent.value.items) {
      const fit = fitOf(clock, sought, item)
      if (fit === 'yes' && sought === wanted) return { outcome: 'found', address: item, older: false }
      if (fit === 'no' || isKnown(item.address)) continue
      if (fit === 'yes') fits.set(item.address, item)
      else isPossible = true
    }
    if (sent.value.next === undefined || isBeforeAttempt(sent.value, clock, wanted)) {
      const [only, ...others] = fits.values()
      if (only === undefined) return { outcome: isPossible ? 'unknown' : 'absent' }
      return others.length === 0 ? { outcome: 'found', address: only, older: false } : { outcome: 'unknown' }
    }
  }
  return { outcome: 'unknown' }
}
