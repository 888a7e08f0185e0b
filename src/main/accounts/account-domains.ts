import { isDeepStrictEqual } from 'node:util'
import { failed, type Result, success } from '../../shared/result.ts'
import { effectiveOptions, type Options } from '../../shared/rules/choice.ts'
import { isDomain, normalizeDomain } from '../../shared/rules/domain-name.ts'
import {
  chosenOffer,
  type DomainOffer,
  hasEnded,
  offerOf,
  ownDomain,
} from '../../shared/rules/domain-offer.ts'
import type { ProviderView } from '../../shared/views/provider.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { createShared } from '../base/shared.ts'
import type { Provider, Providers } from '../providers/provider.ts'
import type { AccountRecord, StoredOffer } from './account-record.ts'
import type { Accounts } from './accounts.ts'
import type { CallAccount } from './call-account.ts'
import { operationsOf } from './operations-of.ts'

/** A list of domains up to this age is not fetched again. Milliseconds. */
const freshFor = 10 * 60_000

/** More domains than any service has; further ones are dropped. */
const maxDomains = 1_000

/** The first offer of each domain. */
function eachOnce(offers: readonly DomainOffer[]): readonly DomainOffer[] {
  const seen = new Set<string>()
  return offers.filter(({ name }) => seen.size < seen.add(name).size)
}

/** Older versions know a domain by its name alone, and keep such a domain. */
const readOffer = (stored: StoredOffer): DomainOffer =>
  typeof stored === 'string' ? ownDomain(stored) : stored
/** The form in which an account keeps an offer. */
export const storeOffer = (offer: DomainOffer): StoredOffer =>
  isDeepStrictEqual(offer, ownDomain(offer.name)) ? offer.name : offer

/** What decides about the domains of an account. */
type DomainFacts = Pick<AccountRecord, 'defaultDomain' | 'listedDomains' | 'options'>

/** Every domain known for an account as its service offers it, the default first. */
export function offersOf(
  { defaultDomain, listedDomains }: DomainFacts,
  { known, freeTyping }: Pick<ProviderView['domains'], 'known' | 'freeTyping'>,
): readonly DomainOffer[] {
  const offers = [...listedDomains.map(readOffer), ...known]
  if (defaultDomain === undefined) return eachOnce(offers)
  const chosen = offerOf(offers, defaultDomain) ?? (freeTyping ? ownDomain(defaultDomain) : undefined)
  return eachOnce(chosen === undefined ? offers : [chosen, ...offers])
}

/** Every domain known for an account as the account uses it, the default first. */
export function domainsOf(
  account: DomainFacts,
  domains: Pick<ProviderView['domains'], 'known' | 'freeTyping'>,
): readonly DomainOffer[] {
  return offersOf(account, domains).map((offer) => chosenOffer(offer, account.options))
}

/** Whether a service that lists its domains has not been asked for those of an account yet. */
export function isUnlisted(
  { listedAt }: Pick<AccountRecord, 'listedAt'>,
  { domains }: Pick<ProviderView, 'domains'>,
): boolean {
  return domains.listed && listedAt === 0
}

/** Keeps the valid domains of a service's list, each once. */
export function usableDomains(listed: readonly DomainOffer[]): readonly DomainOffer[] {
  const named = listed.map((offer) => ({ ...offer, name: normalizeDomain(offer.name) }))
  return eachOnce(named.filter(({ name }) => isDomain(name)).slice(0, maxDomains))
}

/** The domains that follow from what an account chose; `undefined` if only the service knows them. */
export function domainsWithoutService(
  { view, operations }: Pick<Provider, 'view' | 'operations'>,
  chosen: Options,
): readonly StoredOffer[] | undefined {
  const step = operations.domains?.(undefined, effectiveOptions(view.choices, chosen)).next()
  return step?.done && step.value.ok ? usableDomains(step.value.value).map(storeOffer) : undefined
}

/** Asks the service for an account's domains, unless it was asked a moment ago and no ticket has ended since. */
export type RefreshDomains = (account: AccountRecord) => Promise<Result<readonly DomainOffer[]>>

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
  const questions = createShared<string, Result<readonly DomainOffer[]>>()

  /** Keeps what was listed, and returns every domain that is known since. */
  function keep(
    account: AccountRecord,
    listedDomains: readonly StoredOffer[],
  ): Result<readonly DomainOffer[]> {
    const learned = accounts.learn(account.id, { listedDomains: [...listedDomains], listedAt: now() })
    if (!learned.ok) return failed(describeFailure(learned.failure))
    if (!isDeepStrictEqual(listedDomains, account.listedDomains)) onChanged()
    return success(domainsOf(learned.value, providers[account.provider].view.domains))
  }

  async function ask(asked: AccountRecord): Promise<Result<readonly DomainOffer[]>> {
    const account = accounts.find(asked.id) ?? asked
    const { operations, view } = providers[account.provider]
    const own = domainsWithoutService({ operations, view }, account.options ?? {})
    if (own !== undefined) {
      const isKept = isDeepStrictEqual(own, account.listedDomains)
      return isKept ? success(domainsOf(account, view.domains)) : keep(account, own)
    }
    const age = now() - account.listedAt
    const isUsable = account.listedDomains.every((offer) => !hasEnded(readOffer(offer), now()))
    const canList = operationsOf(account, providers).domains !== undefined
    if (!canList || (age >= 0 && age < freshFor && isUsable)) {
      return success(domainsOf(account, view.domains))
    }
    const listed = await call(account, 'domains', undefined)
    if (!listed.ok) {
      return failed(describeFailure(listed.failure, { provider: view.name, account: account.nickname }))
    }
    const listedDomains = usableDomains(listed.value).map(storeOffer)
    // The account may have moved to another server, to which these domains do not belong.
    if (accounts.find(account.id)?.server !== account.server) {
      return failed(describeFailure({ reason: 'cancelled' }))
    }
    return keep(account, listedDomains)
  }

  return (account) => questions.run(`${account.id} ${account.server}`, () => ask(account))
}
