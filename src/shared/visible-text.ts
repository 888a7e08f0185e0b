/** Control characters, and those that are invisible or turn the direction of what follows. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}\u200b\u2060\ufeff]/gu

/** Shows text from outside as it is: what could hide or reorder other characters becomes its code, as in `⟨U+202E⟩`. */
export function visibleText(text: string): string {
  return text.replace(
    unseen,
    (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  )
}
