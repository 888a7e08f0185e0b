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

/**
 * The words of a query, longest first, because long words exclude most entries. A word inside another word is left out.
 */
export function searchWords(query: string): readonly string[] {
  const words = [...new Set(foldText(query).split(/\s+/))].filter((word) => word !== '')
  words.sort((a, b) => b.length - a.length)
  return words.filter((word, index) => !words.slice(0, index).some((longer) => longer.includes(word)))
}

/** A GLOB pattern that finds the word anywhere, with its wildcards escaped. */
export function globPattern(word: string): string {
  return `*${word.replace(/[[*?]/g, '[$&]')}*`
}
