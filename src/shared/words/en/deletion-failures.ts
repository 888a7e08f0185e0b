import type { FailureReason } from '../../failure.ts'
import { type FailureContext, type FailureWords, service, theAddress } from './checks.ts'

function refresh(c: FailureContext): string {
  const when = c.backAt === undefined ? '' : ` after ${c.backAt}`
  return `Refresh the list in Settings, Addresses,${when} to see. Deleting it again does no harm.`
}

/** Sentences for failed deletions and other changes of addresses, and for names that were deleted. */
export const deletionFailureWords = {
  'deletion-unknown': (c) => [
    `The answer was lost, so it is not known whether ${theAddress(c)} was deleted.`,
    refresh(c),
  ],
  'deletion-unconfirmed': (c) => [
    `${theAddress(c)} no longer receives mail, but ${service(c)} could not be asked whether it is deleted.`,
    refresh(c),
  ],
  'change-unknown': (c) => [
    `The answer was lost, so it is not known whether ${service(c)} changed ${theAddress(c)}.`,
    'Refresh the list in Settings, Addresses, to see. Trying again does no harm.',
  ],
  'label-unknown': (c) => [
    `The label is kept here. The answer was lost, so it is not known whether ${service(c)} has it.`,
    'Save the label once more. That does no harm.',
  ],
  'pin-unknown': (c) => [
    `This is kept here. The answer was lost, so it is not known whether ${service(c)} has it.`,
    'Do it once more. That does no harm.',
  ],
  'recipients-unknown': (c) => [
    `The answer was lost, so it is not known where the mail of ${theAddress(c)} goes now.`,
    'Choose the recipients once more, which does no harm, or refresh the list in Settings, Addresses.',
  ],
  'display-name-unknown': (c) => [
    `The answer was lost, so it is not known which name recipients see for ${theAddress(c)}.`,
    'Save the name once more, which does no harm, or refresh the list in Settings, Addresses.',
  ],
  'promotions-unknown': (c) => [
    `The answer was lost, so it is not known whether promotions to ${theAddress(c)} are blocked.`,
    'Do it once more, which does no harm, or refresh the list in Settings, Addresses.',
  ],
  'change-refused': (c) => [
    `${service(c)} did not change ${theAddress(c)}.`,
    'Try again later, or do it on the page of the service.',
  ],
  'changed-but-not-saved': (c) => [
    `${service(c)} changed ${theAddress(c)}, but the list could not be changed.`,
    'Check that the disk is neither full nor read-only. Aliasmith corrects the list when it can write again.',
  ],
  'cannot-change': (c) => [
    `This cannot be done with ${theAddress(c)} now.`,
    'Refresh the list in Settings, Addresses, to see its state.',
  ],
  'perhaps-in-trash': (c) => [
    `${service(c)} does not list ${theAddress(c)}: it is in the trash there, or deleted.`,
    'Look in the trash on the page of the service. Nothing was changed.',
  ],
  'trash-deletes': (c) => [
    `${service(c)} has no trash for addresses at your own domains, so ${theAddress(c)} would be deleted for good.`,
    'Nothing was changed. Switch the address off, or delete it for good.',
  ],
  'address-in-use': (c) => [
    `${service(c)} deletes no address for good that has received mail, and ${theAddress(c)} has.`,
    'Nothing was changed. Unless its mail bounces already, choose “Delete: mail bounces”.',
  ],
  'deletion-refused': (c) => [
    `${service(c)} did not delete ${theAddress(c)}.`,
    'Try again later, or delete it on the page of the service.',
  ],
  'deleted-but-not-saved': (c) => [
    `${theAddress(c)} was deleted, but the list could not be changed.`,
    'Check that the disk is neither full nor read-only. Aliasmith corrects the list when it can write again.',
  ],
  'address-inactive': (c) => [
    `${service(c)} has switched ${theAddress(c)} off and does not delete it.`,
    'It receives no mail. Nothing was changed.',
  ],
  'address-not-yours': (c) => [
    `${service(c)} says that ${theAddress(c)} belongs to somebody else, so nothing was changed.`,
    'Check which key this account has, in Settings, Accounts.',
  ],
  'address-holds-key': (c) => [
    `${theAddress(c)} contains part of the API key, so the request was not sent.`,
    'Use the page of the service instead.',
  ],
  'account-removed': (c) => [
    `The account of ${theAddress(c)} is not in Aliasmith, so its service cannot be asked.`,
    'Delete it on the page of the service, or add the account and refresh the list.',
  ],
  'not-deleted-yet': (c) => [
    `${service(c)} was not asked, because an earlier deletion failed.`,
    `Delete what is left ${c.backAt === undefined ? 'later' : `after ${c.backAt}`}.`,
  ],
  'cannot-delete': (c) => [
    `${service(c)} offers no way to delete an address.`,
    'Check whether it can be done on the page of the service.',
  ],
  'cannot-delete-of-handle': () => [
    'An address of a handle cannot be deleted by itself.',
    'Switch its domain off, or release the handle, in Settings, Accounts.',
  ],
  'name-deleted': (c) => [
    `${theAddress(c)} was deleted, and ${service(c)} does not give it out again.`,
    'Choose another name, or take a suggestion.',
  ],
} as const satisfies Partial<Record<FailureReason, (context: FailureContext) => FailureWords>>
