import type { FailurePhrases } from '../failure-words.ts'

/** Sentences for failures of the keychain and the disk, which hold keys and addresses. */
export const keepingFailureWords = {
  'keychain-locked': () => ['The keychain of this computer is locked.', 'Unlock it and try again.'],
  'keychain-unavailable': () => [
    'This computer has no keychain that Aliasmith can use.',
    'Keys are kept until you quit and never written to disk. On Linux, install and start a keyring such as gnome-keyring or KWallet.',
  ],
  'keychain-without-ring': () => [
    'The keychain of this computer has no default keyring to keep keys in.',
    'Create one in the password manager of your desktop, then enter the key again. Until then, keys are kept until you quit and never written to disk.',
  ],
  'keychain-lost': ({ account }) => [
    account
      ? `The keychain that holds the key of ${account} does not answer.`
      : 'The keychain that holds the key of this account does not answer.',
    'Start the keyring of your system and try again. If that does not help, quit and reopen Aliasmith.',
  ],
  'keychain-timed-out': () => [
    'The keychain of this computer did not answer in time.',
    'It may be waiting for its password: look for its window, then try again.',
  ],
  'storage-failed': () => [
    'The file with your data could not be written.',
    'Check that the disk is not read-only and that you may write to the data folder.',
  ],
  'storage-full': () => ['The disk is full.', 'Free some space and try again.'],
  'storage-full-at-start': () => [
    'The disk was full when Aliasmith started, so your list of addresses could not be opened for writing.',
    'Free some space, then quit and reopen Aliasmith.',
  ],
  'storage-newer': () => [
    'Your list of addresses was written by a newer version of Aliasmith.',
    'Install the latest version. Nothing was changed.',
  ],
  'storage-damaged': () => [
    'The file with your list of addresses is damaged.',
    'Quit and reopen Aliasmith: it keeps the damaged file and saves what can be read of it.',
  ],
  'folder-taken': () => [
    'Another Aliasmith has taken over the data folder, so this one no longer saves anything.',
    'Quit this one and use the other. What was saved before is kept.',
  ],
  'made-but-not-saved': ({ address }) => [
    address
      ? `${address} was made, but could not be added to the list.`
      : 'The address was made, but could not be added to the list.',
    'Keep it somewhere safe now. Then check that the disk is neither full nor read-only.',
  ],
} as const satisfies FailurePhrases
