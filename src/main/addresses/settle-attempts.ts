import type { Failure, Refusal } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import type { AddressEntry, CreatedAddress } from '../../shared/views/address.ts'
import type { UnreadFailure } from '../../shared/views/snapshot.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import { createAges, requestLifetimeMs } from '../base/ages.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { createShared } from '../base/shared.ts'
import type { Later } from '../base/wall-clock.ts'
import type { AddressBook, AddressRow, Attempt } from '../book/address-book.ts'
import { attemptSlackMs, isWithin } from '../providers/locate-on-page.ts'
import type { Provider, Providers, WantedAddress } from '../providers/provider.ts'
import type { ViewAddress } from './address-entry.ts'
import { type Found, type Lookup, locateAddresses } from './locate-address.ts'
import { createLookBackOff } from './look-back-off.ts'
import { createLookSchedule } from './look-schedule.ts'
import type { Recorder } from './record-address.ts'
import { mayPass, unknownBecause } from './unknown-outcome.ts'

/** What became of an attempt whose answer was lost: the id of its entry in the book, or why there is none. */
export type AttemptOutcome = { readonly entryId: number } | 'not-made' | 'already-yours' | 'yours-but-off'

/** The attempts to make an address that are open: their answer is awaited, or was lost. */
export interface OpenAttempts {
  /**
   * Asks about every open attempt that is not under way and whose time has come, and writes down what turns out to exist.
   * An attempt is forgotten once the service has said long enough after it that there is no such address. Several calls at
   * the same time are one.
   */
  settle(): Promise<void>
  /**
   * Settles the open attempts whose address is in the book by now, because a comparison, a file or another call brought
   * it. Nothing is sent. Each such address gets the label that was typed for it, unless it has one.
   */
  noticeKnown(): void
  /** Follows a creation until it ends: its age counts from now, and no look asks about it meanwhile. */
  during<Value>(attempt: Attempt, creating: () => Promise<Value>): Promise<Value>
  /** The open attempts at an address of which no creation is under way. */
  openFor(accountId: string, address: string): readonly Attempt[]
  /** The look that its user waited for left an attempt open. */
  leftOpen(attempt: Attempt, lookup: Lookup): void
  /**
   * Asks at once about the open attempts of an account that could not be looked up: its user saved a key or tested it, or
   * another call worked, which counts once in each wait.
   */
  lookAgain(accountId: string, because: 'user-acted' | 'call-worked'): Promise<void>
  /** The open attempts that could not be looked up, as `outcome-unknown` failures with their `attemptId`, the latest last. */
  unanswered(): readonly UnreadFailure[]
  /**
   * Calls back with each attempt that is no longer an open question, and what is true if it made no address. A failure that
   * names the attempt is the same question for another reason.
   */
  onSettled(listener: (attemptId: number, failure?: Failure) => void): void
  /** Drops the open attempts of an account that was removed: nobody can be asked about them any more. */
  forgetAccount(accountId: string): void
  /**
   * Writes down what a look found, and remembers that the attempt ended so. What looks older than the attempt is in the
   * book all the same, as its service lists it: should a clock have been wrong, it is not lost.
   * @param copy whether an address that the attempt made is copied.
   */
  take(account: AccountRecord, attempt: Attempt, found: Found, copy: boolean): Promise<Result<CreatedAddress>>
  /** Remembers how an attempt ended, for a question that comes later in this run of the app. */
  end(attempt: Attempt, outcome: AttemptOutcome): void
  /** Ends the looks that come by themselves. */
  stop(): void
  /** How an attempt ended, if it did in this run of the app and not too many others since. */
  outcomeOf(attemptId: number): AttemptOutcome | undefined
}

/** A conflict that could not be explained for so long was told as what it is. Milliseconds. */
const conflictLifetime = 24 * 3_600_000

