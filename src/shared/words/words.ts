import * as en from './en/main.ts'
import { type Language, locale } from './language.ts'

/** The shape of a catalogue: the same phrases with the same parameters, in any language. */
type Catalogue<Phrases> = Phrases extends string
  ? string
  : Phrases extends (...values: infer Values) => infer Said
    ? (...values: Values) => Catalogue<Said>
    : { readonly [Name in keyof Phrases]: Catalogue<Phrases[Name]> }

/** The phrases of the main process in a language. A language that lacks a phrase does not compile. */
export type Words = Catalogue<typeof en>

const catalogues: Readonly<Record<Language, Words>> = { en }

/** The phrases of the language in use. Call this when a phrase is shown, never while a module is loaded. */
export function words(): Words {
  return catalogues[locale()]
}
