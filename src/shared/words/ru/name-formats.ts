import type { DomainWords, NameFormatWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

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

/** What is said of domains before an address is made there. */
export const domainWords: DomainWords = {
  tail: (count) =>
    plural(count, {
      one: `+ ${number(count)} символ`,
      few: `+ ${number(count)} символа`,
      many: `+ ${number(count)} символов`,
    }),
  'tail.unknown': '+ окончание',
  usual: (service) => `Домен выбирает сервис ${service}.`,
}
