import type { Later } from '../base/wall-clock.ts'
import type { AddressBook } from '../book/address-book.ts'
import { missingForMs } from './list-doubt.ts'

/** The wait after a comparison without a result, for example without a network, in milliseconds. */
const nextTryMs = 3_600_000

/**
 * Compares lists again that lacked addresses, once enough time has passed to trust them. The book stores missing
 * addresses, so the plan survives a restart.
 */
export function createSecondLooks(parts: {
  readonly book: Pick<AddressBook, 'missingAccounts'>
  now(): number
  readonly later: Later
  /** Whether the account exists and its list has no open question. */
  isOpen(accountId: string): boolean
  /** Compares the account again. */
  look(accountId: string): Promise<unknown>
}) {
  const { book, now, later, isOpen, look } = parts
  const lookedAt = new Map<string, number>()
  let cancel: (() => void) | undefined
  let stopped = false

  function dueAt(missedAt: number, looked: number | undefined): number {
    // A clock that was set back must not delay the comparison until it has caught up.
    const isAhead = missedAt > now()
    const first = missedAt + missingForMs
    if (looked === undefined || looked > now()) return isAhead ? now() : first
    return !isAhead && looked < first ? first : looked + nextTryMs
  }

  function dues(): readonly { readonly accountId: string; readonly at: number }[] {
    const missing = book.missingAccounts()
    if (!missing.ok) return []
    return missing.value
      .filter(({ accountId }) => isOpen(accountId))
      .map(({ accountId, missedAt }) => ({ accountId, at: dueAt(missedAt, lookedAt.get(accountId)) }))
  }

  function nextAt(): number | undefined {
    const moments = dues().map(({ at }) => at)
    return moments.length === 0 ? undefined : Math.min(...moments)
  }

  async function lookAtDue(): Promise<void> {
    const due = dues().filter(({ at }) => at <= now())
    for (const { accountId } of due) lookedAt.set(accountId, now())
    await Promise.all(due.map(({ accountId }) => look(accountId)))
    plan()
  }

  function plan(): void {
    cancel?.()
    cancel = undefined
    // A comparison that was running when the app began to close ends here.
    if (stopped) return
    const next = nextAt()
    if (next === undefined) return
    cancel = later(Math.max(0, next - now()), () => {
      cancel = undefined
      return lookAtDue()
    })
  }

  return {
    /** When the next comparison is due, in milliseconds since the epoch; `undefined` if none is planned. */
    nextAt,
    /** Plans the next comparison by the addresses that are missing now. */
    plan,
    stop(): void {
      stopped = true
      cancel?.()
    },
  }
}
