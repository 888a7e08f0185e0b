import { success } from '../../shared/result.ts'
import { defineProvider } from './define-provider.ts'
import { domains, list, locate, locateUnnamed } from './fastmail-addresses.ts'
import { create, relabel, remove, restore, setActive, trash } from './fastmail-changes.ts'
import { openSession } from './fastmail-session.ts'
import type { Provider } from './provider.ts'

/**
 * Fastmail's masked email, and servers that speak its capability of JMAP. Facts are from Fastmail's page for developers
 * (fastmail.com/dev), RFC 8620, and the answers that are recorded in `ajyey/fastmail-masked-email` (`src/__fixtures__`).
 * It sends no mail in the name of an address: only Fastmail's own apps do.
 */
export const fastmail: Provider = defineProvider({
  facts: {
    id: 'fastmail',
    name: 'Fastmail',
    mark: 'blue',
    homePage: 'https://www.fastmail.com',
    // An API token: `fmu1-` and three parts of hexadecimal digits. Other servers have tokens of their own.
    key: { pattern: '^[!-~]{1,256}$', lowerCase: false, queryAllowed: false },
    server: { address: 'https://api.fastmail.com', changeable: true },
    // With the dot and five letters, an address holds no more than 64 characters before the @.
    localPart: {
      minLength: 1,
      maxLength: 58,
      characters: 'a-z0-9_',
      dotless: true,
      suggestedCharacters: 'a-z0-9_',
      reserved: [],
    },
    domains: { known: [], freeTyping: false },
    choices: [{ name: 'format', values: ['words'] }],
    mailWhen: { off: 'to-trash', trashed: 'bounces' },
    receivesMail: true,
  },
  keyPage: 'https://app.fastmail.com/settings/security/tokens/new',

  authorize: ({ key }) => ({ headers: { Authorization: `Bearer ${key}` } }),
  // The session of some customers names the server of their region (`latchkey`, issue 128).
  otherOrigins: /^https:\/\/(?:[a-z0-9-]+\.)?api\.fastmail\.com\//,
  countedAs: { create: 'creations' },
  marks: true,
  listsEverything: true,
  undoDeletes: true,

  operations: {
    create,
    locate,
    locateUnnamed,
    list,
    setActive,
    trash,
    restore,
    remove,
    relabel,
    domains,
    *testKey() {
      const session = yield* openSession()
      return session.ok ? success({}) : session
    },
  },
})
