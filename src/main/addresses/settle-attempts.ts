import type { Failure, Refusal } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import type { AddressEntry, CreatedAddress } from '../../shared/views/address.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import { createAges, requestLifetimeMs } from '../base/ages.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { known } from '../base/json-fields.ts'
import { createShared } from '../base/shared.ts'
import type { Later } from '../base/wall-clock.ts'
import type { AddressBook, AddressRow, Attempt } from '../book/address-book.ts'
import { attemptSlackMs, isWithin } from '../providers/locate-on-page.ts'
import type { Providers } from '../providers/provider.ts'
import type { ViewAddress } from './address-entry.ts'
import { type Found, type Lookup, stateOfFound } from './locate-address.ts'
import { absenceOf, canLocate, isAlike, isNamed, type NamedAttempt } from './locate-attempt.ts'
import { createAttemptsLookup } from './locate-attempts.ts'
import { createLookBackOff } from './look-back-off.ts'
import { createLookSchedule } from './look-schedule.ts'
import type { AttemptOutcome, OpenAttempts } from './open-attempts.ts'
import type { Recorder } from './record-address.ts'
import { mayPass, questionAbout, unknownBecause } from './unknown-outcome.ts'

/**
 * After so long, an unexplained conflict counts as a name that another owner has. An address of an unknown name counts
 * as one that cannot be told from others. Milliseconds.
 */
const doubtLifetime = 24 * 3_600_000

/** How many outcomes are kept. An older address is found in the list. */
const mostRemembered = 200

