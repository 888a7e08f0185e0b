import type { NameFormatWords } from '../catalogue.ts'

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
