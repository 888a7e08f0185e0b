import type { languages } from '../views/preferences.ts'
import * as en from './en/main.ts'

/** A language of the app, by its BCP 47 tag. */
export type Language = (typeof languages)[number]

/** The shape of a catalogue: the same phrases with the same parameters, in any language. */
type Catalogue<Phrases> = Phrases extends string
  ? string
  : Phrases extends (...values: infer Values) => infer Said
    ? (...values: Values) => Catalogue<Said>
    : { readonly [Name in keyof Phrases]: Catalogue<Phrases[Name]> }

/** The phrases of the main process in a language. A language that lacks a phrase does not compile. */
export type Words = Catalogue<typeof en>

const catalogues: Readonly<Record<Language, Words>> = { en }
let current: Language = 'en'

/** The phrases of the language in use. Call this when a phrase is shown, never while a module is loaded. */
export function words(): Words {
  return catalogues[current]
}

/** The tag of the language in use, for dates and numbers. */
export function locale(): string {
  return current
}

/** Changes the language of all phrases from now on. */
export function useLanguage(language: Language): void {
  current = language
}
