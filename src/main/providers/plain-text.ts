import { replaceMisleading } from '../../shared/rules/visible-text.ts'

/** The longest text of a service that is kept, in characters. */
export const plainTextMaxLength = 200

/**
 * A service's text that is safe to show: misleading characters become a visible U+FFFD, and it is cut at 200
 * characters.
 */
export function plainText(text: string): string {
  // A character has at most two code units, so a huge text is never split as a whole.
  const start = text
    .slice(0, plainTextMaxLength * 2)
    .toWellFormed()
    .trim()
  const plain = replaceMisleading(start, () => '\ufffd')
  return [...plain].slice(0, plainTextMaxLength).join('')
}
