import { type Result, success } from '../../shared/result.ts'
import type { SyncProgress, SyncReport } from '../../shared/views/address-list.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import { createShared } from '../base/shared.ts'
import type { Later } from '../base/wall-clock.ts'
import type { AddressBook } from '../book/address-book.ts'
import type { Providers } from '../providers/provider.ts'
import type { ListQuestions } from './list-questions.ts'
import { createSecondLooks } from './second-looks.ts'
import { type AccountSync, type SyncOptions, syncAccount } from './sync-account.ts'

/** A comparison that nobody asked for waits until the last one is this old. Milliseconds. */
const freshFor = 5 * 60_000

/** Compares the book with what the services list. */
export interface SyncAddresses {
  /** Compares every account. */
  all(options: { readonly asked: boolean }): Promise<Result<SyncReport>>
  /** Compares one account at once. */
  one(accountId: string): Promise<void>
  /** Ends what is under way with an account, which has another key or server: its next comparison is a new one. */
  startOver(accountId: string): void
  /** Plans to look again at what is missing since an earlier run of the app. */
  start(): void
  stop(): void
}

/**
 * Builds the comparison. Accounts are compared at the same time; several comparisons of one account at the same time
 * are one. One that nobody asked for leaves out accounts with a young one that settled everything, and reads no more of
 * a list than has news, unless the list also tells by what it lacks. What a list lacks is looked at again in time.
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
  {
    onChanged,
    onProgress,
    isClosing,
    later,
  }: Pick<SyncOptions, 'onChanged'> & {
    onProgress(progress: SyncProgress): void
    /** Whether the app closes: what is under way ends at once. */
    isClosing(): boolean
    readonly later: Later
  },
): SyncAddresses {
  const { accounts, providers, book, now } = services
  const comparisons = createShared<string, AccountSync>()
  const failedAt = new Map<string, number>()
  /** How often an account was started over with in this run of the app. */
  const starts = new Map<string, number>()
  const secondLooks = createSecondLooks({
    book,
    now,
    later,
    isOpen: (accountId) => accounts.find(accountId) !== undefined && !questions.isAsked(accountId),
    look: one,
  })

  function isFresh(at: number): boolean {
    const age = now() - at
    return age >= 0 && age < freshFor
  }

  function compare(account: AccountRecord, asked: boolean): Promise<AccountSync> | undefined {
    const { operations, listsEverything = false } = providers[account.provider]
    if (operations.list === undefined) return undefined
    const start = starts.get(account.id)
    const whom = JSON.stringify([account.id, account.server, start])
    const isOver = () => isClosing() || starts.get(account.id) !== start
    const running = comparisons.underWay(whom)
    if (running !== undefined) return running
    const listedAt = book.listedAt(account.id)
    const last = listedAt.ok ? listedAt.value : 0
    if (!asked && (isFresh(last) || isFresh(failedAt.get(whom) ?? 0))) return undefined
    let reached: Pick<SyncProgress, 'done' | 'total'> = { done: 0 }
    const tell = (ended: boolean) =>
      onProgress({ accountId: account.id, accountName: account.nickname, ...reached, ended })
    tell(false)
    const comparison = async () => {
      const outcome = await syncAccount(services, account, {
        brief: !asked && !listsEverything && last > 0,
        anyOwner: questions.takesAnyOwner(account.id),
        onChanged,
        isOver,
        onProgress(step) {
          reached = step
          tell(false)
        },
      })
      if (outcome.failure === undefined) failedAt.delete(whom)
      else failedAt.set(whom, now())
      // A list that could not be read says nothing about what is asked.
      if (outcome.failure === undefined) questions.set(account, outcome.doubt)
      return outcome
    }
    return comparisons.run(whom, comparison).finally(() => tell(true))
  }

  async function one(accountId: string): Promise<void> {
    const account = accounts.find(accountId)
    if (account !== undefined) await compare(account, true)
    secondLooks.plan()
  }

  return {
    async all({ asked }) {
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
    one,
    startOver: (accountId) => void starts.set(accountId, (starts.get(accountId) ?? 0) + 1),
    start: secondLooks.plan,
    stop: secondLooks.stop,
  }
}
