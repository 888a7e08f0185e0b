/**
 * A label as it is counted, sent and kept: without blanks around it and with letters and accents as one character where
 * there is one (NFC). Not every service says how it counts; a composed text is the shortest by every way of counting.
 */
export function normalizeLabel(typed: string): string {
  return typed.trim().normalize('NFC')
}
