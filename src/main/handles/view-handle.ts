import type { Handle, HandleDomainView } from '../../shared/rules/handle.ts'
import { domainsOf } from '../accounts/account-domains.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { HandleRow } from '../book/handle-book.ts'

/**
 * A handle as the screens see it. A fresh claim holds at every domain of the service, so one that nothing is known of is
 * on; for a handle claimed elsewhere it is unknown, and off is the safe guess: nobody gives out an address that may not work.
 */
export function viewHandle(row: HandleRow, account: AccountRecord, known: readonly string[]): Handle {
  const { id, accountId, handle, state, destination, adopted } = row
  const names = [...new Set([...domainsOf(account, known), ...row.domains.map(({ domain }) => domain)])]
  const domains = names.map((domain): HandleDomainView => {
    const { enabled, wanted } = row.domains.find((other) => other.domain === domain) ?? {}
    const said = enabled !== undefined || !adopted
    return { domain, enabled: enabled ?? !adopted, certain: said && wanted === undefined }
  })
  return {
    id,
    accountId,
    handle,
    // What a look did not find is not shown; whoever asks for it by its id gets the question that is still open.
    state: state === 'absent' ? 'claiming' : state,
    ...(destination === undefined ? {} : { destination }),
    domains,
  }
}
