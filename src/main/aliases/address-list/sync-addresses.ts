import type { SyncProgress, SyncReport } from '../../../shared/address-list.ts'
import type { Result } from '../../../shared/result.ts'
import { success } from '../../../shared/result.ts'
import type { AccountRecord } from '../../accounts/account-record.ts'
import type { AccountSync, SyncParts } from './sync-account.ts'
import { syncAccount } from './sync-account.ts'

/** A comparison that nobody asked for waits until the last one is this old. Milliseconds. */
const freshFor = 5 * 60_000

/** Compares the book with what the services list. */
export type SyncAddresses = (options: { readonly asked: boolean }) => Promise<Result<SyncReport>>

/**
 * Builds the comparison. Accounts are compared at the same time; several comparisons of one account at the same time
 * are one. One that nobody asked for leaves out accounts with a young one, and reads no more of a list than has news,
 * unless the list also tells by what it lacks.
 */
export function createSync(
  parts: Omit<SyncParts, 'onProgress'>,
  onProgress: (progress: SyncProgress) => void,
): SyncAddresses {
  const { accounts, providers, book, now } = parts
  const underWay = new Map<string, Promise<AccountSync>>()
  const triedAt = new Map<string, number>()

  function isFresh(at: number): boolean {
    const age = now() - at
    return age >= 0 && age < freshFor
  }

  function compare(account: AccountRecord, asked: boolean): Promise<AccountSync> | undefined {
    const { list, listsEverything = false } = providers[account.provider]
    if (list === undefined) return undefined
    const whom = `${account.id} ${account.server}`
    const running = underWay.get(whom)
    if (running !== undefined) return running
    const listedAt = book.listedAt(account.id)
    const last = listedAt.ok ? listedAt.value : 0
    if (!asked && (isFresh(last) || isFresh(triedAt.get(whom) ?? 0))) return undefined
    triedAt.set(whom, now())
    const brief = !asked && !listsEverything && last > 0
    let reached: Pick<SyncProgress, 'done' | 'total'> = { done: 0 }
    const tell = (ended: boolean) =>
      onProgress({ accountId: account.id, accountName: account.nickname, ...reached, ended })
    const onStep = (step: typeof reached) => {
      reached = step
      tell(false)
    }
    tell(false)
    const comparing = syncAccount({ ...parts, onProgress: onStep }, account, list, brief).finally(() => {
      underWay.delete(whom)
      tell(true)
    })
    underWay.set(whom, comparing)
    return comparing
  }

  return async ({ asked }) => {
    const outcomes = await Promise.all(
      accounts.all().map(async (account) => ({ account, outcome: await compare(account, asked) })),
    )
    const sum = (count: (outcome: AccountSync) => number) =>
      outcomes.reduce((total, { outcome }) => total + (outcome === undefined ? 0 : count(outcome)), 0)
    return success({
      added: sum(({ added }) => added),
      changed: sum(({ changed }) => changed),
      failures: outcomes.flatMap(({ account, outcome }) =>
        outcome?.failure === undefined
          ? []
          : [{ accountId: account.id, accountName: account.nickname, failure: outcome.failure }],
      ),
    })
  }
}
