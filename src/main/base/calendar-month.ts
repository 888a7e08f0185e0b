/** From one moment up to, not including, another. Milliseconds since the epoch. */
export interface Span {
  readonly from: number
  readonly until: number
}

/** The calendar month that a moment lies in, by the time zone of this computer. */
export function monthOf(now: number): Span {
  const date = new Date(now)
  const firstOf = (month: number) => new Date(date.getFullYear(), month, 1).getTime()
  return { from: firstOf(date.getMonth()), until: firstOf(date.getMonth() + 1) }
}
