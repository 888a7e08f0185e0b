import { createTurns } from '../base/turns.ts'
import { type After, afterTimeout } from '../base/wall-clock.ts'
import type { Keychain } from './keychain.ts'

/**
 * The deadline for an answer of the keychain, in milliseconds. It is long enough to type the password of a keyring. It
 * is below the 25 seconds of D-Bus, whose error is in the language of the system.
 */
export const keychainDeadlineMs = 20_000

/** The keychain has not answered in time. It may still carry the request out. */
export class KeychainTimeout extends Error {
  constructor() {
    super('The keychain did not answer in time')
    this.name = 'KeychainTimeout'
  }
}

/** A keychain with a deadline for every answer. */
export interface PatientKeychain extends Keychain {
  /** @param onLate called if the secret was stored after the deadline. */
  set(name: string, secret: string, onLate?: () => void): Promise<void>
  /** Deletes an entry in its turn, however late that is. The outcome is not reported. */
  deleteInTheEnd(name: string): void
}

/** The deadline of a keychain, and its timer. */
export interface Patience {
  /** In milliseconds; `keychainDeadlineMs` by default. */
  readonly deadlineMs?: number | undefined
  /** Calls back by the wall clock; `setTimeout` by default. */
  readonly after?: After | undefined
}

/**
 * Asks a keychain one thing at a time, and rejects with a `KeychainTimeout` a call without an answer by its deadline. A
 * call that hangs holds one of Node's few threads until the system ends it: one at a time leaves the others to the
 * files. A call that could not begin by its deadline is not begun.
 */
export function createPatientKeychain(keychain: Keychain, patience: Patience = {}): PatientKeychain {
  const { deadlineMs = keychainDeadlineMs, after = afterTimeout } = patience
  const inTurn = createTurns<'keychain'>()

  function inTime<Value>(call: () => Promise<Value>, onLate?: () => void): Promise<Value> {
    const { promise, resolve, reject } = Promise.withResolvers<Value>()
    let late = false
    const stopWaiting = after(deadlineMs, () => {
      late = true
      reject(new KeychainTimeout())
    })
    void inTurn('keychain', async () => {
      if (late) return
      try {
        const value = await call()
        if (late) onLate?.()
        else resolve(value)
      } catch (error) {
        reject(error)
      } finally {
        stopWaiting()
      }
    })
    return promise
  }

  return {
    get: (name) => inTime(() => keychain.get(name)),
    set: (name, secret, onLate) => inTime(() => keychain.set(name, secret), onLate),
    delete: (name) => inTime(() => keychain.delete(name)),
    deleteInTheEnd(name) {
      inTurn('keychain', () => keychain.delete(name)).catch(() => undefined)
    },
  }
}
