import { locale } from '../../shared/words/language.ts'

const units = [
  ['year', 31_536_000_000],
  ['month', 2_592_000_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/**
 * The age of a time, such as `5 min ago`; both times in milliseconds since the epoch.
 * @returns `undefined` for less than a minute, or for a time in the future.
 */
export function relativeTime(time: number, now: number): string | undefined {
  for (const [unit, length] of units) {
    if (now - time >= length) {
      const format = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto', style: 'narrow' })
      return format.format(-Math.floor((now - time) / length), unit)
    }
  }
  return undefined
}
