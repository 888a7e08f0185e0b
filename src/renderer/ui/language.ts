import { batch, createSignal } from 'solid-js'
import { directionOf, type Language, useLanguage } from '../../shared/words/language.ts'

const root = document.documentElement

// The main process gives the page its language before any script runs.
const [locale, setLocale] = createSignal(root.lang as Language)

/** The tag of the language in use, for dates and numbers; what calls it while it draws is drawn again after a change. */
export { locale }

/** Each loads its words in a language, and returns what puts them to use. */
const catalogues: ((language: Language) => Promise<() => void>)[] = []

/**
 * The words of a part of the window, in the language in use. A window loads them before it draws anything, and again
 * when the language changes.
 */
export async function createWords<Words>(load: (language: Language) => Promise<Words>): Promise<() => Words> {
  const [words, setWords] = createSignal(await load(locale()))
  catalogues.push(async (language) => {
    const next = await load(language)
    return () => setWords(() => next)
  })
  return words
}

/** Changes the language of everything that this script draws. */
export async function speak(language: Language): Promise<void> {
  const changes = await Promise.all(catalogues.map((load) => load(language)))
  batch(() => {
    for (const change of changes) change()
    setLocale(language)
  })
  useLanguage(language)
  root.lang = language
  root.dir = directionOf(language)
}
