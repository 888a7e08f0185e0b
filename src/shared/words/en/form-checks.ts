import type { FailureReason } from '../../failure.ts'
import { checkWords, type FailureContext, type FailureWords } from './checks.ts'

const service = (c: FailureContext): string => c.provider ?? 'The service'

/** Sentences for the checks of the settings window while its user types. The window contains only these. */
export const formCheckWords = {
  ...checkWords,
  'key-empty': () => ['The API key is missing.', 'Paste the key that the service gave you.'],
  'key-malformed': (c) => [
    c.limit === undefined
      ? `This does not look like a key of ${service(c)}.`
      : `A key of ${service(c)} has ${c.limit} characters, letters and digits only.`,
    'Copy the whole key again and paste it here.',
  ],
  'key-in-use': (c) => [
    `${c.nickname ?? 'Another account'} uses this key already.`,
    'Use that account, or enter the key of another one.',
  ],
  'key-too-large': () => [
    'This key is too long for the keychain.',
    'Paste the key alone, without anything around it.',
  ],
  'server-needs-key': () => [
    'The server address has changed.',
    'Enter the API key again: a saved key is only ever sent to the server it was saved for.',
  ],
  'server-empty': () => ['The server address is empty.', 'Type it like https://mail.example.com.'],
  'server-without-scheme': () => [
    'The server address does not begin with https://.',
    'Put https:// in front of it.',
  ],
  'server-not-https': () => [
    'Keys are never sent over an unprotected connection.',
    'Use https://. Plain http:// works for a server on this computer only.',
  ],
  'server-with-path': () => [
    'The server address has something after the host name.',
    'Leave out the path: only https://, the host and perhaps a port.',
  ],
  'server-with-credentials': () => [
    'The server address contains a user name or password.',
    'Leave them out: the API key is all that is needed.',
  ],
  'server-malformed': () => ['This is not a server address.', 'Type it like https://mail.example.com.'],
  'domain-ending-refused': (c) => [
    `${service(c)} accepts no domain that ends in letters of another alphabet.`,
    'Choose a domain with an ending of plain letters, such as .com.',
  ],
  'nickname-empty': () => ['The nickname is empty.', 'Give the account a name that you will recognise.'],
  'nickname-too-long': (c) => ['The nickname is too long.', `Use at most ${c.limit} characters.`],
  'nickname-taken': () => ['Another account has this nickname.', 'Choose a different one.'],
  'confirmation-wrong': () => ['What you typed is not this handle.', 'Type it exactly as it is shown.'],
  'mailbox-missing': () => ['The mailbox is missing.', 'Type its whole address, like name@example.com.'],
  'mailbox-too-long': (c) => [
    'The name of this mailbox leaves no room for another name.',
    `It can have at most ${c.limit} characters before the @.`,
  ],
  'email-missing': () => ['The email address is missing.', 'Type the whole address, like name@example.com.'],
  'email-malformed': () => [
    'This is not an email address.',
    'Type the whole address, like name@example.com.',
  ],
  'email-elsewhere': (c) => [
    `${service(c)} does not know you by this address.`,
    'Type your personal address there, or only what stands before its @.',
  ],
  'days-outside': (c) => ['This number of days is not possible.', `Use a whole number from 1 to ${c.limit}.`],
  'code-malformed': () => ['The code has six digits.', 'Copy it from the mail, or type it.'],
  'code-words-malformed': () => ['The code has four words.', 'Copy them from the mail, or type them.'],
} as const satisfies Partial<Record<FailureReason, (context: FailureContext) => FailureWords>>
