import type { DomainWords, NameFormatWords } from '../catalogue.ts'
import { characters } from './forms.ts'

/** The kinds of names to choose among: those by the user, and the formats in which services make them. */
export const nameFormatWords: NameFormatWords = {
  'choice.format.': 'Moje własne',
  'choice.format.characters': 'Losowe znaki',
  'choice.format.words': 'Losowe słowa',
  'choice.format.noun': 'Rzeczownik i cyfry',
  'choice.format.female-name': 'Imię żeńskie',
  'choice.format.male-name': 'Imię męskie',
  'choice.format.uuid': 'Długa i losowa (UUID)',
}

/** What is said of domains before an address is made there. */
export const domainWords: DomainWords = {
  tail: (count) => `+ ${characters(count)}`,
  'tail.unknown': '+ końcówka',
  usual: (service) => `O domenie decyduje usługa ${service}.`,
}
