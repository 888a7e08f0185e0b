import type { AddressDraft } from '../../shared/contract.ts'
import type { Failure } from '../../shared/failure.ts'
import { normalizeDomain, typedDomain } from '../../shared/rules/domain-name.ts'
import { normalizeLocalPart } from '../../shared/rules/local-part.ts'
import { describeFailure } from '../base/describe-failure.ts'

/**
 * Quotes the domain of a failed creation in the letters that the user typed. The app sends and keeps punycode, which is
 * unreadable.
 */
export function quoteTyped(
  failure: Failure,
  { localPart, domain }: Pick<AddressDraft, 'localPart' | 'domain'>,
  names: { readonly provider?: string; readonly account?: string },
): Failure {
  const typed = typedDomain(domain)
  if (typed === normalizeDomain(domain)) return failure
  const address = `${normalizeLocalPart(localPart)}@${typed}`
  const quoted = failure.address === undefined ? failure : { ...failure, address }
  return describeFailure(quoted, { ...names, address, domain: typed })
}
