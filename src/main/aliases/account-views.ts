import type { AccountView, Budget } from '../../shared/account.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import { domainsOf } from './account-domains.ts'
import type { CreationParts } from './creation-parts.ts'
import { handleAddressesOf } from './handles/use-handle.ts'

const hour = 3_600_000

/** Builds what the screens see of an account. */
export function createAccountViews({
  accounts,
  providers,
  book,
  now,
}: Pick<CreationParts, 'accounts' | 'providers' | 'book' | 'now'>): (account: AccountRecord) => AccountView {
  function budgetOf(account: AccountRecord): Budget | undefined {
    const { budget } = providers[account.provider]
    if (budget === undefined) return undefined
    const used = book.requestsSince(account.id, now() - hour)
    return used.ok ? { ...budget, left: Math.max(0, budget.limit - used.value) } : undefined
  }

  return (account) => {
    const budget = budgetOf(account)
    const handleAddresses = handleAddressesOf(account, providers[account.provider], book)
    const { id, provider, nickname, server, defaultDomain, keyInQuery, state, naming, issuedKey } = account
    return {
      id,
      provider,
      nickname,
      ...(server === undefined ? {} : { server }),
      ...(defaultDomain === undefined ? {} : { defaultDomain }),
      domains: domainsOf(account, providers[provider].view.domains.known),
      keyInQuery,
      keyPlace: accounts.keyPlace(account),
      // What a key showed that is gone says nothing any more.
      state: accounts.keyPlace(account) === 'missing' ? 'untested' : state,
      naming,
      ...(budget === undefined ? {} : { budget }),
      ...(handleAddresses.length === 0 ? {} : { handleAddresses }),
      ...(issuedKey === undefined ? {} : { issuedKey }),
    }
  }
}
