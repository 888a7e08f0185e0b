import type { DomainWords, NameFormatWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The kinds of names to choose among: those by the user, and the formats in which services make them. */
export const nameFormatWords: NameFormatWords = {
  'choice.format.': 'I miei',
  'choice.format.characters': 'Caratteri casuali',
  'choice.format.words': 'Parole casuali',
  'choice.format.noun': 'Un sostantivo e cifre',
  'choice.format.female-name': 'Un nome femminile',
  'choice.format.male-name': 'Un nome maschile',
  'choice.format.uuid': 'Lungo e casuale (UUID)',
}

/** What is said of domains before an address is made there. */
export const domainWords: DomainWords = {
  /** What a service adds to a name: some characters. */
  tail: (count) =>
    plural(count, { one: `+ ${number(count)} carattere`, other: `+ ${number(count)} caratteri` }),
  'tail.unknown': '+ un finale',
  usual: (service) => `Il dominio lo decide ${service}.`,
}
