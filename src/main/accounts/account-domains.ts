import { failed, type Result, success } from '../../shared/result.ts'
import { isDomain, normalizeDomain } from '../../shared/rules/domain-name.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { createShared } from '../base/shared.ts'
import type { Providers } from '../providers/provider.ts'
import type { AccountRecord } from './account-record.ts'
import type { Accounts } from './accounts.ts'
import type { CallAccount } from './call-account.ts'

/** A list of domains up to this age is not fetched again. Milliseconds. */
const freshFor = 10 * 60_000

/** More domains than any service has; further ones are dropped. */
const maxDomains = 1_000

/** Every domain known for an account, the default first. */
export function domainsOf(account: AccountRecord, known: readonly string[]): readonly string[] {
  const chosen = account.defaultDomain === undefined ? [] : [account.defaultDomain]
  return [...new Set([...chosen, ...account.listedDomains, ...known])]
}

/** Keeps the valid domains of a service's list, each once. */
export function usableDomains(listed: readonly string[]): readonly string[] {
  return [...new Set(listed.map(normalizeDomain).filter(isDomain))].slice(0, maxDomains)
}

/** Asks the service for an account's domains, unless it was asked a moment ago. */
export type RefreshDomains = (account: AccountRecord) => Promise<Result<readonly string[]>>

/** Builds the refresher. Concurrent refreshes of one account share one request. */
export function createDomainRefresher(
  parts: {
    readonly accounts: Pick<Accounts, 'find' | 'learn'>
    readonly providers: Providers
    readonly call: CallAccount
    now(): number
  },
  onChanged: () => void,
): RefreshDomains {
  const { accounts, providers, call, now } = parts
  const questions = createShared<string, Result<readonly string[]>>()

  async function ask(account: AccountRecord): Promise<Result<readonly string[]>> {
    const { operations, view } = providers[account.provider]
    const age = now() - account.listedAt
    if (operations.domains === undefined || (age >= 0 && age < freshFor)) {
      return success(domainsOf(account, view.domains.known))
    }
    const listed = await call(account, 'domains', undefined)
    if (!listed.ok) {
      return failed(describeFailure(listed.failure, { provider: view.name, account: account.nickname }))
    }
    const listedDomains = [...usableDomains(listed.value)]
    // The account may have moved to another server, to which these domains do not belong.
    if (accounts.find(account.id)?.server !== account.server) {
      return failed(describeFailure({ reason: 'cancelled' }))
    }
    const learned = accounts.learn(account.id, { listedDomains, listedAt: now() })
    if (!learned.ok) return failed(describeFailure(learned.failure))
    if (listedDomains.join() !== account.listedDomains.join()) onChanged()
    return success(domainsOf(learned.value, view.domains.known))
  }

  return (account) => questions.run(`${account.id} ${account.server}`, () => ask(account))
}
