import type { DomainWords, NameFormatWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

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

/** What is said of domains before an address is made there. */
export const domainWords: DomainWords = {
  tail: (count) =>
    plural(count, { one: `+ ${number(count)} carácter`, other: `+ ${number(count)} caracteres` }),
  'tail.unknown': '+ una terminación',
  usual: (service) => `El dominio lo decide ${service}.`,
}
