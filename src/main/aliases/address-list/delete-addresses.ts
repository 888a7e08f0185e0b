import type { AddressEntry } from '../../../shared/address.ts'
import type { DeleteReport } from '../../../shared/address-list.ts'
import type { Failure, FailureCode } from '../../../shared/failure.ts'
import type { Result } from '../../../shared/result.ts'
import { failed, success } from '../../../shared/result.ts'
import { describeFailure } from '../../describe-failure.ts'
import type { CreationParts } from '../creation-parts.ts'
import type { UndoAddress } from '../undo-address.ts'

/** Failures that the next address of the same account would meet as well. */
const endsAccount: ReadonlySet<FailureCode> = new Set([
  'rate-limited',
  'unauthorized',
  'unreachable',
  'timed-out',
  'keychain-locked',
  'keychain-unavailable',
])

/** Deletes addresses at their services, one after the other. */
export type DeleteAddresses = (ids: readonly number[]) => Promise<Result<DeleteReport>>

/**
 * Builds the deletion. Each address has an outcome of its own. After a failure that the next one would meet as well,
 * such as a limit, nothing more is asked of that account; the others go on.
 */
export function createDeletion(
  {
    accounts,
    book,
    providers,
    viewAddress,
  }: Pick<CreationParts, 'accounts' | 'book' | 'providers' | 'viewAddress'>,
  remove: UndoAddress,
  onProgress: (progress: { readonly done: number; readonly total: number }) => void,
): DeleteAddresses {
  /** Why an address cannot be deleted whatever its service says. */
  function obstacle({ accountId, provider, accountName }: AddressEntry): Failure | undefined {
    const context = { provider: providers[provider].view.name, account: accountName }
    if (accounts.find(accountId) === undefined) return describeFailure({ reason: 'account-gone' }, context)
    if (providers[provider].remove === undefined) return describeFailure({ reason: 'cannot-delete' }, context)
    return undefined
  }

  return async (ids) => {
    const wanted = [...new Set(ids)]
    const deleted: AddressEntry[] = []
    const kept: { entry: AddressEntry; failure: Failure }[] = []
    const ended = new Map<string, Failure>()
    for (const [done, id] of wanted.entries()) {
      onProgress({ done, total: wanted.length })
      const row = book.find(id)
      if (!row.ok) return failed(describeFailure(row.failure))
      if (row.value === undefined) continue
      const entry = viewAddress(row.value)
      if (entry.state === 'deleted') {
        deleted.push(entry)
        continue
      }
      const known = obstacle(entry)
      const former = ended.get(entry.accountId)
      if (known !== undefined) kept.push({ entry, failure: known })
      else if (former !== undefined) {
        const context = { provider: providers[entry.provider].view.name }
        const { retryAt } = former
        const refusal = { reason: 'not-deleted-yet', ...(retryAt === undefined ? {} : { retryAt }) } as const
        kept.push({ entry, failure: describeFailure(refusal, context) })
      } else {
        const outcome = await remove(id)
        if (outcome.ok) deleted.push(outcome.value)
        else {
          kept.push({ entry, failure: outcome.failure })
          if (endsAccount.has(outcome.failure.code)) ended.set(entry.accountId, outcome.failure)
        }
      }
    }
    onProgress({ done: wanted.length, total: wanted.length })
    return success({ deleted, kept })
  }
}
