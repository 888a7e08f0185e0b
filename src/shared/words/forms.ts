/**
 * The plural forms that a language needs besides `other`, as CLDR names them. French, Italian, Portuguese and Spanish may
 * add `many`, which is for whole millions only.
 */
interface NeededForms {
  ar: 'zero' | 'one' | 'two' | 'few' | 'many'
  de: 'one'
  en: 'one'
  es: 'one'
  fr: 'one'
  it: 'one'
  ja: never
  nl: 'one'
  pl: 'one' | 'few' | 'many'
  'pt-BR': 'one'
  ru: 'one' | 'few' | 'many'
  'zh-Hans': never
}

/** A language that phrases can be written in, by its BCP 47 tag. */
export type WrittenLanguage = keyof NeededForms

/** A phrase in the plural forms of a language. A phrase that lacks a needed form does not compile. */
export type PluralForms<Tag extends WrittenLanguage> = Readonly<
  Record<NeededForms[Tag] | 'other', string> & Partial<Record<Intl.LDMLPluralRule, string>>
>

/** Chooses among the plural forms of a language by a number. In Russian and Polish, `one` is not only the number 1. */
export function pluralOf<Tag extends WrittenLanguage>(tag: Tag) {
  // Made when it is first used, here as below: the tables of a language take milliseconds and memory.
  let rules: Intl.PluralRules | undefined
  return (count: number, forms: PluralForms<Tag>): string => {
    rules ??= new Intl.PluralRules(tag)
    return forms[rules.select(count)] ?? forms.other
  }
}

/** Writes numbers as a language does: with its digits and its separators. */
export function numberOf(tag: WrittenLanguage) {
  let numbers: Intl.NumberFormat | undefined
  return (value: number): string => {
    numbers ??= new Intl.NumberFormat(tag)
    return numbers.format(value)
  }
}

/** Joins words as a language does: all of them (`a, b, and c`), or one of them (`a, b, or c`). */
export function listOf(tag: WrittenLanguage, which: 'all' | 'either') {
  let lists: Intl.ListFormat | undefined
  return (words: readonly string[]): string => {
    lists ??= new Intl.ListFormat(tag, { type: which === 'all' ? 'conjunction' : 'disjunction' })
    return lists.format(words)
  }
}
