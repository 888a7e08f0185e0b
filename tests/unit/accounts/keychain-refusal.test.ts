import { expect, test } from 'vitest'
import { keychainRefusal, waitsForUser } from '../../../src/main/accounts/keychain-refusal.ts'
import { KeychainTimeout } from '../../../src/main/accounts/patient-keychain.ts'
import { noDbus } from '../../support/fake-keychain.ts'

test.each([
  // Linux: gnome-keyring and libsecret, and D-Bus itself.
  ['Cannot create an item in a locked collection', 'keychain-locked'],
  ['Cannot delete a locked item', 'keychain-locked'],
  ['Prompt was dismissed', 'keychain-locked'],
  ['Object does not exist at path “/org/freedesktop/secrets/collection/login”', 'keychain-without-ring'],
  [noDbus, 'keychain-unavailable'],
  ['Could not connect: Connection refused', 'keychain-unavailable'],
  ['The name org.freedesktop.secrets was not provided by any .service files', 'keychain-unavailable'],
  ['The name :1.1 was not provided by any .service files', 'keychain-unavailable'],
  ['The session wrapping the secret does not exist', 'keychain-unavailable'],
  ['The connection is closed', 'keychain-unavailable'],
  ['Die Verbindung ist geschlossen', 'keychain-unavailable'],
  // macOS: the texts of SecCopyErrorMessageString for -25308 (two wordings), -25315, -25320, -25293, -128.
  ['User interaction is not allowed.', 'keychain-locked'],
  ['Interaction with the Security Server is not allowed.', 'keychain-locked'],
  ['User interaction is required, but is currently not allowed.', 'keychain-locked'],
  ['In dark wake, no UI possible', 'keychain-locked'],
  ['The user name or passphrase you entered is not correct.', 'keychain-locked'],
  ['User canceled the operation.', 'keychain-locked'],
  // -25307, -25294, -25291, -34018.
  ['A default keychain could not be found.', 'keychain-without-ring'],
  ['The specified keychain could not be found.', 'keychain-without-ring'],
  ['No keychain is available. You may need to restart your computer.', 'keychain-unavailable'],
  ["A required entitlement isn't present.", 'keychain-unavailable'],
  // Windows: 1312, 1783, 1722, and the empty text of keytar for a name that cannot be converted.
  ['A specified logon session does not exist. It may already have been terminated.', 'keychain-unavailable'],
  ['The stub received bad data.', 'keychain-unavailable'],
  ['The RPC server is unavailable.', 'keychain-unavailable'],
  ['', 'keychain-unavailable'],
  ['Failed to load keytar native addon, checked …', 'keychain-unavailable'],
])('the keychain error “%s” means %s', (text, reason) => {
  expect(keychainRefusal(new Error(text))).toEqual({ reason })
})

test('a keychain that does not answer in time counts as one that may wait for the user, as a locked one does', () => {
  const refusal = keychainRefusal(new KeychainTimeout())
  expect(refusal).toEqual({ reason: 'keychain-timed-out' })
  expect(waitsForUser(refusal)).toBe(true)
  expect(waitsForUser({ reason: 'keychain-locked' })).toBe(true)
  expect(waitsForUser({ reason: 'keychain-lost' })).toBe(false)
})
