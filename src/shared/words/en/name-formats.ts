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
