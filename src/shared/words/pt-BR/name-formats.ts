import type { DomainWords, NameFormatWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The kinds of names to choose among: those by the user, and the formats in which services make them. */
export const nameFormatWords: NameFormatWords = {
  'choice.format.': 'Meus próprios',
  'choice.format.characters': 'Caracteres aleatórios',
  'choice.format.words': 'Palavras aleatórias',
  'choice.format.noun': 'Um substantivo e algarismos',
  'choice.format.female-name': 'Um nome de mulher',
  'choice.format.male-name': 'Um nome de homem',
  'choice.format.uuid': 'Longo e aleatório (UUID)',
}

/** What is said of domains before an address is made there. */
export const domainWords: DomainWords = {
  tail: (count) =>
    plural(count, { one: `+ ${number(count)} caractere`, other: `+ ${number(count)} caracteres` }),
  'tail.unknown': '+ uma terminação',
  usual: (service) => `O domínio é decidido por ${service}.`,
}
