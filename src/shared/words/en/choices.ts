import { nameFormatWords } from './name-formats.ts'

/** The phrases of what accounts can choose among the offers of a service. */
export const choiceWords = {
  'choice.domain': 'Domain',
  'choice.domain.hint': 'Any name at this domain is an address.',
  'choice.mailbox': 'Mailbox',
  'choice.mailbox.hint': 'The address where your mail arrives.',
  'choice.separator': 'Separator',
  'choice.separator.hint': 'Between mailbox and name, as your mail service expects it.',
  'choice.separator.+': 'Plus (+)',
  'choice.separator.-': 'Hyphen (-)',
  'choice.separator._': 'Underscore (_)',
  'choice.separator..': 'Dot (.)',
  'choice.separator.=': 'Equals sign (=)',
  'choice.recipient': 'Recipient',
  'choice.recipient.hint': 'Mail to new addresses goes here. Test connection lists what the service offers.',
  'choice.usual': 'As set at the service',
  'choice.usual.first': 'The first one that the service offers',
  'choice.format': 'New names',
  'choice.format.hint': 'Made up by you, with suggestions, or by the service. The hotkey uses them, too.',
  'choice.format.usual': 'My own, where the domain allows it',
  ...nameFormatWords,
  'choice.saved': 'As saved',
  'choice.gone': 'No longer offered by the service',
} as const
