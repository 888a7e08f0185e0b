import { success } from '../../shared/result.ts'
import { type DomainOffer, ownDomain } from '../../shared/rules/domain-offer.ts'
import { fieldOf, known } from '../base/json-fields.ts'
import { create, listChoices, relabel, remove, setActive, setRecipients } from './cloudflare-changes.ts'
import { readToken, verifying } from './cloudflare-dialect.ts'
import { list, locate, usedDestinations } from './cloudflare-rules.ts'
import { listZones, usableZones } from './cloudflare-zones.ts'
import { defineProvider } from './define-provider.ts'
import type { Asking } from './operation.ts'
import type { KeyReport, Provider } from './provider.ts'
import { readTimestamp } from './timestamp.ts'

/** Lists the domains that the token sees and whose mail the service takes, as far as it says so. */
function* listDomains(): Asking<readonly DomainOffer[]> {
  const zones = yield* usableZones()
  return zones.ok ? success([...new Set(zones.value.map(({ name }) => name))].map(ownDomain)) : zones
}

/** Tests a token by what it is needed for: asks when it ends, then lists the domains, and the rules of one. */
function* testKey(): Asking<KeyReport> {
  // A token of an account, not of a user, is not verified here, and works all the same.
  const token = readToken(yield verifying)
  const zones = yield* listZones()
  if (!zones.ok) return zones
  const [zone] = zones.value
  const rules = zone === undefined ? success([]) : yield* usedDestinations(zone)
  if (!rules.ok) return rules
  const end = token.ok ? readTimestamp(fieldOf(token.value, 'expires_on')) : undefined
  return success(known({ keyExpiresAt: end }))
}

/**
 * Cloudflare Email Routing, which forwards mail of one's own domains. Facts are from its generated client
 * (`cloudflare/cloudflare-typescript`, `src/resources/email-routing`) and its documentation (`cloudflare/cloudflare-docs`,
 * `email-routing/limits.mdx`). One address has one rule, so its name is free after a deletion.
 */
export const cloudflare: Provider = defineProvider({
  facts: {
    id: 'cloudflare',
    name: 'Cloudflare Email Routing',
    mark: 'orange',
    homePage: 'https://www.cloudflare.com',
    // Tokens have 40 characters, newer ones more. The old key, which rules the whole account, has 37.
    key: { pattern: '^[A-Za-z0-9_-]{40,256}$', lowerCase: false, queryAllowed: false },
    server: { address: 'https://api.cloudflare.com', changeable: false },
    localPart: {
      minLength: 1,
      maxLength: 64,
      characters: 'a-z0-9_\\-',
      suggestedCharacters: 'a-z0-9_\\-',
      reserved: [],
    },
    labelMaxLength: 200,
    domains: { known: [], freeTyping: false },
    choices: [{ name: 'recipient', values: 'asked', usesFirst: true }],
    receivesMail: true,
    catchesAll: true,
    mailWhen: { off: 'caught' },
  },
  keyPage: 'https://dash.cloudflare.com/profile/api-tokens',

  authorize: ({ key }) => ({ headers: { Authorization: `Bearer ${key}` } }),
  // Counted for all tokens of a user and the website together.
  paces: [{ requests: 1_200, within: 300_000 }],
  locatesDeleted: 'by-address',
  listsByDomain: true,
  remakes: true,
  reportsAccount: true,

  operations: {
    create,
    locate,
    list,
    setActive,
    remove,
    relabel,
    setRecipients,
    domains: listDomains,
    choices: listChoices,
    testKey,
  },
})
