/** Writes when to come back, in whole minutes and never too early: the time, and the day unless it is today. */
export function backAt(at: number, now: number, locale?: string): string {
  const minute = 60_000
  const moment = new Date(Math.ceil(at / minute) * minute)
  const today = moment.toDateString() === new Date(now).toDateString()
  return moment.toLocaleString(
    locale,
    today ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' },
  )
}
