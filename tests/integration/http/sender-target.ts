import type { Target } from '../../../src/main/http/sender.ts'
import type { NewAddress } from '../../../src/main/providers/provider.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'

/** A target at a Haltman server; `more` replaces some of its fields. */
export function haltmanTarget(server: string, key: string, more: Partial<Target> = {}): Target {
  return { server, key: { key, inQuery: false }, accountId: 'first', deadlineMs: 5_000, ...more }
}

/** A new address at the first domain of the test servers. */
export function named(localPart: string, domain = 'haltman.example'): NewAddress {
  return { localPart, domain: ownDomain(domain), label: '' }
}
