import type { FailureContext, FailurePhrases } from '../failure-words.ts'
import { sentences } from './sentences.ts'

/** What a second creation does. */
const ifRepeated = ({ doubles }: FailureContext): string =>
  doubles ? 'Creating again makes another address.' : 'It will not be made twice.'

/** Sentences for creations whose answer was lost. Where the service makes the name, only the domain is known. */
export const outcomeFailureWords = {
  'outcome-unknown': (c) => [
    c.address
      ? `The answer was lost, so it is not known whether ${c.address} was made.`
      : c.domain
        ? `The answer was lost, so it is not known whether an address at ${c.domain} was made.`
        : 'The answer was lost, so it is not known whether the address was made.',
    sentences('Check again when the connection is back.', ifRepeated(c)),
  ],
  'outcome-unknown-error': (c) => [
    c.provider && c.address
      ? `${c.provider} had an error of its own, so it is not known whether ${c.address} was made.`
      : c.provider && c.domain
        ? `${c.provider} had an error of its own, so it is not known whether an address at ${c.domain} was made.`
        : 'The service had an error of its own, so it is not known whether the address was made.',
    sentences('Check again in a moment.', ifRepeated(c)),
  ],
  'outcome-unknown-answer': (c) => [
    c.provider && c.address
      ? `${c.provider} gave an answer that cannot be read, so it is not known whether ${c.address} was made.`
      : c.provider && c.domain
        ? `${c.provider} gave an answer that cannot be read, so it is not known whether an address at ${c.domain} was made.`
        : 'The service gave an answer that cannot be read, so it is not known whether the address was made.',
    sentences('Check again later; a login page of your network may be in the way.', ifRepeated(c)),
  ],
  'outcome-unknown-key': (c) => [
    c.provider && c.account && c.address
      ? `${c.provider} cannot be asked with the key of ${c.account}. Whether ${c.address} was made is not known.`
      : c.provider && c.account && c.domain
        ? `${c.provider} cannot be asked with the key of ${c.account}. Whether an address at ${c.domain} was made is not known.`
        : 'The service cannot be asked with the key of this account. Whether the address was made is not known.',
    sentences('Open Settings, Accounts, test the connection, then check again.', ifRepeated(c)),
  ],
  'outcome-unknown-no-key': (c) => [
    c.account && c.address
      ? `No key is saved for ${c.account}, so it is not known whether ${c.address} was made.`
      : c.account && c.domain
        ? `No key is saved for ${c.account}, so it is not known whether an address at ${c.domain} was made.`
        : 'No key is saved for this account, so it is not known whether the address was made.',
    sentences('Open Settings, Accounts, enter the key, then check again.', ifRepeated(c)),
  ],
  'not-made': ({ address, domain, provider }) => [
    provider && !address && domain
      ? `${provider} has no new address at ${domain}.`
      : provider
        ? `${provider} has no such address: it was not made.`
        : 'The service has no such address: it was not made.',
    'Create it again.',
  ],
  'attempt-gone': () => [
    'Nothing more is known about this address.',
    'Look for it in the list; if it is not there, create it again.',
  ],
} as const satisfies FailurePhrases
