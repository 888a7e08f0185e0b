import type { NameFormatWords } from '../catalogue.ts'

/** The kinds of names to choose among: those by the user, and the formats in which services make them. */
export const nameFormatWords: NameFormatWords = {
  'choice.format.': 'Los míos',
  'choice.format.characters': 'Caracteres al azar',
  'choice.format.words': 'Palabras al azar',
  'choice.format.noun': 'Un sustantivo y dígitos',
  'choice.format.female-name': 'Un nombre de mujer',
  'choice.format.male-name': 'Un nombre de hombre',
  'choice.format.uuid': 'Largo y al azar (UUID)',
}
