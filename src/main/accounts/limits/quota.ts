import type { DomainOffer } from '../../../shared/rules/domain-offer.ts'
import type { Budget } from '../../../shared/views/account.ts'
import type { AccountRecord, Reported } from '../account-record.ts'

/**
 * The addresses that the account's plan still allows, by the service's last report and what was made here since.
 * Addresses that were deleted since may count no longer, but only the next report tells.
 */
export function quotaOf({ reported }: Pick<AccountRecord, 'reported'>): Budget | undefined {
  const quota = reported?.quota
  if (quota === undefined) return undefined
  const { limit, used, shared } = quota
  return { limit, left: Math.max(0, limit - used), per: shared ? 'shared' : 'account' }
}

/** Whether an address counts. A shared domain names at least the end of its addresses; an unknown one may be shared. */
function counts(
  { quota }: Reported,
  { address, offers }: { readonly address: string; readonly offers: readonly DomainOffer[] },
): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1)
  return quota?.shared !== true || offers.find(({ name }) => name === domain)?.naming !== 'own'
}

/**
 * The report after an address was made; `undefined` if the address does not count. An address beyond the limit shows
 * that the limit no longer holds, and the new one is unknown.
 * @param made the address, and the domains of its account.
 */
export function afterMade(
  reported: Reported | undefined,
  made: { readonly address: string; readonly offers: readonly DomainOffer[] },
): Reported | undefined {
  if (reported?.quota === undefined || !counts(reported, made)) return undefined
  const { quota, ...others } = reported
  return quota.used < quota.limit ? { ...others, quota: { ...quota, used: quota.used + 1 } } : others
}

/** The report after the service said that no address is left; `undefined` if that is no news. */
export function afterRefusal(reported: Reported | undefined): Reported | undefined {
  if (reported?.quota === undefined) return undefined
  const { quota } = reported
  return quota.used < quota.limit ? { ...reported, quota: { ...quota, used: quota.limit } } : undefined
}
