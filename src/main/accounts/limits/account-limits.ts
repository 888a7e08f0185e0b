import type { Refusal } from '../../../shared/failure.ts'
import { limitsOf } from '../../../shared/rules/plan.ts'
import type { Budget } from '../../../shared/views/account.ts'
import type { AddressEntry } from '../../../shared/views/address.ts'
import { monthOf } from '../../base/calendar-month.ts'
import { utcDayOf } from '../../base/utc-day.ts'
import type { AddressBook } from '../../book/address-book.ts'
import type { RequestNote, Sent } from '../../http/sender.ts'
import type { OperationName, Providers } from '../../providers/provider.ts'
import { offersOf } from '../account-domains.ts'
import type { AccountRecord } from '../account-record.ts'
import type { Accounts } from '../accounts.ts'
import { budgetsOf, endOfWait, hourOf, isWaiting, metBy, noLimitsMet, tightest, type Wait } from './budget.ts'
import { afterMade, afterRefusal, quotaOf } from './quota.ts'

const over: Wait = { since: 0, until: 0, told: false }

const limitReasons: readonly Refusal['reason'][] = [
  'rate-limited',
  'paced',
  'rate-limited-network',
  'limit-repeats',
  'quota-used-up',
  'addresses-used-up',
  'made-enough',
  'account-paused',
]

/** Whether a budget leaves nothing. An account can still have domains of its own if its shared ones are used up. */
const isUsedUp = (budget: Budget | undefined) => budget?.left === 0 && budget.per !== 'shared'

/**
 * The budgets and waits of accounts, counted here and corrected by their services.
 * @param onChanged called when a budget may have changed, also when a wait has ended without a call.
 */
