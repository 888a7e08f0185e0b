import type { FailureContext } from '../../shared/words/failure-words.ts'
import type { AddressRow } from '../book/address-book.ts'
import type { Providers } from '../providers/provider.ts'

/** What a sentence about a failure can say of an address of the book. */
export function contextOfRow(
  providers: Providers,
  { provider, accountName, address }: AddressRow,
): Pick<FailureContext, 'provider' | 'account' | 'address' | 'unlisted'> {
  const { view, operations } = providers[provider]
  const context = { provider: view.name, account: accountName, address }
  return operations.list === undefined ? { ...context, unlisted: true } : context
}
