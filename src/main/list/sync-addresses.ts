import { type Result, success } from '../../shared/result.ts'
import type { SyncProgress, SyncReport } from '../../shared/views/address-list.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import { operationsOf } from '../accounts/operations-of.ts'
import type { OpenAttempts } from '../addresses/open-attempts.ts'
import { createShared } from '../base/shared.ts'
import type { Later } from '../base/wall-clock.ts'
import type { AddressBook } from '../book/address-book.ts'
import type { Providers } from '../providers/provider.ts'
import type { ListQuestions } from './list-questions.ts'
import { createUnlistedLookup } from './look-up-unlisted.ts'
import { createSecondLooks } from './second-looks.ts'
import { type AccountSync, type SyncOptions, syncAccount } from './sync-account.ts'

/** The least time between an automatic comparison and the comparison before it, in milliseconds. */
const freshFor = 5 * 60_000

/**
 * After so long, a list that shows nothing about deleted addresses is read to its end once more, so that the others can
 * be looked up. Milliseconds.
 */
const wholeFor = 24 * 3_600_000

/**
 * Compares the book with the services' lists. Accounts are compared in parallel; simultaneous requests for one account
 * share one comparison. An automatic comparison skips accounts with a recent, settled comparison. It stops at the first
 * page without changes, unless the service lists everything or domain after domain. Lists with missing addresses are
 * compared again in time.
 */
export function createSync(
  services: {
    readonly accounts: Pick<Accounts, 'all' | 'find'>
    readonly providers: Providers
    readonly book: AddressBook
    readonly call: CallAccount
    now(): number
  },
  questions: ListQuestions,
  parts: Pick<SyncOptions, 'onChanged'> & {
    /** Looks up what a list would bring into the book unrecognized. */
    readonly lookFirst: OpenAttempts['lookAtUnnamed']
    onProgress(progress: SyncProgress): void
    /** Whether the app closes, which ends running comparisons. */
    isClosing(): boolean
    readonly later: Later
  },
) {
  const { lookFirst, onChanged, onProgress, isClosing, later } = parts
  const { accounts, providers, book, call, now } = services
  const comparisons = createShared<string, AccountSync>()
  const lookUpUnlisted = createUnlistedLookup({ book, call, now })
  const failedAt = new Map<string, number>()
  /** The number of `startOver` calls per account in this run of the app. */
  const starts = new Map<string, number>()
  const secondLooks = createSecondLooks({
    book,
    now,
    later,
    isOpen(accountId) {
      const account = accounts.find(accountId)
      const hasList = account !== undefined && operationsOf(account, providers).list !== undefined
      return hasList && !questions.isAsked(accountId)
    },
    look: one,
  })

  function isFresh(at: number): boolean {
    const age = now() - at
    return age >= 0 && age < freshFor
  }

  function compare(account: AccountRecord, asked: boolean): Promise<AccountSync> | undefined {
    const provider = providers[account.provider]
    const { listsByDomain = false, listsEverything = false, locatesDeleted } = provider
    if (operationsOf(account, providers).list === undefined) return undefined
    const start = starts.get(account.id)
    const whom = JSON.stringify([account.id, account.server, start])
    const isOver = () => isClosing() || starts.get(account.id) !== start
    const running = comparisons.underWay(whom)
    if (running !== undefined) return running
    const listedAt = book.listedAt(account.id)
    const last = listedAt.ok ? listedAt.value : 0
    if (!asked && (isFresh(last) || isFresh(failedAt.get(whom) ?? 0))) return undefined
    let reached: Pick<SyncProgress, 'done' | 'total'> = { done: 0 }
    const report = (ended: boolean) =>
      onProgress({ accountId: account.id, accountName: account.nickname, ...reached, ended })
    report(false)
    const comparison = async () => {
      await lookFirst(account.id)
      const isOld = locatesDeleted !== undefined && Math.abs(now() - last) > wholeFor
      const outcome = await syncAccount({ ...services, lookUpUnlisted }, account, {
        asked,
        brief: !asked && !listsEverything && !listsByDomain && last > 0 && !isOld,
        anyOwner: questions.takesAnyOwner(account.id),
        onChanged,
        isOver,
        onProgress(step) {
          reached = step
          report(false)
        },
      })
      if (outcome.failure === undefined) failedAt.delete(whom)
      else failedAt.set(whom, now())
      // An unreadable list does not answer an open question.
      if (outcome.failure === undefined) questions.set(account, outcome.doubt)
      return outcome
    }
    return comparisons.run(whom, comparison).finally(() => report(true))
  }

  async function one(accountId: string): Promise<void> {
    const account = accounts.find(accountId)
    if (account !== undefined) await compare(account, true)
    secondLooks.plan()
  }

  return {
    /** Compares every account. */
    async all({ asked }: { readonly asked: boolean }): Promise<Result<SyncReport>> {
      const outcomes = await Promise.all(
        accounts.all().map(async (account) => ({ account, outcome: await compare(account, asked) })),
      )
      secondLooks.plan()
      const sum = (count: (outcome: AccountSync) => number) =>
        outcomes.reduce((total, { outcome }) => total + (outcome === undefined ? 0 : count(outcome)), 0)
      const unreadable = sum((outcome) => outcome.unreadable)
      const missing = sum((outcome) => (outcome.doubt === undefined ? outcome.missing : 0))
      const lookAgainAt = missing === 0 ? undefined : secondLooks.nextAt()
      return success({
        added: sum(({ added }) => added),
        changed: sum(({ changed }) => changed),
        ...(unreadable === 0 ? {} : { unreadable }),
        ...(missing === 0 ? {} : { missing }),
        ...(lookAgainAt === undefined ? {} : { lookAgainAt }),
        ...(outcomes.some(({ outcome }) => outcome?.doubt !== undefined) ? { asks: true as const } : {}),
        failures: outcomes.flatMap(({ account, outcome }) =>
          outcome?.failure === undefined
            ? []
            : [{ accountId: account.id, accountName: account.nickname, failure: outcome.failure }],
        ),
      })
    },
    /** Compares one account at once. */
    one,
    /** Ends the running comparison of an account with a new key or server. The next comparison starts fresh. */
    startOver: (accountId: string) => void starts.set(accountId, (starts.get(accountId) ?? 0) + 1),
    /** Plans comparisons for addresses that are missing since an earlier run of the app. */
    start: secondLooks.plan,
    stop: secondLooks.stop,
  }
}

export type SyncAddresses = ReturnType<typeof createSync>
