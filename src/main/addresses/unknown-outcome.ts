import { codeOfReason, type FailureCode, type FailureReason, type Refusal } from '../../shared/failure.ts'

/** Why a service cannot be asked until its user does something. */
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
 * Why it is not known whether a creation made its address.
 * @param met what the creation, or the look that the user asked for, came to.
 * @param looked why the service could not be asked after it.
 */
export function unknownBecause(met: Refusal | undefined, looked: Refusal | undefined): FailureReason {
  if (looked?.reason === 'key-missing') return 'outcome-unknown-no-key'
  if (looked !== undefined && needsUser.includes(codeOfReason[looked.reason])) return 'outcome-unknown-key'
  const cause = met ?? looked
  return (cause && byCode[codeOfReason[cause.reason]]) ?? 'outcome-unknown'
}

/** Whether a look that failed so may work without its user doing something. */
export function mayPass(looked: Refusal | undefined): boolean {
  return looked === undefined || !needsUser.includes(codeOfReason[looked.reason])
}
