import type { AccountRecord } from '../accounts/account-record.ts'
import type { Provider } from '../providers/provider.ts'
import { createAges } from './attempt-age.ts'
import type { Attempt } from './book/address-book.ts'
import type { CreationParts } from './creation-parts.ts'
import { locateAddress } from './locate-address.ts'
import { createLookBackOff } from './look-back-off.ts'
import type { Recorder } from './record-address.ts'

/** What became of an attempt whose answer was lost: the id of its entry in the book, or why there is none. */
export type AttemptOutcome = { readonly entryId: number } | 'not-made' | 'already-yours'

/** The attempts that nobody waits for any more. */
export interface OpenAttempts {
  /** Looks at every open attempt that is not under way. */
  settle(underWay: ReadonlySet<number>): Promise<void>
  /** Remembers how an attempt ended, for a question that comes later in this run of the app. */
  end(attempt: Attempt, outcome: AttemptOutcome): void
  /** How an attempt ended, if it did in this run of the app and not too many others since. */
  outcomeOf(attemptId: number): AttemptOutcome | undefined
}

/** A service that was stuck may still act on a request; after this long it will not. Milliseconds. */
const attemptLifetime = 10 * 60_000

/** How many outcomes are remembered: whoever asks later than that finds the address in the list. */
const mostRemembered = 200

/** Settles what earlier runs and lost answers left open. */
export function createOpenAttempts(parts: CreationParts, record: Recorder): OpenAttempts {
  const { accounts, providers, book, call, now } = parts
  /** The oldest first. */
  const outcomes = new Map<number, AttemptOutcome>()
  const backOff = createLookBackOff()
  const ageOf = createAges(now)

  function end({ id }: Attempt, outcome: AttemptOutcome): void {
    outcomes.set(id, outcome)
    const [oldest] = outcomes.keys()
    if (oldest !== undefined && outcomes.size > mostRemembered) outcomes.delete(oldest)
    backOff.forget(id)
  }

  async function look(account: AccountRecord, provider: Provider, attempt: Attempt): Promise<void> {
    const lookup = await locateAddress(call, account, provider, {
      address: attempt.address,
      attemptedAt: attempt.startedAt,
    })
    if (lookup.outcome === 'found') {
      const made = await record(account, attempt, lookup.address, { copy: false })
      if (made.ok) end(attempt, lookup.older ? 'already-yours' : { entryId: made.value.entry.id })
      return
    }
    if (lookup.outcome === 'absent' && ageOf(attempt) > attemptLifetime) {
      book.settleAttempt(attempt.id)
      end(attempt, 'not-made')
    } else if (lookup.outcome === 'unknown') {
      backOff.failed(attempt.id, now(), lookup.called?.failure.retryAt)
    }
  }

  return {
    end,
    outcomeOf: (attemptId) => outcomes.get(attemptId),
    async settle(underWay) {
      const open = book.openAttempts()
      if (!open.ok) return
      const due = open.value.filter(({ id }) => !underWay.has(id) && backOff.isDue(id, now()))
      for (const attempt of due) {
        const account = accounts.find(attempt.accountId)
        // Without its account nobody can be asked. It may come back with an accounts file that was set aside.
        if (account === undefined) continue
        const provider = providers[account.provider]
        if (provider.locate === undefined) book.settleAttempt(attempt.id)
        else await look(account, provider, attempt)
      }
    },
  }
}
