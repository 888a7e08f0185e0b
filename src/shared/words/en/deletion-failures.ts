import type { FailurePhrases } from '../failure-words.ts'

/** Sentences for failed deletions, and for names that were deleted. */
export const deletionFailureWords = {
  'deletion-unknown': ({ address, backAt }) => [
    address
      ? `The answer was lost, so it is not known whether ${address} was deleted.`
      : 'The answer was lost, so it is not known whether the address was deleted.',
    backAt
      ? `Refresh the list in Settings, Addresses, after ${backAt} to see. Deleting it again does no harm.`
      : 'Refresh the list in Settings, Addresses, to see. Deleting it again does no harm.',
  ],
  'deletion-unconfirmed': ({ address, backAt, provider }) => [
    address && provider
      ? `${address} no longer receives mail, but ${provider} could not be asked whether it is deleted.`
      : 'The address no longer receives mail, but the service could not be asked whether it is deleted.',
    backAt
      ? `Refresh the list in Settings, Addresses, after ${backAt} to see. Deleting it again does no harm.`
      : 'Refresh the list in Settings, Addresses, to see. Deleting it again does no harm.',
  ],
  'trash-deletes': ({ address, provider }) => [
    address && provider
      ? `${provider} has no trash for addresses at your own domains, so ${address} would be deleted for good.`
      : 'The service has no trash for addresses at your own domains: this one would be deleted for good.',
    'Nothing was changed. Switch the address off, or delete it for good.',
  ],
  'address-in-use': ({ address, provider }) => [
    address && provider
      ? `${provider} deletes no address for good once it has received mail, and ${address} has.`
      : 'The service deletes no address for good once it has received mail, and this one has.',
    'Nothing was changed. Unless its mail bounces already, choose “Delete: mail bounces”.',
  ],
  'deletion-refused': ({ address, provider }) => [
    address && provider
      ? `${provider} did not delete ${address}.`
      : 'The service did not delete the address.',
    'Try again later, or delete it on the page of the service.',
  ],
  'deleted-but-not-saved': ({ address }) => [
    address
      ? `${address} was deleted, but the list could not be changed.`
      : 'The address was deleted, but the list could not be changed.',
    'Check that the disk is neither full nor read-only. Aliasmith corrects the list when it can write again.',
  ],
  'address-inactive': ({ address, provider }) => [
    address && provider
      ? `${provider} has switched ${address} off and does not delete it.`
      : 'The service has switched the address off and does not delete it.',
    'It receives no mail. Nothing was changed.',
  ],
  'not-deleted-yet': ({ backAt, provider }) => [
    provider
      ? `${provider} was not asked, because an earlier deletion failed.`
      : 'The service was not asked, because an earlier deletion failed.',
    backAt ? `Delete what is left after ${backAt}.` : 'Delete what is left later.',
  ],
  'cannot-delete': ({ provider }) => [
    provider
      ? `${provider} offers no way to delete an address.`
      : 'The service offers no way to delete an address.',
    'Check whether it can be done on the page of the service.',
  ],
  'cannot-delete-of-handle': () => [
    'An address of a handle cannot be deleted by itself.',
    'Switch its domain off, or release the handle, in Settings, Accounts.',
  ],
  'name-deleted': ({ address, provider }) => [
    address && provider
      ? `${address} was deleted, and ${provider} does not give it out again.`
      : 'The address was deleted, and the service does not give it out again.',
    'Choose another name, or take a suggestion.',
  ],
} as const satisfies FailurePhrases
