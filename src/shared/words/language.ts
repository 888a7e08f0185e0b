/** The languages of the app, by their BCP 47 tags. */
export const languages = [
  'ar',
  'de',
  'en',
  'es',
  'fr',
  'it',
  'ja',
  'nl',
  'pl',
  'pt-BR',
  'ru',
  'zh-Hans',
] as const

/** A language of the app, by its BCP 47 tag. */
export type Language = (typeof languages)[number]

let current: Language = 'en'

/** The tag of the language in use, for dates and numbers. Call this when they are shown, as `words`. */
export function locale(): Language {
  return current
}

/** Changes the language of dates and numbers from now on; `loadWords` changes that of phrases, too. */
export function useLanguage(language: Language): void {
  current = language
}

/** The direction of a language's text. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return rightToLeft.has(language) ? 'rtl' : 'ltr'
}

const rightToLeft: ReadonlySet<string> = new Set(['ar'])

/** A tag's language and script, such as `zh-Hans` for `zh-CN`. Empty for a text that is no tag. */
function scriptOf(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return `${language}-${script}`
  } catch {
    return ''
  }
}

/** A tag without a script, such as `en-GB`, and its language. */
const plainTag = /^([a-z]{2,3})(?:-(?:[A-Z]{2}|\d{3}))?$/

/** A language of the app that its own tag names, wherever it is spoken. Asking for scripts loads the tables of all. */
function namedBy(tag: string): Language | undefined {
  const [, name] = plainTag.exec(tag) ?? []
  return languages.find((language) => language === name)
}

/**
 * The language of the app that comes closest to those of the system, which are in the order of the user's choice. A
 * country counts only where a language is written differently there. English if none is known.
 */
export function closestLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = namedBy(tag) ?? languages.find((language) => scriptOf(language) === scriptOf(tag))
    if (found !== undefined) return found
  }
  return 'en'
}
