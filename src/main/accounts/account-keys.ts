import type { Refusal } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import { failed, success } from '../../shared/result.ts'
import type { Keychain } from './keychain.ts'

/** Whose key it is, and the one origin it may be sent to. */
export interface KeyReference {
  readonly accountId: string
  readonly origin: string
}

/** The keys of all accounts: in the keychain, or in memory alone where there is none. */
export interface AccountKeys {
  /**
   * Reads a key.
   * @param savedBefore whether it was once put in the keychain: silence then means that the keychain is locked, or that
   * somebody removed the key, and the two are told apart.
   */
  read(key: KeyReference, savedBefore: boolean): Promise<Result<string, Refusal>>
  /** Saves a key and tells where it went. With no keychain it is kept until the app quits; a locked one refuses. */
  save(key: KeyReference, secret: string): Promise<Result<'keychain' | 'session', Refusal>>
  /**
   * Removes a key. A key that is not there is no failure.
   * @param savedBefore whether it was put in the keychain: then a keychain that is locked or not there refuses.
   */
  forget(key: KeyReference, savedBefore: boolean): Promise<Result<null, Refusal>>
  /** Whether the key is in memory alone. */
  isSessionOnly(key: KeyReference): boolean
  /** Whether the last look found that the keychain, though open, no longer has the key. */
  isGone(key: KeyReference): boolean
}

/**
 * Texts by which the systems say that the keychain exists but is locked, or that the user closed its prompt. Linux:
 * libsecret and gnome-keyring. macOS: Security framework. Everything else counts as no keychain.
 */
const lockedTexts = [
  /locked collection/i,
  /is locked/i,
  /prompt.*dismiss/i,
  /dismissed/i,
  /user interaction is not allowed/i,
  /user canceled/i,
  /passphrase you entered is not correct/i,
]

/** What a keychain's own error means. */
export function keychainRefusal(error: unknown): Refusal {
  const text = error instanceof Error ? error.message : String(error)
  const locked = lockedTexts.some((pattern) => pattern.test(text))
  return { reason: locked ? 'keychain-locked' : 'keychain-unavailable' }
}

const canary = 'lock-check'

/**
 * Wraps a keychain for the accounts. The origin is part of the name a key is saved under, so that a changed server
 * address, by whatever hand, finds no key to send.
 */
export function createAccountKeys(keychain: Keychain): AccountKeys {
  const session = new Map<string, string>()
  const gone = new Set<string>()
  const nameOf = (key: KeyReference) => `${key.accountId} ${key.origin}`

  /** A locked Linux keyring answers reads with silence; only a write tells (see desktop notes in docs). */
  async function whyNothing(): Promise<Refusal | undefined> {
    try {
      await keychain.set(canary, 'locked?')
      await keychain.delete(canary)
      return undefined
    } catch (error) {
      return keychainRefusal(error)
    }
  }

  return {
    async read(key, savedBefore) {
      const kept = session.get(nameOf(key))
      if (kept !== undefined) return success(kept)
      if (!savedBefore) return failed({ reason: 'key-missing', field: 'key' })
      try {
        const secret = await keychain.get(nameOf(key))
        if (secret !== undefined) {
          gone.delete(nameOf(key))
          return success(secret)
        }
      } catch (error) {
        return failed(keychainRefusal(error))
      }
      const refusal = await whyNothing()
      if (refusal !== undefined) return failed(refusal)
      gone.add(nameOf(key))
      return failed({ reason: 'key-missing', field: 'key' })
    },

    async save(key, secret) {
      try {
        await keychain.set(nameOf(key), secret)
      } catch (error) {
        const refusal = keychainRefusal(error)
        if (refusal.reason === 'keychain-locked') return failed(refusal)
        session.set(nameOf(key), secret)
        return success('session')
      }
      session.delete(nameOf(key))
      gone.delete(nameOf(key))
      return success('keychain')
    },

    async forget(key, savedBefore) {
      session.delete(nameOf(key))
      try {
        // Even of a key that was in memory alone: one that it took the place of may still be in the keychain.
        if ((await keychain.delete(nameOf(key))) || !savedBefore) return success(null)
      } catch (error) {
        return savedBefore ? failed(keychainRefusal(error)) : success(null)
      }
      const refusal = await whyNothing()
      return refusal === undefined ? success(null) : failed(refusal)
    },

    isSessionOnly: (key) => session.has(nameOf(key)),
    isGone: (key) => gone.has(nameOf(key)),
  }
}
