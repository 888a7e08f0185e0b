import type { AddressDraft, DraftField } from '../../shared/contract.ts'
import type { Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import { checkDomain, normalizeDomain } from '../../shared/rules/domain-name.ts'
import { type DomainOffer, offerOf, ownDomain, ruleAt, withoutHead } from '../../shared/rules/domain-offer.ts'
import { labelLimit, labelRoom, normalizeLabel } from '../../shared/rules/label.ts'
import { checkLocalPart, normalizeLocalPart } from '../../shared/rules/local-part.ts'
import type { ProviderView } from '../../shared/views/provider.ts'
import { known } from '../base/json-fields.ts'
import type { NewAddress } from '../providers/provider.ts'

/** The form for an address, as the user typed it. */
type TypedAddress = Pick<AddressDraft, 'localPart' | 'domain' | 'label'>

function problemOfDomain(
  { domains }: ProviderView,
  typed: string,
  offer: DomainOffer | undefined,
): Refusal | undefined {
  const problem = checkDomain(typed, domains)
  if (problem !== undefined || domains.freeTyping) return problem
  return offer === undefined ? { reason: 'domain-refused', field: 'domain' } : undefined
}

/**
 * The faults of a form by the rules of the provider, by field. The service is not asked.
 * @param offers the domains that are known for the account.
 */
export function problemsOf(
  provider: ProviderView,
  { localPart, domain, label }: TypedAddress,
  offers: readonly DomainOffer[],
): Readonly<Partial<Record<DraftField, Refusal>>> {
  const offer = offerOf(offers, normalizeDomain(domain))
  const rule = offer === undefined ? provider.localPart : ruleAt(provider.localPart, offer)
  const chosen = offer === undefined ? localPart : withoutHead(offer, localPart)
  const name = offer?.naming === 'made' ? undefined : checkLocalPart(rule, chosen)
  const domainProblem = problemOfDomain(provider, domain, offer)
  return {
    ...(name === undefined ? {} : { name }),
    ...(domainProblem === undefined ? {} : { domain: domainProblem }),
    ...(labelRoom(normalizeLabel(label), provider) < 0
      ? { label: { reason: 'label-too-long', field: 'label', limit: labelLimit(provider) } }
      : {}),
  }
}

/** The form as it is sent, or its first fault. */
export function checkNewAddress(
  provider: ProviderView,
  typed: TypedAddress,
  offers: readonly DomainOffer[],
): Result<NewAddress, Refusal> {
  const { name, domain, label } = problemsOf(provider, typed, offers)
  const problem = name ?? domain ?? label
  if (problem !== undefined) return failed(problem)
  const written = normalizeDomain(typed.domain)
  const offer = offerOf(offers, written) ?? ownDomain(written)
  return success({
    localPart: offer.naming === 'made' ? '' : normalizeLocalPart(withoutHead(offer, typed.localPart)),
    domain: offer,
    ...known({ format: offer.format }),
    label: normalizeLabel(typed.label),
  })
}
