import type { DomainWords, NameFormatWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The kinds of names to choose among: those by the user, and the formats in which services make them. */
export const nameFormatWords: NameFormatWords = {
  'choice.format.': 'Eigene',
  'choice.format.characters': 'Zufällige Zeichen',
  'choice.format.words': 'Zufällige Wörter',
  'choice.format.noun': 'Ein Substantiv und Ziffern',
  'choice.format.female-name': 'Ein Frauenname',
  'choice.format.male-name': 'Ein Männername',
  'choice.format.uuid': 'Lang und zufällig (UUID)',
}

/** What is said of domains before an address is made there. */
export const domainWords: DomainWords = {
  tail: (count) => plural(count, { one: `+ ${number(count)} Zeichen`, other: `+ ${number(count)} Zeichen` }),
  'tail.unknown': '+ Endung',
  usual: (service) => `Über die Domain entscheidet ${service}.`,
}
