import type { Later } from '../base/wall-clock.ts'
import type { AddressBook } from '../book/address-book.ts'
import { missingForMs } from './list-doubt.ts'

/** How long to wait after a look that told nothing, such as one without a network, in milliseconds. */
const nextTryMs = 3_600_000

/** Looks at lists again that lacked something, when enough time has passed to believe them. */
export interface SecondLooks {
  /** When the next look is due, in milliseconds since the epoch; nothing if none is. */
  nextAt(): number | undefined
  /** Plans the next look by what is missing now. */
  plan(): void
  stop(): void
}

/** Builds those looks. What is missing stands in the book, so a restart of the app forgets none. */
export function createSecondLooks({
  book,
  now,
  later,
  isOpen,
  look,
}: {
  readonly book: Pick<AddressBook, 'missingAccounts'>
  now(): number
  readonly later: Later
  /** Whether the account is set up, and nothing is asked about its list. */
  isOpen(accountId: string): boolean
  /** Compares the account anew. */
  look(accountId: string): Promise<unknown>
}): SecondLooks {
  const lookedAt = new Map<string, number>()
  let cancel: (() => void) | undefined
  let stopped = false

  function dueAt(missedAt: number, looked: number | undefined): number {
    // A clock that was set back must not put the look off until it has caught up.
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
    // A look that was under way when the app began to close ends here.
    if (stopped) return
    const next = nextAt()
    if (next === undefined) return
    cancel = later(Math.max(0, next - now()), () => {
      cancel = undefined
      return lookAtDue()
    })
  }

  return {
    nextAt,
    plan,
    stop() {
      stopped = true
      cancel?.()
    },
  }
}
