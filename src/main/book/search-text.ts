import { domainToUnicode } from 'node:url'
import { foldText } from '../../shared/rules/fold-text.ts'

/**
 * What is searched of an address, with its domain in letters as well where that is punycode. The line break keeps a word
 * from matching across the two; the address ends at the first blank.
 */
export function searchTextOf(address: string, label: string): string {
  const domain = address.slice(address.lastIndexOf('@') + 1)
  const inLetters = domain.includes('xn--') ? ` ${domainToUnicode(domain)}` : ''
  return foldText(`${address}${inLetters}\n${label}`)
}

/** The parts of a stored search text, as `searchTextOf` put it together. */
export function partsOfSearchText(text: string): { readonly address: string; readonly label: string } {
  const [first = '', ...label] = text.split('\n')
  return { address: first.split(' ')[0] ?? '', label: label.join('\n') }
}

/**
 * The words of a query, the longest first because they rule out most. A word that is part of another adds nothing and
 * is left out.
 */
export function searchWords(query: string): readonly string[] {
  const words = [...new Set(foldText(query).split(/\s+/))].filter((word) => word !== '')
  words.sort((a, b) => b.length - a.length)
  return words.filter((word, index) => !words.slice(0, index).some((longer) => longer.includes(word)))
}

/** A pattern of GLOB that finds the word anywhere and takes none of its characters for a wildcard. */
export function globPattern(word: string): string {
  return `*${word.replace(/[[*?]/g, '[$&]')}*`
}
