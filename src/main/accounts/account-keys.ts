import type { Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import type { KeyReference } from './account-record.ts'
import type { Keychain } from './keychain.ts'
import { keychainRefusal, waitsForUser } from './keychain-refusal.ts'
import { createPatientKeychain, type Patience } from './patient-keychain.ts'

/** Where a key is, and why the keychain did not take a key that is in memory alone. */
export type KeptKey =
  | { readonly place: 'keychain' }
  | { readonly place: 'session'; readonly because: Refusal }

const canary = 'lock-check'

/**
 * The keys of all accounts: in the keychain, or in memory alone if there is no keychain. The name of a saved key
 * contains its origin. So a changed server address, however it was changed, finds no key to send.
 */
export function createAccountKeys(system: Keychain, patience?: Patience) {
  const keychain = createPatientKeychain(system, patience)
  const session = new Map<string, string>()
  const gone = new Set<string>()
  /** Keys in memory that replace a former key that the keychain still holds. */
  const behind = new Set<string>()
  /** The last attempt to save each key. */
  const attempts = new Map<string, object>()
  let hasAnswered = false
  const nameOf = (key: KeyReference) => `${key.accountId} ${key.origin}`

  /** Asks the keychain, and remembers that there is one. */
  async function ask<Value>(answer: Promise<Value>): Promise<Value> {
    const value = await answer
    hasAnswered = true
    return value
  }

  /** Why the keychain refuses. A keychain that was there before is lost, not missing. */
  function why(error: unknown, wasThere = hasAnswered): Refusal {
    const refusal = keychainRefusal(error)
    return refusal.reason === 'keychain-unavailable' && wasThere ? { reason: 'keychain-lost' } : refusal
  }

  /** A locked Linux keyring gives reads an empty answer; only a write shows the lock (see docs/desktop-traps.md). */
  async function whyNothing(): Promise<Refusal | undefined> {
    try {
      await ask(keychain.set(canary, 'locked?', () => keychain.deleteInTheEnd(canary)))
      await ask(keychain.delete(canary))
      return undefined
    } catch (error) {
      return why(error, true)
    }
  }

  /** Reads a secret. It is `undefined` only if the keychain was open when it was asked. */
  async function look(name: string): Promise<Result<string | undefined, Refusal>> {
    try {
      const secret = await ask(keychain.get(name))
      if (secret !== undefined) return success(secret)
      const refusal = await whyNothing()
      // The user may have unlocked the keychain for the write, so the empty answer before proves nothing.
      return refusal === undefined ? success(await ask(keychain.get(name))) : failed(refusal)
    } catch (error) {
      return failed(why(error, true))
    }
  }

  /** Removes an entry from the keychain. Returns the refusal if the entry may still be there. */
  async function remove(name: string, mayBeThere: boolean): Promise<Refusal | undefined> {
    try {
      // A key in memory alone may have replaced a key that is still in the keychain, so the entry is deleted in any
      // case.
      if ((await ask(keychain.delete(name))) || !mayBeThere) return undefined
      const refusal = await whyNothing()
      if (refusal !== undefined) return refusal
      await ask(keychain.delete(name))
      return undefined
    } catch (error) {
      return mayBeThere ? why(error, true) : undefined
    }
  }

  return {
    /**
     * Reads a key.
     * @param savedBefore whether the key was once put in the keychain. An empty answer then means that the keychain is
     * locked or that the key was removed; `read` distinguishes the two.
     * @param recognize returns the key that a secret of the keychain holds; `undefined` if the secret is something else.
     */
    async read(
      key: KeyReference,
      savedBefore: boolean,
      recognize: (secret: string) => string | undefined = (secret) => secret,
    ): Promise<Result<string, Refusal>> {
      const name = nameOf(key)
      const kept = session.get(name)
      if (kept !== undefined) return success(kept)
      if (!savedBefore) return failed({ reason: 'key-missing', field: 'key' })
      const found = await look(name)
      if (!found.ok) return found
      const known = found.value === undefined ? undefined : recognize(found.value)
      if (known !== undefined) {
        gone.delete(name)
        return success(known)
      }
      gone.add(name)
      return failed({ reason: found.value === undefined ? 'key-missing' : 'key-changed', field: 'key' })
    },

    /**
     * Saves a key and reports where it is. Without a keychain, it is kept until the app quits. A keychain that is locked,
     * or does not answer in time, refuses.
     * @param replaces whether another key is saved under this reference. If none is, a keychain that stores the key after
     * its deadline has to remove it again.
     */
    async save(
      key: KeyReference,
      secret: string,
      replaces: boolean = false,
    ): Promise<Result<KeptKey, Refusal>> {
      const name = nameOf(key)
      const attempt = {}
      attempts.set(name, attempt)
      const onLate = () => {
        if (!replaces && attempts.get(name) === attempt) keychain.deleteInTheEnd(name)
      }
      try {
        await ask(keychain.set(name, secret, onLate))
      } catch (error) {
        const refusal = why(error)
        if (waitsForUser(refusal)) return failed(refusal)
        session.set(name, secret)
        if (replaces) behind.add(name)
        return success({ place: 'session', because: refusal })
      }
      session.delete(name)
      behind.delete(name)
      gone.delete(name)
      return success({ place: 'keychain' })
    },

    /**
     * Puts a key that is in memory alone into the keychain, if that takes it now.
     * @param note writes down that the keychain has the key; if that fails, the key stays in memory, too.
     */
    async moveIn(key: KeyReference, note: () => boolean): Promise<void> {
      const name = nameOf(key)
      const kept = session.get(name)
      if (kept === undefined) return
      // If the key was forgotten since, that removal timed out behind this call, too.
      const onLate = () => {
        if (session.get(name) !== kept) keychain.deleteInTheEnd(name)
      }
      try {
        await ask(keychain.set(name, kept, onLate))
      } catch {
        // The key stays in memory, and its next use tries again.
        return
      }
      behind.delete(name)
      if (session.get(name) === kept && note()) session.delete(name)
    },

    /**
     * Removes a key. A missing key is no failure. A keychain that waits for the user leaves everything as it is.
     * @param savedBefore whether the key was put in the keychain: a keychain that is locked or missing then refuses.
     */
    async forget(key: KeyReference, savedBefore: boolean): Promise<Result<null, Refusal>> {
      const name = nameOf(key)
      const refusal = await remove(name, savedBefore || behind.has(name))
      if (refusal !== undefined && waitsForUser(refusal)) return failed(refusal)
      session.delete(name)
      behind.delete(name)
      return refusal === undefined ? success(null) : failed(refusal)
    },

    /** Whether the key is in memory alone. */
    isSessionOnly: (key: KeyReference) => session.has(nameOf(key)),
    /** Whether the last read showed that the keychain, though open, no longer has the key. */
    isGone: (key: KeyReference) => gone.has(nameOf(key)),
  }
}

export type AccountKeys = ReturnType<typeof createAccountKeys>