/** Settles the attempts that earlier runs and lost answers left open. */
export function createOpenAttempts({
  accounts,
  providers,
  book,
  call,
  record,
  viewAddress,
  onAddress,
  now,
  steady,
  later,
}: {
  readonly accounts: Pick<Accounts, 'find'>
  readonly providers: Providers
  readonly book: AddressBook
  readonly call: CallAccount
  readonly record: Recorder
  readonly viewAddress: ViewAddress
  /** Called with every address whose entry changes. */
  onAddress(entry: AddressEntry): void
  now(): number
  /** A clock that nobody sets, in milliseconds since any moment. */
  steady(): number
  readonly later: Later
}): OpenAttempts {
  /** The attempts that wait for their answer. */
  const underWay = new Set<number>()
  const listeners: ((attemptId: number, failure?: Failure) => void)[] = []
  const reportSettled = (attemptId: number, failure?: Failure) => {
    for (const listener of listeners) listener(attemptId, failure)
  }
  /** The oldest first. */
  const outcomes = new Map<number, AttemptOutcome>()
  const backOff = createLookBackOff()
  const ageOf = createAges(now, steady)
  const schedule = createLookSchedule(later, steady, () => settle())
  /** Why the last lookup of an attempt failed. */
  const failures = new Map<number, Refusal | undefined>()
  const locate = createAttemptsLookup({ book, call })

  function forget(id: number): void {
    backOff.forget(id)
    schedule.forget(id)
    failures.delete(id)
  }

  /** The question that an open attempt shows to the user. */
  function questionOf(attempt: Attempt): Failure {
    const reason = unknownBecause(undefined, failures.get(attempt.id))
    const account = accounts.find(attempt.accountId)
    const question = questionAbout(attempt, reason, account && providers[account.provider])
    return describeFailure(question, contextOf(attempt))
  }

  /** Keeps an attempt open after a scheduled lookup. A question that the user has seen is reported again if its reason has changed. */
  function stayOpen(attempt: Attempt, lookup: Lookup): void {
    const isAsked = attempt.answered === undefined && attempt.reserve === undefined
    const shown = failures.has(attempt.id) && isAsked ? questionOf(attempt) : undefined
    noteOpen(attempt, lookup, 'failed')
    const question = questionOf(attempt)
    if (shown !== undefined && shown.reason !== question.reason) reportSettled(attempt.id, question)
  }

  /** Plans the next lookup of an attempt that is still open. */
  function noteOpen(attempt: Attempt, lookup: Lookup, note: 'failed' | 'missed'): void {
    const { id } = attempt
    if (lookup.outcome === 'absent') {
      failures.delete(id)
      // A stuck service may still make the address until then. The lookup after that is the last.
      schedule.due(id, Math.max(0, requestLifetimeMs - ageOf(attempt)) + 1_000)
      return
    }
    if (lookup.outcome === 'found') return
    const failure = lookup.called?.failure
    failures.set(id, failure)
    backOff[note](id, now(), failure?.retryAt)
    if (mayPass(failure)) schedule.failed(id, (failure?.retryAt ?? 0) - now())
  }

  function contextOf({ accountId, domain }: Attempt): Parameters<typeof describeFailure>[1] {
    const account = accounts.find(accountId)
    if (account === undefined) return { domain }
    return { provider: providers[account.provider].view.name, account: account.nickname, domain }
  }

  function end(attempt: Attempt, outcome: AttemptOutcome): void {
    const { id, address } = attempt
    outcomes.set(id, outcome)
    const [oldest] = outcomes.keys()
    if (oldest !== undefined && outcomes.size > mostRemembered) outcomes.delete(oldest)
    forget(id)
    const isMade = typeof outcome !== 'string'
    reportSettled(
      id,
      isMade ? undefined : describeFailure({ reason: outcome, ...known({ address }) }, contextOf(attempt)),
    )
  }

  async function take(
    account: AccountRecord,
    attempt: Attempt,
    found: Found,
    copy: boolean,
  ): Promise<Result<CreatedAddress>> {
    // An attempt that met a conflict cannot have made an address that is switched off.
    const { address, older: isOlder } = found
    const isOff = stateOfFound(found) !== 'active'
    const older = isOlder || (isOff && attempt.answered !== undefined)
    // The typed label is not for an address that certainly existed before.
    const { label = attempt.answered ? '' : attempt.label, createdAt: startedAt = attempt.startedAt } =
      address
    // Only an active address that this attempt made can be ready.
    if (attempt.reserve !== undefined && (older || isOff)) book.releaseReserve(account.id)
    const recorded = older ? { ...attempt, label, startedAt } : attempt
    const taken = await record(account, recorded, address, { copy: copy && !older && !isOff })
    const outcome = isOff ? 'yours-but-off' : 'already-yours'
    if (taken.ok) end(attempt, older || isOff ? outcome : { entryId: taken.value.entry.id })
    return taken
  }

  /** Ends an attempt whose address is in the book, and gives the address its label. */
  function closeKnown(attempt: NamedAttempt, row: AddressRow): void {
    // The date comes from a comparison, by the service's clock; how far that differed from ours is no longer known.
    const older = attempt.answered
      ? !isWithin(attempt.answered, row.createdAt)
      : row.createdAt < attempt.startedAt - attemptSlackMs
    if (older) {
      book.settleAttempt(attempt.id)
      end(attempt, 'already-yours')
      return
    }
    const { accountId, address, createdAt, state } = row
    const closed = book.add({ accountId, address, label: attempt.label, createdAt, state }, attempt.id)
    if (!closed.ok) return
    end(attempt, { entryId: closed.value.id })
    if (closed.value.label !== row.label) onAddress(viewAddress(closed.value))
  }

  function noticeKnown(): void {
    const open = book.openAttempts()
    for (const attempt of open.ok ? open.value.filter(isNamed) : []) {
      if (underWay.has(attempt.id)) continue
      const row = book.findByAddress(attempt.accountId, attempt.address)
      if (row.ok && row.value !== undefined && row.value.state !== 'deleted') {
        closeKnown(attempt, row.value)
      }
    }
  }

  async function learnFrom(account: AccountRecord, attempt: Attempt, lookup: Lookup): Promise<void> {
    // During the lookup the user may have checked the attempt, or made the same address.
    const still = book.findAttempt(attempt.id)
    if (still.ok && still.value === undefined) return
    const age = ageOf(attempt)
    // Whoever doubts it would make a second one.
    const inReserve = attempt.reserve !== undefined
    if (lookup.outcome === 'found') {
      await take(account, attempt, lookup, false)
    } else if (lookup.outcome === 'absent' && (attempt.answered || age > requestLifetimeMs)) {
      book.settleAttempt(attempt.id)
      end(attempt, absenceOf(book, attempt))
    } else if ((attempt.answered || !(isNamed(attempt) || inReserve)) && age > doubtLifetime) {
      book.settleAttempt(attempt.id)
      if (attempt.answered) forget(attempt.id)
      else end(attempt, 'attempt-gone')
    } else stayOpen(attempt, lookup)
  }

  async function lookAtDue(): Promise<void> {
    const open = book.openAttempts()
    if (!open.ok) return
    const due = open.value.filter(({ id }) => !underWay.has(id) && backOff.isDue(id, now()))
    for (const [accountId, attempts] of Map.groupBy(due, (attempt) => attempt.accountId)) {
      const account = accounts.find(accountId)
      // Without its account no service can be asked. The account may come back with an accounts file that was set aside.
      if (account === undefined) continue
      const provider = providers[account.provider]
      for (const attempt of attempts) if (!canLocate(provider, attempt)) book.settleAttempt(attempt.id)
      const asked = attempts.filter((attempt) => canLocate(provider, attempt))
      await locate(account, provider, asked, (attempt, lookup) => learnFrom(account, attempt, lookup))
    }
  }

  const looks = createShared<'look', void>()
  const settle = () => looks.run('look', lookAtDue)

  /** The open attempts of one or all accounts whose last lookup failed. */
  function failedAttempts(accountId?: string): readonly Attempt[] {
    const open = book.openAttempts(accountId)
    return open.ok ? open.value.filter(({ id }) => !underWay.has(id) && backOff.hasFailed(id)) : []
  }

  return {
    take,
    end,
    outcomeOf: (attemptId) => outcomes.get(attemptId),
    settle,
    noticeKnown,
    async lookAgain(accountId, because) {
      // A lookup that is under way may fail at this moment.
      await looks.underWay('look')
      const failed = failedAttempts(accountId)
      for (const { id } of failed) {
        if (because === 'user-acted') backOff.forget(id)
        else backOff.hurry(id)
      }
      if (failed.length > 0) await settle()
    },
    async lookAtUnnamed(accountId) {
      const open = book.openAttempts(accountId)
      const unnamed = open.ok ? open.value.filter((each) => !isNamed(each) && !underWay.has(each.id)) : []
      for (const { id } of unnamed) backOff.forget(id)
      if (unnamed.length > 0) await settle()
    },
    unanswered() {
      // The user has seen a conflict as what it is, and has not asked for an address in reserve.
      const open = failedAttempts().filter(
        ({ accountId, answered, reserve }) =>
          answered === undefined && reserve === undefined && accounts.find(accountId) !== undefined,
      )
      return open.map((attempt) => ({ accountId: attempt.accountId, failure: questionOf(attempt) }))
    },
    forgetAccount(accountId) {
      const open = book.openAttempts(accountId)
      for (const { id } of open.ok ? open.value : []) {
        book.settleAttempt(id)
        forget(id)
        reportSettled(id)
      }
    },
    onSettled: (listener) => void listeners.push(listener),
    async during(attempt, creating) {
      ageOf(attempt)
      underWay.add(attempt.id)
      try {
        return await creating()
      } finally {
        underWay.delete(attempt.id)
      }
    },
    openLike(plan) {
      const open = book.openAttempts(plan.accountId, [...underWay])
      return open.ok ? open.value.filter((each) => isAlike(each, plan)) : []
    },
    leftOpen: (attempt, lookup) => noteOpen(attempt, lookup, 'missed'),
    stop: schedule.stop,
  }
}
