import type { AddressDraft } from '../../shared/contract.ts'
import type { Failure } from '../../shared/failure.ts'
import { normalizeDomain, typedDomain } from '../../shared/rules/domain-name.ts'
import { askedAddress, type DomainOffer } from '../../shared/rules/domain-offer.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { known } from '../base/json-fields.ts'

/**
 * Quotes the domain of a failed creation in the letters that the user typed. The app sends and keeps punycode, which is
 * unreadable.
 */
export function quoteTyped(
  failure: Failure,
  { localPart, domain }: Pick<AddressDraft, 'localPart' | 'domain'>,
  offer: DomainOffer,
  names: { readonly provider?: string; readonly account?: string },
): Failure {
  const typed = typedDomain(domain)
  if (typed === normalizeDomain(domain)) return failure
  const asked = askedAddress(offer, localPart)
  const address = asked && `${asked.slice(0, asked.lastIndexOf('@'))}@${typed}`
  const quoted = failure.address === undefined || address === undefined ? failure : { ...failure, address }
  return describeFailure(quoted, { ...names, ...known({ address }), domain: typed })
}
