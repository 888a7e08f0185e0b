import type { AddressDraft } from '../../shared/contract.ts'
import { checkDomain, normalizeDomain } from '../../shared/domain-name.ts'
import type { Refusal } from '../../shared/failure.ts'
import { checkLocalPart, normalizeLocalPart } from '../../shared/local-part.ts'
import type { ProviderView } from '../../shared/provider.ts'
import type { Result } from '../../shared/result.ts'
import { failed, success } from '../../shared/result.ts'
import type { NewAddress } from '../providers/provider.ts'

/** The longest label of a service that sets no limit, where labels stay in the app. */
export const ownLabelMaxLength = 200

/** Checks what the form holds against the provider's rules, before anything is sent. */
export function checkNewAddress(
  provider: ProviderView,
  draft: Pick<AddressDraft, 'localPart' | 'domain' | 'label'>,
): Result<NewAddress, Refusal> {
  const label = draft.label.trim()
  const limit = provider.labelMaxLength ?? ownLabelMaxLength
  const problem =
    checkLocalPart(provider.localPart, draft.localPart) ??
    checkDomain(draft.domain) ??
    (label.length > limit ? ({ reason: 'label-too-long', field: 'label', limit } as const) : undefined)
  if (problem !== undefined) return failed(problem)

  const domain = normalizeDomain(draft.domain)
  if (!provider.domains.freeTyping && !provider.domains.known.includes(domain)) {
    return failed({ reason: 'domain-refused', field: 'domain' })
  }
  return success({ localPart: normalizeLocalPart(draft.localPart), domain, label })
}
