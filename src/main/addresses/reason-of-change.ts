import { codeOfReason, type FailureReason, type Refusal } from '../../shared/failure.ts'
import type { AddressState } from '../../shared/views/address.ts'

/** The reason to show for a change, where the usual sentence speaks of typed input. */
const changeReasons: Readonly<Partial<Record<FailureReason, FailureReason>>> = {
  'account-gone': 'account-removed',
  'key-in-request': 'address-holds-key',
  'not-yours': 'address-not-yours',
}
const keptReasons: readonly FailureReason[] = [
  'address-inactive',
  'address-in-use',
  'state-changed',
  'cannot-delete-of-handle',
  'cannot-change',
  'label-too-long',
  'label-refused',
  'display-name-refused',
]

/** The reason to show for a refused change of an address. Its usual sentence speaks of what was typed for a new one. */
export function reasonOfChange({ reason, status }: Refusal, wanted?: AddressState): FailureReason {
  const known = changeReasons[reason]
  if (known !== undefined || keptReasons.includes(reason) || status === undefined) return known ?? reason
  const code = codeOfReason[reason]
  const isAboutInput = code === 'invalid-input' || code === 'conflict' || code === 'banned'
  const isAboutPlan = code === 'plan-required' || code === 'quota-exceeded'
  if (wanted !== 'deleted') return isAboutInput ? 'change-refused' : reason
  return isAboutInput || isAboutPlan ? 'deletion-refused' : reason
}
