import type { Keychain } from './keychain.ts'

/** A keychain that forgets everything when the app quits. */
export function createMemoryKeychain(): Keychain {
  const secrets = new Map<string, string>()
  return {
    async get(name) {
      return secrets.get(name)
    },
    async set(name, secret) {
      secrets.set(name, secret)
    },
    async delete(name) {
      return secrets.delete(name)
    },
  }
}
