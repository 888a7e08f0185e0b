import { askedAddress, type DomainOffer } from '../../shared/rules/domain-offer.ts'
import { limitsOf } from '../../shared/rules/plan.ts'
import type { Provider } from '../providers/provider.ts'
import { domainsOf } from './account-domains.ts'
import type { AccountRecord } from './account-record.ts'

/** The offer at which an account makes its addresses in advance; `undefined` as long as no domain is known. */
export const reserveOffer = (
  account: AccountRecord,
  { view }: Pick<Provider, 'view'>,
): DomainOffer | undefined => domainsOf(account, view.domains)[0]

/**
 * What an account is like, as a text, as far as its addresses depend on it. An address that was made for another text is
 * not one that the account would make now. `undefined` as long as no domain is known.
 */
export function reserveTermsOf(account: AccountRecord, provider: Pick<Provider, 'view'>): string | undefined {
  const offer = reserveOffer(account, provider)
  if (offer === undefined) return undefined
  const { naming, head, format } = offer
  // The service chooses a usual domain anew for each address.
  const name = offer.usual === true ? undefined : offer.name
  const style = naming === 'made' ? undefined : account.naming
  const { server, keyId } = account
  // The format is in the offer.
  const { format: _, ...options } = account.options ?? {}
  return JSON.stringify({ name, naming, head, format, style, server, keyId, options })
}

/** Whether a quota of addresses counts those that the account makes in advance. */
function isCounted(account: AccountRecord, offer: DomainOffer | undefined): boolean {
  const quota = account.reported?.quota
  return quota !== undefined && !(quota.shared === true && offer?.naming === 'own')
}

/**
 * Whether an account can have an address in reserve. It needs a service, since other addresses need no network. The
 * service must limit no addresses, and must tell what a creation made whose answer was lost.
 */
export function mayKeepReserve(account: AccountRecord, provider: Provider): boolean {
  const { view, operations } = provider
  if (view.server === undefined || !view.receivesMail) return false
  if (provider.mostADay !== undefined) return false
  if (limitsOf(view.plans, account.plan).some(({ per }) => per === 'month')) return false
  if (provider.reportsAccount === true && account.reported === undefined) return false
  const offer = reserveOffer(account, provider)
  if (isCounted(account, offer)) return false
  const isNamed = offer === undefined || askedAddress(offer, 'name') !== undefined
  return (isNamed ? operations.locate : operations.locateUnnamed) !== undefined
}
