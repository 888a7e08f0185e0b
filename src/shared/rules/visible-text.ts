/**
 * Everything that could make a text read otherwise than it is written: control characters and lone surrogates, line and
 * paragraph separators, and all that is invisible or turns the direction of what follows (format characters, fillers that
 * count as letters, the blank of Braille). Right-to-left letters stay, and as many marks upon a letter as a language sets
 * (four, in Burmese and Hebrew), though not a tower of them.
 *
 * Behind `(?!` stands where a language or an emoji needs characters that nobody sees: joiners, which Latin letters do not
 * know; ends of words in Khmer, Lao, Burmese and Thai; variants of a sign, of a Han and of a Mongolian letter; the flags of
 * England, Scotland and Wales, spelled behind a black one. A single literal, because the popover counts every byte.
 */
const misleading =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u2800]|(?!(?<=\p{Emoji}\ufe0f|[[\p{M}\p{L}\p{sc=Arab}\p{ExtPict}\p{EMod}]--[\p{sc=Latn}\p{DI}]])[\u200c\u200d]|(?<=[[\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mymr}\p{sc=Thai}]--\p{DI}])\u200b|(?<=[\p{Emoji}\p{sc=Han}])[\ufe00-\ufe0f]|(?<=\p{sc=Han})[\u{e0100}-\u{e01ef}]|(?<=[\p{sc=Mong}--\p{DI}])[\u180b-\u180f]|(?<=(?=\p{RGI_Emoji_Tag_Sequence}).[\u{e0061}-\u{e007a}]{0,5})[\u{e0061}-\u{e007f}])[\p{Cf}\p{DI}]|(?<=[\p{Mn}\p{Me}]{4})[\p{Mn}\p{Me}]+/gv

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

/** Hebrew, Arabic and the other letters that are written from right to left, with a few signs between them that are not. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufefc\u{10800}-\u{1efff}]/u

/**
 * Makes an argument of a phrase fit to be put into it: a text is shown as it is, and one with right-to-left letters is
 * isolated, so that it reorders nothing around it. What is no text stays what it is.
 */
export function visibleArgument<Value>(value: Value): Value | string {
  if (typeof value !== 'string') return value
  const shown = visibleText(value)
  return rightToLeft.test(shown) ? `\u2068${shown}\u2069` : shown
}

/** The same for what a sentence is made of: each text in it, and in its lists. */
export function visibleFields<Fields extends object>(fields: Fields): Fields {
  const shown = Object.entries(fields).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(visibleArgument) : visibleArgument(value),
  ])
  // The same names, and a text for a text.
  return Object.fromEntries(shown) as Fields
}
