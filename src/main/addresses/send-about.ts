import type { AccountRecord } from '../accounts/account-record.ts'
import { answersRequest } from '../accounts/answers-request.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import { createWaiting, type Patience } from '../accounts/patience.ts'
import type { Sent } from '../http/sender.ts'
import type { InputOf, ValueOf } from '../providers/provider.ts'

/** The operations about an address that do no harm when they are repeated. */
export type RepeatableOperation =
  | 'relabel'
  | 'pin'
  | 'blockPromotions'
  | 'setDisplayName'
  | 'setRecipients'
  | 'sendFrom'

/**
 * Sends a request about an address, and once more after a lost answer.
 * @returns the last answer. It is `lost` if the service may have acted.
 */
export async function sendAbout<Name extends RepeatableOperation>(
  call: CallAccount,
  account: AccountRecord,
  operation: Name,
  input: InputOf<Name>,
  patience: Patience,
): Promise<Sent<ValueOf<Name>>> {
  const waiting = createWaiting(patience)
  const first = await call(account, operation, input, waiting.next())
  if (first.ok || !first.lost || waiting.isOver()) return first
  const second = await call(account, operation, input, waiting.next())
  return second.ok || answersRequest(second.failure) ? second : { ...second, lost: true }
}
