import type { FailureReason } from '../../failure.ts'
import { type FailureContext, type FailureWords, service, theAddress } from './checks.ts'

const theHandle = (c: FailureContext): string => (c.handle === undefined ? 'the handle' : `“${c.handle}”`)
const theDomain = (c: FailureContext): string => c.domain ?? 'this domain'

/** Sentences for failures with handles. */
export const handleFailureWords = {
  'handle-not-found': (c) => [`${service(c)} does not know this handle.`, 'Check its spelling, or claim it.'],
  'handle-gone': (c) => [
    `${service(c)} no longer has this handle.`,
    'It was released or never claimed. You can take it off the list.',
  ],
  'handle-taken': (c) => [
    `The handle ${theHandle(c)} is taken, or an address uses this name already.`,
    'Choose another one. If it is yours, add it to the list.',
  ],
  'handle-unusable': (c) => [
    `${theHandle(c)} cannot be claimed, and ${service(c)} knows no handle of this name that is in use.`,
    'It was released, or an address uses this name. Choose another one.',
  ],
  'handle-released': () => ['This handle was released.', 'It can never be used again. Choose another one.'],
  'handle-in-use': () => ['This handle is still yours.', 'Release it before you take it off the list.'],
  'handle-still-held': (c) => [
    `${service(c)} has not released the handle.`,
    'Nothing was changed. Try again in a moment.',
  ],
  'not-claimed': (c) => [`${service(c)} has no such handle: it was not claimed.`, 'Claim it again.'],
  'domain-still-off': (c) => [
    `${service(c)} says that ${theDomain(c)} is still off.`,
    'The list shows what the service says. Use the switch to try again.',
  ],
  'domain-still-on': (c) => [
    `${service(c)} says that ${theDomain(c)} is still on.`,
    'The list shows what the service says. Use the switch to try again.',
  ],
  'claim-unknown': (c) => [
    `The answer was lost, so it is not known whether ${theHandle(c)} was claimed.`,
    'Check again when the connection is back. It will not be claimed twice.',
  ],
  'switch-unknown': (c) => [
    `The answer was lost, so it is not known whether ${theDomain(c)} was switched.`,
    'Use the switch again when the connection is back: that does no harm.',
  ],
  'release-unknown': (c) => [
    `The answer was lost, so it is not known whether ${theHandle(c)} was released.`,
    'Check again when the connection is back.',
  ],
  'handle-not-noted': (c) => [
    `${service(c)} did what was asked, but it could not be saved here.`,
    'Check that the disk is neither full nor read-only. Aliasmith asks the service again when it can write.',
  ],
  'handle-domain-off': (c) => [
    `${theAddress(c)} belongs to your handle, which is not switched on at ${theDomain(c)}.`,
    'Switch the domain on in Settings, Accounts, or choose another one.',
  ],
} as const satisfies Partial<Record<FailureReason, (context: FailureContext) => FailureWords>>
