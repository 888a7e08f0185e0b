import type { DomainWords, NameFormatWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The kinds of names to choose among: those by the user, and the formats in which services make them. */
export const nameFormatWords: NameFormatWords = {
  'choice.format.': 'Zelf gekozen',
  'choice.format.characters': 'Willekeurige tekens',
  'choice.format.words': 'Willekeurige woorden',
  'choice.format.noun': 'Zelfstandig naamwoord met cijfers',
  'choice.format.female-name': 'Een vrouwennaam',
  'choice.format.male-name': 'Een mannennaam',
  'choice.format.uuid': 'Lang en willekeurig (UUID)',
}

/** What is said of domains before an address is made there. */
export const domainWords: DomainWords = {
  tail: (count) => plural(count, { one: `+ ${number(count)} teken`, other: `+ ${number(count)} tekens` }),
  'tail.unknown': '+ een toevoeging',
  usual: (service) => `${service} bepaalt het domein.`,
}
