import type { Handle, HandleDomainView } from '../../shared/rules/handle.ts'
import type { ProviderView } from '../../shared/views/provider.ts'
import { domainsOf } from '../accounts/account-domains.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { HandleRow } from '../book/handle-book.ts'

/**
 * The view of a handle for the screens. A fresh claim holds at every domain of the service, so a domain of unknown
 * state counts as on. For a handle claimed elsewhere, off is the safe guess: an address that may not work must not be
 * given out.
 */
export function viewHandle(row: HandleRow, account: AccountRecord, domains: ProviderView['domains']): Handle {
  const { id, accountId, handle, state, destination, adopted } = row
  const names = [
    ...new Set([
      ...domainsOf(account, domains).map(({ name }) => name),
      ...row.domains.map(({ domain }) => domain),
    ]),
  ]
  const views = names.map((domain): HandleDomainView => {
    const { enabled, wanted } = row.domains.find((other) => other.domain === domain) ?? {}
    const said = enabled !== undefined || !adopted
    return { domain, enabled: enabled ?? !adopted, certain: said && wanted === undefined }
  })
  return {
    id,
    accountId,
    handle,
    // Lists leave an absent handle out; a request for it by its id shows the open question.
    state: state === 'absent' ? 'claiming' : state,
    ...(destination === undefined ? {} : { destination }),
    domains: views,
  }
}
