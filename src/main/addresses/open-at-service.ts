import { failed, type Result, success } from '../../shared/result.ts'
import type { AddressState } from '../../shared/views/address.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts } from '../accounts/accounts.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { AddressBook, AddressRow } from '../book/address-book.ts'
import type { Providers } from '../providers/provider.ts'
import type { ViewAddress } from './address-entry.ts'
import { knownOf } from './request-state.ts'

/** Opens the page of an address at its service in the browser. */
export type OpenAtService = (id: number) => Result<null>

/** The page of an address at the server of its account: https, and nowhere else. `undefined` without one. */
export function pageOf(
  providers: Providers,
  { provider, server }: Pick<AccountRecord, 'provider' | 'server'>,
  row: AddressRow,
  state: AddressState,
): string | undefined {
  if (server === undefined || state === 'deleted') return undefined
  const path = providers[provider].addressPage?.({ ...knownOf(row), state })
  const page = path === undefined ? null : URL.parse(path, server)
  return page?.protocol === 'https:' && page.origin === server ? page.href : undefined
}

/** Builds the use case. */
export function createOpenAtService({
  accounts,
  providers,
  book,
  viewAddress,
  openLink,
}: {
  readonly accounts: Pick<Accounts, 'find'>
  readonly providers: Providers
  readonly book: Pick<AddressBook, 'find'>
  readonly viewAddress: ViewAddress
  /** Opens a page at the server of an account in the browser. */
  openLink(url: string, server: string): void
}): OpenAtService {
  return (id) => {
    const row = book.find(id)
    if (!row.ok) return failed(describeFailure(row.failure))
    if (row.value === undefined) return failed(describeFailure({ reason: 'address-gone' }))
    const { address, accountId, accountName, provider } = row.value
    const context = { provider: providers[provider].view.name, account: accountName, address }
    const account = accounts.find(accountId)
    if (account === undefined) return failed(describeFailure({ reason: 'account-removed' }, context))
    const entry = viewAddress(row.value)
    const page = pageOf(providers, account, row.value, entry.state)
    if (page === undefined || account.server === undefined || !entry.can.includes('open-at-service'))
      return failed(describeFailure({ reason: 'cannot-change' }, context))
    openLink(page, account.server)
    return success(null)
  }
}
