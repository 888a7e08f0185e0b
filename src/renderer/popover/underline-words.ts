import { matchRanges } from '../../shared/rules/match-ranges.ts'
import type { AddressEntry, AddressPage, SearchedWords } from '../../shared/views/address.ts'
import { visibleText } from '../ui/visible-text.ts'

/** The parts of a text that are searched words. */
function rangesIn(text: Node, words: readonly string[]): readonly Range[] {
  return matchRanges(words, text.textContent ?? '').map(([start, end]) => {
    const range = new Range()
    range.setStart(text, start)
    range.setEnd(text, end)
    return range
  })
}

/**
 * Underlines the words of a search in the rows below an element. The rows themselves stay as they are, because a row
 * that is drawn anew under the mouse loses its press.
 * @returns a function to call after the list was drawn anew.
 */
export function underlineWords(root: HTMLElement, page: () => AddressPage): () => void {
  /** The searched words in the row of an entry. */
  function rangesOf({ id, label }: AddressEntry, words: SearchedWords): readonly Range[] {
    const [address, ...details] = root.querySelectorAll(`#row-${id} bdi`)
    const labelled = details.find(({ textContent }) => textContent === visibleText(label))
    return [
      ...(address?.firstChild ? rangesIn(address.firstChild, words.address) : []),
      ...(labelled?.firstChild ? rangesIn(labelled.firstChild, words.label) : []),
    ]
  }

  function underline(): void {
    const { entries, words } = page()
    // Every change of the page comes here, and mostly nothing was searched.
    const ranges = words === undefined ? [] : entries.flatMap((entry) => rangesOf(entry, words))
    CSS.highlights.set('searched', new Highlight(...ranges))
  }

  // A row draws its second line anew whenever it is marked.
  new MutationObserver(underline).observe(root, { childList: true, subtree: true, characterData: true })
  underline()
  return underline
}
