import { listOf, numberOf, pluralOf } from '../forms.ts'

/** The phrase for a number of things, in the six forms of Arabic. */
export const plural = /* @__PURE__ */ pluralOf('ar')

/** A number as text. */
export const number = /* @__PURE__ */ numberOf('ar')

/** Words joined by “and”. */
export const all = /* @__PURE__ */ listOf('ar', 'all')

/** Words joined by “or”. */
export const either = /* @__PURE__ */ listOf('ar', 'either')

/** A whole clause about one thing, about two, or about more or none: pronouns and adjectives have no other forms. */
export const byCount = (count: number, one: string, two: string, more: string): string =>
  plural(count, { zero: more, one, two, few: more, many: more, other: more })

/** A number of addresses as the subject of a clause. */
export const addresses = (count: number): string =>
  plural(count, {
    zero: 'لا عناوين',
    one: 'عنوان واحد',
    two: 'عنوانان',
    few: `${number(count)} عناوين`,
    many: `${number(count)} عنوانًا`,
    other: `${number(count)} عنوان`,
  })

/** A number of addresses after a preposition or a verbal noun. */
export const ofAddresses = (count: number): string =>
  plural(count, {
    zero: '0 عناوين',
    one: 'عنوان واحد',
    two: 'عنوانين',
    few: `${number(count)} عناوين`,
    many: `${number(count)} عنوانًا`,
    other: `${number(count)} عنوان`,
  })

/** A number of characters as the subject of a clause. */
export const characters = (count: number): string => (count === 2 ? 'حرفان' : ofCharacters(count))

/** A number of characters after a preposition. */
export const ofCharacters = (count: number): string =>
  plural(count, {
    zero: '0 أحرف',
    one: 'حرف واحد',
    two: 'حرفين',
    few: `${number(count)} أحرف`,
    many: `${number(count)} حرفًا`,
    other: `${number(count)} حرف`,
  })

/** A number of seconds after a preposition. */
export const ofSeconds = (count: number): string =>
  plural(count, {
    zero: '0 ثوانٍ',
    one: 'ثانية واحدة',
    two: 'ثانيتين',
    few: `${number(count)} ثوانٍ`,
    many: `${number(count)} ثانية`,
    other: `${number(count)} ثانية`,
  })

/**
 * A value that keeps its own direction where it begins or ends with a sign, such as the path of a folder. Notices and
 * notifications show these marks as codes, so their phrases go without them.
 */
export const apart = (value: string): string => `\u2068${value}\u2069`
