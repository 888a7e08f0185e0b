import type { Result } from '../../shared/result.ts'
import type { CreatedAddress } from '../../shared/views/address.ts'
import { createTurns } from '../base/turns.ts'
import type { AnnounceAddress } from './announce-address.ts'
import type { Minted, MintOptions } from './mint-address.ts'

/**
 * Builds the action of the hotkey: creates an address and announces the result. Presses run one at a time, in order.
 * Only one press with the same options waits for its turn; a further press joins it and announces nothing of its own. A
 * command that prints its address joins none.
 */
export function createHotkeyAddress(
  create: (options?: MintOptions) => Promise<Minted>,
  announce: AnnounceAddress,
): (options?: MintOptions, more?: { readonly joins: boolean }) => Promise<Result<CreatedAddress>> {
  const inTurn = createTurns<'hotkey'>()
  /** Presses that wait for their turn, by account and label. */
  const waiting = new Map<string, Promise<Result<CreatedAddress>>>()

  return (options = {}, { joins } = { joins: true }) => {
    const request = JSON.stringify([options.account, options.accountId, options.label])
    const same = joins ? waiting.get(request) : undefined
    if (same !== undefined) return same
    let hasBegun = false
    const press = inTurn('hotkey', async () => {
      hasBegun = true
      if (joins) waiting.delete(request)
      const { account, result } = await create(options)
      announce(account, result)
      return result
    })
    if (joins && !hasBegun) waiting.set(request, press)
    return press
  }
}
