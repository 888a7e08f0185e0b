import type { AddressDraft, DraftField } from '../../shared/contract.ts'
import type { Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import { checkDomain, normalizeDomain } from '../../shared/rules/domain-name.ts'
import { labelMaxLength, normalizeLabel } from '../../shared/rules/label.ts'
import { checkLocalPart, normalizeLocalPart } from '../../shared/rules/local-part.ts'
import type { ProviderView } from '../../shared/views/provider.ts'
import type { NewAddress } from '../providers/provider.ts'

/** The form for an address, as the user typed it. */
type TypedAddress = Pick<AddressDraft, 'localPart' | 'domain' | 'label'>

function problemOfDomain({ domains }: ProviderView, typed: string): Refusal | undefined {
  const problem = checkDomain(typed, domains)
  if (problem !== undefined || domains.freeTyping) return problem
  return domains.known.includes(normalizeDomain(typed))
    ? undefined
    : { reason: 'domain-refused', field: 'domain' }
}

/** The faults of a form by the rules of the provider, by field. The service is not asked. */
export function problemsOf(
  provider: ProviderView,
  { localPart, domain, label }: TypedAddress,
): Readonly<Partial<Record<DraftField, Refusal>>> {
  const limit = provider.labelMaxLength ?? labelMaxLength
  const name = checkLocalPart(provider.localPart, localPart)
  const domainProblem = problemOfDomain(provider, domain)
  return {
    ...(name === undefined ? {} : { name }),
    ...(domainProblem === undefined ? {} : { domain: domainProblem }),
    ...(normalizeLabel(label).length > limit
      ? { label: { reason: 'label-too-long', field: 'label', limit } }
      : {}),
  }
}

/** The form as it is sent, or its first fault. */
export function checkNewAddress(provider: ProviderView, typed: TypedAddress): Result<NewAddress, Refusal> {
  const { name, domain, label } = problemsOf(provider, typed)
  const problem = name ?? domain ?? label
  if (problem !== undefined) return failed(problem)
  return success({
    localPart: normalizeLocalPart(typed.localPart),
    domain: normalizeDomain(typed.domain),
    label: normalizeLabel(typed.label),
  })
}
