import type { Failure, FailureCode, Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import type { AddressEntry } from '../../shared/views/address.ts'
import type { DeleteReport, Undeleted } from '../../shared/views/address-list.ts'
import { backAt } from '../accounts/limits/back-at.ts'
import type { ViewAddress } from '../addresses/address-entry.ts'
import type { UndoAddress } from '../addresses/undo-address.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { AddressBook } from '../book/address-book.ts'
import type { Providers } from '../providers/provider.ts'

/** Failures that the next address of the same account would meet as well. */
const endsAccount: ReadonlySet<FailureCode> = new Set([
  'rate-limited',
  'unauthorized',
  'unreachable',
  'timed-out',
  'unknown-outcome',
  'keychain-locked',
  'keychain-unavailable',
])

/** Deletes addresses at their services, one after the other. */
export type DeleteAddresses = (ids: readonly number[]) => Promise<Result<DeleteReport>>

/**
 * Builds the deletion. Each address has an outcome of its own. After a failure that the next one would meet as well,
 * such as a limit, nothing more is asked of that account; the others go on. A disk that refuses ends it for all.
 */
export function createDeletion(
  {
    book,
    providers,
    viewAddress,
    now,
  }: {
    readonly book: Pick<AddressBook, 'find'>
    readonly providers: Providers
    readonly viewAddress: ViewAddress
    now(): number
  },
  remove: UndoAddress,
  onProgress: (progress: { readonly done: number; readonly total: number }) => void,
): DeleteAddresses {
  /** Words a failure for a list, where no countdown runs: with the time of day to come back at. */
  function tell(refusal: Refusal, { provider, accountName, address }: AddressEntry): Failure {
    const { retryAt } = refusal
    return describeFailure(refusal, {
      provider: providers[provider].view.name,
      account: accountName,
      address,
      ...(retryAt === undefined ? {} : { backAt: backAt(retryAt, now()) }),
    })
  }

  return async (ids) => {
    const wanted = [...new Set(ids)]
    const deleted: AddressEntry[] = []
    const kept: Undeleted[] = []
    const unsaved: Undeleted[] = []
    const unknown: Undeleted[] = []
    const ended = new Map<string, Failure>()
    let diskRefused: Failure | undefined
    for (const [done, id] of wanted.entries()) {
      onProgress({ done, total: wanted.length })
      const row = book.find(id)
      // What was deleted before has to be told.
      if (!row.ok && done === 0) return failed(describeFailure(row.failure))
      if (!row.ok || row.value === undefined) continue
      const entry = viewAddress(row.value)
      const former = diskRefused ?? ended.get(entry.accountId)
      if (entry.state === 'deleted') deleted.push(entry)
      else if (former !== undefined && entry.undo !== 'no') {
        const { retryAt } = former
        const refusal = { reason: 'not-deleted-yet', ...(retryAt === undefined ? {} : { retryAt }) } as const
        kept.push({ entry, failure: tell(refusal, entry) })
      } else {
        const outcome = await remove(id)
        if (outcome.ok) deleted.push(outcome.value)
        else {
          const { code, reason } = outcome.failure
          const isDeleted = reason === 'deleted-but-not-saved'
          if (isDeleted) deleted.push(viewAddress(row.value))
          const list = isDeleted ? unsaved : code === 'unknown-outcome' ? unknown : kept
          list.push({ entry, failure: tell(outcome.failure, entry) })
          if (code === 'storage-failed') diskRefused = outcome.failure
          if (endsAccount.has(code)) ended.set(entry.accountId, outcome.failure)
        }
      }
    }
    onProgress({ done: wanted.length, total: wanted.length })
    return success({ deleted, unsaved, kept, unknown })
  }
}
