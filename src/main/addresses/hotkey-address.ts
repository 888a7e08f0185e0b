import { createTurns } from '../base/turns.ts'
import type { AnnounceAddress } from './announce-address.ts'
import type { Minted, MintOptions } from './mint-address.ts'

/**
 * Builds the action of the hotkey: creates an address and announces the result. Presses run one at a time, in order.
 * Only one press with the same options waits for its turn; a further press joins it and announces nothing of its own.
 */
export function createHotkeyAddress(
  create: (options?: MintOptions) => Promise<Minted>,
  announce: AnnounceAddress,
): (options?: MintOptions) => Promise<void> {
  const inTurn = createTurns<'hotkey'>()
  /** Presses that wait for their turn, by account and label. */
  const waiting = new Map<string, Promise<void>>()

  return (options = {}) => {
    const request = JSON.stringify([options.account, options.accountId, options.label])
    const same = waiting.get(request)
    if (same !== undefined) return same
    let hasBegun = false
    const press = inTurn('hotkey', async () => {
      hasBegun = true
      waiting.delete(request)
      const { account, result } = await create(options)
      announce(account, result)
    })
    if (!hasBegun) waiting.set(request, press)
    return press
  }
}
