import { codeOfReason, type FailureCode, type FailureReason, type Refusal } from '../../shared/failure.ts'

const codes: readonly FailureCode[] = ['invalid-input', 'conflict']
const reasons: readonly FailureReason[] = ['not-yours', 'address-gone', 'handle-not-found']

/**
 * Whether a refusal is the service's own answer to the request. A refusal of the key, the pace or the network is not,
 * and neither is a request that was never sent. They show nothing about an earlier try whose answer was lost.
 */
export function answersRequest({ reason, status }: Refusal): boolean {
  return status !== undefined && (codes.includes(codeOfReason[reason]) || reasons.includes(reason))
}
