const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The three forms of RFC 9110, 5.6.7: as it is written today, as RFC 850 wrote it, and as C's asctime does. */
const forms = [
  /^[a-z]{3}, (?<day>\d\d) (?<month>[a-z]{3}) (?<year>\d{4}) (?<time>[\d:]{8}) GMT$/i,
  /^[a-z]{6,9}, (?<day>\d\d)-(?<month>[a-z]{3})-(?<year>\d\d) (?<time>[\d:]{8}) GMT$/i,
  /^[a-z]{3} (?<month>[a-z]{3}) (?<day>[ \d]\d) (?<time>[\d:]{8}) (?<year>\d{4})$/i,
] as const

/** A year of two digits is the one that lies less than half a century ahead, or else in the past. */
function fullYear(digits: string, now: number): number {
  if (digits.length === 4) return Number(digits)
  const present = new Date(now).getUTCFullYear()
  const year = Math.floor(present / 100) * 100 + Number(digits)
  if (year > present + 50) return year - 100
  return year <= present - 50 ? year + 100 : year
}

/**
 * Reads a date as HTTP headers have it, always in GMT. `Date.parse` reads the form of asctime by the zone of this
 * computer, takes other texts for dates of its own invention, and cuts a leap second short.
 * @param now the present, in milliseconds since the epoch: it tells the century of a year with two digits.
 * @returns milliseconds since the epoch, or `undefined` if it is no such date.
 */
export function readHttpDate(text: string, now: number): number | undefined {
  const found = forms.map((form) => form.exec(text.trim())?.groups).find((groups) => groups !== undefined)
  if (found === undefined) return undefined
  const { day = '', month = '', year = '', time = '' } = found
  const [, hours, minutes, seconds] = /^(\d\d):(\d\d):(\d\d)$/.exec(time)?.map(Number) ?? []
  const monthIndex = months.indexOf(month.toLowerCase())
  if (hours === undefined || minutes === undefined || seconds === undefined || monthIndex < 0)
    return undefined
  if (hours > 23 || minutes > 59 || seconds > 60) return undefined
  const midnight = new Date(0)
  // Not by `Date.UTC`, which takes the years 0 to 99 for others.
  midnight.setUTCFullYear(fullYear(year, now), monthIndex, Number(day))
  if (midnight.getUTCDate() !== Number(day)) return undefined
  // A leap second is the moment at which the next minute begins.
  return midnight.getTime() + ((hours * 60 + minutes) * 60 + seconds) * 1_000
}
