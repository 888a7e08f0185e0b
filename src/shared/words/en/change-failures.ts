import type { FailurePhrases } from '../failure-words.ts'
import { number, plural } from './forms.ts'

/** Sentences for changes of addresses that failed, or whose outcome is not known. */
export const changeFailureWords = {
  'change-unknown': ({ address, provider }) => [
    address && provider
      ? `The answer was lost, so it is not known whether ${provider} changed ${address}.`
      : 'The answer was lost, so it is not known whether the service changed the address.',
    'Refresh the list in Settings, Addresses, to see. Trying again does no harm.',
  ],
  'label-unknown': ({ provider }) => [
    provider
      ? `The label is kept here. The answer was lost, so it is not known whether ${provider} has it.`
      : 'The label is kept here. The answer was lost, so it is not known whether the service has it.',
    'Save the label once more. That does no harm.',
  ],
  'pin-unknown': ({ provider }) => [
    provider
      ? `The change is kept here. The answer was lost, so it is not known whether ${provider} has it.`
      : 'The change is kept here. The answer was lost, so it is not known whether the service has it.',
    'Do it once more. That does no harm.',
  ],
  'recipients-unknown': ({ address }) => [
    address
      ? `The answer was lost, so it is not known where the mail of ${address} goes now.`
      : 'The answer was lost, so it is not known where the mail of the address goes now.',
    'Choose the recipients once more, which does no harm, or refresh the list in Settings, Addresses.',
  ],
  'display-name-unknown': ({ address }) => [
    address
      ? `The answer was lost, so it is not known which name recipients see for ${address}.`
      : 'The answer was lost, so it is not known which name recipients see for the address.',
    'Save the name once more, which does no harm, or refresh the list in Settings, Addresses.',
  ],
  'promotions-unknown': ({ address }) => [
    address
      ? `The answer was lost, so it is not known whether promotions to ${address} are blocked.`
      : 'The answer was lost, so it is not known whether promotions to the address are blocked.',
    'Do it once more, which does no harm, or refresh the list in Settings, Addresses.',
  ],
  'change-refused': ({ address, provider }) => [
    address && provider
      ? `${provider} did not change ${address}.`
      : 'The service did not change the address.',
    'Try again later, or do it on the page of the service.',
  ],
  'changed-but-not-saved': ({ address, provider }) => [
    address && provider
      ? `${provider} changed ${address}, but the list could not be changed.`
      : 'The service changed the address, but the list could not be changed.',
    'Check that the disk is neither full nor read-only. Aliasmith corrects the list when it can write again.',
  ],
  'cannot-change': ({ address }) => [
    address ? `This cannot be done with ${address} now.` : 'This cannot be done with the address now.',
    'Refresh the list in Settings, Addresses, to see its state.',
  ],
  'perhaps-in-trash': ({ address, provider }) => [
    address && provider
      ? `${provider} does not list ${address}: it is in the trash there, or deleted.`
      : 'The service does not list the address: it is in the trash there, or deleted.',
    'Look in the trash on the page of the service. Nothing was changed.',
  ],
  'address-gone': ({ address, provider, unlisted }) =>
    unlisted
      ? [
          address && provider
            ? `${provider} does not have ${address}: it was deleted, or is not one of this account.`
            : 'The service does not have the address: it was deleted, or is not one of this account.',
          'Check on the page of the service which addresses the key of this account has.',
        ]
      : [
          'This address has since been deleted or switched off.',
          'Refresh the list in Settings, Addresses, to see its state.',
        ],
  'address-not-yours': ({ address, provider }) => [
    address && provider
      ? `${provider} says that ${address} belongs to somebody else, so nothing was changed.`
      : 'The service says that the address belongs to somebody else, so nothing was changed.',
    'Check which key this account has, in Settings, Accounts.',
  ],
  'address-holds-key': ({ address }) => [
    address
      ? `${address} contains part of the API key, so the request was not sent.`
      : 'The address contains part of the API key, so the request was not sent.',
    'Use the page of the service instead.',
  ],
  'account-removed': ({ address }) => [
    address
      ? `The account of ${address} is not in Aliasmith, so its service cannot be asked.`
      : 'The account of the address is not in Aliasmith, so its service cannot be asked.',
    'Delete it on the page of the service, or add the account and refresh the list.',
  ],
  'one-recipient': ({ provider }) => [
    provider
      ? `At ${provider} an address has exactly one recipient.`
      : 'At this service an address has exactly one recipient.',
    'Choose one only.',
  ],
  'display-name-too-long': ({ limit, provider }) => [
    provider ? `The name is longer than ${provider} keeps.` : 'The name is longer than the service keeps.',
    limit === undefined
      ? 'Use a shorter one.'
      : plural(limit, {
          one: `Use at most ${number(limit)} character.`,
          other: `Use at most ${number(limit)} characters.`,
        }),
  ],
  'display-name-refused': ({ provider }) => [
    provider ? `${provider} does not accept this name.` : 'The service does not accept this name.',
    'Change the name or leave it empty.',
  ],
  'writing-needs-plan': ({ address, provider }) => [
    address && provider
      ? `Writing from ${address} needs a paid plan at ${provider}.`
      : 'Writing from the address needs a paid plan at the service.',
    'Change your plan, or reply to an email that has arrived there.',
  ],
  'blocking-needs-plan': ({ address, provider }) => [
    address && provider
      ? `Blocking promotions to ${address} needs a paid plan at ${provider}.`
      : 'Blocking promotions needs a paid plan at the service.',
    'Nothing was changed. Switch the address off, or change your plan.',
  ],
} as const satisfies FailurePhrases
