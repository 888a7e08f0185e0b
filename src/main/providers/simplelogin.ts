import { defineProvider } from './define-provider.ts'
import { once } from './operation.ts'
import type { Provider } from './provider.ts'
import { listDomains, readChoices, testKey } from './simplelogin-account.ts'
import { locate, readPage, readUnnamed, requestPage, requestUnnamed } from './simplelogin-aliases.ts'
import {
  pin,
  relabel,
  remove,
  sendFrom,
  setActive,
  setDisplayName,
  setRecipients,
  trash,
} from './simplelogin-changes.ts'
import { create } from './simplelogin-creation.ts'
import { ask } from './simplelogin-dialect.ts'

/**
 * SimpleLogin, hosted or on a server of one's own. Facts are from its public source (`simple-login/app`, 31 July 2026).
 * It restores nothing by its API: only its website does. A deleted name is never free again.
 */
export const simplelogin: Provider = defineProvider({
  facts: {
    id: 'simplelogin',
    name: 'SimpleLogin',
    mark: 'amber',
    homePage: 'https://simplelogin.io',
    // Sixty letters as a rule, rarely a UUID; the service compares whatever it is sent (`ApiKey.create`).
    key: { pattern: '^[!-~]{1,128}$', lowerCase: false, queryAllowed: false },
    server: { address: 'https://app.simplelogin.io', changeable: true },
    // It silently replaces every other character, and removes blanks (`convert_to_id`).
    localPart: {
      minLength: 1,
      maxLength: 40,
      characters: 'a-z0-9_\\-',
      suggestedCharacters: 'a-z0-9_\\-',
      reserved: [],
    },
    // It keeps a note of any length.
    labelMaxLength: 500,
    displayNameMaxLength: 128,
    domains: { known: [], freeTyping: false },
    choices: [
      { name: 'recipient', values: 'asked' },
      { name: 'format', values: ['words', 'uuid'] },
    ],
    receivesMail: true,
  },
  keyPage: 'https://app.simplelogin.io/dashboard/api_key',
  addressPage({ address, remoteId, state }) {
    if (state === 'trashed') return '/dashboard/alias_trash'
    const query = remoteId === undefined ? { query: address } : { highlight_alias_id: remoteId }
    return `/dashboard/?${new URLSearchParams(query)}`
  },

  authorize: ({ key }) => ({ headers: { Authentication: key } }),
  countedAs: { create: 'creations', list: 'lists', locate: 'lists', locateUnnamed: 'lists' },
  // Tries that are refused count, too (`ALIAS_LIMIT`, and the limit of `v2/aliases`).
  paces: [
    { of: ['create'], requests: 1, within: 12_000 },
    { of: ['list', 'locate', 'locateUnnamed', 'setActive', 'trash'], requests: 50, within: 60_000 },
  ],
  // Only a toggle switches, and only a deletion trashes. A first one that arrives late would meet the second.
  unrepeatable: ['setActive', 'trash'],
  // No list shows the trash, or has a total; an id tells both (`get_alias`).
  locatesDeleted: 'by-id',

  remakes: false,
  reportsAccount: true,

  operations: {
    create,
    locate,
    locateUnnamed: once(requestUnnamed, readUnnamed),
    list: once((cursor) => requestPage(cursor), readPage),
    setActive,
    trash,
    remove,
    relabel,
    pin,
    setDisplayName,
    setRecipients,
    sendFrom,
    domains: listDomains,
    choices: once(() => ask('GET', '/v2/mailboxes'), readChoices),
    testKey,
  },
})
