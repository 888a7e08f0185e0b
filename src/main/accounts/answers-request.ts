import { codeOfReason, type FailureCode, type FailureReason, type Refusal } from '../../shared/failure.ts'

const codes: readonly FailureCode[] = ['invalid-input', 'conflict']
const reasons: readonly FailureReason[] = ['not-yours', 'address-gone', 'handle-not-found']

/**
 * Whether a refusal is the service's own answer to what was asked. One to the key, to the pace or to an address of the
 * network is none, nor is what was never sent: it tells nothing of an earlier try whose answer was lost.
 */
export function answersRequest({ reason, status }: Refusal): boolean {
  return status !== undefined && (codes.includes(codeOfReason[reason]) || reasons.includes(reason))
}
