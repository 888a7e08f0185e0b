import type { CountedCall, FailureReason } from '../../failure.ts'
import { type FailureContext, type FailureWords, service, theAddress } from './checks.ts'
import { deletionFailureWords } from './deletion-failures.ts'
import { formCheckWords } from './form-checks.ts'
import { handleFailureWords } from './handle-failures.ts'
import { hotkeyFailureWords } from './hotkeys.ts'
import { keepingFailureWords } from './keeping-failures.ts'
import { keyByEmailWords } from './key-by-email.ts'

const countedWords: Readonly<Record<CountedCall, string>> = {
  creations: 'new addresses',
  deletions: 'deletions',
  lists: 'lists',
  claims: 'new handles',
  releases: 'releases of handles',
  switches: 'switches of handles',
}

/** With more names, the hint would be too long to read at a glance. */
const mostAlternatives = 3

/** The files that are read. */
const knownFiles =
  'Known are lists that Aliasmith, addy.io, SimpleLogin and Bitwarden export, and lists of Firefox Relay.'

function columnsOf({ columns = [] }: FailureContext): string {
  const last = columns.at(-1)
  if (last === undefined) return 'the columns that are needed'
  const before = columns.slice(0, -1).join(', ')
  return before === '' ? `the column ${last}` : `the columns ${before} and ${last}`
}

function comeBack(c: FailureContext, otherwise: string): string {
  if (c.backIn !== undefined) return `Try again in ${c.backIn} ${c.backIn === 1 ? 'second' : 'seconds'}`
  if (c.backAt !== undefined) return `Try again at ${c.backAt}`
  return c.retryAt === undefined ? otherwise : 'Try again when the time is up'
}

function orChoose(c: FailureContext): string {
  const names = (c.alternatives ?? []).slice(0, mostAlternatives)
  const last = names.at(-1)
  if (last === undefined) return ''
  const before = names.slice(0, -1).join(', ')
  return `, or choose ${before === '' ? last : `${before} or ${last}`}`
}

/** The address of a creation, or a word for an address whose name the service makes. */
function theNewAddress(c: FailureContext): string {
  return c.address === undefined && c.domain !== undefined ? `an address at ${c.domain}` : theAddress(c)
}

/** What an address that came again is used for. */
const asUsed = ({ usedFor = '' }: FailureContext): string =>
  usedFor === '' ? 'which you have already' : `which you use for “${usedFor}”`

const ifRepeated = (c: FailureContext): string =>
  c.doubles ? 'Creating again makes another address.' : 'It will not be made twice.'

