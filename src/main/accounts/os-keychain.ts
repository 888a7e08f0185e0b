import type { Keychain } from './keychain.ts'

/** The name under which the system's keychain keeps every secret of the app. It never changes. */
export const keychainService = 'Aliasmith'

/**
 * The keychain of the operating system: Keychain on macOS, Credential Manager on Windows, the Secret Service on Linux.
 * The native library is loaded at the first call; if it cannot be, that call and every later one rejects.
 */
export function createOsKeychain(): Keychain {
  // Only these three: `findPassword` and `findCredentials` crash the process on a locked Linux keyring with a match.
  const keytar = async () => (await import('keytar')).default
  return {
    async get(name) {
      return (await (await keytar()).getPassword(keychainService, name)) ?? undefined
    },
    async set(name, secret) {
      await (await keytar()).setPassword(keychainService, name, secret)
    },
    async delete(name) {
      return (await keytar()).deletePassword(keychainService, name)
    },
  }
}
