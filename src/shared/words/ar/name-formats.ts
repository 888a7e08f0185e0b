import type { DomainWords, NameFormatWords } from '../catalogue.ts'
import { characters } from './forms.ts'

/** The kinds of names to choose among: those by the user, and the formats in which services make them. */
export const nameFormatWords: NameFormatWords = {
  'choice.format.': 'أسمائي',
  'choice.format.characters': 'أحرف عشوائية',
  'choice.format.words': 'كلمات عشوائية',
  'choice.format.noun': 'اسم شيء وأرقام',
  'choice.format.female-name': 'اسم امرأة',
  'choice.format.male-name': 'اسم رجل',
  'choice.format.uuid': 'طويل وعشوائي (UUID)',
}

/** What is said of domains before an address is made there. */
export const domainWords: DomainWords = {
  tail: (count) => `+ ${characters(count)}`,
  'tail.unknown': '+ نهاية',
  usual: (service) => `تحدد خدمة ${service} النطاق.`,
}