/** The question of a look: which address, and when it was attempted. */
export function wantedOf({ address, startedAt, answered }: Attempt): WantedAddress {
  return { address, attemptedAt: startedAt, ...(answered === undefined ? {} : { answered }) }
}

/** How many outcomes are remembered: whoever asks later than that finds the address in the list. */
const mostRemembered = 200

/** Settles what earlier runs and lost answers left open. */
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
  /** Attempts whose answer is still awaited. */
  const underWay = new Set<number>()
  const listeners: ((attemptId: number, failure?: Failure) => void)[] = []
  const tellSettled = (attemptId: number, failure?: Failure) => {
    for (const listener of listeners) listener(attemptId, failure)
  }
  /** The oldest first. */
  const outcomes = new Map<number, AttemptOutcome>()
  const backOff = createLookBackOff()
  const ageOf = createAges(now, steady)
  const schedule = createLookSchedule(later, steady, () => settle())
  /** Why the last look at an attempt found nothing out. */
  const failures = new Map<number, Refusal | undefined>()

  function forget(id: number): void {
    backOff.forget(id)
    schedule.forget(id)
    failures.delete(id)
  }

  /** What is told of an attempt that stays open. */
  function questionOf({ id: attemptId, accountId, address }: Attempt): Failure {
    const reason = unknownBecause(undefined, failures.get(attemptId))
    return describeFailure({ reason, address, attemptId }, contextOf(accountId))
  }

  /** An attempt stays open after a look that nobody waited for. A question that was told is told anew if its reason is another now. */
  function stayOpen(attempt: Attempt, lookup: Lookup): void {
    const told = failures.has(attempt.id) && attempt.answered === undefined ? questionOf(attempt) : undefined
    noteOpen(attempt, lookup, 'failed')
    const question = questionOf(attempt)
    if (told !== undefined && told.reason !== question.reason) tellSettled(attempt.id, question)
  }

  /** When to look again at what is still open. */
  function noteOpen(attempt: Attempt, lookup: Lookup, note: 'failed' | 'missed'): void {
    const { id } = attempt
    if (lookup.outcome === 'absent') {
      failures.delete(id)
      // Until then a stuck service may act; after that the next look is the last.
      schedule.due(id, Math.max(0, requestLifetimeMs - ageOf(attempt)) + 1_000)
      return
    }
    if (lookup.outcome === 'found') return
    const failure = lookup.called?.failure
    failures.set(id, failure)
    backOff[note](id, now(), failure?.retryAt)
    if (mayPass(failure)) schedule.failed(id, (failure?.retryAt ?? 0) - now())
  }

  function contextOf(accountId: string): Parameters<typeof describeFailure>[1] {
    const account = accounts.find(accountId)
    if (account === undefined) return {}
    return { provider: providers[account.provider].view.name, account: account.nickname }
  }

  function end({ id, accountId, address }: Attempt, outcome: AttemptOutcome): void {
    outcomes.set(id, outcome)
    const [oldest] = outcomes.keys()
    if (oldest !== undefined && outcomes.size > mostRemembered) outcomes.delete(oldest)
    forget(id)
    const isMade = typeof outcome !== 'string'
    tellSettled(id, isMade ? undefined : describeFailure({ reason: outcome, address }, contextOf(accountId)))
  }

  async function take(
    account: AccountRecord,
    attempt: Attempt,
    { address, older: isOlder }: Found,
    copy: boolean,
  ): Promise<Result<CreatedAddress>> {
    // What is off cannot have been made by an attempt that met a conflict.
    const isOff = address.active === false
    const older = isOlder || (isOff && attempt.answered !== undefined)
    // What was certainly there before has nothing to do with what was typed.
    const { label = attempt.answered ? '' : attempt.label, createdAt: startedAt = attempt.startedAt } =
      address
    const recorded = older ? { ...attempt, label, startedAt } : attempt
    const taken = await record(account, recorded, address, { copy: copy && !older && !isOff })
    const outcome = isOff ? 'yours-but-off' : 'already-yours'
    if (taken.ok) end(attempt, older || isOff ? outcome : { entryId: taken.value.entry.id })
    return taken
  }

  /** Closes an attempt whose address the book has, and gives the address its label. */
  function closeKnown(attempt: Attempt, row: AddressRow): void {
    // A comparison has it by the service's clock, which nobody can compare with the attempt any more.
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
    for (const attempt of open.ok ? open.value : []) {
      if (underWay.has(attempt.id)) continue
      const known = book.findByAddress(attempt.accountId, attempt.address)
      if (known.ok && known.value !== undefined && known.value.state !== 'deleted') {
        closeKnown(attempt, known.value)
      }
    }
  }

  async function heed(account: AccountRecord, attempt: Attempt, lookup: Lookup): Promise<void> {
    // Meanwhile the user may have checked it, or made the same address.
    const still = book.findAttempt(attempt.id)
    if (still.ok && still.value === undefined) return
    const age = ageOf(attempt)
    if (lookup.outcome === 'found') {
      await take(account, attempt, lookup, false)
    } else if (lookup.outcome === 'absent' && (attempt.answered || age > requestLifetimeMs)) {
      book.settleAttempt(attempt.id)
      end(attempt, 'not-made')
    } else if (attempt.answered && age > conflictLifetime) {
      book.settleAttempt(attempt.id)
      forget(attempt.id)
    } else stayOpen(attempt, lookup)
  }

  /** Looks at attempts of one account, all at once. */
  async function look(account: AccountRecord, provider: Provider, attempts: readonly Attempt[]) {
    const wanted = attempts.map((attempt) => [attempt, wantedOf(attempt)] as const)
    const lookups = await locateAddresses(
      call,
      account,
      provider,
      wanted.map(([, each]) => each),
    )
    for (const [attempt, each] of wanted) {
      await heed(account, attempt, lookups.get(each) ?? { outcome: 'unknown' })
    }
  }

  async function lookAtDue(): Promise<void> {
    const open = book.openAttempts()
    if (!open.ok) return
    const due = open.value.filter(({ id }) => !underWay.has(id) && backOff.isDue(id, now()))
    for (const [accountId, attempts] of Map.groupBy(due, (attempt) => attempt.accountId)) {
      const account = accounts.find(accountId)
      // Without its account nobody can be asked. It may come back with an accounts file that was set aside.
      if (account === undefined) continue
      const provider = providers[account.provider]
      if (provider.operations.locate === undefined) for (const { id } of attempts) book.settleAttempt(id)
      else await look(account, provider, attempts)
    }
  }

  const looks = createShared<'look', void>()
  const settle = () => looks.run('look', lookAtDue)

  /** The open attempts of an account, or of all, whose last look failed. */
  function failedOnes(accountId?: string): readonly Attempt[] {
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
      // A look that is under way may be failing at this moment.
      await looks.underWay('look')
      const failed = failedOnes(accountId)
      for (const { id } of failed) {
        if (because === 'user-acted') backOff.forget(id)
        else backOff.hurry(id)
      }
      if (failed.length > 0) await settle()
    },
    unanswered() {
      // A conflict was told as such.
      const told = failedOnes().filter(
        ({ accountId, answered }) => answered === undefined && accounts.find(accountId) !== undefined,
      )
      return told.map((attempt) => ({ accountId: attempt.accountId, failure: questionOf(attempt) }))
    },
    forgetAccount(accountId) {
      const open = book.openAttempts(accountId)
      for (const { id } of open.ok ? open.value : []) {
        book.settleAttempt(id)
        forget(id)
        tellSettled(id)
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
    openFor(accountId, address) {
      const open = book.openAttempts(accountId)
      return open.ok
        ? open.value.filter((attempt) => attempt.address === address && !underWay.has(attempt.id))
        : []
    },
    leftOpen: (attempt, lookup) => noteOpen(attempt, lookup, 'missed'),
    stop: schedule.stop,
  }
}
