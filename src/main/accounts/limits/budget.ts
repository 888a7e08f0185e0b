import type { CountedCall, Refusal } from '../../../shared/failure.ts'
import type { Limit } from '../../../shared/rules/plan.ts'
import type { Budget } from '../../../shared/views/account.ts'
import { monthOf, type Span } from '../../base/calendar-month.ts'
import { longestWaitMs } from '../../providers/retry-after.ts'

/** The hour of a limit, in milliseconds. */
export const hourMs = 3_600_000

/** How far a clock may be corrected automatically, in milliseconds. */
const clockSlackMs = 60_000

/** How long a limit by the minute lasts, if the service does not say. Milliseconds. */
const minuteMs = 60_000

/** A wait that a service asked for. Milliseconds since the epoch, 0 for never. */
export interface Wait {
  /** When the service said that there were too many requests. */
  readonly since: number
  /** When the service may be asked again. */
  readonly until: number
  /** Whether the service named that time. Otherwise it is a guess, which delays no call. */
  readonly told?: boolean | undefined
}

/**
 * The limits that a service reported last: for all calls of a key together, and for calls that it counts separately.
 */
export interface LimitsMet extends Wait {
  readonly of?: { readonly [Counted in CountedCall]?: Wait | undefined }
  /** When the service said that the month's addresses are used up. */
  readonly quotaAt: number
}

/** The limits before a service has reported any. */
export const noLimitsMet: LimitsMet = { since: 0, until: 0, quotaAt: 0 }

/** The usage that was counted here. */
export interface Usage {
  /** Calls within the hour. */
  readonly calls: number
  /** Addresses made within the calendar month. */
  readonly made: number
}

/**
 * The hour whose calls count against an hourly limit. A call from the future was counted before the clock was put back;
 * it must not count for as long as the clock was wrong.
 */
export function hourOf(now: number): Span {
  return { from: now - hourMs, until: now + clockSlackMs }
}

/** When the service's wait ends. A wait that was saved before waits were bounded may be of any length. */
export function endOfWait({ since, until }: Wait): number {
  return Math.min(until, since + longestWaitMs)
}

/** Whether the service's wait is still on. A wait that begins in the future was noted by a wrong clock. */
export function isWaiting(met: Wait, now: number): boolean {
  return now < endOfWait(met) && now > met.since - clockSlackMs
}

/** Whether the service said in this calendar month that its addresses are used up. */
export function isMonthUsedUp({ quotaAt }: LimitsMet, now: number): boolean {
  const month = monthOf(now)
  return quotaAt >= month.from && quotaAt < month.until
}

/** The rest of each limit. The service's report counts more than what was counted here. */
export function budgetsOf(
  limits: readonly Limit[],
  usage: Usage,
  met: LimitsMet,
  now: number,
): readonly Budget[] {
  const used = { hour: usage.calls, month: usage.made }
  const over = { hour: isWaiting(met, now), month: isMonthUsedUp(met, now) }
  return limits.map(({ limit, per }) => ({
    left: over[per] ? 0 : Math.max(0, limit - used[per]),
    limit,
    per,
  }))
}

/** The budget with the least left. Among equals the last counts, which lasts longest. */
export function tightest(budgets: readonly Budget[]): Budget | undefined {
  return budgets.reduce<Budget | undefined>(
    (least, budget) => (least === undefined || budget.left <= least.left ? budget : least),
    undefined,
  )
}

/**
 * The limits after a refusal, or `undefined` if it shows nothing new. Without a time to come back, a limit lasts as
 * long as its window can. That is an hour if an hourly limit is known, else a minute.
 */
export function metBy(
  { reason, retryAt, counted }: Refusal,
  met: LimitsMet,
  limits: readonly Limit[],
  now: number,
): LimitsMet | undefined {
  if (reason === 'quota-used-up') return { ...met, quotaAt: now }
  if (reason !== 'rate-limited') return undefined
  const window = limits.some(({ per }) => per === 'hour') ? hourMs : minuteMs
  const wait = { since: now, until: retryAt ?? now + window, told: retryAt !== undefined }
  return counted === undefined ? { ...met, ...wait } : { ...met, of: { ...met.of, [counted]: wait } }
}
