/** Text that folds without a table. */
const ascii = /^\p{ASCII}*$/u

/**
 * The form in which names are compared: compatibility forms (NFKC) and letter case make no difference, in every script.
 * The text goes through upper case, which also joins ß with ss, ı with i and the two lower-case forms of Σ.
 */
export function foldCase(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  return (
    text
      .normalize('NFKC')
      // Only the lower-case form of ẞ has the upper case SS.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .replaceAll('ς', 'σ')
      .normalize('NFKC')
  )
}

/** A letter and its accents. In other scripts, such as kana and Indic ones, marks are part of the spelling. */
const accented = /([\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}])(\p{Mn}+)/gu

/** Separate Cyrillic letters, which only Unicode decomposes. */
const ownLetters = /^[ЙйЇїЎўЃѓЌќ]$/

/** Latin letters that do not decompose to a plain letter. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ƀ: 'b',
  ɖ: 'd',
  ǥ: 'g',
  ɨ: 'i',
  ȷ: 'j',
  ƶ: 'z',
}
const withoutPlainForm = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g')

/** Removes the accents of a letter, but keeps a mark that makes it a separate letter. */
function withoutAccents(letter: string, marks: string): string {
  const [first = ''] = marks
  return ownLetters.test((letter + first).normalize('NFC')) ? letter + first : letter
}

/**
 * The form in which texts are searched: as `foldCase`, and without the accents of Latin, Greek and Cyrillic letters.
 * The marks of other scripts stay: voiced kana, vowel signs, points.
 */
export function foldText(text: string): string {
  // SQLite compares up to the first NUL.
  const whole = text.replaceAll('\0', ' ')
  if (ascii.test(whole)) return whole.toLowerCase()
  const plain = whole
    .normalize('NFKD')
    .replace(accented, (_, letter: string, marks: string) => withoutAccents(letter, marks))
  return foldCase(plain).replace(withoutPlainForm, (letter) => plainLetters[letter] ?? letter)
}
