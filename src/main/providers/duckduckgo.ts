import { failed, success } from '../../shared/result.ts'
import { fieldOf, textOf } from '../base/json-fields.ts'
import { defineProvider } from './define-provider.ts'
import { askAbout, duckDomain, duckLocalPart, readDuck } from './duckduckgo-dialect.ts'
import { askForDuckKey, confirmDuckKey } from './duckduckgo-sign-in.ts'
import type { Located, LocateInput } from './lookup.ts'
import { local, type Operation, once, type ProviderResponse, type Reading } from './operation.ts'
import type { ConfirmedAddress, ExistingState, KnownAddress, NewAddress, Provider } from './provider.ts'
import { readAddress } from './read-address.ts'
import { refuse } from './read-answer.ts'

/** The service answers 404, with any body, about an address that does not exist or has another owner. */
const isUnknown = ({ status }: ProviderResponse): boolean => status === 404

function readState(response: ProviderResponse): Reading<ExistingState> {
  return readDuck(response, (body) => {
    const active = fieldOf(body, 'active')
    if (typeof active !== 'boolean') return refuse(response, 'answer-wrong-shape')
    return success(active ? 'active' : 'off')
  })
}

/** Reads the created address: its local part, as the service's own clients expect it, or the whole address. */
function readCreated(response: ProviderResponse, input: NewAddress): Reading<ConfirmedAddress> {
  return readDuck(response, (body) => {
    const told = textOf(body, 'address')?.trim()
    const whole = told === undefined || told.includes('@') ? told : `${told}@${duckDomain}`
    const address = readAddress(response, whole, input)
    return address.ok ? success({ address: address.value }) : address
  })
}

/** An operation about an address of the service. Nothing is sent about any other. */
function aboutAddress<Input extends KnownAddress, Value>(
  method: 'GET' | 'PUT',
  query: (input: Input) => Readonly<Record<string, string>>,
  read: (response: ProviderResponse, input: Input) => Reading<Value>,
  elsewhere: (input: Input) => Reading<Value>,
): Operation<Input, Value> {
  return function* (input) {
    const localPart = duckLocalPart(input.address)
    if (localPart === undefined) return elsewhere(input)
    return read(yield askAbout(method, localPart, query(input)), input)
  }
}

/** The refusal of an address that the service does not have. */
function gone({ address }: KnownAddress): Reading<never> {
  return failed({ reason: 'address-gone', address })
}

function readLocated(response: ProviderResponse, { address }: LocateInput): Reading<Located> {
  if (isUnknown(response)) return success({ absent: true })
  const state = readState(response)
  return state.ok ? success({ found: { address, state: state.value } }) : state
}

/**
 * DuckDuckGo Email Protection. Nothing is published: requests and answers are those of its own clients
 * (`duckduckgo/BrowserServicesKit`, `EmailManager.swift`; `duckduckgo/duckduckgo-privacy-extension`,
 * `email-autofill.js`). It has no list, keeps no label, and deletes nothing.
 */
export const duckduckgo: Provider = defineProvider({
  facts: {
    id: 'duckduckgo',
    name: 'DuckDuckGo',
    mark: 'orange',
    homePage: 'https://duckduckgo.com/email',
    // `isValidToken` of the extension; its length is not known.
    key: { pattern: '^[a-z0-9]{8,512}$', lowerCase: false, queryAllowed: false },
    server: { address: 'https://quack.duckduckgo.com', changeable: false },
    localPart: {
      minLength: 1,
      maxLength: 64,
      characters: 'a-z0-9\\-',
      suggestedCharacters: 'a-z0-9',
      reserved: [],
    },
    domains: { known: [{ name: duckDomain, naming: 'made' }], freeTyping: false },
    receivesMail: true,
  },
  keyPage: 'https://duckduckgo.com/email/settings/autofill',

  authorize: ({ key }) => ({ headers: { Authorization: `Bearer ${key}` } }),
  keyless: ['askForKey', 'confirmKey'],
  // An address that nobody has seen receives nothing, so a lost one does no harm.
  repeat: 'safe',
  // Overuse is not refused (README of `hermannsorgel/Duck-Address-workflow`).
  repeatsAtLimit: 24,

  operations: {
    create: once(() => ({ method: 'POST', path: '/api/email/addresses' }), readCreated),

    locate: aboutAddress<LocateInput, Located>(
      'GET',
      () => ({}),
      readLocated,
      () => success({ absent: true }),
    ),

    setActive: aboutAddress<KnownAddress & { readonly active: boolean }, ExistingState>(
      'PUT',
      ({ active }) => ({ active: String(active) }),
      (response, { address }) =>
        isUnknown(response) ? refuse(response, 'address-gone', { address }) : readState(response),
      gone,
    ),

    // A computed address needs no request: the service's own composer writes it in this form.
    sendFrom: local(({ address, to }) => {
      const localPart = duckLocalPart(address)
      if (localPart === undefined) return gone({ address })
      return success(`${to.trim().replace('@', '_at_')}_${localPart}@${duckDomain}`)
    }),

    // Any address will do: a key that is wrong is refused with 401 before the address is looked up.
    testKey: once(
      () => askAbout('GET', 'aliasmith'),
      (response) => {
        if (isUnknown(response)) return success({})
        const state = readState(response)
        return state.ok ? success({}) : state
      },
    ),
  },

  keyByEmail: {
    rule: { code: 'words', at: duckDomain },
    askForKey: askForDuckKey,
    confirmKey: confirmDuckKey,
  },
})
