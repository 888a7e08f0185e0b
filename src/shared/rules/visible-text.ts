/**
 * Characters that make a text look different from its content: control characters, lone surrogates, line and paragraph
 * separators, and characters that are invisible or change the text direction (format characters, fillers that count as
 * letters, the Braille blank). Right-to-left letters stay. So do up to four marks on a letter, the most that a language
 * uses (Burmese and Hebrew); further marks count as misleading.
 *
 * The `(?!` part excepts invisible characters that a language or an emoji needs: joiners, except between Latin letters;
 * word ends in Khmer, Lao, Burmese and Thai; variants of a sign, a Han or a Mongolian letter; the flags of England,
 * Scotland and Wales, spelled after a black flag. A single literal, because the popover's size is limited.
 */
const misleading =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u2800]|(?!(?<=\p{Emoji}\ufe0f|[[\p{M}\p{L}\p{sc=Arab}\p{ExtPict}\p{EMod}]--[\p{sc=Latn}\p{Cf}\p{DI}]])[\u200c\u200d]|(?<=[[\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mymr}\p{sc=Thai}]--\p{DI}])\u200b|(?<=[\p{Emoji}\p{sc=Han}])[\ufe00-\ufe0f]|(?<=\p{sc=Han})[\u{e0100}-\u{e01ef}]|(?<=[\p{sc=Mong}--\p{DI}])[\u180b-\u180f]|(?<=(?=\p{RGI_Emoji_Tag_Sequence}).[\u{e0061}-\u{e007a}]{0,5})[\u{e0061}-\u{e007f}])[\p{Cf}\p{DI}]|(?<=[\p{Mn}\p{Me}]{4})[\p{Mn}\p{Me}][\p{Mn}\p{Me}\u180e\u200b-\u200d]*/gv

/** Replaces misleading characters. All surplus marks on a letter are one match, with the joiners among and behind them. */
export function replaceMisleading(text: string, replacement: (found: string) => string): string {
  return text.replace(misleading, replacement)
}

/** Makes text from outside safe to show: a character that could hide or reorder others becomes its code, `⟨U+202E⟩`. */
export function visibleText(text: string): string {
  return replaceMisleading(text, (found) => {
    const code = found.codePointAt(0) ?? 0
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
  })
}

/** Hebrew, Arabic and other right-to-left letters, with a few signs in their ranges that are not. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufefc\u{10800}-\u{1efff}]/u

/**
 * Makes an argument safe to insert into a phrase: misleading characters of a text become visible, and a text with
 * right-to-left letters is isolated, so that it reorders nothing around it. Other values stay unchanged.
 */
export function visibleArgument<Value>(value: Value): Value | string {
  if (typeof value !== 'string') return value
  const shown = visibleText(value)
  return rightToLeft.test(shown) ? `\u2068${shown}\u2069` : shown
}

/** Applies `visibleArgument` to each text of an object, and to each text in its lists. */
export function visibleFields<Fields extends object>(fields: Fields): Fields {
  const shown = Object.entries(fields).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(visibleArgument) : visibleArgument(value),
  ])
  // The result has the same keys, and a text for each text.
  return Object.fromEntries(shown) as Fields
}
