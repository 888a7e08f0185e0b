import { codeOfReason, type FailureCode, type FailureReason, type Refusal } from '../../shared/failure.ts'

/** Failures after which a service cannot be asked until its user acts. */
const needsUser: readonly FailureCode[] = [
  'unauthorized',
  'forbidden',
  'banned',
  'keychain-locked',
  'keychain-unavailable',
]

const byCode: Partial<Record<FailureCode, FailureReason>> = {
  'provider-failed': 'outcome-unknown-error',
  'unexpected-response': 'outcome-unknown-answer',
}

/**
 * Why it is unknown whether a creation made its address.
 * @param met how the answer of the creation was lost, if that was just now.
 * @param looked why the lookup after it failed.
 */
export function unknownBecause(met: Refusal | undefined, looked: Refusal | undefined): FailureReason {
  if (looked?.reason === 'key-missing') return 'outcome-unknown-no-key'
  if (looked !== undefined && needsUser.includes(codeOfReason[looked.reason])) return 'outcome-unknown-key'
  const cause = met ?? looked
  return (cause && byCode[codeOfReason[cause.reason]]) ?? 'outcome-unknown'
}

/** Whether a failed lookup may work later without its user. */
export function mayPass(looked: Refusal | undefined): boolean {
  return looked === undefined || !needsUser.includes(codeOfReason[looked.reason])
}
