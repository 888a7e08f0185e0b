import type { Result } from '../../shared/result.ts'
import type { CreatedAddress } from '../../shared/views/address.ts'
import { comeBack } from '../accounts/limits/back-at.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { onOneLine } from '../addresses/one-line.ts'
import { exitCodeOf, exitCodes, type Printed } from '../shell/terminal/printed.ts'

/** Words a creation for a terminal, which shows no countdown. An address that could not be saved counts as unknown. */
export function printedOf(result: Result<CreatedAddress>, now: number): Printed {
  if (result.ok) return { address: result.value.entry.address }
  const { failure } = result
  const { message, retryAt } = failure
  const { hint } = retryAt === undefined ? failure : describeFailure(failure, comeBack(retryAt, now))
  const isAccount = failure.reason === 'no-account' || failure.reason === 'account-gone'
  const isMade = failure.reason === 'made-but-not-saved'
  const code = isAccount ? exitCodes.noAccount : isMade ? exitCodes.unknown : exitCodeOf[failure.code]
  return { code, sentence: onOneLine(`${message} ${hint}`) }
}
