import type { FailureReason } from '../../shared/failure.ts'
import { createTurns } from '../base/turns.ts'
import type { Shell } from '../shell/shell.ts'

/**
 * How often the keeper checks whether the time is up, while something waits. A single long timer would stand still while
 * the computer sleeps. Where the system does not report that it woke, this check is at most a minute late.
 */
const lookEveryMs = 60_000

/**
 * How long an address is reported to be on the clipboard without a check. Another program can take the clipboard at any
 * moment, and no system reports it. This is time enough to paste.
 */
const claimedForMs = 120_000

/**
 * The clipboard as the app writes to it. Copied texts are removed after the time that the user chose. The keeper alone
 * knows which address of the book is on the clipboard, and every screen shows that.
 */
export function createClipboardKeeper(parts: {
  readonly shell: Pick<Shell, 'writeClipboard' | 'clearClipboard' | 'holdsClipboard'>
  /** Read each time it is needed; 0 means never. */
  clearAfterSeconds(): number
  /** Called when another address, or no address, is on the clipboard. */
  onCopied(id: number | undefined): void
  /** Called each time an address of the book was copied. Must not throw. */
  onCopy(id: number): void
  /** The wall clock. */
  now(): number
}) {
  const { shell, clearAfterSeconds, onCopied, onCopy, now } = parts
  let waiting: { readonly address: string; readonly copiedAt: number } | undefined
  let claim: { readonly address: string; readonly id: number; readonly madeAt: number } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Writes and checks take turns. Otherwise the reported address could differ from the one on the clipboard. */
  const turns = createTurns<'clipboard'>()
  const inTurn = <Value>(work: () => Promise<Value>) => turns('clipboard', work)

  function setClaim(next: typeof claim): void {
    const before = claim?.id
    claim = next
    if (before !== next?.id) onCopied(next?.id)
  }

  /** Removes an address whose time is up, unless another one was copied while this waited for its turn. */
  async function clear(due: typeof waiting): Promise<void> {
    if (due === undefined || waiting !== due) return
    const { address } = due
    waiting = undefined
    await shell.clearClipboard(address)
    if (claim?.address === address) setClaim(undefined)
  }

  /** Milliseconds until the time is up. A clock that was set back must not lengthen the wait. */
  function left(since: number, length: number): number {
    const rest = since + length - now()
    return rest > length ? 0 : rest
  }

  function watch(): void {
    clearTimeout(timer)
    const seconds = clearAfterSeconds()
    const rests: number[] = []
    if (claim !== undefined) {
      const rest = left(claim.madeAt, claimedForMs)
      if (rest <= 0) setClaim(undefined)
      else rests.push(rest)
    }
    if (waiting !== undefined && seconds > 0) {
      const rest = left(waiting.copiedAt, seconds * 1_000)
      const due = waiting
      if (rest <= 0) void inTurn(() => clear(due))
      else rests.push(rest)
    }
    if (rests.length === 0) return
    timer = setTimeout(watch, Math.min(...rests, lookEveryMs))
    timer.unref()
  }

  async function check(): Promise<void> {
    const asked = claim
    if (asked === undefined) return
    const isThere = await shell.holdsClipboard(asked.address)
    setClaim(isThere === true ? { ...asked, madeAt: now() } : undefined)
  }

  async function write(text: string): Promise<FailureReason | undefined> {
    const reason = await shell.writeClipboard(text)
    // A failed write leaves the clipboard in an unknown state.
    if (reason !== undefined) await check()
    return reason
  }

  return {
    /**
     * Copies an address; `id` is its row in the book, if it has one. Resolves with the reason if the clipboard did not
     * take it.
     */
    copy: (address: string, id?: number) =>
      inTurn(async () => {
        const reason = await write(address)
        if (reason !== undefined) return reason
        waiting = { address, copiedAt: now() }
        setClaim(id === undefined ? undefined : { address, id, madeAt: now() })
        watch()
        if (id !== undefined) onCopy(id)
        return undefined
      }),
    /** Copies text other than an address: no address is on the clipboard afterwards. */
    copyText: (text: string) =>
      inTurn(async () => {
        const reason = await write(text)
        if (reason !== undefined) return reason
        waiting = undefined
        setClaim(undefined)
        return undefined
      }),
    /** Removes an address that is no longer of use, if it is still on the clipboard. */
    forget: (address: string) =>
      inTurn(async () => {
        if (waiting?.address === address) return clear(waiting)
        await shell.clearClipboard(address)
        if (claim?.address === address) setClaim(undefined)
        return undefined
      }),
    /** The row of the address on the clipboard, as far as is known. */
    copiedId: () => claim?.id,
    /**
     * Asks the system whether the address is still there, because a window now shows it. If the system cannot answer, no
     * address is reported any more.
     */
    look: () => inTurn(check),
    /** Applies a changed time to the waiting address, counted from when it was copied. */
    reconsider: watch,
    /** Removes a waiting address at once, because the app ends and no other program would do it. */
    async close(): Promise<void> {
      clearTimeout(timer)
      await inTurn(async () => {
        if (clearAfterSeconds() > 0) await clear(waiting)
      })
    },
  }
}

export type ClipboardKeeper = ReturnType<typeof createClipboardKeeper>
