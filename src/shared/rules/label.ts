/** The longest label that the app keeps, in characters. A service may accept less. */
export const labelMaxLength = 500

/**
 * The form in which a label is counted, sent and kept: trimmed and composed (NFC). Not every service documents how it
 * counts; a composed text is the shortest by every way of counting.
 */
export function normalizeLabel(typed: string): string {
  return typed.trim().normalize('NFC')
}
