import type { Keychain } from '../../src/main/accounts/keychain.ts'
import { createMemoryKeychain } from '../../src/main/accounts/memory-keychain.ts'

/** A keychain whose state a test can change. It behaves like keytar on Linux, with its empty answers. */
export interface FakeKeychain extends Keychain {
  readonly names: () => readonly string[]
  /** A `dying` keychain fails during a call, and quotes its data. */
  mood: 'open' | 'locked' | 'absent' | 'dying'
}

/** The error of libsecret without a D-Bus session. */
export const noDbus = 'Cannot autolaunch D-Bus without X11 $DISPLAY'

/** Starts with an open, empty keychain. */
export function createFakeKeychain(): FakeKeychain {
  const inner = createMemoryKeychain()
  const names = new Set<string>()
  const keychain: FakeKeychain = {
    mood: 'open',
    names: () => [...names],
    async get(name) {
      if (keychain.mood === 'absent') throw new Error(noDbus)
      if (keychain.mood === 'dying') throw new Error(`Lost ${await inner.get(name)}`)
      return keychain.mood === 'locked' ? undefined : inner.get(name)
    },
    async set(name, secret) {
      if (keychain.mood === 'absent') throw new Error(noDbus)
      if (keychain.mood === 'dying') throw new Error(`Cannot store ${secret}`)
      if (keychain.mood === 'locked') throw new Error('Cannot create an item in a locked collection')
      names.add(name)
      await inner.set(name, secret)
    },
    async delete(name) {
      if (keychain.mood === 'absent') throw new Error(noDbus)
      if (keychain.mood === 'dying') throw new Error(`Cannot remove ${await inner.get(name)}`)
      if (keychain.mood === 'locked') return false
      names.delete(name)
      return inner.delete(name)
    },
  }
  return keychain
}
