import type { AccountRecord } from '../accounts/account-record.ts'
import type { ConfirmedAddress, Provider } from '../providers/provider.ts'
import type { Unsent } from '../providers/sender.ts'
import type { CallAccount } from './call-account.ts'

/** No account has more pages than this; a service that always names another one is not followed for ever. */
const maxPages = 500

/** An address that the service holds for the account. */
export interface Found {
  readonly outcome: 'found'
  readonly address: ConfirmedAddress
  /** Whether it was there before the attempt, as far as clocks can tell: nothing was made by it. */
  readonly older: boolean
}

/** Whether an address was found, is certainly not there, or cannot be looked up now. */
export type Lookup =
  | Found
  | { readonly outcome: 'absent' }
  | { readonly outcome: 'unknown'; readonly called?: Unsent }

/** Looks page by page whether the service holds an address for this account. */
export async function locateAddress(
  call: CallAccount,
  account: AccountRecord,
  provider: Provider,
  wanted: { readonly address: string; readonly attemptedAt: number },
): Promise<Lookup> {
  if (provider.locate === undefined) return { outcome: 'unknown' }
  let cursor: string | undefined
  for (let page = 0; page < maxPages; page += 1) {
    const seen = await call(account, provider.locate, {
      ...wanted,
      ...(cursor === undefined ? {} : { cursor }),
    })
    if (!seen.ok) return { outcome: 'unknown', called: seen }
    if ('found' in seen.value) {
      return { outcome: 'found', address: seen.value.found, older: seen.value.older === true }
    }
    if ('absent' in seen.value) return { outcome: 'absent' }
    cursor = seen.value.next
  }
  return { outcome: 'unknown' }
}
