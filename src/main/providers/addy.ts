import { addyProvider } from './addy-provider.ts'
import type { Provider } from './provider.ts'

/** addy.io, hosted or on a server of one's own. */
export const addy: Provider = addyProvider({
  id: 'addy',
  name: 'addy.io',
  mark: 'green',
  homePage: 'https://addy.io',
  keyPage: 'https://app.addy.io/settings/api',
  server: { address: 'https://app.addy.io', changeable: true },
  listsEverything: true,
  hasAddressPages: true,
})

/**
 * ProxiedMail. Other programs create addresses with it by the dialect's first operation, and let it make the name
 * (`proxiedmail.ts` of Bitwarden's source). Its keys are shorter, and its other operations are not known.
 */
export const proxiedmail: Provider = addyProvider({
  id: 'proxiedmail',
  name: 'ProxiedMail',
  mark: 'orange',
  homePage: 'https://proxiedmail.com',
  keyPage: 'https://proxiedmail.com/en/settings',
  server: { address: 'https://proxiedmail.com', changeable: false },
  keyMinLength: 20,
  surelyHas: ['create'],
  domains: ['proxiedmail.com', 'pdxmail.com', 'pdxmail.net'].map((name) => ({ name, naming: 'made' })),
})

/** MailFlusher, which began as a copy of addy.io's source and kept its routes (`routes/api.php` of its source). */
export const mailflusher: Provider = addyProvider({
  id: 'mailflusher',
  name: 'MailFlusher',
  mark: 'sky',
  homePage: 'https://app.mailflusher.com',
  keyPage: 'https://app.mailflusher.com/settings/api',
  server: { address: 'https://app.mailflusher.com', changeable: false },
  hasAddressPages: true,
})

/** Skudo, which says of itself that addy.io's extension works with it (the page of its own extension). */
export const skudo: Provider = addyProvider({
  id: 'skudo',
  name: 'Skudo',
  mark: 'slate',
  homePage: 'https://skudo.org',
  keyPage: 'https://app.skudo.org/settings/api',
  server: { address: 'https://app.skudo.org', changeable: true },
})
