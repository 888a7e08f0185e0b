import { type WordLanguage, type WordLanguageChoice, wordLanguages } from '../../shared/views/preferences.ts'
import { locale } from '../../shared/words/language.ts'

/**
 * The lists of readable words: common, pleasant words of three to eight lower-case letters from a to z. They are chosen
 * so that no word offends or saddens, alone or beside another one, in any of the languages. No list has names, brands,
 * misleading titles, words that look alike, or a word in two forms.
 *
 * Each list is one text in a file of its own, which is loaded when a name needs it. A text is a quarter smaller than an
 * array.
 */
const lists: Readonly<Record<WordLanguage, () => Promise<{ readonly wordList: readonly string[] }>>> = {
  de: () => import('./words/de.ts'),
  en: () => import('./words/en.ts'),
  es: () => import('./words/es.ts'),
  fr: () => import('./words/fr.ts'),
  it: () => import('./words/it.ts'),
  nl: () => import('./words/nl.ts'),
  pl: () => import('./words/pl.ts'),
  pt: () => import('./words/pt.ts'),
}

/** The language of readable words: the chosen one, or the app's if it has a list, or else English. */
export function wordLanguageOf(choice: WordLanguageChoice): WordLanguage {
  if (choice !== 'app') return choice
  const { language } = new Intl.Locale(locale())
  return wordLanguages.find((known) => known === language) ?? 'en'
}

/** Loads the readable words of a language. */
export async function loadWordList(language: WordLanguage): Promise<readonly string[]> {
  return (await lists[language]()).wordList
}
