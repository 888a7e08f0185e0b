import type { KeyLife } from '../../shared/views/account.ts'
import { known } from '../base/json-fields.ts'
import { plainText } from '../providers/plain-text.ts'
import type { KeyReport, Providers } from '../providers/provider.ts'
import type { AccountRecord, Reported } from './account-record.ts'
import type { Accounts } from './accounts.ts'
import type { CallAccount } from './call-account.ts'

const dayMs = 86_400_000

/** The last moment of a `Date`, in milliseconds since the epoch. */
const lastMoment = 8_640_000_000_000_000

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0

/** What a service reported of an account and its key, without values that cannot be shown. */
export function usableReport({ plan, quota, keyExpiresAt }: KeyReport): Omit<Reported, 'keyDays' | 'at'> {
  const name = plan === undefined ? '' : plainText(plan)
  const isQuota = quota !== undefined && isCount(quota.limit) && isCount(quota.used)
  const isMoment = keyExpiresAt !== undefined && keyExpiresAt > 0 && keyExpiresAt <= lastMoment
  return known({
    plan: name === '' ? undefined : name,
    quota: isQuota ? quota : undefined,
    keyExpiresAt: isMoment ? keyExpiresAt : undefined,
  })
}

/**
 * What an account keeps of a report. Nothing of an earlier report stays but the lifetime of the same key.
 * @param former the earlier report about the same key; absent for a new key, whose lifetime begins now.
 */
export function reportedBy(
  report: KeyReport,
  {
    former,
    isNewKey,
    now,
  }: { readonly former?: Reported | undefined; readonly isNewKey: boolean; readonly now: number },
): Reported {
  const usable = { ...usableReport(report), at: now }
  const { keyExpiresAt } = usable
  if (keyExpiresAt === undefined) return usable
  const isSame = former?.keyExpiresAt === keyExpiresAt
  const days = isNewKey ? (keyExpiresAt - now) / dayMs : isSame ? former.keyDays : undefined
  return { ...usable, ...(days === undefined || days <= 0 ? {} : { keyDays: days }) }
}

/** How long the key of an account lasts, by what was agreed when it came by email, or by the service's report. */
export function keyLifeOf({ issuedKey, reported }: AccountRecord): KeyLife | undefined {
  if (issuedKey !== undefined) {
    const { expiresAt, days, renews } = issuedKey
    return { expiresAt, days, renews }
  }
  if (reported?.keyExpiresAt === undefined) return undefined
  return { expiresAt: reported.keyExpiresAt, renews: false, ...known({ days: reported.keyDays }) }
}

/** Keeps the report of a key test with its account, in place of the one before. Tells whether it did. */
export function keepReport(
  accounts: Pick<Accounts, 'find' | 'learn'>,
  accountId: string,
  report: KeyReport,
  { isNewKey, now }: { readonly isNewKey: boolean; readonly now: number },
): boolean {
  const account = accounts.find(accountId)
  if (account === undefined) return false
  const reported = reportedBy(report, { former: account.reported, isNewKey, now })
  // A failed write loses only what the next test shows again.
  return accounts.learn(accountId, { reported }).ok
}

/**
 * Asks for the report of an account that has none, if its service reports anything: after its key was saved untested,
 * and after a call worked. It asks once a run.
 * @param isNewKey whether the key has just been saved, so that its lifetime begins now.
 */
export type LearnReport = (accountId: string, isNewKey?: boolean) => Promise<void>

/** Builds the function that asks. */
export function createReportLearner(
  parts: {
    readonly accounts: Pick<Accounts, 'find' | 'learn'>
    readonly providers: Providers
    readonly call: CallAccount
    now(): number
  },
  onChanged: () => void,
): LearnReport {
  const { accounts, providers, call, now } = parts
  /** The last question about each account and key. */
  const asked = new Map<string, object>()
  return async (accountId, isNewKey = false) => {
    const account = accounts.find(accountId)
    if (account === undefined || account.reported !== undefined) return
    const { provider, server } = account
    const about = `${accountId} ${server}`
    if (providers[provider].reportsAccount !== true || (asked.has(about) && !isNewKey)) return
    const question = {}
    asked.set(about, question)
    const sent = await call(account, 'testKey', undefined)
    // Another key may have been saved meanwhile, and then has a question of its own.
    const isCurrent = asked.get(about) === question && accounts.find(accountId)?.server === server
    if (sent.ok && isCurrent && keepReport(accounts, accountId, sent.value, { isNewKey, now: now() }))
      onChanged()
  }
}
