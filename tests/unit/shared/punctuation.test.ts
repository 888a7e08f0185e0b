import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../../src/shared/words/language.ts'
import { isTable, textsIn } from '../../support/catalogue-texts.ts'

/** The quotation marks of each language. Those of no other may stand in it. */
const quotes: Readonly<Record<Language, string>> = {
  ar: '«»',
  de: '„“',
  en: '“”',
  es: '“”',
  fr: '«»',
  it: '“”',
  ja: '「」',
  nl: '“”',
  pl: '„”',
  'pt-BR': '“”',
  ru: '«»',
  'zh-Hans': '“”',
}

/** What each language writes in another way: its spaces, and its own signs. */
const wrong: Partial<Record<Language, RegExp>> = {
  // A comma or a semicolon that no sample of Latin letters wrote.
  ar: /\p{Script=Arabic}[,;?]/u,
  fr: /[^\u202f][;!?]|[^\u00a0]:(?=\s|$)|«(?!\u00a0)|[^\u00a0]»/,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}] ?[,;:!?()]|[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}] [\da-z]/iu,
  ru: /[^\u00a0]—|(?<!\S)-(?!\S)/,
  'zh-Hans': /\p{Script=Han} ?[,;:!?()]|\p{Script=Han} [\da-z]/iu,
}

/** Words for menus, which semicolons part, and names by which services are looked for. */
const isList = (made: string) => made === 'packages.keywords' || made.includes('.alsoCalled.')

/** What is amiss with the signs of a text. */
function faultOf(language: Language, made: string, text: string): string | undefined {
  if (/["]|\w'|\.\.\./.test(text)) return 'has straight quotes, or three dots'
  const foreign = [...'„“”«»「」'].find((sign) => text.includes(sign) && !quotes[language].includes(sign))
  if (foreign !== undefined) return `has ${foreign} of another language`
  if (!isTable(made) && wrong[language]?.test(text)) return 'has a sign or a space of another language'
  return undefined
}

describe.each(languages)('the punctuation of the language %s', (language) => {
  test('is its own in every phrase', async () => {
    const faults = [...(await textsIn(language))]
      .filter(([made]) => !isList(made))
      .flatMap(([made, text]) => {
        const fault = faultOf(language, made, text)
        return fault === undefined ? [] : [`${made} ${fault}: ${text}`]
      })
    expect(faults).toEqual([])
  })
})

/** Sentences in English whose translations are a noun, a colon and a name, and a word that is an abbreviation there. */
const otherwise = /^settings\.(?:accounts\.is(?:Default|Saved|Removed)|shortcuts\.off)\b/

describe.each(languages.filter((language) => language !== 'en'))(
  'a phrase in the language %s',
  (language) => {
    test('ends in a full stop where the English one does, and nowhere else', async () => {
      const ends = (text: string | undefined) => /[.?!。？؟！]$/.test(text ?? '')
      const english = await textsIn('en')
      const unlike = [...(await textsIn(language))].filter(
        ([made, text]) =>
          english.has(made) &&
          !isTable(made) &&
          !otherwise.test(made) &&
          ends(text) !== ends(english.get(made)),
      )
      expect(unlike).toEqual([])
    })
  },
)

describe.each(languages)('a moment on another day in the language %s', (language) => {
  test('stands behind no word that is for times of day alone', async () => {
    const { limitFailureWords } = await import(`../../../src/shared/words/${language}/limit-failures.ts`)
    const { deletionFailureWords } = await import(
      `../../../src/shared/words/${language}/deletion-failures.ts`
    )
    const backAt = new Date(2026, 11, 24, 14, 5).toLocaleString(language, {
      dateStyle: 'medium',
      timeStyle: 'short',
    })
    for (const said of [
      limitFailureWords['rate-limited']({ backAt }),
      deletionFailureWords['not-deleted-yet']({ backAt }),
    ]) {
      expect(said.join(' ')).toContain(backAt)
      expect(said.join(' ')).not.toMatch(/(?<!\p{L})(?:à|après|alle|dopo le|a las|de las|o|в) \d/u)
    }
  })
})
