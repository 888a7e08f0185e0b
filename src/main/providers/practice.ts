import { failed, success } from '../../shared/result.ts'
import { checkDomain, normalizeDomain } from '../../shared/rules/domain-name.ts'
import { type DomainOffer, offerOf, ownDomain } from '../../shared/rules/domain-offer.ts'
import { checkLocalPart, type LocalPartRule, normalizeLocalPart } from '../../shared/rules/local-part.ts'
import { defineProvider } from './define-provider.ts'
import { local } from './operation.ts'
import type { NewAddress, Provider } from './provider.ts'

/**
 * The domains of practice addresses: the user names those at the first, the provider those at the second. `.invalid`
 * never resolves (RFC 2606), so no mail can be lost to it.
 */
const offers: readonly DomainOffer[] = [
  ownDomain('practice.invalid'),
  { name: 'random.practice.invalid', naming: 'made', formats: ['words', 'characters'] },
]

const localPart: LocalPartRule = {
  minLength: 1,
  maxLength: 64,
  characters: 'a-z0-9_+\\-',
  suggestedCharacters: 'a-z0-9_\\-',
  reserved: [],
}

/** A word for each hexadecimal digit. */
const words =
  'amber birch cedar coral delta ember fjord grove harbor island lagoon maple meadow prairie river willow'.split(
    ' ',
  )

/** Makes a name such as `amber.river.1234`, or of eight characters, from the hexadecimal digits of a mark. */
function nameFrom({ mark = '', format }: NewAddress): string {
  const digits = mark.replace(/[^0-9a-f]/g, '').padEnd(8, '0')
  if (format === 'characters') return digits.slice(0, 8)
  const [first = '', second = ''] = [...digits].map((digit) => words[Number.parseInt(digit, 16)])
  return `${first}.${second}.${Number.parseInt(digits.slice(2, 7), 16) % 10_000}`
}

/**
 * The built-in provider: no key, no network, no mail. It refuses only input that breaks its rules, always in the same
 * way.
 */
export const practice: Provider = defineProvider({
  facts: {
    id: 'practice',
    localPart,
    domains: { known: offers, freeTyping: false },
    receivesMail: false,
  },
  remakes: true,
  marks: true,

  operations: {
    create: local((input) => {
      const domain = normalizeDomain(input.domain.name)
      const offer = offerOf(offers, domain)
      const name = offer?.naming === 'made' ? nameFrom(input) : normalizeLocalPart(input.localPart)
      const problem = checkLocalPart(localPart, name) ?? checkDomain(domain)
      if (problem !== undefined) return failed(problem)
      return offer === undefined
        ? failed({ reason: 'domain-refused', field: 'domain' })
        : success({ address: `${name}@${domain}` })
    }),

    remove: local(() => success(null)),
    setActive: local(({ active }) => success(active ? 'active' : 'off')),
    trash: local(() => success('trashed')),
    restore: local(() => success('active')),
    sendFrom: local(({ address, to }) => {
      const at = address.lastIndexOf('@')
      return success(`${address.slice(0, at)}+${to.replace('@', '=')}${address.slice(at)}`)
    }),
    domains: local(() => success(offers)),
    testKey: local(() => success({})),
  },
})
