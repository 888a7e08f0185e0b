import { createTurns } from '../base/turns.ts'
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
  const inTurn = createTurns<'hotkey'>()
  /** Presses that wait for their turn, by wish. */
  const waiting = new Map<string, Promise<void>>()

  return (options = {}) => {
    const wish = JSON.stringify([options.account, options.label])
    const same = waiting.get(wish)
    if (same !== undefined) return same
    let hasBegun = false
    const press = inTurn('hotkey', async () => {
      hasBegun = true
      waiting.delete(wish)
      const { account, result } = await mint(options)
      announce(account, result)
    })
    if (!hasBegun) waiting.set(wish, press)
    return press
  }
}
