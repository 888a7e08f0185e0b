import type { CountedCall, Refusal } from '../../../shared/failure.ts'
import type { Limit } from '../../../shared/rules/plan.ts'
import type { Budget } from '../../../shared/views/account.ts'
import { monthOf, type Span } from '../../base/calendar-month.ts'
import { longestWaitMs } from '../../providers/retry-after.ts'

/** The hour of a limit, in milliseconds. */
export const hourMs = 3_600_000

/** How far a clock may have been put right without anybody having meant it. */
const clockSlackMs = 60_000

/** How long a limit by the minute lasts, where the service does not say. */
const minuteMs = 60_000

/** A wait that a service asked for. Milliseconds since the epoch, 0 for never. */
export interface Wait {
  /** When it said that there were too many requests. */
  readonly since: number
  /** When it may be asked again. */
  readonly until: number
  /** Whether that time is the service's own; otherwise it is a guess, which keeps nobody waiting. */
  readonly told?: boolean | undefined
}

/** What a service said of its limits last: of all calls of a key together, and of those that it counts apart. */
export interface LimitsMet extends Wait {
  readonly of?: { readonly [Counted in CountedCall]?: Wait | undefined }
  /** When it said that the month's addresses are used up. */
  readonly quotaAt: number
}

/** Before a service has said anything. */
export const noLimitsMet: LimitsMet = { since: 0, until: 0, quotaAt: 0 }

/** What was counted here. */
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

/** When the service's wait ends. One that was saved before waits were bounded may be as long as the service liked. */
export function endOfWait({ since, until }: Wait): number {
  return Math.min(until, since + longestWaitMs)
}

/** Whether the service's wait is still on. One that was met in the future was met by a clock that was wrong. */
export function isWaiting(met: Wait, now: number): boolean {
  return now < endOfWait(met) && now > met.since - clockSlackMs
}

/** Whether the service said in this calendar month that its addresses are used up. */
export function isMonthUsedUp({ quotaAt }: LimitsMet, now: number): boolean {
  const month = monthOf(now)
  return quotaAt >= month.from && quotaAt < month.until
}

/** What is left of each limit. What the service said counts more than what was counted here. */
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

/** The one of which least is left; of equals the one that lasts longest, which is named last. */
export function tightest(budgets: readonly Budget[]): Budget | undefined {
  return budgets.reduce<Budget | undefined>(
    (least, budget) => (least === undefined || budget.left <= least.left ? budget : least),
    undefined,
  )
}

/**
 * What is known after a refusal, or `undefined` if it says nothing new. Without a time to come back, a limit lasts as
 * long as its window can: an hour where one is known, else a minute.
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
