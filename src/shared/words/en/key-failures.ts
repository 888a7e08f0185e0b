import type { FailurePhrases } from '../failure-words.ts'

/** Sentences for keys and accounts that a service or the app cannot use, and for what is blocked. */
export const keyFailureWords = {
  'key-in-request': () => [
    'What you typed contains part of an API key, so it was neither sent nor saved.',
    'Leave the key out. Its own field is the only place for it.',
  ],
  'key-missing': ({ account }) => [
    account ? `No key is saved for ${account}.` : 'No key is saved for this account.',
    'Open Settings, Accounts, and enter its key again.',
  ],
  'key-changed': ({ account, provider }) => [
    account && provider
      ? `What the keychain holds for ${account} is not a key of ${provider}, so it was not sent.`
      : 'What the keychain holds for this account is not a key of its service, so it was not sent.',
    'Open Settings, Accounts, and enter its key again.',
  ],
  'key-not-received': ({ provider }) => [
    provider ? `${provider} received no key.` : 'The service received no key.',
    'Open Settings, Accounts, and replace the key. If it happens again, a proxy may be removing it.',
  ],
  'key-format-refused': ({ provider }) => [
    provider
      ? `${provider} says that the key does not have the form of its keys.`
      : 'The service says that the key does not have the form of its keys.',
    'Copy the whole key again and replace it in Settings, Accounts.',
  ],
  'key-rejected': ({ provider }) => [
    provider
      ? `${provider} rejected the key: it is wrong or has expired.`
      : 'The service rejected the key: it is wrong or has expired.',
    'Get a new key from the service and enter it for this account.',
  ],
  'key-too-narrow': ({ provider }) => [
    provider
      ? `${provider} gives this key no access to addresses.`
      : 'The service gives this key no access to addresses.',
    'Get a key that has it, as the steps in Settings, Accounts say, and enter it for this account.',
  ],
  'permission-missing': ({ permission, provider }) => [
    permission && provider
      ? `The key is valid, but ${provider} says that it lacks the permission “${permission}”.`
      : 'The key is valid, but the service says that it lacks a permission.',
    'Add it to the key on the page of the service, or make a new key and replace it in Settings, Accounts.',
  ],
  forbidden: ({ provider }) => [
    provider
      ? `${provider} does not allow this with your key.`
      : 'The service does not allow this with your key.',
    'Check the account at the service, or use another account.',
  ],
  'not-yours': ({ provider }) => [
    provider
      ? `${provider} says that this belongs to somebody else.`
      : 'The service says that this belongs to somebody else.',
    'Choose another one, or check which account you are using.',
  ],
  banned: ({ provider }) => [
    provider
      ? `${provider} has blocked something in this request.`
      : 'The service has blocked something in this request.',
    'Try another name or domain. If that does not help, contact the service.',
  ],
  'banned-name': ({ provider }) => [
    provider ? `${provider} has blocked this name.` : 'The service has blocked this name.',
    'Choose another one.',
  ],
  'banned-domain': ({ domain, provider }) => [
    domain && provider ? `${provider} has blocked ${domain}.` : 'The service has blocked this domain.',
    'Choose another domain.',
  ],
  'banned-owner': ({ provider }) => [
    provider
      ? `${provider} has blocked the owner of this key, so it makes no addresses with it.`
      : 'The service has blocked the owner of this key, so it makes no addresses with it.',
    'Another name or domain does not help. Use another account, or contact the service.',
  ],
  'banned-network': ({ provider }) => [
    provider
      ? `${provider} has blocked the network that you are in.`
      : 'The service has blocked the network that you are in.',
    'Use another network, or contact the service.',
  ],
  'no-account': () => ['No account is set up yet.', 'Add one in Settings, or try the practice account.'],
  'account-gone': () => ['This account no longer exists.', 'Choose another account.'],
} as const satisfies FailurePhrases
