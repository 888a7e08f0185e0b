/** The phrases of what accounts can choose among the offers of a service. */
export const choiceWords = {
  'choice.recipient': 'Recipient',
  'choice.recipient.hint': 'Mail to new addresses goes there. Test connection lists what the service offers.',
  'choice.format': 'Names made by the service',
  'choice.format.hint': 'How the service makes up a name, where it does so.',
  'choice.format.characters': 'Random characters',
  'choice.format.words': 'Random words',
  'choice.format.noun': 'A noun and digits',
  'choice.format.female-name': 'A woman’s name',
  'choice.format.male-name': 'A man’s name',
  'choice.format.uuid': 'Long and random (UUID)',
  'choice.usual': 'As set at the service',
  'choice.saved': 'As saved',
  'choice.gone': 'No longer offered by the service',
} as const
