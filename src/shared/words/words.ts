import type { MainWords } from './catalogue.ts'
import * as en from './en/main.ts'
import { type Language, locale } from './language.ts'

const catalogues: Readonly<Record<Language, MainWords>> = { en }

/** The phrases of the language in use. Call this when a phrase is shown, never while a module is loaded. */
export function words(): MainWords {
  return catalogues[locale()]
}