/** What happened and what to do, for every reason. Calm, short, without blame. */
export const failureWords: Readonly<Record<FailureReason, (context: FailureContext) => FailureWords>> = {
  ...formCheckWords,
  ...keyByEmailWords,
  ...handleFailureWords,
  ...deletionFailureWords,
  ...hotkeyFailureWords,
  ...keepingFailureWords,
  'name-refused': (c) => [
    `${service(c)} does not accept this name.`,
    'Choose another name, or take a suggestion.',
  ],
  'domain-refused': (c) => [`${service(c)} does not accept this domain.`, 'Choose another domain.'],
  'offer-ended': (c) => [
    `${service(c)} no longer accepts what it offered for ${c.domain ?? 'this domain'}. Nothing was made.`,
    'Try again: Aliasmith asks for a new offer first.',
  ],
  'recipient-refused': (c) => [
    `${service(c)} does not accept this recipient.`,
    'Choose another recipient, or verify this one on the page of the service.',
  ],
  'label-refused': (c) => [
    `${service(c)} does not accept this label.`,
    'Change the label or leave it empty.',
  ],
  'labels-off': (c) => [
    `${service(c)} keeps no labels of this account: storing them is switched off there.`,
    'The label stays here. To keep it there, too, allow it in the settings of the service, and save it again.',
  ],
  'display-name-too-long': (c) => [
    `The name is longer than ${service(c)} keeps.`,
    `Use at most ${c.limit} characters.`,
  ],
  'display-name-refused': (c) => [
    `${service(c)} does not accept this name.`,
    'Change the name or leave it empty.',
  ],
  'template-malformed': () => [
    'The template cannot be read.',
    'Use plain characters and {word}, {letters:4}, {digits:2} or {chars:8}.',
  ],
  'naming-outside-rules': (c) => [
    `This style makes names that ${service(c)} does not accept.`,
    'Change its length or its characters.',
  ],
  'input-refused': (c) => [
    `${service(c)} did not accept the request.`,
    'Change what you entered and try again.',
  ],
  'key-in-request': () => [
    'What you typed contains part of an API key, so it was neither sent nor saved.',
    'Leave the key out. Its own field is the only place for it.',
  ],
  'message-refused': () => [
    'The window asked for something it may not ask for.',
    'Close the window and open it again.',
  ],
  'window-busy': () => ['The window asked for too much at once.', 'Wait a moment, then try again.'],
  'own-fault': () => [
    'Aliasmith made a mistake of its own.',
    'Try again. If it happens again, quit and reopen Aliasmith, and report it.',
  ],
  'key-missing': (c) => [
    `No key is saved for ${c.account ?? 'this account'}.`,
    'Open Settings, Accounts, and enter its key again.',
  ],
  'key-changed': (c) => [
    `What the keychain holds for ${c.account ?? 'this account'} is not a key of ${service(c)}, so it was not sent.`,
    'Open Settings, Accounts, and enter its key again.',
  ],
  'key-not-received': (c) => [
    `${service(c)} received no key.`,
    'Open Settings, Accounts, and replace the key. If it happens again, a proxy may be removing it.',
  ],
  'key-format-refused': (c) => [
    `${service(c)} says that the key is not shaped like one of its keys.`,
    'Copy the whole key again and replace it in Settings, Accounts.',
  ],
  'key-rejected': (c) => [
    `${service(c)} rejected the key: it is wrong or has expired.`,
    'Get a new key from the service and enter it for this account.',
  ],
  'not-yours': (c) => [
    `${service(c)} says that this belongs to somebody else.`,
    'Choose another one, or check which account you are using.',
  ],
  forbidden: (c) => [
    `${service(c)} does not allow this with your key.`,
    'Check the account at the service, or use another account.',
  ],
  'key-too-narrow': (c) => [
    `${service(c)} does not let this key use its addresses.`,
    'Get a key that may, as the steps in Settings, Accounts say, and enter it for this account.',
  ],
  'permission-missing': (c) => [
    `The key is valid, but ${service(c)} says that it lacks the permission “${c.permission ?? ''}”.`,
    'Add it to the key on the page of the service, or make a new key and replace it in Settings, Accounts.',
  ],
  'one-recipient': (c) => [
    `At ${service(c)} an address has exactly one recipient.`,
    'Choose one, and leave out the others.',
  ],
  banned: (c) => [
    `${service(c)} has blocked something in this request.`,
    'Try another name or domain. If that does not help, contact the service.',
  ],
  'banned-name': (c) => [`${service(c)} has blocked this name.`, 'Choose another one.'],
  'banned-domain': (c) => [
    `${service(c)} has blocked ${c.domain ?? 'this domain'}.`,
    'Choose another domain.',
  ],
  'banned-owner': (c) => [
    `${service(c)} has blocked the owner of this key, so it makes nothing with it.`,
    'Another name or domain does not help. Use another account, or contact the service.',
  ],
  'banned-network': (c) => [
    `${service(c)} has blocked the network that you are in.`,
    'Use another network, or contact the service.',
  ],
  'no-account': () => ['No account is set up yet.', 'Add one in Settings, or try the practice account.'],
  'account-gone': () => ['This account no longer exists.', 'Choose another account.'],
  'address-gone': (c) =>
    c.unlisted
      ? [
          `${service(c)} does not have ${theAddress(c)}: it was deleted, or is not one of this account.`,
          'Check on the page of the service which addresses the key of this account has.',
        ]
      : [
          'This address has since been deleted or switched off.',
          'Refresh the list in Settings, Addresses, to see its state.',
        ],
  'not-made': (c) => [
    c.address === undefined && c.domain !== undefined
      ? `${service(c)} has no new address at ${c.domain}.`
      : `${service(c)} has no such address: it was not made.`,
    'Create it again.',
  ],
  'attempt-gone': () => [
    'Nothing more is known about this address.',
    'Look for it in the list; if it is not there, create it again.',
  ],
  'not-offered': (c) => [
    `${service(c)} does not offer this.`,
    'It is not shown any more. Test the connection in Settings, Accounts to look again.',
  ],
  'not-found': (c) => [
    `${service(c)} did not find what was asked for.`,
    'Check the server address in Settings, Accounts.',
  ],
  'name-taken': (c) => [
    `${c.address ?? 'This name'} is taken.`,
    'Choose another name, or take a suggestion.',
  ],
  'already-yours': (c) => [
    `You have ${theAddress(c)} already.`,
    `Find it in the list, or choose another name.${c.labelUnused ? ' Its label was not changed.' : ''}`,
  ],
  'yours-but-off': (c) => [
    `You have ${theAddress(c)} already, but it is not switched on.`,
    'Choose another name, or see in Settings, Addresses, what can be done with it.',
  ],
  'state-changed': (c) => [`${service(c)} changed this at the same moment.`, 'Try again.'],
  'not-new': (c) => [
    `${service(c)} gave out ${theAddress(c)}, ${asUsed(c)}, instead of a new address.`,
    'It may be limiting new addresses: try again later, or use another account.',
  ],
  'limit-repeats': (c) => [
    `${service(c)} is limiting new addresses: it gave out ${theAddress(c)} again, ${asUsed(c)}.`,
    `The limit lasts about ${c.limit} hours. Try again after that${orChoose(c) || ', or use another account'}.`,
  ],
  'program-refused': (c) => [
    `${service(c)} turned Aliasmith away, whatever the key. Nothing was done.`,
    'Try again later, or use its website. The key need not be changed.',
  ],
  'no-free-name': () => ['Every suggestion was taken.', 'Type a name, or choose a longer naming style.'],
  'rate-limited': (c) => [
    `${service(c)} asks you to slow down: too many ${c.counted ? countedWords[c.counted] : 'requests'}.`,
    `${comeBack(c, 'Wait a little and try again')}${orChoose(c)}.`,
  ],
  paced: (c) => [
    `${service(c)} allows only so many requests in a while, so this one was not sent.`,
    `${comeBack(c, 'Wait a little and try again')}${orChoose(c)}.`,
  ],
  'rate-limited-network': (c) => [
    `${service(c)} asks you to slow down: too many requests from your network.`,
    `${comeBack(c, 'Wait a little and try again')}${orChoose(c)}.`,
  ],
  'made-enough': (c) => [
    `${service(c)} blocks accounts that make very many addresses in a day, so Aliasmith makes at most ${c.limit}.`,
    `${comeBack(c, 'Try again tomorrow')}${orChoose(c)}.`,
  ],
  'account-paused': (c) => [
    `${service(c)} has paused this account for a day, as it does after very many new addresses or mails.`,
    `Mail to its addresses does not arrive meanwhile. Try again tomorrow${orChoose(c)}.`,
  ],
  'quota-used-up': (c) => [
    `The number of addresses that your plan at ${service(c)} allows is used up.`,
    `Wait for the next month, change the plan${orChoose(c) || ', or use another account'}.`,
  ],
  'addresses-used-up': (c) => [
    `Your plan at ${service(c)} allows no more ${c.limit === undefined ? 'addresses' : `than ${c.limit} such addresses`}.`,
    `Delete an address that you no longer need, change the plan${orChoose(c) || ', or use another account'}.`,
  ],
  'writing-needs-plan': (c) => [
    `Writing from ${theAddress(c)} needs a paid plan at ${service(c)}.`,
    'Change the plan, or answer a mail that has arrived there.',
  ],
  'blocking-needs-plan': (c) => [
    `Blocking promotions to ${theAddress(c)} needs a paid plan at ${service(c)}.`,
    'Nothing was changed. Switch the address off, or change the plan.',
  ],
  'plan-required': (c) => [
    `${c.domain ?? 'This domain'} needs a paid plan at ${service(c)}.`,
    'Choose another domain.',
  ],
  'service-error': (c) => [`${service(c)} had an error of its own.`, 'Try again in a moment.'],
  'service-unavailable': (c) => [
    `${service(c)} is unavailable for now.`,
    `${comeBack(c, 'Try again in a moment')}.`,
  ],
  'answer-empty': (c) => [
    `${service(c)} gave an empty answer.`,
    'Try again. If it happens again, check the server address in Settings.',
  ],
  'answer-cut': (c) => [`The answer from ${service(c)} broke off.`, 'Check the connection and try again.'],
  'answer-not-json': (c) => [
    `${service(c)} answered with a web page instead of data.`,
    'A login page of your network may be in the way. If not, check the server address of the account.',
  ],
  'answer-wrong-shape': (c) => [
    `${service(c)} gave an answer that this version does not understand.`,
    'Check the server address in Settings, or look for a newer version of Aliasmith.',
  ],
  'answer-too-large': (c) => [
    `${service(c)} sent far more than expected, so reading was stopped.`,
    'Check the server address in Settings.',
  ],
  'list-too-long': (c) => [
    `The list of ${c.account ?? service(c)} has more than ${(c.limit ?? 0).toLocaleString('en')} addresses.`,
    'Aliasmith keeps what it has read and leaves out the rest.',
  ],
  'answer-redirects': (c) => [
    `The request to ${service(c)} was sent on to another address, which was not followed.`,
    'Your network may want you to sign in: open a web page. If not, check the server address in Settings.',
  ],
  'answer-elsewhere': (c) => [
    `${service(c)} named another server for the request, and your key does not go there. The request was not sent.`,
    'Check the server address in Settings, Accounts.',
  ],
  'network-login': () => [
    'Your network wants you to sign in first.',
    'Open a web page in your browser, sign in, then try again.',
  ],
  'answer-not-an-address': (c) => [
    `What ${service(c)} returned is not an email address, so it was not copied.`,
    'Check the server address in Settings.',
  ],
  'answer-contradicts': (c) => [
    `The answer of ${service(c)} does not match what was asked.`,
    'Check it on the page of the service.',
  ],
  'host-not-found': (c) => [
    `The server of ${service(c)} cannot be found.`,
    'Check your connection and the server address.',
  ],
  'connection-refused': (c) => [
    `The server of ${service(c)} accepts no connection.`,
    'Check the server address, or try again later.',
  ],
  'connection-lost': (c) => [
    `The connection to ${service(c)} was lost.`,
    'Check your connection and try again.',
  ],
  'certificate-refused': (c) => [
    `The server of ${service(c)} cannot prove that it is the right one, so nothing was sent.`,
    'Check the date of this computer and the server address. A network may be intercepting connections.',
  ],
  'port-blocked': (c) => [
    `The server address of ${service(c)} has a port that is reserved for something else, so nothing was sent.`,
    'Correct the server address, or have the server use another port.',
  ],
  'no-secure-connection': (c) => [
    `A secure connection (https) to the server of ${service(c)} could not be made.`,
    'Check the server address and its port: what answers there may not support https.',
  ],
  offline: () => ['This computer is offline.', 'Connect to the internet and try again.'],
  unreachable: (c) => [`${service(c)} cannot be reached.`, 'Check your connection and try again.'],
  'timed-out': (c) => [`${service(c)} did not answer in time.`, 'Try again in a moment.'],
  'outcome-unknown': (c) => [
    `The answer was lost, so it is not known whether ${theNewAddress(c)} was made.`,
    `Check again when the connection is back. ${ifRepeated(c)}`,
  ],
  'outcome-unknown-error': (c) => [
    `${service(c)} had an error of its own, so it is not known whether ${theNewAddress(c)} was made.`,
    `Check again in a moment. ${ifRepeated(c)}`,
  ],
  'outcome-unknown-answer': (c) => [
    `${service(c)} gave an answer that cannot be read, so it is not known whether ${theNewAddress(c)} was made.`,
    `Check again later; a login page of your network may be in the way. ${ifRepeated(c)}`,
  ],
  'outcome-unknown-key': (c) => [
    `${service(c)} cannot be asked with the key of ${c.account ?? 'this account'}. Whether ${theNewAddress(c)} was made is not known.`,
    `Open Settings, Accounts, test the connection, then check again. ${ifRepeated(c)}`,
  ],
  'outcome-unknown-no-key': (c) => [
    `No key is saved for ${c.account ?? 'this account'}, so it is not known whether ${theNewAddress(c)} was made.`,
    `Open Settings, Accounts, enter the key, then check again. ${ifRepeated(c)}`,
  ],
  'login-refused': () => [
    'The system did not change whether Aliasmith starts at login.',
    'Change it in the settings of your system, in the list of apps that start at login.',
  ],
  'login-needs-approval': () => [
    'macOS waits for your approval.',
    'Allow Aliasmith in System Settings, General, Login Items.',
  ],
  'autostart-refused': () => [
    'The file that your desktop uses to start Aliasmith could not be changed.',
    'Check that the disk is not full and that you may write to the autostart folder in your home folder.',
  ],
  'clipboard-failed': () => [
    'The address could not be copied.',
    'Press Copy again, or select it and copy it by hand.',
  ],
  'notification-refused': (c) => [
    c.untold === undefined
      ? 'Your system did not show a notification.'
      : `Your system did not show this notification: “${c.untold}”.`,
    'Allow notifications from Aliasmith in the settings of your system, or turn them off in Settings, General.',
  ],
  'folder-not-opened': () => [
    'Your system could not open the folder.',
    'Its path is on this page: copy it into your file manager.',
  ],
  'licences-missing': () => [
    'The list of licences is missing from this installation.',
    'Installing Aliasmith again brings it back.',
  ],
  'diagnostics-not-shown': () => [
    'There is nothing to copy yet.',
    'Open the diagnostics first, so that you see what is copied.',
  ],
  'diagnostics-not-copied': () => [
    'The diagnostics could not be copied.',
    'Select the text and copy it by hand.',
  ],
  'import-too-large': () => [
    'This file is larger than 500 MB, too large for an exported list.',
    'Choose a list that Aliasmith or another program exported.',
  ],
  'import-many-columns': (c) => [
    `The first line of this file names more than ${c.limit} columns.`,
    'Choose an exported list, or delete the columns that are not needed.',
  ],
  'import-many-accounts': (c) => [
    `This file names more than ${c.limit?.toLocaleString('en')} accounts.`,
    'Check the column account: it holds the nickname of an account, the same in many lines.',
  ],
  'import-cancelled': () => ['The import was cancelled.', 'Nothing was changed.'],
  'import-unreadable': () => ['This file holds no addresses that can be read.', knownFiles],
  'import-without-account': (c) => [
    `This file comes from ${c.program ?? 'another program'}, which does not name an account here.`,
    'Add the account of these addresses first, then import the file.',
  ],
  'import-encrypted': () => [
    'This export is encrypted, so its addresses cannot be read.',
    'Export without encryption, and import that file. Delete it afterwards, since it holds all passwords.',
  ],
  'import-newer': () => [
    'This file was written by a newer version of Aliasmith.',
    'Install the newest version. Nothing was changed.',
  ],
  'import-columns': (c) => [
    `The first line of this file does not name ${columnsOf(c)}.`,
    `Name the columns address, account and provider in the first line. ${knownFiles}`,
  ],
  'import-gone': () => ['The import of this file has ended.', 'Choose the file again.'],
  cancelled: () => ['This was cancelled.', 'Try again when you are ready.'],
}
