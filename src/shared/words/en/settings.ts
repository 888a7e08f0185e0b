import { addressesWords } from './addresses.ts'
import { settingsKeyByEmailWords } from './settings-key-by-email.ts'

/** Everything the settings window says, except the sentences about failures. */
export const settingsWords = {
  ...settingsKeyByEmailWords,
  ...addressesWords,

  'window.title': 'Aliasmith Settings',
  'window.failed': 'The settings could not be read.',
  'window.retry': 'Try again',
  'window.preview': 'Preview',

  'nav.name': 'Settings',
  'nav.accounts': 'Accounts',
  'nav.creating': 'Creating',
  'nav.shortcuts': 'Shortcuts',
  'nav.general': 'General',
  'nav.about': 'About',

  'notices.name': 'Notices',
  'notices.dismiss': 'Dismiss',
  'notices.update.download': 'Download',
  'notices.update.install': 'Restart and install',

  'accounts.title': 'Accounts',
  'accounts.lead':
    'The services that make your addresses. Keys never leave this computer except to their own server.',
  'accounts.list': 'Accounts',
  'accounts.add': 'Add account',
  'accounts.try': 'Try it without an account',
  'accounts.empty.title': 'Connect your first service',
  'accounts.empty.text':
    'Add an account with a key from your service. Or look around first: the practice account needs no key and no network.',
  'accounts.default': 'Default',
  'accounts.edit': 'Edit',
  'accounts.makeDefault': 'Make default',
  'accounts.remove': 'Remove',
  'accounts.replaceKey': 'Replace key',
  'accounts.enterKey': 'Enter key',
  'accounts.noMail': 'Receives no mail',
  'accounts.budget': (left: number, limit: number, per: 'hour' | 'month') =>
    `${left} of ${limit} left this ${per}`,

  'state.working': 'Working',
  'state.key-rejected': 'Key rejected',
  'state.unreachable': 'Unreachable',
  'state.untested': 'Not tested',

  'key.keychain': 'Key in the system keychain',
  'key.session': 'Key kept until you quit',
  'key.not-needed': 'No key needed',
  'key.missing': 'Key missing',

  'form.add': 'Add account',
  'form.edit': (nickname: string) => `Edit ${nickname}`,
  'form.provider': 'Provider',
  'form.nickname': 'Nickname',
  'form.nickname.another': (name: string, number: number) => `${name} ${number}`,
  'form.key': 'API key',
  'form.key.get': (provider: string) => `Get a key from ${provider}`,
  'form.key.saved': 'A key is saved. It is never shown again.',
  'form.key.keep': 'Keep the saved key',
  'form.key.again': 'The key is needed again: a saved key is only ever sent to the server it was saved for.',
  'form.key.lost': 'No key is saved for this account. Paste it to use the account again.',
  'form.key.where': 'Kept in the keychain of your system, where it has one, and never shown again.',
  'form.practice':
    'The practice account needs no key and no network. Its addresses end in @practice.invalid and receive no mail.',
  'form.advanced': 'Advanced',
  'form.server': 'Server address',
  'form.server.hint': 'Change it only if you run the service yourself.',
  'form.keyInQuery': 'Send the key in the address (query) instead of a header',
  'form.keyInQuery.risk':
    'Servers and proxies write addresses to their logs, and the key with them. Use this only if headers do not arrive.',
  'form.domain': 'Default domain',
  'form.domain.hint': 'Choose one or type another. A test of the connection lists what the service offers.',
  'form.plan': 'Plan',
  'form.plan.limits': (hour: string | undefined, month: string | undefined) =>
    `${hour ?? 'Any number of'} requests an hour, ${month ?? 'any number of'} new addresses a month.`,
  'form.test': 'Test connection',
  'form.testing': 'Testing…',
  'form.save': 'Save',
  'form.cancel': 'Cancel',

  'report.good': 'Connected',
  'report.key': 'The key was accepted.',
  'report.addresses.name': 'Addresses',
  'report.addresses': (count: number) => `${count.toLocaleString('en')} at the service`,
  'report.domains': 'Domains',
  'report.more': (count: number) => `and ${count} more`,
  'report.limits': 'Limits',

  'failure.said': (said: string) => `The service said: “${said}”`,
  'failure.request': (id: string) => `Request ${id}`,
  'failure.retryAt': (time: string) => `Try again at ${time}.`,

  'discard.title': 'Discard your changes?',
  'discard.text': 'What you entered is not saved yet.',
  'discard.yes': 'Discard',
  'discard.no': 'Keep editing',

  'remove.title': (nickname: string) => `Remove ${nickname}?`,
  'remove.key': 'Its key is removed from the keychain of this computer.',
  'remove.sessionKey': 'Its key, kept until you quit, is forgotten at once.',
  'remove.addresses': 'Its addresses stay in your list and keep working at the service.',
  'remove.practice': 'Its practice addresses stay in your list.',
  'remove.yes': 'Remove account',
  'remove.no': 'Cancel',

  'handles.name': 'Handles',
  'handles.of': (nickname: string) => `of ${nickname}`,
  'handles.lead': (provider: string) =>
    `A handle is one name at every domain of ${provider}. A domain that is off refuses mail to it.`,
  'handles.handle': 'Handle',
  'handles.claim': 'Claim handle',
  'handles.existing.lead': 'Is one yours already?',
  'handles.existing': 'Add it to the list',
  'handles.to': (destination: string) => `to ${destination}`,
  'handles.domains': (handle: string) => `Domains of ${handle}`,
  'handles.uncertain':
    'A question mark: the service has not said yet whether this domain is on. Use the switch to be sure.',
  'handles.release': 'Release',
  'handles.check': 'Check again',
  'handles.forget': 'Remove from list',
  'handles.state.claiming': 'The answer was lost: it is not known yet whether this handle was claimed.',
  'handles.state.releasing': 'The answer was lost: it is not known yet whether this handle was released.',
  'handles.state.released': 'Released. It can never be used again.',
  'handles.state.gone': 'The service no longer has this handle.',
  'handles.state.not-yours': 'The service says that this handle belongs to somebody else.',

  'release.title': (handle: string) => `Release ${handle}?`,
  'release.forever': 'A released handle can never be used again: not by you, and not by anybody else.',
  'release.mail': 'Mail to it is refused at every domain, at once and for ever.',
  'release.instead': 'To stop its mail for a while, switch its domains off instead.',
  'release.confirm': (handle: string) => `Type ${handle} to confirm`,
  'release.yes': 'Release for ever',
  'release.no': 'Keep it',

  'adopt.title': 'Add a handle that exists',
  'adopt.how': (provider: string) =>
    `${provider} cannot list handles. It only shows whose a handle is by switching a domain on for it, so the domain that you choose will be on.`,
  'adopt.domain': 'Domain to switch on',
  'adopt.effect': (address: string) => `Mail to ${address} will be accepted.`,
  'adopt.yes': 'Switch on and add',
  'adopt.no': 'Cancel',

  'creating.title': 'Creating',
  'creating.lead': 'Which account makes a new address, and how its name is chosen.',
  'creating.empty': 'Add an account first, then choose here how its names are made.',
  'creating.goToAccounts': 'Go to Accounts',
  'creating.default': 'Default account',
  'creating.default.hint': 'Used by the global hotkey.',
  'creating.names': 'Names',
  'creating.account': 'Account',
  'creating.account.hint': 'Each account has a style of its own.',
  'creating.style': 'Naming style',
  'style.random': 'Random characters',
  'style.random.text': 'Hard to guess.',
  'style.words': 'Readable words',
  'style.words.text': 'Easy to say aloud.',
  'style.template': 'Template',
  'style.template.text': 'Your own pattern.',
  'naming.length': 'Length',
  'naming.length.value': (length: number) => `${length} characters`,
  'naming.count': 'Number of words',
  'naming.separator': 'Separator',
  'naming.separator.dot': 'Dot (.)',
  'naming.separator.hyphen': 'Hyphen (-)',
  'naming.separator.underscore': 'Underscore (_)',
  'naming.separator.none': 'None',
  'naming.digits': 'Digits at the end',
  'naming.digits.none': 'None',
  'naming.template': 'Template',
  'naming.template.help': 'Plain characters stay as they are. Each part in braces is made anew:',
  'naming.template.word': 'a readable word',
  'naming.template.letters': 'four letters',
  'naming.template.digits': 'two digits',
  'naming.template.chars': 'eight letters and digits',
  'sample.name': 'Sample',
  'sample.new': 'New sample',
  saved: 'Saved',

  'page.loading': 'Loading…',
  'page.failed': 'This page could not be read.',
  'page.failed.hint': 'Open another page and come back to try again.',

  'shortcuts.title': 'Shortcuts',
  'general.title': 'General',

  'about.tagline': 'A fresh email address wherever you are.',
  'about.version': 'Version',
  'about.licence': 'Licence',
  'about.licence.mit': 'MIT',
  'about.dataFolder': 'Data folder',
  'about.dataFolder.hint': 'Settings, addresses and logs. Keys are never written there.',
  'about.newAddress': 'Hotkey for a new address',
  'about.openPopover': 'Hotkey for the popover',
  'about.preview':
    'This is the preview: the same app in a browser tab. It has no tray icon and no global hotkeys of its own.',
} as const

/** The same catalogue in any language. */
export type SettingsWords = {
  readonly [Key in keyof typeof settingsWords]: (typeof settingsWords)[Key] extends string
    ? string
    : (typeof settingsWords)[Key]
}
