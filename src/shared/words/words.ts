import type { MainWords } from './catalogue.ts'
import * as en from './en/main.ts'
import { type Language, useLanguage } from './language.ts'

/** The catalogues of the main process. English is there at once, for what fails before any setting is read. */
const catalogues: Readonly<Record<Language, () => Promise<MainWords>>> = {
  ar: () => import('./ar/main.ts'),
  de: () => import('./de/main.ts'),
  en: async () => en,
  es: () => import('./es/main.ts'),
  fr: () => import('./fr/main.ts'),
  it: () => import('./it/main.ts'),
  ja: () => import('./ja/main.ts'),
  nl: () => import('./nl/main.ts'),
  pl: () => import('./pl/main.ts'),
  'pt-BR': () => import('./pt-BR/main.ts'),
  ru: () => import('./ru/main.ts'),
  'zh-Hans': () => import('./zh-Hans/main.ts'),
}

let current: MainWords = en

/** The phrases of the language in use. Call this when a phrase is shown, never while a module is loaded. */
export function words(): MainWords {
  return current
}

/** Loads the phrases of a language and changes to them, and to its dates and numbers. */
export async function loadWords(language: Language): Promise<void> {
  current = await catalogues[language]()
  useLanguage(language)
}
