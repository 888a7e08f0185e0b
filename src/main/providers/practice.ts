import { failed, success } from '../../shared/result.ts'
import { checkDomain, normalizeDomain } from '../../shared/rules/domain-name.ts'
import { ownDomain } from '../../shared/rules/domain-offer.ts'
import { checkLocalPart, type LocalPartRule, normalizeLocalPart } from '../../shared/rules/local-part.ts'
import { defineProvider } from './define-provider.ts'
import { local, type Provider } from './provider.ts'

/** The one domain of practice addresses. `.invalid` never resolves (RFC 2606), so no mail can be lost to it. */
const practiceDomain = 'practice.invalid'

const localPart: LocalPartRule = {
  minLength: 1,
  maxLength: 64,
  characters: 'a-z0-9_+\\-',
  suggestedCharacters: 'a-z0-9_\\-',
  reserved: [],
}

/**
 * The built-in provider: no key, no network, no mail. It refuses only input that breaks its rules, always in the same
 * way.
 */
export const practice: Provider = defineProvider({
  facts: {
    id: 'practice',
    name: 'Practice',
    localPart,
    domains: { known: [ownDomain(practiceDomain)], freeTyping: false },
    receivesMail: false,
  },
  remakes: true,

  operations: {
    create: local((input) => {
      const domain = normalizeDomain(input.domain.name)
      const problem = checkLocalPart(localPart, input.localPart) ?? checkDomain(domain)
      if (problem !== undefined) return failed(problem)
      if (domain !== practiceDomain) return failed({ reason: 'domain-refused', field: 'domain' })
      return success({ address: `${normalizeLocalPart(input.localPart)}@${practiceDomain}` })
    }),

    remove: local(() => success(null)),
    setActive: local(({ active }) => success(active ? 'active' : 'off')),
    trash: local(() => success('trashed')),
    restore: local(() => success('active')),
    domains: local(() => success([ownDomain(practiceDomain)])),
    testKey: local(() => success({})),
  },
})
