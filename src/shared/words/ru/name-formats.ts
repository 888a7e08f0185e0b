import type { NameFormatWords } from '../catalogue.ts'

/** The kinds of names to choose among: those by the user, and the formats in which services make them. */
export const nameFormatWords: NameFormatWords = {
  'choice.format.': 'Мои',
  'choice.format.characters': 'Случайные символы',
  'choice.format.words': 'Случайные слова',
  'choice.format.noun': 'Существительное и цифры',
  'choice.format.female-name': 'Женское имя',
  'choice.format.male-name': 'Мужское имя',
  'choice.format.uuid': 'Длинные случайные (UUID)',
}
