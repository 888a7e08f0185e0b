/** What needs no table. */
const ascii = /^\p{ASCII}*$/u

/**
 * The form in which names are compared: compatibility forms are one (NFKC) and so are upper and lower case, in every
 * script. By way of upper case, because that also joins ß with ss, ı with i and the two lower-case forms of Σ.
 */
export function foldCase(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  return (
    text
      .normalize('NFKC')
      // ẞ has a lower-case form, and only that has SS for its upper case.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .replaceAll('ς', 'σ')
      .normalize('NFKC')
  )
}

/** A letter whose marks are accents, and the marks upon it. Elsewhere, as in kana and Indic scripts, marks spell. */
const accented = /([\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}])(\p{Mn}+)/gu

/** Cyrillic letters of their own, which only their encoding takes apart. */
const ownLetters = /^[ЙйЇїЎўЃѓЌќ]$/

/** Latin letters that no decomposition leads to a plain one. */
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

/** Takes the accents off a letter, but leaves a mark that makes another letter of it. */
function withoutAccents(letter: string, marks: string): string {
  const [first = ''] = marks
  return ownLetters.test((letter + first).normalize('NFC')) ? letter + first : letter
}

/**
 * The form in which texts are searched: as `foldCase`, and without the accents of Latin, Greek and Cyrillic letters. All
 * that is spelled with marks in other scripts stays: voiced kana, vowel signs, points.
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
