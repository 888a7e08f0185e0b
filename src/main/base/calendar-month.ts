/** A span of time that excludes its end. Milliseconds since the epoch. */
export interface Span {
  readonly from: number
  readonly until: number
}

/** The calendar month of a moment in this computer's time zone. */
export function monthOf(now: number): Span {
  const date = new Date(now)
  const firstOf = (month: number) => new Date(date.getFullYear(), month, 1).getTime()
  return { from: firstOf(date.getMonth()), until: firstOf(date.getMonth() + 1) }
}
