import type { AddressEntry } from '../../shared/address.ts'
import type { Result } from '../../shared/result.ts'
import { failed, success } from '../../shared/result.ts'
import { describeFailure } from '../describe-failure.ts'
import type { CreationParts } from './creation-parts.ts'
import { removeAddress } from './remove-address.ts'

/** Takes an address back at its service, and marks it as deleted in the book, where it stays. */
export type UndoAddress = (id: number) => Promise<Result<AddressEntry>>

/**
 * Builds the use case of taking an address back. An address that the service no longer has counts as taken back; one of
 * which nobody knows after a lost answer is refused with `deletion-unknown`.
 */
export function createUndo(
  parts: Pick<CreationParts, 'accounts' | 'providers' | 'book' | 'call' | 'viewAddress' | 'onAddress'>,
): UndoAddress {
  const { accounts, providers, book, call } = parts
  return async (id) => {
    const row = book.find(id)
    if (!row.ok) return failed(describeFailure(row.failure))
    if (row.value === undefined) return failed(describeFailure({ reason: 'address-gone' }))
    const { accountId, address, provider: providerId } = row.value
    const provider = providers[providerId]
    const account = accounts.find(accountId)
    const context = { provider: provider.view.name, account: row.value.accountName, address }
    if (account === undefined) return failed(describeFailure({ reason: 'account-gone' }, context))
    if (provider.remove === undefined) return failed(describeFailure({ reason: 'cannot-undo' }, context))

    const refused = await removeAddress(call, account, provider, provider.remove, address)
    if (refused !== undefined) return failed(describeFailure(refused, context))
    const marked = book.setState(id, 'deleted')
    if (!marked.ok) return failed(describeFailure(marked.failure, context))
    const entry = parts.viewAddress(marked.value)
    parts.onAddress(entry)
    return success(entry)
  }
}
