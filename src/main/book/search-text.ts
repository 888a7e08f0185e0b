import { domainToUnicode } from 'node:url'
import { foldText } from '../../shared/rules/fold-text.ts'

/**
 * The search text of an address. It holds the domain in letters beside its punycode. The line break keeps a word from
 * matching across address and label; the address ends at the first blank.
 */
export function searchTextOf(address: string, label: string): string {
  const domain = address.slice(address.lastIndexOf('@') + 1)
  const inLetters = domain.includes('xn--') ? ` ${domainToUnicode(domain)}` : ''
  return foldText(`${address}${inLetters}\n${label}`)
}

/** Splits a search text that `searchTextOf` made. */
export function partsOfSearchText(text: string): { readonly address: string; readonly label: string } {
  const [first = '', ...label] = text.split('\n')
  return { address: first.split(' ')[0] ?? '', label: label.join('\n') }
}

/** The words that a search must look for, longest first. A word inside another one is found with it. */
export function distinctWords(words: readonly string[]): readonly string[] {
  const longestFirst = words.toSorted((a, b) => b.length - a.length)
  return longestFirst.filter(
    (word, index) => !longestFirst.slice(0, index).some((longer) => longer.includes(word)),
  )
}