export function createAccountLimits(
  parts: {
    readonly accounts: Pick<Accounts, 'all' | 'find' | 'learn' | 'keyPlace'>
    readonly providers: Providers
    readonly book: Pick<AddressBook, 'countRequest' | 'countRequests' | 'countMade'>
    now(): number
  },
  onChanged: () => void,
) {
  const { accounts, providers, book, now } = parts
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The waits of networks, by the origin of the server. They last a minute or so, and a restart forgets them. */
  const networks = new Map<string, Wait>()
  const limitsFor = ({ provider, plan }: AccountRecord) => limitsOf(providers[provider].view.plans, plan)

  function budgetOf(account: AccountRecord): Budget | undefined {
    const ofAccount = quotaOf(account)
    const limits = limitsFor(account)
    if (limits.length === 0) return ofAccount
    const calls = book.countRequests(account.id, hourOf(now()))
    const made = book.countMade(account.id, monthOf(now()))
    // Storage errors are reported elsewhere; unknown numbers are not shown.
    if (!calls.ok || !made.ok) return undefined
    const usage = { calls: calls.value, made: made.value }
    const counted = budgetsOf(limits, usage, account.limitsMet ?? noLimitsMet, now())
    return tightest(ofAccount === undefined ? counted : [...counted, ofAccount])
  }

  /** The refusal of a further address today, with the end of the day; `undefined` if one may be made. */
  function dayOver(account: AccountRecord): (Refusal & { readonly retryAt: number }) | undefined {
    const limit = providers[account.provider].mostADay
    if (limit === undefined) return undefined
    const day = utcDayOf(now())
    const made = book.countMade(account.id, day)
    // A book that cannot be read takes no creation either.
    if (!made.ok || made.value < limit) return undefined
    return { reason: 'made-enough', limit, retryAt: day.until }
  }

  /** Whether an account can create addresses that receive mail, as far as the app knows. */
  function isUsable(other: AccountRecord): boolean {
    const works = other.state === 'working' || other.state === 'untested'
    const waits = waitsOf(other).some(({ wait }) => isWaiting(wait, now()))
    return (
      works &&
      !waits &&
      dayOver(other) === undefined &&
      providers[other.provider].view.receivesMail &&
      accounts.keyPlace(other) !== 'missing' &&
      !isUsedUp(budgetOf(other))
    )
  }

  /** The waits that may keep an account from creating an address, each with its refusal. */
  function waitsOf({ limitsMet = noLimitsMet, server = '' }: AccountRecord) {
    const network = networks.get(server) ?? noLimitsMet
    const creations = limitsMet.of?.creations ?? noLimitsMet
    return [
      { wait: limitsMet, refusal: { reason: 'rate-limited' } },
      { wait: creations, refusal: { reason: 'rate-limited', counted: 'creations' } },
      { wait: network, refusal: { reason: 'rate-limited-network' } },
    ] as const
  }

  /** Calls back when the next of all waits ends. */
  function schedule(): void {
    clearTimeout(timer)
    const ends = accounts
      .all()
      .flatMap(waitsOf)
      .filter(({ wait }) => isWaiting(wait, now()))
    const days = accounts.all().map((account) => dayOver(account)?.retryAt)
    const moments = [...ends.map(({ wait }) => endOfWait(wait)), ...days].filter((end) => end !== undefined)
    if (moments.length === 0) return
    const next = Math.min(...moments)
    const end = () => {
      onChanged()
      schedule()
    }
    timer = setTimeout(end, Math.max(1, next - now())).unref()
  }

  /** A limit of the network holds for every account at that server. Any call that works shows that it is over. */
  function learnFromNetwork({ server = '' }: AccountRecord, sent: Sent<unknown>): boolean {
    if (sent.ok) return networks.delete(server)
    const { reason, retryAt } = sent.failure
    if (reason !== 'rate-limited-network' || retryAt === undefined) return false
    networks.set(server, { since: now(), until: retryAt, told: true })
    return true
  }

  // A wait may be left from an earlier run of the app.
  schedule()
  return {
    /** The tightest budget; `undefined` if no limit is known. */
    budgetOf,
    /** Counts a request that may have reached the service of an account with limits. */
    countRequest({ accountId, mayHaveArrived }: Pick<RequestNote, 'accountId' | 'mayHaveArrived'>): void {
      const account = mayHaveArrived ? accounts.find(accountId) : undefined
      if (account === undefined || providers[account.provider].view.plans === undefined) return
      book.countRequest(account.id, now())
      onChanged()
    },
    /** Notes that the service created an address: it counts against the month and against the account's quota. */
    noteMade({
      accountId,
      provider,
      address,
    }: Pick<AddressEntry, 'accountId' | 'provider' | 'address'>): void {
      const account = accounts.find(accountId)
      const offers = account === undefined ? [] : offersOf(account, providers[provider].view.domains)
      const reported = afterMade(account?.reported, { address, offers })
      // A failed write loses only this hint; a write that matters reports its own failure.
      if (reported !== undefined) accounts.learn(accountId, { reported })
      const { view, mostADay } = providers[provider]
      if (mostADay !== undefined) schedule()
      if (reported !== undefined || view.plans !== undefined || mostADay !== undefined) onChanged()
    },
    /** Learns from the outcome of a call. */
    learnFrom({ id }: AccountRecord, operation: OperationName, sent: Sent<unknown>): void {
      const account = accounts.find(id)
      if (account === undefined) return
      const ofNetwork = learnFromNetwork(account, sent)
      const before = account.limitsMet ?? noLimitsMet
      // A successful creation disproves every limit that was taken for met.
      const worked = sent.ok && operation === 'create'
      const { creations, ...others } = before.of ?? {}
      const wasMet = before.until > 0 || before.quotaAt > 0 || creations !== undefined
      const cleared = Object.keys(others).length === 0 ? noLimitsMet : { ...noLimitsMet, of: others }
      const after = sent.ok ? undefined : metBy(sent.failure, before, limitsFor(account), now())
      const limitsMet = worked && wasMet ? cleared : after
      // A failed write loses only this hint; a write that matters reports its own failure.
      if (limitsMet !== undefined) accounts.learn(id, { limitsMet })
      const isRefused = !sent.ok && sent.failure.reason === 'addresses-used-up'
      const reported = isRefused ? afterRefusal(account.reported) : undefined
      if (reported !== undefined) accounts.learn(id, { reported })
      if (limitsMet === undefined && reported === undefined && !ofNetwork) return
      schedule()
      onChanged()
    },
    /** For a refusal that speaks of a limit: the nicknames of other accounts that can create an address now. */
    alternatives(account: AccountRecord, { reason }: Refusal): readonly string[] {
      if (!limitReasons.includes(reason)) return []
      const elsewhere = (other: AccountRecord) =>
        reason !== 'rate-limited-network' || other.server !== account.server
      return accounts
        .all()
        .filter((other) => other.id !== account.id && elsewhere(other) && isUsable(other))
        .map(({ nickname }) => nickname)
    },
    /**
     * Why an account may create no address now, and until when: the refusal of a service that named a time, or the most
     * addresses of a day. A client that asks earlier is put off longer. Limits of other calls, for example of deletions,
     * prevent no creation.
     */
    waitOf(account: AccountRecord): (Refusal & { readonly retryAt: number }) | undefined {
      const waits = waitsOf(account)
        .filter(({ wait }) => wait.told === true && isWaiting(wait, now()))
        .map(({ wait, refusal }) => ({ ...refusal, retryAt: endOfWait(wait) }))
      const over = [...waits, dayOver(account)].filter((wait) => wait !== undefined)
      return over.toSorted((a, b) => b.retryAt - a.retryAt)[0]
    },
    /** Ends the wait of an account whose key its service has just accepted, unless creations are counted separately. */
    lift(accountId: string): void {
      const account = accounts.find(accountId)
      if (account === undefined) return
      const ofNetwork = networks.delete(account.server ?? '')
      const met = account.limitsMet
      const waits = met !== undefined && isWaiting(met, now())
      // A connection test shows nothing about calls that the service counts separately.
      if (waits) accounts.learn(accountId, { limitsMet: { ...met, ...over } })
      if (waits || ofNetwork) onChanged()
    },
    /** Ends the timer. */
    stop: () => clearTimeout(timer),
  }
}

export type AccountLimits = ReturnType<typeof createAccountLimits>
