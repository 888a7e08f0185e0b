/** The longest text of a service that is kept, in characters. */
export const plainTextMaxLength = 200

/**
 * Everything that could make a text read otherwise than it is written: control characters, line and paragraph
 * separators, and format characters, among them the bidirectional ones. The two joiners stay: scripts need them.
 */
const misleading = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu

/** A service's text, fit to be shown: what could mislead becomes a visible U+FFFD, and it is cut at 200 characters. */
export function plainText(text: string): string {
  // Two code units a character at most, so that a huge text is never split as a whole.
  const start = text
    .slice(0, plainTextMaxLength * 2)
    .toWellFormed()
    .trim()
    .replace(misleading, '\ufffd')
  return [...start].slice(0, plainTextMaxLength).join('')
}
