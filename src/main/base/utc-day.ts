import type { Span } from './calendar-month.ts'

const dayMs = 24 * 3_600_000

/** The day of a moment by UTC, as services count it. */
export function utcDayOf(now: number): Span {
  const from = Math.floor(now / dayMs) * dayMs
  return { from, until: from + dayMs }
}
