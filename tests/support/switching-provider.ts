import { countOf, fieldOf, known, nameOf, textOf } from '../../src/main/base/json-fields.ts'
import { defineProvider } from '../../src/main/providers/define-provider.ts'
import { locateOnPage } from '../../src/main/providers/locate-on-page.ts'
import { once, type ProviderResponse, type Reading } from '../../src/main/providers/operation.ts'
import type {
  ConfirmedAddress,
  ExistingState,
  KnownAddress,
  Provider,
  RemotePage,
} from '../../src/main/providers/provider.ts'
import { normalizeAddress, readAddress } from '../../src/main/providers/read-address.ts'
import { refuse } from '../../src/main/providers/read-answer.ts'
import { reader } from '../../src/main/providers/reading.ts'
import { success } from '../../src/shared/result.ts'
import { joinDestinations } from '../../src/shared/rules/destination.ts'
import { ownDomain } from '../../src/shared/rules/domain-offer.ts'

const read = reader({
  value: (body) => fieldOf(body, 'data'),
  isRefusal: () => false,
  isOwn: () => true,
  code: (body) => nameOf(body, 'error'),
  quote: () => undefined,
  meanings: [
    { status: 404, code: 'no_such_alias', reason: 'address-gone' },
    { status: 409, code: 'exists', reason: 'name-taken' },
    { status: 422, code: 'bad_note', reason: 'label-refused' },
    { status: 422, code: 'bad_shown', reason: 'display-name-refused' },
    { status: 422, code: 'bad_recipient', reason: 'input-refused' },
    { status: 422, code: 'bad_email', reason: 'email-refused' },
    { status: 402, code: 'limit', reason: 'addresses-used-up' },
    { status: 402, code: 'no_filter', reason: 'blocking-needs-plan' },
  ],
})

const stateOf = (alias: unknown): ExistingState =>
  fieldOf(alias, 'trashed') === true ? 'trashed' : fieldOf(alias, 'enabled') === true ? 'active' : 'off'

function readAlias(alias: unknown): ConfirmedAddress | undefined {
  const address = normalizeAddress(fieldOf(alias, 'address'))
  const remoteId = nameOf(alias, 'id')
  if (address === undefined || remoteId === undefined) return undefined
  const createdAt = countOf(alias, 'created')
  const to = fieldOf(alias, 'to')
  const destination = Array.isArray(to) ? joinDestinations(to.map(String)) || undefined : undefined
  const [note, shown, pinned] = [fieldOf(alias, 'note'), fieldOf(alias, 'shown'), fieldOf(alias, 'pinned')]
  const filtered = fieldOf(alias, 'filtered')
  return {
    address,
    remoteId,
    state: stateOf(alias),
    ...known({ createdAt, destination }),
    ...(typeof note === 'string' ? { label: note } : {}),
    ...(typeof shown === 'string' ? { displayName: shown } : {}),
    ...(typeof pinned === 'boolean' ? { pinned } : {}),
    ...(typeof filtered === 'boolean' ? { blocksPromotions: filtered } : {}),
  }
}

function readPage(response: ProviderResponse): Reading<RemotePage> {
  return read(response, (data) =>
    Array.isArray(data)
      ? success({ items: data.map(readAlias).filter((item) => item !== undefined) })
      : refuse(response, 'answer-wrong-shape'),
  )
}

const pathOf = ({ remoteId = '' }: KnownAddress, end = '') => `/aliases/${encodeURIComponent(remoteId)}${end}`
const readState = (response: ProviderResponse) => read(response, (alias) => success(stateOf(alias)))
const readNothing = (response: ProviderResponse) => read(response, () => success(null))
const list = () => ({ method: 'GET', path: '/aliases' }) as const

/**
 * A service that exists only in tests, over a network: it makes names, switches, trashes, restores and forgets addresses,
 * keeps labels, display names, pins and recipients, and blocks promotions on a paid plan. It has the id of another
 * provider, because the list of ids is fixed.
 */
