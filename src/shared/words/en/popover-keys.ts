/** What the keys of the popover do, for its list of keys, in English. */
export const popoverKeyWords = {
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
} as const
