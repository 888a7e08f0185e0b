import type { Result } from '../../shared/result.ts'
import type { CreatedAddress } from '../../shared/views/address.ts'
import { words } from '../../shared/words/words.ts'
import { comeBack } from '../accounts/limits/back-at.ts'
import type { MintOptions } from '../addresses/mint-address.ts'
import { onOneLine } from '../addresses/one-line.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { exitCodeOf, exitCodes, type Printed } from '../shell/terminal/printed.ts'

/** Makes an address for a command in a terminal, and says what to print there. */
export type PrintAddress = (options?: MintOptions) => Promise<Printed>

/** Builds the command. A terminal shows no countdown, so its sentence names the time. */
export function createPrintAddress(
  newAddress: (options: MintOptions, more: { readonly joins: boolean }) => Promise<Result<CreatedAddress>>,
  now: () => number,
): PrintAddress {
  return async (options = {}) => {
    const result = await newAddress(options, { joins: false })
    if (result.ok) return { address: result.value.entry.address }
    const { failure } = result
    const { reason, message, retryAt } = failure
    const { hint } = retryAt === undefined ? failure : describeFailure(failure, comeBack(retryAt, now()))
    const sentence = onOneLine(words().sentences(message, hint))
    if (reason === 'no-account' || reason === 'account-gone') return { code: exitCodes.noAccount, sentence }
    // The address exists, and only the sentence has it.
    if (reason === 'made-but-not-saved') return { code: exitCodes.unknown, sentence }
    return { code: exitCodeOf[failure.code], sentence }
  }
}
