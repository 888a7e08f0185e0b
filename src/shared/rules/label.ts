/** The longest label that the app keeps, in characters. A service may take less. */
export const labelMaxLength = 500

/**
 * A label as it is counted, sent and kept: without blanks around it, and composed (NFC). Not every service says how it
 * counts; a composed text is the shortest by every way of counting.
 */
export function normalizeLabel(typed: string): string {
  return typed.trim().normalize('NFC')
}
