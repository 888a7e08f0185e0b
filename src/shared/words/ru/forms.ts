import { listOf, numberOf, pluralOf } from '../forms.ts'

const choose = /* @__PURE__ */ pluralOf('ru')

/**
 * The phrase for a number of things: `plural(count, { one: '1 строка', few: '2 строки', many: '5 строк' })`. Every count is
 * whole: fractions, which CLDR calls `other`, have the form of `few`. `one` is for 21 and 101, too.
 */
export const plural = (
  count: number,
  forms: { readonly one: string; readonly few: string; readonly many: string },
): string => choose(count, { ...forms, other: forms.few })

/** A number as text. */
export const number = /* @__PURE__ */ numberOf('ru')

/** Words joined by “и”. */
export const all = /* @__PURE__ */ listOf('ru', 'all')

/** Words joined by “или”. */
export const either = /* @__PURE__ */ listOf('ru', 'either')

/** A number of addresses, in the nominative or the accusative. */
export const addresses = (count: number): string =>
  plural(count, {
    one: `${number(count)} адрес`,
    few: `${number(count)} адреса`,
    many: `${number(count)} адресов`,
  })

/** A number of characters, in the genitive, as after “не больше” and “длиннее”. */
export const ofCharacters = (count: number): string =>
  plural(count, {
    one: `${number(count)} символа`,
    few: `${number(count)} символов`,
    many: `${number(count)} символов`,
  })
