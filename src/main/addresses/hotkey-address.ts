import { createTurns } from '../base/wish-turns.ts'
import type { AnnounceAddress } from './announce-address.ts'
import type { Minted, MintOptions } from './mint-address.ts'

/**
 * Builds what the hotkey does: an address, on the clipboard, told by a notification; or a notification that says why not.
 * One at a time, in order. While one is under way one more of the same wish may wait, and a further press counts as that
 * one: it makes nothing and tells nothing of its own.
 */
export function createHotkeyAddress(
  mint: (options?: MintOptions) => Promise<Minted>,
  announce: AnnounceAddress,
): (options?: MintOptions) => Promise<void> {
  const takeTurn = createTurns()
  return (options = {}) =>
    takeTurn(JSON.stringify([options.account, options.label]), async () => {
      const { account, result } = await mint(options)
      announce(account, result)
    })
}
