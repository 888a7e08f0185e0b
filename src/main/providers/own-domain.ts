import { checkDomain, normalizeDomain } from '../../shared/rules/domain-name.ts'
import { ownDomain as offerOfDomain } from '../../shared/rules/domain-offer.ts'
import { defineProvider } from './define-provider.ts'
import { anyLocalPart, ownAddresses } from './own-addresses.ts'
import type { Provider } from './provider.ts'

/**
 * A domain of the user whose mail service accepts mail to every name (catch-all). The app sends nothing: it makes the
 * name, and mail arrives if the catch-all is on.
 */
export const ownDomain: Provider = defineProvider({
  facts: {
    id: 'own-domain',
    mark: 'teal',
    localPart: anyLocalPart,
    domains: { known: [], freeTyping: false },
    choices: [{ name: 'domain', values: 'typed' }],
    receivesMail: true,
  },

  operations: ownAddresses(({ domain = '' }) =>
    checkDomain(domain) === undefined ? { offer: offerOfDomain(normalizeDomain(domain)) } : undefined,
  ),
})
