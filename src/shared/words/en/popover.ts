/** Every phrase of the popover except the sentences about failures, in English. */
export const popoverWords = {
  account: 'Account',
  name: 'Name or search',
  naming: 'Kind of name',
  newSuggestion: 'New suggestion',
  madeBy: (service: string) => `${service} makes the name`,
  domain: 'Domain',
  otherDomain: 'Other…',
  label: 'Label',
  optional: 'Label (optional)',
  charactersLeft: (left: number) => (left < 0 ? `${-left} too many` : `${left} left`),
  make: 'Create',
  makePractice: 'Create practice address',
  takeHandle: 'Use',
  create: 'Create and copy',
  createOnly: 'Create',
  creating: 'Creating…',
  waitingFor: (service: string) => `Still waiting for ${service}…`,
  keyForSession: 'Key kept until you quit',
  keyMissing: 'No key is saved.',

  copied: 'Copied',
  notCopied: 'Not copied',
  copy: 'Copy',
  copyAgain: 'Copy again',
  undo: 'Undo',
  delete: 'Delete…',
  actions: 'Actions',
  forwardsTo: (destination: string) => `Forwards to ${destination}`,
  noMail: 'For practice: receives no mail',
  isCopied: (address: string) => `${address} is on the clipboard.`,
  isNotCopied: (address: string) => `${address} was made, but not copied.`,

  dismiss: 'Dismiss',
  said: (service: string) => `${service} said:`,
  retryIn: (time: string) => `Try again in ${time}`,
  retryNow: 'You can try again now.',
  checkAgain: 'Check again',
  checking: 'Checking…',
  openSettings: 'Open settings',
  tryAgain: 'Try again',

  addresses: 'Addresses',
  deleted: 'Deleted',
  active: 'Switched on',
  off: 'Switched off',
  'off.caught': 'Switched off',
  'off.to-trash': 'Off: mail goes to the trash',
  trashed: 'In the trash',
  'trashed.bounces': 'Deleted',
  copyDeleted: 'Copy anyway?',
  nothingMade: 'What you make appears here.',
  nothingFound: 'Nothing found.',
  found: (count: number, more: boolean) => (more ? `More than ${count} found` : `${count} found`),

  settings: 'Settings',
} as const

/** The phrases that each language of the popover must have. */
export type PopoverWords = {
  readonly [Key in keyof typeof popoverWords]: (typeof popoverWords)[Key] extends string
    ? string
    : (typeof popoverWords)[Key]
}
