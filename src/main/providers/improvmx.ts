import { success } from '../../shared/result.ts'
import type { OfferedValues } from '../../shared/rules/choice.ts'
import { type DomainOffer, ownDomain } from '../../shared/rules/domain-offer.ts'
import { fieldOf, known, textOf } from '../base/json-fields.ts'
import { defineProvider } from './define-provider.ts'
import {
  accountEmail,
  create,
  destinationOf,
  list,
  locate,
  ownedDomains,
  remove,
  setRecipients,
} from './improvmx-aliases.ts'
import { ask, readImprovMx } from './improvmx-dialect.ts'
import { type Asking, once, type ProviderResponse, type Reading } from './operation.ts'
import { plainText } from './plain-text.ts'
import type { KeyReport, Provider } from './provider.ts'
import { normalizeAddress } from './read-address.ts'
import { refuse } from './read-answer.ts'

/** More recipients than a form can show. */
const mostRecipients = 200

/** Lists the domains at which an alias receives mail. */
function* listDomains(): Asking<readonly DomainOffer[]> {
  const owned = yield* ownedDomains()
  if (!owned.ok) return owned
  const names = owned.value.filter(({ receives }) => receives).map(({ name }) => name)
  return success([...new Set(names)].map(ownDomain))
}

/**
 * Lists the recipients: the address of the account, then those of its aliases. The service has no list of them, and takes
 * any address.
 */
function* listChoices(): Asking<OfferedValues> {
  const email = yield* accountEmail()
  if (!email.ok) return email
  const owned = yield* ownedDomains()
  if (!owned.ok) return owned
  const used = owned.value.flatMap(({ aliases }) =>
    aliases.flatMap((alias) => (destinationOf(alias) ?? '').split(', ')),
  )
  const recipients = [...new Set([email.value, ...used])].filter((address) => address !== '')
  return success({ recipient: recipients.slice(0, mostRecipients).map((value) => ({ value })) })
}

/** The plan: its name for people (`testdata/account/read.json` of `bruxisma/go-improvmx`), or whether it is a paid one. */
function planOf(account: unknown): string | undefined {
  const plan = fieldOf(account, 'plan')
  const name = textOf(plan, 'display') ?? (typeof plan === 'string' ? plan : undefined)
  if (name !== undefined) return plainText(name)
  const premium = fieldOf(account, 'premium')
  return typeof premium === 'boolean' ? (premium ? 'Premium' : 'Free') : undefined
}

/** Reads the account. One that is locked accepts its key, and forwards nothing. */
function readAccount(response: ProviderResponse): Reading<KeyReport> {
  return readImprovMx(response, (body) => {
    const account = fieldOf(body, 'account')
    if (normalizeAddress(fieldOf(account, 'email')) === undefined)
      return refuse(response, 'answer-wrong-shape')
    const why = textOf(account, 'lock_reason')
    return fieldOf(account, 'locked') === true
      ? refuse(response, 'banned-owner', { said: why && plainText(why) })
      : success(known({ plan: planOf(account) }))
  })
}

/**
 * ImprovMX, which forwards mail of one's own domains. Facts are from its pages `improvmx.com/api/v3` and
 * `/guides/api-rate-limits/`, and from its own clients `improvmx/cli` and `improvmx/improvmx-raycast-extension`. An alias
 * is on, or does not exist, so its name is free after a deletion. Most domains have a catch-all, the alias `*`.
 */
export const improvmx: Provider = defineProvider({
  facts: {
    id: 'improvmx',
    name: 'ImprovMX',
    mark: 'blue',
    homePage: 'https://improvmx.com',
    // The form of its keys is not published.
    key: { pattern: '^[!-~]{8,512}$', lowerCase: false, queryAllowed: false },
    server: { address: 'https://api.improvmx.com', changeable: false },
    // Its rules for names are not published. Every mail program accepts these.
    localPart: {
      minLength: 1,
      maxLength: 64,
      characters: 'a-z0-9_\\-',
      suggestedCharacters: 'a-z0-9_\\-',
      reserved: [],
    },
    domains: { known: [], freeTyping: false },
    choices: [{ name: 'recipient', values: 'asked', usesFirst: true }],
    receivesMail: true,
    catchesAll: true,
  },
  keyPage: 'https://app.improvmx.com/api',

  authorize: ({ key }) => ({ headers: { Authorization: `Basic ${btoa(`api:${key}`)}` } }),
  // Its pages contradict each other. This is the lowest limit that one of them names: 30 requests a minute of one kind.
  paces: (['create', 'locate', 'list', 'remove', 'setRecipients'] as const).map((name) => ({
    ...{ of: [name], requests: 30, within: 60_000 },
  })),
  locatesDeleted: 'by-address',
  listsByDomain: true,
  remakes: true,
  reportsAccount: true,

  operations: {
    create,
    locate,
    list,
    remove,
    setRecipients,
    domains: listDomains,
    choices: listChoices,
    testKey: once(() => ask('GET', '/account'), readAccount),
  },
})
