import { chosenOffer, type DomainOffer } from '../../shared/rules/domain-offer.ts'
import type { AccountView, Budget, DomainView } from '../../shared/views/account.ts'
import { words } from '../../shared/words/words.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { known } from '../base/json-fields.ts'
import type { Providers } from '../providers/provider.ts'
import { offersOf } from './account-domains.ts'
import type { AccountRecord } from './account-record.ts'
import type { Accounts } from './accounts.ts'
import { keyLifeOf } from './key-report.ts'
import type { AccountLimits } from './limits/account-limits.ts'
import { quotaOf } from './limits/quota.ts'

/** What follows the name, of which nothing is promised that only the service decides. */
function endingOf({ name, naming, tail, usual }: DomainOffer): Pick<DomainView, 'added' | 'ending'> {
  if (naming === 'own') return {}
  const ending = (part: string) => `${part}@${usual ? '…' : name}`
  if (naming === 'made') return { ending: ending('…') }
  if (typeof tail === 'string') return { added: tail, ending: ending(tail) }
  const phrases = words().domains
  const said = tail === undefined ? phrases['tail.unknown'] : phrases.tail(tail)
  return { added: `\u00a0${said}`, ending: ending('…') }
}

/**
 * The view of a domain. A ticket is of no use to a window, and a new one changes nothing there.
 * @param service the name of the service.
 */
function viewDomain(offer: DomainOffer, options: AccountRecord['options'], service: string): DomainView {
  const chosen = chosenOffer(offer, options)
  const { ticket: _, tail: _tail, formats, format = '', ...facts } = chosen
  const note = chosen.usual ? { note: words().domains.usual(service) } : {}
  const domain = { ...facts, ...endingOf(chosen), ...note }
  if (formats === undefined) return domain
  const values = offer.naming === 'made' ? formats : (['', ...formats] as const)
  const phrases = words().nameFormats
  const namings = values.map((value) => ({
    value,
    words: phrases[`choice.format.${value}`],
    chosen: value === format,
  }))
  return { ...domain, namings }
}

const textOf = ({ per, left, limit }: Budget) => words().budgets[per](left, limit)

/** Builds the view of an account for the screens. */
export function createAccountViews(parts: {
  readonly accounts: Pick<Accounts, 'keyPlace'>
  readonly providers: Providers
  readonly limits: Pick<AccountLimits, 'budgetOf' | 'waitOf'>
  /** The addresses of an account's handles that can be taken into use. */
  handleAddressesOf(account: AccountRecord): NonNullable<AccountView['handleAddresses']>
  reserveOf(account: AccountRecord): AccountView['reserve']
}): (account: AccountRecord) => AccountView {
  const { accounts, providers, limits, handleAddressesOf, reserveOf } = parts
  return (account) => {
    const handleAddresses = handleAddressesOf(account)
    const budget = limits.budgetOf(account)
    const quota = quotaOf(account)
    const wait = limits.waitOf(account)
    const { view } = providers[account.provider]
    const {
      id,
      provider,
      nickname,
      server,
      defaultDomain,
      keyInQuery,
      state,
      naming,
      plan,
      options,
      issuedKey,
      reported,
    } = account
    return {
      id,
      provider,
      nickname,
      domains: offersOf(account, view.domains).map((offer) => viewDomain(offer, options, view.name)),
      keyInQuery,
      keyPlace: accounts.keyPlace(account),
      // A state that a missing key once showed no longer holds.
      state: accounts.keyPlace(account) === 'missing' ? 'untested' : state,
      naming,
      ...known({ server, defaultDomain, plan, options, budget, issuedKey }),
      ...known({
        budgetText: budget && textOf(budget),
        servicePlan: reported?.plan,
        quotaText: quota && quota.per !== budget?.per ? textOf(quota) : undefined,
        keyLife: keyLifeOf(account),
        reserve: reserveOf(account),
      }),
      ...known({
        retryAt: wait?.retryAt,
        waitReason: wait && describeFailure(wait, { provider: view.name }).message,
      }),
      ...(handleAddresses.length === 0 ? {} : { handleAddresses }),
    }
  }
}
