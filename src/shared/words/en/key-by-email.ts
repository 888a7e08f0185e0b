import type { FailureReason } from '../../failure.ts'
import { type FailureContext, type FailureWords, service } from './checks.ts'

const notUsed = 'It was not used. Use the code from the mail about a new key, or send another code.'

/** Sentences for failures on the way to a key by email. */
export const keyByEmailWords = {
  'email-refused': (c) => [
    `${service(c)} does not accept this email address.`,
    'Check its spelling, or use another address.',
  ],
  'email-managed': (c) => [
    `${service(c)} gives no keys to addresses at its own domains.`,
    'Use the address of your own mailbox, where the mail should arrive.',
  ],
  'email-banned': (c) => [
    `${service(c)} has blocked this address.`,
    'Use the address of another mailbox, or contact the service.',
  ],
  'days-refused': (c) => [
    `${service(c)} gives out no key for that many days.`,
    'Choose fewer days; 90 is the most it promises.',
  ],
  'codes-limited': (c) => [
    `${service(c)} asks you to slow down: too many codes were asked for or tried.`,
    c.retryAt === undefined ? 'Wait a little and try again.' : 'Try again when the time is up.',
  ],
  'code-not-sent': (c) => [`${service(c)} sent no code.`, 'Try again in a moment.'],
  'code-refused': (c) => [
    `${service(c)} does not accept this as a code.`,
    'Copy it from the newest mail again.',
  ],
  'code-rejected': () => [
    'This code is wrong, has expired or was used before.',
    'Check the newest mail, or send another code.',
  ],
  'code-for-list': (c) => [
    `This code would show a list of your keys at ${service(c)} and make none.`,
    notUsed,
  ],
  'code-for-deletion': (c) => [`This code would delete all your keys at ${service(c)}.`, notUsed],
  'code-for-other': () => ['This code is for something other than a new key.', notUsed],
  'code-for-another': () => ['This code is for another email address.', notUsed],
  'code-unseen': (c) => [
    `${service(c)} did not say what this code is for, so it was not used.`,
    'Try again. If it happens again, open the link in the mail and paste the key here.',
  ],
  'code-made-no-key': (c) => [
    `${service(c)} took this code for something else and made no key.`,
    'Its mail says what it was for. Send another code for a key.',
  ],
  'key-lost': (c) => [
    `The answer of ${service(c)} was lost, and perhaps the key with it.`,
    'Send another code. A key that did not arrive cannot be used by anybody and expires by itself.',
  ],
  'key-for-another': (c) => [
    `${service(c)} gave out a key for another email address, so it was not saved.`,
    'Send another code and use the one in the newest mail.',
  ],
} as const satisfies Partial<Record<FailureReason, (context: FailureContext) => FailureWords>>
