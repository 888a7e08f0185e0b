import type { Failure, FailureCode, Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import { type AddressEntry, isDeletable } from '../../shared/views/address.ts'
import type { DeleteReport, Undeleted } from '../../shared/views/address-list.ts'
import { backAt } from '../accounts/limits/back-at.ts'
import type { ViewAddress } from '../addresses/address-entry.ts'
import type { DeleteAddress } from '../addresses/undo-address.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { AddressBook } from '../book/address-book.ts'
import type { Providers } from '../providers/provider.ts'

/** Failures that would also meet the account's next address. */
const endsAccount: ReadonlySet<FailureCode> = new Set([
  'rate-limited',
  'unauthorized',
  'unreachable',
  'timed-out',
  'unknown-outcome',
  'keychain-locked',
  'keychain-unavailable',
])

/**
 * Deletes addresses at their services, one after the other, each with its own outcome. A failure that would also meet
 * the next address, such as a limit, ends the deletion for that account; the others continue. A disk error ends it for
 * all accounts.
 */
export function createDeletion(
  parts: {
    readonly book: Pick<AddressBook, 'find'>
    readonly providers: Providers
    readonly viewAddress: ViewAddress
    now(): number
  },
  remove: DeleteAddress,
) {
  const { book, providers, viewAddress, now } = parts
  /** Words a failure for a list. It names the time of day for the next try, because a list has no countdown. */
  function describe(refusal: Refusal, { provider, accountName, address }: AddressEntry): Failure {
    const { retryAt } = refusal
    return describeFailure(refusal, {
      provider: providers[provider].view.name,
      account: accountName,
      address,
      ...(retryAt === undefined ? {} : { backAt: backAt(retryAt, now()) }),
    })
  }

  return async (
    ids: readonly number[],
    onProgress: (progress: { readonly done: number; readonly total: number }) => void,
  ): Promise<Result<DeleteReport>> => {
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
      // The report must still name the addresses that were deleted before.
      if (!row.ok && done === 0) return failed(describeFailure(row.failure))
      if (!row.ok || row.value === undefined) continue
      const entry = viewAddress(row.value)
      const former = diskRefused ?? ended.get(entry.accountId)
      if (entry.state === 'deleted') deleted.push(entry)
      else if (former !== undefined && isDeletable(entry)) {
        const { retryAt } = former
        const refusal = { reason: 'not-deleted-yet', ...(retryAt === undefined ? {} : { retryAt }) } as const
        kept.push({ entry, failure: describe(refusal, entry) })
      } else {
        const outcome = await remove(id)
        if (outcome.ok) deleted.push(outcome.value)
        else {
          const { code, reason } = outcome.failure
          const isDeleted = reason === 'deleted-but-not-saved'
          if (isDeleted) deleted.push(viewAddress(row.value))
          const list = isDeleted ? unsaved : code === 'unknown-outcome' ? unknown : kept
          list.push({ entry, failure: describe(outcome.failure, entry) })
          if (code === 'storage-failed') diskRefused = outcome.failure
          if (endsAccount.has(code)) ended.set(entry.accountId, outcome.failure)
        }
      }
    }
    onProgress({ done: wanted.length, total: wanted.length })
    return success({ deleted, unsaved, kept, unknown })
  }
}
