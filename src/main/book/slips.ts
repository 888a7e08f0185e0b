/** The number of slips that a word may have: one from five letters on, two from ten on. Digits do not count. */
export function slipsIn(word: string): 0 | 1 | 2 {
  const letters = word.match(/\p{L}/gu)?.length ?? 0
  return letters < 5 ? 0 : letters < 10 ? 1 : 2
}

/** Whether a text begins with a word that has at most some slips: a wrong, missing, needless or swapped letter each. */
function beginsLike(word: string, text: string, slips: number): boolean {
  let same = 0
  while (same < word.length && word[same] === text[same]) same += 1
  if (word.length - same <= slips) return true
  if (slips === 0) return false
  const rest = word.slice(same)
  const other = text.slice(same)
  return (
    beginsLike(rest.slice(1), other.slice(1), slips - 1) ||
    beginsLike(rest, other.slice(1), slips - 1) ||
    beginsLike(rest.slice(1), other, slips - 1) ||
    (rest[0] === other[1] && rest[1] === other[0] && beginsLike(rest.slice(2), other.slice(2), slips - 1))
  )
}

/** Where words begin in a text. */
const wordStart = /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}]/gu

/** Where the first word begins that is the given one apart from slips; -1 without one. */
export function placeOfLike(word: string, text: string): number {
  const slips = slipsIn(word)
  if (slips === 0) return -1
  for (const { index } of text.matchAll(wordStart)) {
    if (beginsLike(word, text.slice(index, index + word.length + slips), slips)) return index
  }
  return -1
}

/**
 * Texts of which at least one stands in every text that has the word apart from its slips: a slip spoils one of the
 * parts of the word. Two letters that are swapped across two parts spoil both, so that such a word is added whole.
 */
export function partsBesideSlips(word: string): readonly string[] {
  const count = slipsIn(word) + 1
  const ends = Array.from({ length: count + 1 }, (_, index) => Math.floor((index * word.length) / count))
  const parts = ends.slice(1).map((end, index) => word.slice(ends[index], end))
  const swapped = ends
    .slice(1, -1)
    .map((at) => word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1))
  return [...parts, ...swapped]
}
