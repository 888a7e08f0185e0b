import { failed, success } from '../../shared/result.ts'
import type { Options } from '../../shared/rules/choice.ts'
import { normalizeDomain } from '../../shared/rules/domain-name.ts'
import { askedAddress, type DomainOffer, ruleAt } from '../../shared/rules/domain-offer.ts'
import { checkLocalPart, type LocalPartRule, localPartMaxLength } from '../../shared/rules/local-part.ts'
import { local } from './operation.ts'
import type { Operations } from './provider.ts'

/** Every local part of plain ASCII without quotes (RFC 5322, `dot-atom`). */
export const anyLocalPart: LocalPartRule = {
  minLength: 1,
  maxLength: localPartMaxLength,
  characters: "a-z0-9!#$%&'*+/=?^_`{|}~\\-",
  suggestedCharacters: 'a-z0-9_\\-',
  reserved: [],
}

/** An offer of the user's own mail service, and where its mail arrives, if that is known. */
export interface OwnOffer {
  readonly offer: DomainOffer
  readonly destination?: string
}

/**
 * The operations where the app makes the addresses and the book alone keeps them. A creation that was interrupted
 * before the book had it made nothing.
 * @param offered reads the offer from what the account typed; `undefined` if that cannot be used.
 */
export function ownAddresses(offered: (options: Options) => OwnOffer | undefined): Operations {
  return {
    create: local(({ localPart, domain }, options) => {
      const own = offered(options)
      if (own === undefined || own.offer.name !== normalizeDomain(domain.name)) {
        return failed({ reason: 'domain-refused', field: 'domain' })
      }
      const { offer, ...rest } = own
      const problem = checkLocalPart(ruleAt(anyLocalPart, offer), localPart)
      const address = askedAddress(offer, localPart)
      return problem === undefined && address !== undefined
        ? success({ address, ...rest })
        : failed(problem ?? { reason: 'name-refused', field: 'name' })
    }),
    locate: local(() => success({ absent: true })),
    domains: local((_, options) => {
      const own = offered(options)
      return success(own === undefined ? [] : [own.offer])
    }),
    testKey: local(() => success({})),
  }
}
