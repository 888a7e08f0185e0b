/**
 * The form in which texts are searched: compatibility forms are one (NFKC) and so are upper and lower case, in every
 * script. By way of upper case, because that also joins ß with ss and the two lower-case forms of Σ.
 */
export function foldText(text: string): string {
  return (
    text
      // SQLite compares up to the first NUL.
      .replaceAll('\0', ' ')
      .normalize('NFKC')
      .toUpperCase()
      .toLowerCase()
      .replaceAll('ς', 'σ')
      .normalize('NFKC')
  )
}

/** What is searched of an address. The line break keeps a word from matching across the two. */
export function searchTextOf(address: string, label: string): string {
  return foldText(`${address}\n${label}`)
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
