import { nameFormatWords } from './name-formats.ts'

/** The phrases of what accounts can choose among the offers of a service. */
export const choiceWords = {
  'choice.recipient': 'Recipient',
  'choice.recipient.hint': 'Mail to new addresses goes there. Test connection lists what the service offers.',
  'choice.recipient.usual': 'As set at the service',
  'choice.format': 'New names',
  'choice.format.hint': 'Who makes them up: you, with suggestions, or the service. The hotkey follows, too.',
  'choice.format.usual': 'My own, where the domain allows it',
  ...nameFormatWords,
  'choice.saved': 'As saved',
  'choice.gone': 'No longer offered by the service',
} as const
