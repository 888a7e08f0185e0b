import type { FailurePhrases } from '../failure-words.ts'

/** Sentences for failures with handles. */
export const handleFailureWords = {
  'handle-not-found': ({ provider }) => [
    provider ? `${provider} does not know this handle.` : 'The service does not know this handle.',
    'Check its spelling, or claim it.',
  ],
  'handle-gone': ({ provider }) => [
    provider ? `${provider} no longer has this handle.` : 'The service no longer has this handle.',
    'It was released or never claimed. You can take it off the list.',
  ],
  'handle-taken': ({ handle }) => [
    handle
      ? `The handle “${handle}” is taken, or an address uses this name already.`
      : 'The handle is taken, or an address uses this name already.',
    'Choose another one. If it is yours, add it to the list.',
  ],
  'handle-unusable': ({ handle, provider }) => [
    handle && provider
      ? `“${handle}” cannot be claimed, and ${provider} knows no handle of this name that is in use.`
      : 'The handle cannot be claimed, and the service knows none of this name that is in use.',
    'It was released, or an address uses this name. Choose another one.',
  ],
  'handle-released': () => ['This handle was released.', 'It can never be used again. Choose another one.'],
  'handle-in-use': () => ['This handle is still yours.', 'Release it before you take it off the list.'],
  'handle-still-held': ({ provider }) => [
    provider ? `${provider} has not released the handle.` : 'The service has not released the handle.',
    'Nothing was changed. Try again in a moment.',
  ],
  'not-claimed': ({ provider }) => [
    provider
      ? `${provider} has no such handle: it was not claimed.`
      : 'The service has no such handle: it was not claimed.',
    'Claim it again.',
  ],
  'domain-still-off': ({ domain, provider }) => [
    domain && provider
      ? `${provider} says that ${domain} is still off.`
      : 'The service says that this domain is still off.',
    'The list shows what the service says. Use the switch to try again.',
  ],
  'domain-still-on': ({ domain, provider }) => [
    domain && provider
      ? `${provider} says that ${domain} is still on.`
      : 'The service says that this domain is still on.',
    'The list shows what the service says. Use the switch to try again.',
  ],
  'claim-unknown': ({ handle }) => [
    handle
      ? `The answer was lost, so it is not known whether “${handle}” was claimed.`
      : 'The answer was lost, so it is not known whether the handle was claimed.',
    'Check again when the connection is back. It will not be claimed twice.',
  ],
  'switch-unknown': ({ domain }) => [
    domain
      ? `The answer was lost, so it is not known whether ${domain} was switched.`
      : 'The answer was lost, so it is not known whether this domain was switched.',
    'Use the switch again when the connection is back: that does no harm.',
  ],
  'release-unknown': ({ handle }) => [
    handle
      ? `The answer was lost, so it is not known whether “${handle}” was released.`
      : 'The answer was lost, so it is not known whether the handle was released.',
    'Check again when the connection is back.',
  ],
  'handle-not-noted': ({ provider }) => [
    provider
      ? `${provider} did what was asked, but it could not be saved here.`
      : 'The service did what was asked, but it could not be saved here.',
    'Check that the disk is neither full nor read-only. Aliasmith asks the service again when it can write.',
  ],
  'handle-domain-off': ({ address, domain }) => [
    address && domain
      ? `${address} belongs to your handle, which is not switched on at ${domain}.`
      : 'The address belongs to your handle, which is not switched on at this domain.',
    'Switch the domain on in Settings, Accounts, or choose another one.',
  ],
} as const satisfies FailurePhrases
