import type { FailureReason, Refusal } from '../../shared/failure.ts'
import { KeychainTimeout } from './patient-keychain.ts'

/**
 * Texts by which the systems say that the keychain exists but is locked, or that the user closed its prompt. Linux:
 * libsecret and gnome-keyring. macOS: Security framework.
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

/** Texts by which they say that there is no keyring, or keychain, that new secrets go to. */
const noRingTexts = [
  /object does not exist at path/i,
  /no such collection/i,
  /default keychain could not be found/i,
  /specified keychain could not be found/i,
]

const untilUserActs: ReadonlySet<FailureReason> = new Set(['keychain-locked', 'keychain-timed-out'])

/** Whether the keychain will do what it refused once the user has unlocked it, or answered it. */
export function waitsForUser({ reason }: Refusal): boolean {
  return untilUserActs.has(reason)
}

/** What a keychain's own error means. Whatever is not known, in any language, counts as no keychain. */
export function keychainRefusal(error: unknown): Refusal {
  if (error instanceof KeychainTimeout) return { reason: 'keychain-timed-out' }
  const text = error instanceof Error ? error.message : String(error)
  const says = (texts: readonly RegExp[]) => texts.some((pattern) => pattern.test(text))
  if (says(lockedTexts)) return { reason: 'keychain-locked' }
  return { reason: says(noRingTexts) ? 'keychain-without-ring' : 'keychain-unavailable' }
}
