import type { DomainWords, NameFormatWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The kinds of names to choose among: those by the user, and the formats in which services make them. */
export const nameFormatWords: NameFormatWords = {
  'choice.format.': 'Les miens',
  'choice.format.characters': 'Caractères aléatoires',
  'choice.format.words': 'Mots aléatoires',
  'choice.format.noun': 'Un nom commun et des chiffres',
  'choice.format.female-name': 'Un prénom de femme',
  'choice.format.male-name': 'Un prénom d’homme',
  'choice.format.uuid': 'Long et aléatoire (UUID)',
}

/** What is said of domains before an address is made there. */
export const domainWords: DomainWords = {
  tail: (count: number) =>
    plural(count, { one: `+ ${number(count)} caractère`, other: `+ ${number(count)} caractères` }),
  'tail.unknown': '+ une terminaison',
  usual: (service: string) => `${service} décide du domaine.`,
}
