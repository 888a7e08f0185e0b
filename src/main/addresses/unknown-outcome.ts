import { codeOfReason, type FailureCode, type FailureReason, type Refusal } from '../../shared/failure.ts'
import { known } from '../base/json-fields.ts'
import type { Attempt } from '../book/address-book.ts'
import { type Provider, repeatOf } from '../providers/provider.ts'

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

/**
 * The question whether an attempt has made its address.
 * @param provider absent if its account is gone.
 */
export function questionAbout(
  { id: attemptId, address }: Attempt,
  reason: FailureReason,
  provider?: Provider,
): Refusal {
  const doubles = provider && repeatOf(provider, known({ address })) === 'doubles' ? true : undefined
  return { reason, attemptId, ...known({ address, doubles }) }
}

/** Whether a failed lookup may work later without its user. */
export function mayPass(looked: Refusal | undefined): boolean {
  return looked === undefined || !needsUser.includes(codeOfReason[looked.reason])
}
