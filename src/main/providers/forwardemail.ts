import { defineProvider } from './define-provider.ts'
import { listAliases, listChoices, listDomains, testKey } from './forwardemail-account.ts'
import { readLocated, requestAlias } from './forwardemail-aliases.ts'
import { create, relabel, remove, setActive, setRecipients } from './forwardemail-changes.ts'
import { once } from './operation.ts'
import type { Provider } from './provider.ts'

/**
 * Forward Email, hosted or on a server of one's own. Facts are from its public source (`forwardemail/forwardemail.net`).
 * Its random names are few and easy to guess, so the app makes its own. A deleted name is free again at once.
 */
export const forwardemail: Provider = defineProvider({
  facts: {
    id: 'forwardemail',
    name: 'Forward Email',
    mark: 'teal',
    homePage: 'https://forwardemail.net',
    // `models/users.js`.
    key: { pattern: '^[0-9a-f]{24}$', lowerCase: true, length: 24, queryAllowed: false },
    server: { address: 'https://api.forwardemail.net', changeable: true },
    // Others mean more than one address, such as `*`, or do not pass in every program that sends mail.
    localPart: {
      minLength: 1,
      maxLength: 64,
      characters: 'a-z0-9_\\-',
      suggestedCharacters: 'a-z0-9_\\-',
      reserved: [],
    },
    // `models/aliases.js`.
    labelMaxLength: 150,
    // A shared domain is listed only once the account has an alias there.
    domains: { known: [], freeTyping: true },
    choices: [{ name: 'recipient', values: 'asked' }],
    receivesMail: true,
    // The alias `*` of an own domain; a shared one has none (`models/aliases.js`).
    catchesAll: true,
  },
  keyPage: 'https://forwardemail.net/my-account/security',

  // Every sentence is translated. Without a language it is in the one that the account used last.
  authorize: ({ key }) => ({
    headers: { Authorization: `Basic ${btoa(`${key}:`)}`, 'Accept-Language': 'en' },
  }),
  // The library's own default allows 1,000 from one network (`@ladjs/shared-config`); other programs share it.
  paces: [{ requests: 300, within: 60_000 }],
  // Older servers do not have all routes.
  mayLack: true,
  listsEverything: true,
  locatesDeleted: 'by-id',
  listsByDomain: true,
  remakes: true,
  reportsAccount: true,

  operations: {
    create,
    locate: once(requestAlias, readLocated),
    list: listAliases,
    setActive,
    remove,
    relabel,
    setRecipients,
    domains: listDomains,
    choices: listChoices,
    testKey,
  },
})
