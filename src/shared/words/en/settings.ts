import { choiceWords } from './choices.ts'
import { all, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'
import { settingsKeyByEmailWords } from './settings-key-by-email.ts'
import { settingsKeysWords } from './settings-keys.ts'

/**
 * The phrases of the settings window except the sentences about failures, and those that a page loads: every page but
 * Accounts.
 */
export const settingsWords = {
  ...settingsKeyByEmailWords,
  ...settingsKeysWords,
  ...choiceWords,

  'window.title': (page: string) => `${page} – Aliasmith`,
  'window.failed': 'The settings could not be loaded.',
  'window.retry': 'Try again',
  'window.preview': 'Preview',

  'nav.name': 'Settings',
  'nav.accounts': 'Accounts',
  'nav.addresses': 'Addresses',
  'nav.creating': 'New addresses',
  'nav.shortcuts': 'Shortcuts',
  'nav.general': 'General',
  'nav.about': 'About',

  'notices.name': 'Notices',
  'notices.dismiss': 'Dismiss',
  'notices.update.download': 'Download',
  'notices.update.install': 'Restart and install',

  'accounts.title': 'Accounts',
  'accounts.lead': 'Services that make your addresses. Keys go only to them.',
  'accounts.list': 'Accounts',
  'accounts.add': 'Add account',
  'accounts.try': 'Try it without an account',
  'accounts.empty.title': 'Connect your first service',
  'accounts.empty.text':
    'Add an account with a key from your service. Or look around first: the practice account needs no key and no network.',
  'accounts.default': 'Default',
  'accounts.edit': 'Edit',
  'accounts.edit.of': (nickname: string) => `Edit ${nickname}`,
  'accounts.makeDefault': 'Make default',
  'accounts.makeDefault.of': (nickname: string) => `Make default: ${nickname}`,
  'accounts.remove': 'Remove',
  'accounts.remove.of': (nickname: string) => `Remove ${nickname}`,
  'accounts.replaceKey': 'Replace key',
  'accounts.replaceKey.of': (nickname: string) => `Replace key of ${nickname}`,
  'accounts.enterKey': 'Enter key',
  'accounts.enterKey.of': (nickname: string) => `Enter key of ${nickname}`,
  'accounts.isDefault': (nickname: string) => `${nickname} is the default account.`,
  'accounts.isSaved': (nickname: string) => `${nickname} is saved.`,
  'accounts.isRemoved': (nickname: string) => `${nickname} is removed.`,
  'accounts.noMail': 'Receives no mail',
  'accounts.servicePlan': (plan: string) => `Plan “${plan}”`,

  'state.working': 'Working',
  'state.key-rejected': 'Key rejected',
  'state.unreachable': 'Unreachable',
  'state.untested': 'Not tested',
  'state.blocked': 'Blocked by the service',
  'state.network-blocked': 'Your network is blocked',

  'key.keychain': 'Key in the system keychain',
  'key.session': 'Key kept until you quit',
  'key.not-needed': 'No key needed',
  'key.missing': 'Key missing',

  'form.add': 'Add account',
  'form.failed': 'The form could not be loaded.',
  'form.failed.hint': 'Open it again.',
  'form.edit': (nickname: string) => `Edit ${nickname}`,
  'form.nickname': 'Nickname',
  'form.nickname.another': (name: string, place: number) => `${name} ${number(place)}`,
  'form.key': 'API key',
  'form.key.get': (provider: string) => `Get a key from ${provider}`,
  'form.key.saved': 'A key is saved. It is never shown again.',
  'form.key.keep': 'Keep the saved key',
  'form.key.again': 'The key is needed again: a saved key is only ever sent to the server it was saved for.',
  'form.key.lost': 'No key is saved for this account. Paste it to use the account again.',
  'form.key.where': 'Kept in your system’s keychain, if it has one, and never shown again.',
  'form.advanced': 'Advanced',
  'form.server': 'Server address',
  'form.server.hint': 'Change it only if you run the service yourself.',
  'form.keyInQuery': 'Send the key in the address (query) instead of a header',
  'form.keyInQuery.risk':
    'Servers and proxies write addresses to their logs, and the key with them. Use this only if headers do not arrive.',
  'form.domain': 'Default domain',
  'form.domain.hint': 'Choose one or type another. Save and Test connection list what the service offers.',
  'form.plan': 'Plan',
  'form.plan.limits': (hour: number | undefined, month: number | undefined) =>
    sentences(
      hour === undefined
        ? 'Any number of requests an hour.'
        : plural(hour, {
            one: `${number(hour)} request an hour.`,
            other: `${number(hour)} requests an hour.`,
          }),
      month === undefined
        ? 'Any number of new addresses a month.'
        : plural(month, {
            one: `${number(month)} new address a month.`,
            other: `${number(month)} new addresses a month.`,
          }),
    ),
  'form.test': 'Test connection',
  'form.testing': 'Testing…',
  'form.save': 'Save',
  'form.saveAnyway': 'Save anyway',
  'form.cancel': 'Cancel',

  'report.good': 'Connected.',
  'report.key': 'The key was accepted.',
  'report.addresses.name': 'Addresses',
  'report.addresses': (count: number) => `${number(count)} at the service`,
  'report.domains': 'Domains',
  'report.domains.list': (names: readonly string[], more: number) =>
    all(more === 0 ? names : [...names, `${number(more)} more`]),
  'report.plan': 'Plan',
  'report.plan.name': (plan: string) => `“${plan}”`,
  'report.quota': 'Addresses left',
  'report.quota.left': (left: number, limit: number) => `${number(left)} of ${number(limit)}`,
  'report.quota.left.shared': (left: number, limit: number) =>
    `${number(left)} of ${number(limit)}, at shared domains`,
  'report.expires': 'Key expires',
  'report.limits': 'Usual limits',
  'report.blocked': (provider: string) =>
    `But ${provider} has blocked the owner of this key: it refused to make an address.`,
  'report.noDomain': (provider: string) =>
    `But ${provider} offers no domain for new addresses with this key.`,

  'discard.title': 'Discard your changes?',
  'discard.text': 'What you entered is not saved yet.',
  'discard.yes': 'Discard',
  'discard.no': 'Keep editing',

  'remove.title': (nickname: string) => `Remove ${nickname}?`,
  'remove.key': 'Its key is removed from the keychain of this computer.',
  'remove.sessionKey': 'Its key, kept until you quit, is forgotten at once.',
  'remove.addresses': 'Its addresses stay in your list and keep working at the service.',
  'remove.practice': 'Its practice addresses stay in your list.',
  'remove.own':
    'Its addresses stay in your list. Whether their mail arrives is up to your mail service, as before.',
  'remove.handles':
    'Its list of handles is forgotten here. They stay yours at the service and can be added again.',
  'remove.yes': 'Remove account',
  'remove.no': 'Cancel',

  'handles.name': 'Handles',
  'handles.of': (nickname: string) => `Handles of ${nickname}`,
  'handles.lead': (provider: string) =>
    `A handle is one name at every domain of ${provider}. A domain that is off refuses mail to it.`,
  'handles.handle': 'Handle',
  'handles.claim': 'Claim handle',
  'handles.existing.lead': 'Do you have one already?',
  'handles.existing': 'Add it to the list',
  'handles.to': (destination: string) => `to ${destination}`,
  'handles.domains': (handle: string) => `Domains of ${handle}`,
  'handles.uncertain':
    'A question mark: the service has not said yet whether this domain is on. Use its switch to be sure.',
  'handles.release': 'Release',
  'handles.release.of': (handle: string) => `Release ${handle}`,
  'handles.check': 'Check again',
  'handles.check.of': (handle: string) => `Check again: ${handle}`,
  'handles.forget': 'Remove from list',
  'handles.forget.of': (handle: string) => `Remove from list: ${handle}`,
  'handles.state.claiming': 'The answer was lost: it is not known yet whether this handle was claimed.',
  'handles.state.releasing': 'The answer was lost: it is not known yet whether this handle was released.',
  'handles.state.released': 'Released. It can never be used again.',
  'handles.state.gone': 'The service no longer has this handle.',
  'handles.state.not-yours': 'The service says that this handle belongs to somebody else.',

  'release.title': (handle: string) => `Release ${handle}?`,
  'release.forever': 'A released handle can never be used again: not by you, and not by anybody else.',
  'release.mail': 'Mail to it is refused at every domain, at once and for good.',
  'release.instead': 'To stop its mail for a while, switch its domains off instead.',
  'release.confirm': (handle: string) => `Type ${handle} to confirm`,
  'release.yes': 'Release for good',
  'release.no': 'Keep it',

  'adopt.title': 'Add a handle that exists',
  'adopt.how': (provider: string) =>
    `${provider} cannot list handles. It shows who owns a handle only when a domain is switched on for it, so the domain that you choose will be on.`,
  'adopt.domain': 'Domain to switch on',
  'adopt.effect': (address: string) => `Mail to ${address} will be accepted.`,
  'adopt.yes': 'Switch on and add',
  'adopt.no': 'Cancel',

  'page.loading': 'Loading…',
  'page.failed': 'This page could not be loaded.',
  'page.failed.hint': 'Open another page and come back to try again.',
} as const
