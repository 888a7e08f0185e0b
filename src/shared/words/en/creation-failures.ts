import type { FailurePhrases } from '../failure-words.ts'
import { sentences } from './sentences.ts'

/** Sentences for names, domains and labels that a service does not take, and for addresses that exist already. */
export const creationFailureWords = {
  'name-refused': ({ provider }) => [
    provider ? `${provider} does not accept this name.` : 'The service does not accept this name.',
    'Choose another name, or take a suggestion.',
  ],
  'domain-refused': ({ provider }) => [
    provider ? `${provider} does not accept this domain.` : 'The service does not accept this domain.',
    'Choose another domain.',
  ],
  'offer-ended': ({ domain, provider }) => [
    domain && provider
      ? `${provider} no longer accepts what it offered for ${domain}. Nothing was made.`
      : 'The service no longer accepts what it offered for this domain. Nothing was made.',
    'Try again: Aliasmith asks for a new offer first.',
  ],
  'recipient-refused': ({ provider }) => [
    provider ? `${provider} does not accept this recipient.` : 'The service does not accept this recipient.',
    'Choose another recipient, or verify this one on the page of the service.',
  ],
  'label-refused': ({ provider }) => [
    provider ? `${provider} does not accept this label.` : 'The service does not accept this label.',
    'Change the label or leave it empty.',
  ],
  'labels-off': ({ provider }) => [
    provider
      ? `${provider} keeps no labels of this account: storing them is switched off there.`
      : 'The service keeps no labels of this account: storing them is switched off there.',
    'The label stays here. To keep it there too, allow it in the settings of the service, then save it again.',
  ],
  'template-malformed': () => [
    'The template cannot be read.',
    'Use plain characters and {word}, {letters:4}, {digits:2} or {chars:8}.',
  ],
  'naming-outside-rules': ({ provider }) => [
    provider
      ? `This style makes names that ${provider} does not accept.`
      : 'This style makes names that the service does not accept.',
    'Change its length or its characters.',
  ],
  'input-refused': ({ provider }) => [
    provider ? `${provider} did not accept the request.` : 'The service did not accept the request.',
    'Change what you entered and try again.',
  ],
  'not-offered': ({ provider }) => [
    provider ? `${provider} does not offer this.` : 'The service does not offer this.',
    'It is no longer shown. To look again, test the connection in Settings, Accounts.',
  ],
  'name-taken': ({ address }) => [
    address ? `${address} is taken.` : 'This name is taken.',
    'Choose another name, or take a suggestion.',
  ],
  'already-yours': ({ address, labelUnused }) => [
    address ? `You have ${address} already.` : 'You have this address already.',
    labelUnused
      ? sentences('Find it in the list, or choose another name.', 'Its label was not changed.')
      : 'Find it in the list, or choose another name.',
  ],
  'yours-but-off': ({ address }) => [
    address
      ? `You have ${address} already, but it is not switched on.`
      : 'You have this address already, but it is not switched on.',
    'Choose another name, or see in Settings, Addresses, what can be done with it.',
  ],
  'state-changed': ({ provider }) => [
    provider
      ? `${provider} changed this at the same moment.`
      : 'The service changed this at the same moment.',
    'Try again.',
  ],
  'no-free-name': () => ['Every suggestion was taken.', 'Type a name, or choose a longer naming style.'],
} as const satisfies FailurePhrases
