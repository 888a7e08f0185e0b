/**
 * Reads a date in the form that HTTP senders must write: IMF-fixdate (RFC 9110, 5.6.7), always in GMT. `Date.parse`
 * also accepts other texts, and reads 30 February as 1 March, so the result must match the text.
 * @returns milliseconds since the epoch, or `undefined` if the text is not such a date.
 */
export function readHttpDate(text: string): number | undefined {
  const withoutWeekday = (date: string) => date.trim().slice(3).toLowerCase()
  const at = Date.parse(text)
  const isRead = !Number.isNaN(at) && withoutWeekday(new Date(at).toUTCString()) === withoutWeekday(text)
  return isRead ? at : undefined
}
