import { foldText } from './fold-text.ts'

/** A part of a text, from its first UTF-16 unit to the one behind its last. */
export type TextRange = readonly [start: number, end: number]

/** A letter with the marks on it. */
const letter = /\P{M}\p{M}*|\p{M}+/gsu

/** Where words occur in a text, as a screen counts: in UTF-16 units, in order and without overlaps. The words are folded. */
export function matchRanges(words: readonly string[], text: string): readonly TextRange[] {
  // Folding changes lengths, so each unit of the folded text remembers its letter.
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: found, index } of text.matchAll(letter)) {
    const plain = foldText(found)
    folded += plain
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(index)
      ends.push(index + found.length)
    }
  }

  const ranges: [start: number, end: number][] = []
  for (const word of words.filter((each) => each !== '')) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
      ranges.push([starts[at] ?? 0, ends[at + word.length - 1] ?? 0])
  }
  const merged: [start: number, end: number][] = []
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = merged.at(-1)
    if (last === undefined || start > last[1]) merged.push([start, end])
    else last[1] = Math.max(last[1], end)
  }
  return merged
}
