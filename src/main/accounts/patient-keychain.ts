import { createTurns } from '../base/turns.ts'
import type { Keychain } from './keychain.ts'

/**
 * How long an answer of the keychain is waited for, in milliseconds. Long enough to type the password of a keyring; below
 * the 25 seconds of D-Bus, which gives up in the language of the system.
 */
export const keychainDeadlineMs = 20_000

/** The keychain has not answered in time. What was asked of it may still be done. */
export class KeychainTimeout extends Error {
  constructor() {
    super('The keychain did not answer in time')
    this.name = 'KeychainTimeout'
  }
}

/** A keychain that leaves nobody waiting. */
export interface PatientKeychain extends Keychain {
  /** @param onLate called if the secret was put in after all, when nobody waited for it any more. */
  set(name: string, secret: string, onLate?: () => void): Promise<void>
  /** Deletes an entry in its turn, however late that is. Nobody is told how it went. */
  deleteInTheEnd(name: string): void
}

/** How patient it is. */
export interface Patience {
  /** In milliseconds; `keychainDeadlineMs` by default. */
  readonly deadlineMs?: number | undefined
  /** Calls back after some milliseconds, unless what it gives is called; `setTimeout` by default. */
  readonly after?: ((ms: number, run: () => void) => () => void) | undefined
}

const afterTimeout: NonNullable<Patience['after']> = (ms, run) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}

/**
 * Asks a keychain one thing at a time, and rejects with a `KeychainTimeout` what has no answer by its deadline. A call
 * that waits in vain holds a thread of Node's few until the system gives it up: one at a time leaves the others to the
 * files. What could not begin by its deadline is not begun.
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
