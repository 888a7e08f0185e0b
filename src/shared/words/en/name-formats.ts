import { number, plural } from './forms.ts'

/** The kinds of names to choose among: those by the user, and the formats in which services make them. */
export const nameFormatWords = {
  'choice.format.': 'My own',
  'choice.format.characters': 'Random characters',
  'choice.format.words': 'Random words',
  'choice.format.noun': 'A noun and digits',
  'choice.format.female-name': 'A woman’s name',
  'choice.format.male-name': 'A man’s name',
  'choice.format.uuid': 'Long and random (UUID)',
} as const

/** What is said of domains before an address is made there. */
export const domainWords = {
  /** What a service adds to a name: some characters. */
  tail: (count: number) =>
    plural(count, { one: `+ ${number(count)} character`, other: `+ ${number(count)} characters` }),
  'tail.unknown': '+ an ending',
  usual: (service: string) => `${service} decides about the domain.`,
} as const
