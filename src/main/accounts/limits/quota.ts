import type { Budget } from '../../../shared/views/account.ts'
import type { AccountRecord, Reported } from '../account-record.ts'

/**
 * The addresses that the account's plan still allows, by the service's last report and what was made here since.
 * Addresses that were deleted since may count no longer, but only the next report tells.
 */
export function quotaOf({ reported }: Pick<AccountRecord, 'reported'>): Budget | undefined {
  const quota = reported?.quota
  if (quota === undefined) return undefined
  const { limit, used } = quota
  return { limit, left: Math.max(0, limit - used), per: 'account' }
}

/**
 * The report after an address was made; `undefined` if it has no quota. An address beyond the limit shows that the limit
 * no longer holds, and the new one is unknown.
 */
export function afterMade(reported: Reported | undefined): Reported | undefined {
  if (reported?.quota === undefined) return undefined
  const { quota, ...others } = reported
  return quota.used < quota.limit ? { ...others, quota: { ...quota, used: quota.used + 1 } } : others
}

/** The report after the service said that no address is left; `undefined` if that is no news. */
export function afterRefusal(reported: Reported | undefined): Reported | undefined {
  if (reported?.quota === undefined) return undefined
  const { limit, used } = reported.quota
  return used < limit ? { ...reported, quota: { limit, used: limit } } : undefined
}
