import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/shared/words/language.ts'
import { isTable, phrasesOf, textsIn, textsOf } from '../../support/catalogue-texts.ts'
import { sameWords } from '../../support/same-words.ts'

const pairs = ['()', '[]', '{}', '“”', '„“', '«»', '「」', '『』', '（）', '《》']

/** Whether each bracket and quotation mark that opens is closed. What `„` opens, `“` closes in German, `”` in Polish. */
function isClosed(text: string): boolean {
  const count = (sign: string) => text.split(sign).length - 1
  return text.includes('„')
    ? count('„') === count('“') + count('”')
    : pairs.every(([open = '', close = '']) => (open === '„' ? true : count(open) === count(close)))
}

function faultOf(made: string, text: string): string | undefined {
  if (text === '' || text !== text.trim()) return 'is empty, or begins or ends with a space'
  if (/\bundefined\b|\bNaN\b|\bnull\b|\[object|=>|\$\{/.test(text)) return 'has a gap'
  if (isTable(made)) return undefined
  if (/\s{2}/.test(text)) return 'has two spaces'
  if (/[.。]{2}|\s[.,。，、](?!\w)/.test(text)) return 'has two full stops, or a space before one'
  return isClosed(text) ? undefined : 'has a bracket that is not closed'
}

/** Names of keys and brands, other names of services, and phrases of nothing but their values. */
const anywhere =
  /^keyNames\.|\.alsoCalled\.|^encodings\.|sentences$|^main\.desktop\.(?:menu\.app|tray\.tooltips\.idle|notifications\.(?:copied|whole))$|^main\.diagnostics\.title$|^failureNote\.account$|^popover\.(?:ctrl|perhaps)$|^settings\.(?:window\.title|report\.domains\.list|report\.plan\.name|form\.nickname\.another|choice\.separator\.\+)$/

/** The phrase that made a text, without its arguments. */
const phraseOf = (made: string) => made.replace(/\(\[.*$/s, '')

describe.each(languages)('every phrase in the language %s', (language) => {
  test('is whole with every kind of argument', async () => {
    const faults: string[] = []
    let texts = 0
    for (const [group, phrases] of Object.entries(await phrasesOf(language))) {
      for (const [made, text] of textsOf(group, Object(phrases))) {
        texts += 1
        const fault = faultOf(made, text)
        if (fault !== undefined) faults.push(`${made} ${fault}: ${text}`)
      }
    }
    expect(texts).toBeGreaterThan(5_000)
    expect(faults).toEqual([])
  })

  // Speech recognition finds a control by the words that it shows.
  test('names each button with the words on it', async () => {
    const { settings } = await phrasesOf(language)
    const phrases = new Map(Object.entries(Object(settings)))
    const shown = (name: string) =>
      phrases.get(name.replace(/\.(?:of|named|data|logs)$|(?<=label\.add)To$/, ''))
    const named = [...phrases].flatMap(([name, phrase]) => {
      const words = shown(name)
      if (words === phrase || typeof words !== 'string') return []
      return [...textsOf('settings', { [name]: phrase })].map(([, text]) => ({ words, text }))
    })
    expect(named.length).toBeGreaterThan(20)
    const wrong = named.filter(({ text, words }) => !text.toLowerCase().includes(words.toLowerCase()))
    expect(wrong).toEqual([])
  })

  test('groups its numbers as the language does', async () => {
    const { number } = await import(`../../../src/shared/words/${language}/forms.ts`)
    const long = number(1_234_567)
    expect(long).toBe(new Intl.NumberFormat(language).format(1_234_567))
    for (const [group, phrases] of Object.entries(await phrasesOf(language)))
      for (const [made, text] of textsOf(group, Object(phrases)))
        expect(text, made).not.toMatch(/(?<![\d.])1000000(?!\d)/)
  })
})

describe.each(languages.filter((language) => language !== 'en'))('in the language %s', (language) => {
  test('no phrase is English, except those that are the same word there', async () => {
    const english = await textsIn('en')
    const left = [...(await textsIn(language))]
      .filter(
        ([made, text]) =>
          english.get(made) === text && /[a-z]{3}/i.test(text) && !/^(?:CSV|JSON|MIT)$/.test(text),
      )
      .filter(([made]) => !anywhere.test(phraseOf(made)))
      .map(([, text]) => text.replace(/^[\d.,]+ | [\d.,]+$| “.*”$/, ''))
    expect([...new Set(left)].toSorted()).toEqual(sameWords[language].toSorted())
  })
})
