import type { FailurePhrases } from '../failure-words.ts'
import { checkWords } from './checks.ts'
import { number, plural } from './forms.ts'

/** Sentences for the checks of the settings window while its user types. The window contains only these. */
export const formCheckWords = {
  ...checkWords,
  'key-empty': () => ['The API key is missing.', 'Paste the key that the service gave you.'],
  'key-malformed': ({ provider, limit }) => [
    provider === undefined || provider === ''
      ? 'This does not look like a key of this service.'
      : limit === undefined
        ? `This does not look like a key of ${provider}.`
        : plural(limit, {
            one: `A key of ${provider} has ${number(limit)} character, a letter or a digit.`,
            other: `A key of ${provider} has ${number(limit)} characters, letters and digits only.`,
          }),
    'Copy the whole key again and paste it here.',
  ],
  'key-in-use': ({ nickname }) => [
    nickname ? `${nickname} uses this key already.` : 'Another account uses this key already.',
    'Use that account, or enter a different key.',
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
  'domain-ending-refused': ({ provider }) => [
    provider
      ? `${provider} accepts no domain that ends in letters of another alphabet.`
      : 'The service accepts no domain that ends in letters of another alphabet.',
    'Choose a domain with an ending of plain letters, such as .com.',
  ],
  'nickname-empty': () => ['The nickname is empty.', 'Give the account a name that you will recognise.'],
  'nickname-too-long': ({ limit }) => [
    'The nickname is too long.',
    limit === undefined
      ? 'Use a shorter one.'
      : plural(limit, {
          one: `Use at most ${number(limit)} character.`,
          other: `Use at most ${number(limit)} characters.`,
        }),
  ],
  'nickname-taken': () => ['Another account has this nickname.', 'Choose a different one.'],
  'confirmation-wrong': () => ['What you typed is not this handle.', 'Type it exactly as it is shown.'],
  'mailbox-missing': () => ['The mailbox is missing.', 'Type its whole address, like name@example.com.'],
  'mailbox-too-long': ({ limit }) => [
    'The name of this mailbox leaves no room for another name.',
    limit === undefined
      ? 'Use a mailbox with a shorter name.'
      : plural(limit, {
          one: `It can have at most ${number(limit)} character before the @.`,
          other: `It can have at most ${number(limit)} characters before the @.`,
        }),
  ],
  'email-missing': () => ['The email address is missing.', 'Type the whole address, like name@example.com.'],
  'email-malformed': () => [
    'This is not an email address.',
    'Type the whole address, like name@example.com.',
  ],
  'email-elsewhere': ({ provider }) => [
    provider
      ? `${provider} does not know you by this address.`
      : 'The service does not know you by this address.',
    'Type your personal address there, or only what stands before its @.',
  ],
  'days-outside': ({ limit }) => [
    'This number of days is not possible.',
    limit === undefined ? 'Use a whole number of days.' : `Use a whole number from 1 to ${number(limit)}.`,
  ],
  'code-malformed': () => ['The code has six digits.', 'Copy it from the email, or type it.'],
  'code-words-malformed': () => ['The code has four words.', 'Copy them from the email, or type them.'],
} as const satisfies FailurePhrases