export const switchingProvider: Provider = defineProvider({
  facts: {
    id: 'likedo',
    name: 'Switchboard',
    homePage: 'https://switchboard.example',
    key: { pattern: '^[!-~]{8,64}$', lowerCase: false, queryAllowed: false },
    server: { address: 'https://switchboard.example', changeable: true },
    localPart: {
      minLength: 1,
      maxLength: 64,
      characters: 'a-z0-9',
      suggestedCharacters: 'a-z0-9',
      reserved: [],
    },
    domains: {
      known: [ownDomain('switch.example'), { name: 'random.example', naming: 'made' }],
      freeTyping: false,
    },
    labelMaxLength: 40,
    displayNameMaxLength: 20,
    choices: [{ name: 'recipient', values: 'asked' }],
    receivesMail: true,
  },
  authorize: ({ key }) => ({ headers: { Authorization: `Bearer ${key}` } }),
  listsEverything: true,
  operations: {
    create: once(
      ({ localPart, domain, label }) => ({
        method: 'POST',
        path: '/aliases',
        body: { domain: domain.name, note: label, ...(domain.naming === 'made' ? {} : { name: localPart }) },
      }),
      (response, input) =>
        read(response, (alias) => {
          const address = readAddress(response, fieldOf(alias, 'address'), input)
          return address.ok ? success({ ...readAlias(alias), address: address.value }) : address
        }),
    ),
    locate: once(list, (response, input) => {
      const page = readPage(response)
      return page.ok ? locateOnPage(response, page.value, input) : page
    }),
    locateUnnamed: once(list, readPage),
    list: once(list, readPage),
    testKey: once(list, (response) => read(response, () => success({}))),
    setActive: once(
      ({ active, ...known }) => ({ method: 'PUT', path: pathOf(known), body: { enabled: active } }),
      readState,
    ),
    trash: once((known) => ({ method: 'POST', path: pathOf(known, '/trash') }), readState),
    restore: once((known) => ({ method: 'POST', path: pathOf(known, '/restore') }), readState),
    remove: once((known) => ({ method: 'DELETE', path: pathOf(known) }), readNothing),
    relabel: once(
      ({ label, ...known }) => ({ method: 'PATCH', path: pathOf(known), body: { note: label } }),
      readNothing,
    ),
    pin: once(
      ({ pinned, ...known }) => ({ method: 'PATCH', path: pathOf(known), body: { pinned } }),
      readNothing,
    ),
    blockPromotions: once(
      ({ blocks, ...known }) => ({ method: 'PATCH', path: pathOf(known), body: { filtered: blocks } }),
      readNothing,
    ),
    setDisplayName: once(
      ({ displayName, ...known }) => ({ method: 'PATCH', path: pathOf(known), body: { shown: displayName } }),
      readNothing,
    ),
    setRecipients: once(
      ({ recipients, ...known }) => ({ method: 'PATCH', path: pathOf(known), body: { to: recipients } }),
      (response) =>
        read(response, (alias) => success({ ...known({ destination: readAlias(alias)?.destination }) })),
    ),
    sendFrom: once(
      ({ to, ...known }) => ({ method: 'POST', path: pathOf(known, '/contacts'), body: { to } }),
      (response) => read(response, (contact) => success(textOf(contact, 'reverse') ?? '')),
    ),
    choices: once(
      () => ({ method: 'GET', path: '/recipients' }),
      (response) =>
        read(response, (found) => {
          const emails = Array.isArray(found) ? found : []
          return success({
            recipient: emails.map((email) => ({
              value: nameOf(email, 'id') ?? '',
              words: textOf(email, 'email') ?? '',
            })),
          })
        }),
    ),
  },
})

/** The same service with a plan, a quota and keys that expire, which `testKey` reports. */
export const reportingProvider: Provider = {
  ...switchingProvider,
  reportsAccount: true,
  operations: {
    ...switchingProvider.operations,
    testKey: once(
      () => ({ method: 'GET', path: '/account' }),
      (response) =>
        read(response, (facts) => {
          const limit = countOf(facts, 'limit')
          return success(
            known({
              plan: textOf(facts, 'plan'),
              quota: limit === undefined ? undefined : { limit, used: countOf(facts, 'used') ?? 0 },
              keyExpiresAt: countOf(facts, 'keyEnds'),
            }),
          )
        }),
    ),
  },
}
