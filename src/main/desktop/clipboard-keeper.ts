import type { FailureReason } from '../../shared/failure.ts'
import type { Shell } from '../shell/shell.ts'

/** The clipboard as the use cases write to it: what is copied leaves it again after the time that the user chose. */
export interface ClipboardKeeper {
  /** Copies an address. Resolves with the reason if it could not be put on the clipboard. */
  copy(address: string): Promise<FailureReason | undefined>
  /** Takes an address off that is no longer of use, if it is still there. */
  forget(address: string): Promise<void>
  /** Takes up a changed time for the address that waits, counted from when it was copied. */
  reconsider(): void
  /** Takes off at once what still waits, because the app ends and nobody else would. */
  close(): Promise<void>
}

/**
 * How often it looks whether the time has come. A timer that was set for the whole of it would stand still while the
 * computer sleeps; this one is late by seconds at most.
 */
const lookEveryMs = 5_000

/** Keeps the clipboard. `clearAfterSeconds` is asked anew each time; 0 is never. `now` is the wall clock. */
export function createClipboardKeeper(parts: {
  readonly shell: Pick<Shell, 'writeClipboard' | 'clearClipboard'>
  clearAfterSeconds(): number
  now(): number
}): ClipboardKeeper {
  const { shell, clearAfterSeconds, now } = parts
  let waiting: { readonly address: string; readonly copiedAt: number } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  async function clear(): Promise<void> {
    const address = waiting?.address
    waiting = undefined
    clearTimeout(timer)
    if (address !== undefined) await shell.clearClipboard(address)
  }

  function look(): void {
    clearTimeout(timer)
    const seconds = clearAfterSeconds()
    if (waiting === undefined || seconds === 0) return
    const left = waiting.copiedAt + seconds * 1_000 - now()
    // A clock that was set back must not keep an address on the clipboard for longer than was asked for.
    if (left <= 0 || left > seconds * 1_000) {
      void clear()
      return
    }
    timer = setTimeout(look, Math.min(left, lookEveryMs))
    timer.unref()
  }

  return {
    async copy(address) {
      const reason = await shell.writeClipboard(address)
      if (reason !== undefined) return reason
      waiting = { address, copiedAt: now() }
      look()
      return undefined
    },
    async forget(address) {
      if (waiting?.address === address) await clear()
      else await shell.clearClipboard(address)
    },
    reconsider: look,
    async close() {
      if (clearAfterSeconds() > 0) await clear()
      else clearTimeout(timer)
    },
  }
}
