import type { FailurePhrases } from '../failure-words.ts'

const notUsed = 'It was not used. Use the code from the email about a new key, or send another code.'

/** Sentences for failures on the way to a key by email. */
export const keyByEmailFailureWords = {
  'email-refused': ({ provider }) => [
    provider
      ? `${provider} does not accept this email address.`
      : 'The service does not accept this email address.',
    'Check its spelling, or use another address.',
  ],
  'email-managed': ({ provider }) => [
    provider
      ? `${provider} gives no keys to addresses at its own domains.`
      : 'The service gives no keys to addresses at its own domains.',
    'Use the address of your own mailbox, where your mail should arrive.',
  ],
  'email-banned': ({ provider }) => [
    provider ? `${provider} has blocked this address.` : 'The service has blocked this address.',
    'Use the address of another mailbox, or contact the service.',
  ],
  'days-refused': ({ provider }) => [
    provider
      ? `${provider} gives out no keys for that many days.`
      : 'The service gives out no keys for that many days.',
    'Choose fewer days: the service promises no more than 90.',
  ],
  'codes-limited': ({ provider, retryAt }) => [
    provider
      ? `${provider} asks you to slow down: too many codes were asked for or tried.`
      : 'The service asks you to slow down: too many codes were asked for or tried.',
    retryAt === undefined ? 'Wait a little and try again.' : 'Try again when the time is up.',
  ],
  'code-not-sent': ({ provider }) => [
    provider ? `${provider} sent no code.` : 'The service sent no code.',
    'Try again in a moment.',
  ],
  'code-refused': ({ provider }) => [
    provider ? `${provider} does not accept this as a code.` : 'The service does not accept this as a code.',
    'Copy it again from the latest email.',
  ],
  'code-rejected': () => [
    'This code is wrong, has expired or was used before.',
    'Check the latest email, or send another code.',
  ],
  'code-for-list': ({ provider }) => [
    provider
      ? `This code would show a list of your keys at ${provider} and make none.`
      : 'This code would show a list of your keys and make none.',
    notUsed,
  ],
  'code-for-deletion': ({ provider }) => [
    provider
      ? `This code would delete all your keys at ${provider}.`
      : 'This code would delete all your keys.',
    notUsed,
  ],
  'code-for-other': () => ['This code is for something other than a new key.', notUsed],
  'code-for-another': () => ['This code is for another email address.', notUsed],
  'code-unseen': ({ provider }) => [
    provider
      ? `${provider} did not say what this code is for, so it was not used.`
      : 'The service did not say what this code is for, so it was not used.',
    'Try again. If it happens again, open the link in the email and paste the key here.',
  ],
  'code-made-no-key': ({ provider }) => [
    provider
      ? `${provider} took this code for something else and made no key.`
      : 'The service took this code for something else and made no key.',
    'The email says what the code was for. Send another code for a key.',
  ],
  'key-lost': ({ provider }) => [
    provider
      ? `The answer of ${provider} was lost, and perhaps the key with it.`
      : 'The answer of the service was lost, and perhaps the key with it.',
    'Send another code. A key that did not arrive cannot be used by anybody and expires by itself.',
  ],
  'key-for-another': ({ provider }) => [
    provider
      ? `${provider} gave out a key for another email address, so it was not saved.`
      : 'The service gave out a key for another email address, so it was not saved.',
    'Send another code and use the one in the latest email.',
  ],
} as const satisfies FailurePhrases
