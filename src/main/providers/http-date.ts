/**
 * Reads a date as senders must write it in HTTP headers: IMF-fixdate (RFC 9110, 5.6.7), always in GMT. `Date.parse` also
 * takes other texts for dates, and 30 February for 1 March, so what it read must be what the text says.
 * @returns milliseconds since the epoch, or `undefined` if it is no such date.
 */
export function readHttpDate(text: string): number | undefined {
  const withoutWeekday = (date: string) => date.trim().slice(3).toLowerCase()
  const at = Date.parse(text)
  const isRead = !Number.isNaN(at) && withoutWeekday(new Date(at).toUTCString()) === withoutWeekday(text)
  return isRead ? at : undefined
}
