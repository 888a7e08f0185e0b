import { placeOfLike } from './slips.ts'

/** How well a word fits an address: 0 is the best, `worst` the rest. */
const worst = 4

/** Whether a letter stands before a position, so that no word begins there. */
const isInsideWord = (text: string, at: number): boolean => at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')

/** Every place of a word in a text. */
function* placesOf(word: string, text: string): Generator<number> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) yield at
}

function rankOfWord(word: string, searchText: string): number {
  const end = searchText.indexOf('\n')
  const address = searchText.slice(0, end)
  if (address.startsWith(word)) return 0
  const places = [...placesOf(word, address)]
  if (places.some((at) => !isInsideWord(address, at))) return 1
  if (places.length > 0) return 2
  if (searchText.includes(word, end)) return 3
  const like = placeOfLike(word, searchText)
  if (like < 0) return worst
  return like === 0 ? 0 : like < end ? 1 : 3
}

/**
 * How well the words of a search fit an address; less is better. A word counts most at the start of the address, then at
 * the start of a word in it, inside it, in the label, elsewhere.
 */
export function rankOf(words: readonly string[], searchText: string): number {
  return words.reduce((sum, word) => sum + rankOfWord(word, searchText), 0)
}
