import { batch, createSignal } from 'solid-js'
import { directionOf, type Language, useLanguage } from '../../shared/words/language.ts'

const root = document.documentElement

// The main process gives the page its language before any script runs.
const [locale, setLocale] = createSignal(root.lang as Language)

/** The tag of the language in use, for dates and numbers; what calls it while it draws is drawn again after a change. */
export { locale }

/** The language that was chosen last, whose words may not be there yet. */
let wanted = locale()

/** Each loads its words in a language, and returns what puts them to use. */
const catalogues: ((language: Language) => Promise<() => void>)[] = []

/**
 * The words of a part of the window, in the language in use. A window loads them before it draws anything, and again
 * when the language changes.
 */
export async function createWords<Words>(load: (language: Language) => Promise<Words>): Promise<() => Words> {
  let language = wanted
  let first = await load(language)
  // The language can change while the words are loaded.
  while (language !== wanted) {
    language = wanted
    first = await load(language)
  }
  const [words, setWords] = createSignal(first)
  catalogues.push(async (language) => {
    const next = await load(language)
    return () => setWords(() => next)
  })
  return words
}

/** Changes the language of everything that this script draws. The last call counts, whichever loads its words first. */
export async function speak(language: Language): Promise<void> {
  wanted = language
  const changes = await Promise.all(catalogues.map((load) => load(language)))
  if (language !== wanted) return
  batch(() => {
    for (const change of changes) change()
    setLocale(language)
  })
  useLanguage(language)
  root.lang = language
  root.dir = directionOf(language)
}
