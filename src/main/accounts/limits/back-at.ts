import { locale } from '../../../shared/words/language.ts'

/** Writes when to come back, in whole minutes and never too early: the time, and the day unless it is today. */
export function backAt(at: number, now: number): string {
  const minute = 60_000
  const moment = new Date(Math.ceil(at / minute) * minute)
  const today = moment.toDateString() === new Date(now).toDateString()
  return moment.toLocaleString(locale(), { timeStyle: 'short', ...(today ? {} : { dateStyle: 'medium' }) })
}

/** A wait up to this is shown in seconds: rounded to the minute, it could be twice as long. */
const shortWaitMs = 90_000

/** When to come back, for a sentence about a failure: in some seconds, or at a time. */
export function comeBack(at: number, now: number): { readonly backAt: string } | { readonly backIn: number } {
  const wait = at - now
  return wait <= shortWaitMs ? { backIn: Math.max(1, Math.ceil(wait / 1_000)) } : { backAt: backAt(at, now) }
}
