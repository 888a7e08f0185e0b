/** The longest label that the app keeps, in characters. A service may accept less. */
export const labelMaxLength = 500

/**
 * The form in which a label is counted, sent and kept: trimmed and composed (NFC). Not every service documents how it
 * counts; a composed text is the shortest by every way of counting.
 */
export function normalizeLabel(typed: string): string {
  return typed.trim().normalize('NFC')
}

/** How long a label may be at a service; empty for a label that stays in the app. */
export interface LabelRule {
  readonly labelMaxLength?: number
  readonly labelByCodePoint?: true
}

/** The longest label that both the app and a service keep. */
export const labelLimit = ({ labelMaxLength: most = labelMaxLength }: LabelRule): number =>
  Math.min(most, labelMaxLength)

/** How many more characters a label may have; negative if it is too long. */
export function labelRoom(label: string, { labelMaxLength: most, labelByCodePoint }: LabelRule): number {
  const here = labelMaxLength - label.length
  const length = labelByCodePoint ? [...label].length : label.length
  return most === undefined ? here : Math.min(here, most - length)
}
