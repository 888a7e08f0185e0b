import { listOf, numberOf, pluralOf } from '../forms.ts'

const choose = /* @__PURE__ */ pluralOf('pl')

/**
 * The phrase for a number of things: `plural(count, { one: '1 wiersz', few: '2 wiersze', many: '5 wierszy' })`. Every count
 * is whole: fractions, which CLDR calls `other`, have the form of `few`.
 */
export const plural = (
  count: number,
  forms: { readonly one: string; readonly few: string; readonly many: string },
): string => choose(count, { ...forms, other: forms.few })

/** A number as text. */
export const number = /* @__PURE__ */ numberOf('pl')

/** Words joined by “i”. */
export const all = /* @__PURE__ */ listOf('pl', 'all')

/** Words joined by “lub”. */
export const either = /* @__PURE__ */ listOf('pl', 'either')

/** A number of addresses, in the nominative or the accusative. */
export const addresses = (count: number): string =>
  plural(count, {
    one: `${number(count)} adres`,
    few: `${number(count)} adresy`,
    many: `${number(count)} adresów`,
  })

/** A number of characters, in the nominative or the accusative, as after “co najwyżej” and “niż”. */
export const characters = (count: number): string =>
  plural(count, {
    one: `${number(count)} znak`,
    few: `${number(count)} znaki`,
    many: `${number(count)} znaków`,
  })

/** A noun and the name of what it means, if the name is known. */
export const named = (noun: string, name: string | undefined): string => (name ? `${noun} ${name}` : noun)
