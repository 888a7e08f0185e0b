/** Joiners after these belong to a script or an emoji; after others, Latin letters among them, they only hide. */
const joined = String.raw`[\p{M}\p{L}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]`

/**
 * Everything that could make a text read otherwise than it is written: control characters and lone surrogates, line and
 * paragraph separators, and all that is invisible or turns the direction of what follows (format characters, fillers that
 * count as letters, the blank of Braille). What scripts and emoji need stays: joiners and variation selectors in their
 * place, right-to-left letters, and some marks upon a letter, though not a tower of them.
 */
const misleading = new RegExp(
  [
    String.raw`[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u2800]`,
    String.raw`(?![\u200c\u200d\ufe00-\ufe0f])[\p{Cf}\p{Default_Ignorable_Code_Point}]`,
    String.raw`(?<!${joined})[\u200c\u200d]`,
    String.raw`(?<=\p{Script=Latin})[\u200c\u200d]`,
    String.raw`(?<!\p{Emoji})[\ufe00-\ufe0f]`,
    String.raw`(?<=\p{M}{3})\p{M}+`,
  ].join('|'),
  'gu',
)

/** Replaces what could mislead. A tower of marks is one match. */
export function replaceMisleading(text: string, replacement: (found: string) => string): string {
  return text.replace(misleading, replacement)
}

/** Shows text from outside as it is: what could hide or reorder other characters becomes its code, as in `⟨U+202E⟩`. */
export function visibleText(text: string): string {
  return replaceMisleading(text, (found) => {
    const code = found.codePointAt(0) ?? 0
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
  })
}
