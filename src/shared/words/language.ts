import type { languages } from '../views/preferences.ts'

/** A language of the app, by its BCP 47 tag. */
export type Language = (typeof languages)[number]

let current: Language = 'en'

/** The tag of the language in use, for dates and numbers. Call this when they are shown, as `words`. */
export function locale(): Language {
  return current
}

/** Changes the language of all phrases from now on. */
export function useLanguage(language: Language): void {
  current = language
}
