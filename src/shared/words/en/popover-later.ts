/** The phrases of the popover that its first paint does not need: its list of keys, and the first run. */
export const popoverLaterWords = {
  title: 'Keys',
  close: 'Close',
  here: 'The popover',
  address: 'The marked address',
  act: 'Create or copy, as the marked row says',
  make: 'Create the address in the field',
  mark: 'Mark another row',
  domain: 'Go to the domain',
  label: 'Go to the label',
  account: 'Choose an account by its place',
  actions: 'Open the actions of the marked address',
  undo: 'Take back what was just made',
  suggest: 'Suggest another name',
  clear: 'Clear the field; in an empty one, hide the popover',
  settings: 'Open the settings',
  keys: 'Show this list',

  welcome: 'A fresh address for every site',
  welcomeText: 'Each forwards to your inbox; yours stays private.',
  addAccount: 'Add account',
  practise: 'Try it without an account',
  practiceText: 'Practice needs no key and receives no mail.',
} as const

/** The phrases that each language must have. */
export type PopoverLaterWords = { readonly [Key in keyof typeof popoverLaterWords]: string }
