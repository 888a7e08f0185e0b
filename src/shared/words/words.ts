import * as en from './en/main.ts'
import { type Language, useLanguage } from './language.ts'

/** The shape of a catalogue: the same phrases with the same parameters, in any language. */
type Catalogue<Phrases> = Phrases extends string
  ? string
  : Phrases extends (...values: infer Values) => infer Said
    ? (...values: Values) => Catalogue<Said>
    : { readonly [Name in keyof Phrases]: Catalogue<Phrases[Name]> }

/** The phrases of the main process in a language. A language that lacks a phrase does not compile. */
export type Words = Catalogue<typeof en>

/** The catalogues of the main process. English is there at once, for what fails before any setting is read. */
const catalogues: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => en,
}

let current: Words = en

/** The phrases of the language in use. Call this when a phrase is shown, never while a module is loaded. */
export function words(): Words {
  return current
}

/** Loads the phrases of a language and changes to them, and to its dates and numbers. */
export async function loadWords(language: Language): Promise<void> {
  current = await catalogues[language]()
  useLanguage(language)
}
