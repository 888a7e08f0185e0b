import { defineProvider } from './define-provider.ts'
import type { Provider } from './provider.ts'
import { listDomains, randomDomain, testKey } from './relay-account.ts'
import { blockPromotions, create, relabel, remove, setActive } from './relay-changes.ts'
import { list, locate, locateUnnamed } from './relay-masks.ts'

/**
 * Firefox Relay. Facts are from its public source (`mozilla/fx-private-relay`, 19 August 2026). Its API is not promised to
 * anybody, but its settings hand out a key for it. Users write from a mask only by answering mail. A deleted name is never
 * free again.
 */
export const relay: Provider = defineProvider({
  facts: {
    id: 'relay',
    name: 'Firefox Relay',
    mark: 'violet',
    homePage: 'https://relay.firefox.com',
    // A UUID (`api_token` of `privaterelay/models.py`).
    key: {
      pattern: '^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
      lowerCase: true,
      length: 36,
      queryAllowed: false,
    },
    server: { address: 'https://relay.firefox.com', changeable: false },
    // `_re_valid_address` of `emails/validators.py`. A hyphen at an end is refused, and so are words of a secret list.
    localPart: {
      minLength: 1,
      maxLength: 63,
      characters: 'a-z0-9\\-',
      suggestedCharacters: 'a-z0-9',
      reserved: [],
    },
    // `description` of `emails/models.py`; Django counts code points (`MaxLengthValidator`).
    labelMaxLength: 64,
    labelByCodePoint: true,
    domains: { known: [{ name: randomDomain, naming: 'made' }], freeTyping: false },
    receivesMail: true,
  },
  keyPage: 'https://relay.firefox.com/accounts/settings/',
  // The link to a mask in the service's own mails (`emails/templates/emails/disabled_mask_for_spam.txt`).
  addressPage: ({ address }) => `/accounts/profile/#${encodeURIComponent(address)}`,

  authorize: ({ key }) => ({ headers: { Authorization: `Token ${key}` } }),
  // `AddressRateThrottle` of `api/views/emails.py`, and as many for the profile.
  paces: [{ requests: 30, within: 60_000 }],
  // The hundredth drops all mail of the account for a day (`MAX_ADDRESS_CREATION_PER_DAY` of `privaterelay/settings.py`).
  mostADay: 50,
  listsEverything: true,
  marks: true,
  remakes: false,
  reportsAccount: true,

  operations: {
    create,
    locate,
    locateUnnamed,
    list,
    setActive,
    blockPromotions,
    remove,
    relabel,
    domains: listDomains,
    testKey,
  },
})
