import { afterEach, describe, expect, it } from 'vitest'
import { randomSource } from '../../../src/main/naming/random-source.ts'
import { suggestLocalPart } from '../../../src/main/naming/suggest.ts'
import { loadWordList, wordLanguageOf } from '../../../src/main/naming/word-lists.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import { checkLocalPart } from '../../../src/shared/rules/local-part.ts'
import { wordLanguages } from '../../../src/shared/views/preferences.ts'
import { useLanguage } from '../../../src/shared/words/language.ts'
import { deniedPieces, deniedWords } from './denied-words.ts'

/** How a word looks at a glance, in a font where i, j and l are alike. */
const glance = (word: string) => word.replaceAll('rn', 'm').replaceAll('vv', 'w').replace(/[ijl]/g, 'l')

/** The words that are equal in some way to an earlier one. */
function repeated(words: readonly string[], by: (word: string) => string | undefined): readonly string[] {
  const seen = new Set<string>()
  return words.filter((word) => {
    const form = by(word)
    const isSeen = form !== undefined && seen.has(form)
    if (form !== undefined) seen.add(form)
    return isSeen
  })
}

describe.each(wordLanguages)('the word list of %s', (language) => {
  it('has at least 1,000 words', async () => {
    expect((await loadWordList(language)).length).toBeGreaterThanOrEqual(1_000)
  })

  it('has each word once, and in the order of the alphabet', async () => {
    const words = await loadWordList(language)
    expect(words).toEqual([...new Set(words)].sort())
  })

  it('has words of three to eight plain letters alone', async () => {
    expect((await loadWordList(language)).filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([])
  })

  it('has no word that is rude in any of the languages, or that services reserve', async () => {
    const isDenied = (word: string) =>
      deniedWords.has(word) || deniedPieces.some((piece) => word.includes(piece))
    expect((await loadWordList(language)).filter(isDenied)).toEqual([])
  })

  it('has no word beside another form of it: with an ending, or with another vowel at the end', async () => {
    const words = await loadWordList(language)
    const known = new Set(words)
    const longer = words.filter((word) => [-1, -2].some((end) => known.has(word.slice(0, end))))
    const stem = (word: string) => (/[aeiouy]$/.test(word) ? `${word.slice(0, -1)}…` : undefined)
    expect([...longer, ...repeated(words, stem)]).toEqual([])
  })

  it('has no two words that look alike', async () => {
    expect(repeated(await loadWordList(language), glance)).toEqual([])
  })

  it.each(Object.values(providers).map(({ view }) => view))(
    'makes names that $name allows, of four words and six digits, too',
    async ({ localPart: rule }) => {
      const style = { kind: 'words', count: 4, separator: '.', digits: 6 } as const
      for (let count = 0; count < 200; count += 1) {
        const made = await suggestLocalPart(style, rule, { random: randomSource, language })
        expect(made.ok && checkLocalPart(rule, made.value) === undefined).toBe(true)
      }
    },
  )
})

describe('the language of readable words', () => {
  afterEach(() => useLanguage('en'))

  it('is the chosen one', () => {
    expect(wordLanguageOf('de')).toBe('de')
  })

  it('is otherwise the language of the app', () => {
    expect(wordLanguageOf('app')).toBe('en')
  })
})
