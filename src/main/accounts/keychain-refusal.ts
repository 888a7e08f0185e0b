import type { FailureReason, Refusal } from '../../shared/failure.ts'
import { KeychainTimeout } from './patient-keychain.ts'

/**
 * Messages of the systems for a keychain that is locked, or whose prompt the user closed. Linux: libsecret and
 * gnome-keyring. macOS: Security framework.
 */
const lockedTexts = [
  /locked (?:collection|item)/i,
  /is locked/i,
  /prompt.*dismiss/i,
  /dismissed/i,
  /user interaction is/i,
  /interaction with the security server/i,
  /in dark wake/i,
  /user canceled/i,
  /passphrase you entered is not correct/i,
]

/** Messages of the systems for a missing keyring, or keychain, for new secrets. */
const noRingTexts = [
  /object does not exist at path/i,
  /no such collection/i,
  /default keychain could not be found/i,
  /specified keychain could not be found/i,
]

const untilUserActs: ReadonlySet<FailureReason> = new Set(['keychain-locked', 'keychain-timed-out'])

/** Whether the keychain will accept the request once the user has unlocked it, or answered its prompt. */
export function waitsForUser({ reason }: Refusal): boolean {
  return untilUserActs.has(reason)
}

/** The meaning of a keychain's own error. An unknown error, in any language, counts as no keychain. */
export function keychainRefusal(error: unknown): Refusal {
  if (error instanceof KeychainTimeout) return { reason: 'keychain-timed-out' }
  const text = error instanceof Error ? error.message : String(error)
  const says = (texts: readonly RegExp[]) => texts.some((pattern) => pattern.test(text))
  if (says(lockedTexts)) return { reason: 'keychain-locked' }
  return { reason: says(noRingTexts) ? 'keychain-without-ring' : 'keychain-unavailable' }
}
