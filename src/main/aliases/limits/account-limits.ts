import type { Budget } from '../../../shared/account.ts'
import type { Refusal } from '../../../shared/failure.ts'
import { limitsOf } from '../../../shared/plan.ts'
import type { AccountRecord } from '../../accounts/account-record.ts'
import type { Operation } from '../../providers/provider.ts'
import type { Sent } from '../../providers/sender.ts'
import type { CreationParts } from '../creation-parts.ts'
import { budgetsOf, endOfWait, hourOf, isWaiting, metBy, noLimitsMet, tightest } from './budget.ts'
import { monthOf } from './calendar-month.ts'

/** What every account may still do, counted here and corrected by its service. */
export interface AccountLimits {
  /** The tightest budget; `undefined` where no limit is known. */
  budgetOf(account: AccountRecord): Budget | undefined
  /** Learns from what came of a call. */
  heed(account: AccountRecord, operation: Operation<never, unknown>, sent: Sent<unknown>): void
  /** For a refusal that speaks of a limit: the nicknames of other accounts that can make an address now. */
  alternatives(account: AccountRecord, refusal: Refusal): readonly string[]
  /** The refusal of a service that told when to come back, until that time: whoever asks earlier is put off longer. */
  waitOf(account: AccountRecord): Refusal | undefined
  /** Ends the wait of an account whose key its service has just accepted: the user asked, and may ask for an address. */
  lift(accountId: string): void
  /** Ends the timer. */
  stop(): void
}

const limitReasons: readonly Refusal['reason'][] = ['rate-limited', 'rate-limited-network', 'quota-used-up']

/** @param onChanged called when a budget is another one without a call: a wait has ended. */
export function createAccountLimits(
  { accounts, providers, book, now }: Pick<CreationParts, 'accounts' | 'providers' | 'book' | 'now'>,
  onChanged: () => void,
): AccountLimits {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limitsFor = ({ provider, plan }: AccountRecord) => limitsOf(providers[provider].view.plans, plan)

  function budgetOf(account: AccountRecord): Budget | undefined {
    const limits = limitsFor(account)
    if (limits.length === 0) return undefined
    const calls = book.countRequests(account.id, hourOf(now()))
    const made = book.countMade(account.id, monthOf(now()))
    // A book that cannot be read is told elsewhere; a number that is not known is not shown.
    if (!calls.ok || !made.ok) return undefined
    const usage = { calls: calls.value, made: made.value }
    return tightest(budgetsOf(limits, usage, account.limitsMet ?? noLimitsMet, now()))
  }

  /** Another account that makes addresses which receive mail, as far as anybody knows. */
  function isUsable(other: AccountRecord): boolean {
    const works = other.state === 'working' || other.state === 'untested'
    const waits = isWaiting(other.limitsMet ?? noLimitsMet, now())
    return (
      works &&
      !waits &&
      providers[other.provider].view.receivesMail &&
      accounts.keyPlace(other) !== 'missing' &&
      budgetOf(other)?.left !== 0
    )
  }

  return {
    budgetOf,
    heed({ id }, operation, sent) {
      const account = accounts.find(id)
      if (account === undefined) return
      const before = account.limitsMet ?? noLimitsMet
      // A creation that works proves every limit wrong that was taken for met.
      const worked = sent.ok && operation === providers[account.provider].create
      const cleared = worked && before !== noLimitsMet && (before.until > 0 || before.quotaAt > 0)
      const after = sent.ok ? undefined : metBy(sent.failure, before, limitsFor(account), now())
      const limitsMet = cleared ? noLimitsMet : after
      if (limitsMet === undefined) return
      // A disk that refuses loses only this hint; whatever matters refuses on its own.
      accounts.learn(id, { limitsMet })
      clearTimeout(timer)
      const wait = endOfWait(limitsMet) - now()
      if (wait > 0) timer = setTimeout(onChanged, wait).unref()
      onChanged()
    },
    alternatives(account, { reason }) {
      if (!limitReasons.includes(reason)) return []
      const elsewhere = (other: AccountRecord) =>
        reason !== 'rate-limited-network' || other.server !== account.server
      return accounts
        .all()
        .filter((other) => other.id !== account.id && elsewhere(other) && isUsable(other))
        .map(({ nickname }) => nickname)
    },
    waitOf({ limitsMet = noLimitsMet }) {
      if (!limitsMet.told || !isWaiting(limitsMet, now())) return undefined
      return { reason: 'rate-limited', retryAt: endOfWait(limitsMet) }
    },
    lift(accountId) {
      const met = accounts.find(accountId)?.limitsMet
      if (met === undefined || !isWaiting(met, now())) return
      accounts.learn(accountId, { limitsMet: { ...noLimitsMet, quotaAt: met.quotaAt } })
      onChanged()
    },
    stop: () => clearTimeout(timer),
  }
}
