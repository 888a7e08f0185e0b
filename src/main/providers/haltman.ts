import { success } from '../../shared/result.ts'
import { isDomain, normalizeDomain } from '../../shared/rules/domain-name.ts'
import { normalizeLocalPart } from '../../shared/rules/local-part.ts'
import { countOf, fieldOf, known, textOf } from '../base/json-fields.ts'
import { askForHaltmanKey, confirmHaltmanKey, lookAtHaltmanCode } from './haltman-credentials.ts'
import { locateInHaltmanPage, readHaltmanPage, requestHaltmanPage } from './haltman-list.ts'
import { type Named, type OperationRefusals, readHaltmanRefusal } from './haltman-refusals.ts'
import type {
  ConfirmedAddress,
  NewAddress,
  Provider,
  ProviderResponse,
  Reading,
  RequestDescription,
} from './provider.ts'
import { normalizeAddress, readAddress } from './read-address.ts'
import { isSuccess, readJson, refuse } from './read-answer.ts'

type Accept<Input, Value> = (response: ProviderResponse, input: Input) => Reading<Value>

/** A reader that lets through what is a success in status and in body, and turns everything else into a refusal. */
function reader<Input, Value>(
  refusals: OperationRefusals,
  accept: Accept<Input, Value>,
  namedBy: (input: Input) => Named = () => ({}),
) {
  return (response: ProviderResponse, input: Input): Reading<Value> => {
    if (!isSuccess(response)) return readHaltmanRefusal(response, refusals, namedBy(input))
    const json = readJson(response)
    if (!json.ok) return json
    const ok = fieldOf(json.value, 'ok')
    const refused = ok === false || (ok !== true && textOf(json.value, 'error') !== undefined)
    return refused ? readHaltmanRefusal(response, refusals, namedBy(input)) : accept(response, input)
  }
}

function post(path: string, body: RequestDescription['body'] = {}): RequestDescription {
  return { method: 'POST', path, body }
}

const creating: OperationRefusals = { byStatus: { 409: 'name-taken' }, nameField: 'name' }
const claiming: OperationRefusals = { byStatus: { 409: 'name-taken' }, nameField: 'handle' }
const switching: OperationRefusals = {
  byCode: { forbidden: 'not-yours' },
  byStatus: { 403: 'not-yours', 404: 'handle-not-found', 409: 'state-changed' },
  nameField: 'handle',
}
const deleting: OperationRefusals = {
  byCode: { forbidden: 'not-yours' },
  byStatus: { 403: 'not-yours', 404: 'address-gone', 409: 'state-changed' },
  nameField: 'name',
}
const reading: OperationRefusals = { nameField: 'name' }

const askedAddress = (input: { readonly localPart: string; readonly domain: string }) =>
  `${normalizeLocalPart(input.localPart)}@${normalizeDomain(input.domain)}`

const readCreation = reader<NewAddress, ConfirmedAddress>(
  creating,
  (response, input) => {
    const asked = askedAddress(input)
    const address = readAddress(response, fieldOf(response.body, 'address'), asked)
    if (!address.ok) return address
    if (fieldOf(response.body, 'created') === false) {
      return refuse(response, 'answer-contradicts', { address: asked })
    }
    const destination = normalizeAddress(fieldOf(response.body, 'goto'))
    return success({ address: address.value, ...known({ destination }) })
  },
  ({ localPart, domain }) => ({ name: normalizeLocalPart(localPart), domain: normalizeDomain(domain) }),
)

/**
 * Haltman's mail forwarding. Facts are from its published API pages (“Create an alias for the API key owner”, “Create a
 * handle for the API key owner”, “Enable a domain for a handle owned by the API key”, 9 April 2026) and, where these show
 * placeholders, from the public source of the API. It never gives out a deleted address again: `undo: 'forever'`.
 * Calls of a key are counted by the minute, each kind by itself; lists, looks and figures together.
 */
export const haltman: Provider = Object.freeze<Provider>({
  view: {
    id: 'haltman',
    name: 'Haltman',
    homePage: 'https://mail.haltman.io',
    // Published as 64 hexadecimal characters; the service itself accepts any letter and lower-cases.
    key: {
      pattern: '^[a-z0-9]{64}$',
      lowerCase: true,
      length: 64,
      queryAllowed: false,
      // The pages promise up to 90 days; the source takes up to 9999.
      byEmail: { usualDays: 90, maxDays: 9_999 },
    },
    server: { address: 'https://mail.haltman.io', changeable: true },
    localPart: {
      minLength: 1,
      maxLength: 64,
      characters: "a-z0-9!#$%&'*+\\/=?\\^_`\\{\\|\\}~\\-",
      suggestedCharacters: 'a-z0-9_\\-',
      reserved: [],
    },
    // Its API wants `[a-z]{2,63}` there.
    domains: { known: [], listed: true, freeTyping: true, plainEnding: true },
    undo: 'forever',
    handles: true,
    receivesMail: true,
  },
  keyPage: 'https://mail.haltman.io',

  authorize: ({ key }) => ({ headers: { 'X-API-Key': key } }),

  create: {
    kind: 'remote',
    authenticated: true,
    countedAs: 'creations',
    request: ({ localPart, domain }) =>
      post('/api/alias/create', {
        alias_handle: normalizeLocalPart(localPart),
        alias_domain: normalizeDomain(domain),
      }),
    read: (response, input) => {
      const asked = askedAddress(input)
      const made = readCreation(response, input)
      const taken = !made.ok && made.failure.reason === 'name-taken'
      return taken ? { ok: false, failure: { ...made.failure, address: asked } } : made
    },
  },

  locate: {
    kind: 'remote',
    authenticated: true,
    countedAs: 'lists',
    request: requestHaltmanPage,
    read: reader(reading, locateInHaltmanPage),
  },

  list: {
    kind: 'remote',
    authenticated: true,
    countedAs: 'lists',
    request: requestHaltmanPage,
    read: reader(reading, readHaltmanPage),
  },

  // A deleted address leaves the list at once.
  listsEverything: true,

  remove: {
    kind: 'remote',
    authenticated: true,
    countedAs: 'deletions',
    request: ({ address }) => post('/api/alias/delete', { alias: address }),
    read: reader(deleting, (response, { address }) => {
      const { body } = response
      const named = textOf(body, 'alias')
      const denied = fieldOf(body, 'deleted') === false
      if (denied || (named !== undefined && normalizeAddress(named) !== normalizeAddress(address))) {
        return refuse(response, 'answer-contradicts', { address })
      }
      const confirmed = fieldOf(body, 'ok') === true || fieldOf(body, 'deleted') === true
      return confirmed ? success(null) : refuse(response, 'answer-wrong-shape')
    }),
  },

  domains: {
    kind: 'remote',
    authenticated: false,
    request: () => ({ method: 'GET', path: '/api/domains' }),
    read: reader(reading, (response) => {
      if (!Array.isArray(response.body)) return refuse(response, 'answer-wrong-shape')
      const texts = response.body.filter((item): item is string => typeof item === 'string')
      const domains = [...new Set(texts.map(normalizeDomain).filter(isDomain))].slice(0, 1_000)
      const junk = domains.length === 0 && response.body.length > 0
      return junk ? refuse(response, 'answer-wrong-shape') : success(domains)
    }),
  },

  testKey: {
    kind: 'remote',
    authenticated: true,
    countedAs: 'lists',
    request: () => ({ method: 'GET', path: '/api/alias/stats' }),
    read: reader(reading, (response) => {
      const { body } = response
      const figures = ['totals', 'active', 'created_last_7d', 'modified_last_24h', 'by_domain']
      if (figures.every((name) => fieldOf(body, name) === undefined)) {
        return refuse(response, 'answer-wrong-shape')
      }
      const addressCount = countOf(body, 'totals') ?? countOf(fieldOf(body, 'totals'), 'total')
      return success(known({ addressCount }))
    }),
  },

  claimHandle: {
    kind: 'remote',
    authenticated: true,
    countedAs: 'claims',
    request: ({ handle }) => post('/api/handle/create', { handle: normalizeLocalPart(handle) }),
    read: reader(
      claiming,
      (response, input) => {
        const { body } = response
        const handle = textOf(body, 'handle')
        if (handle === undefined) return refuse(response, 'answer-wrong-shape')
        const asked = normalizeLocalPart(input.handle)
        if (normalizeLocalPart(handle) !== asked || fieldOf(body, 'created') === false) {
          return refuse(response, 'answer-contradicts', { field: 'handle' })
        }
        return success({ handle: asked, ...known({ destination: normalizeAddress(fieldOf(body, 'goto')) }) })
      },
      ({ handle }) => ({ name: normalizeLocalPart(handle) }),
    ),
  },

  setHandleDomain: {
    kind: 'remote',
    authenticated: true,
    countedAs: 'switches',
    request: ({ handle, domain, enabled }) =>
      post(`/api/handle/domain/${enabled ? 'enable' : 'disable'}`, {
        handle: normalizeLocalPart(handle),
        domain: normalizeDomain(domain),
      }),
    read: reader(switching, (response, input) => {
      const { body } = response
      const handle = normalizeLocalPart(input.handle)
      const domain = normalizeDomain(input.domain)
      const disabled = fieldOf(body, 'disabled')
      // `disabled` is the new state of the domain, never an error.
      if (typeof disabled !== 'boolean') return refuse(response, 'answer-wrong-shape')
      const otherHandle = normalizeLocalPart(textOf(body, 'handle') ?? handle) !== handle
      const otherDomain = normalizeDomain(textOf(body, 'domain') ?? domain) !== domain
      if (disabled === input.enabled || otherHandle || otherDomain) {
        return refuse(response, 'answer-contradicts', { field: 'handle' })
      }
      return success({ handle, domain, enabled: input.enabled })
    }),
  },

  releaseHandle: {
    kind: 'remote',
    authenticated: true,
    countedAs: 'releases',
    request: ({ handle }) => post('/api/handle/delete', { handle: normalizeLocalPart(handle) }),
    read: reader(switching, (response, input) => {
      const { body } = response
      const handle = normalizeLocalPart(input.handle)
      const otherHandle = normalizeLocalPart(textOf(body, 'handle') ?? handle) !== handle
      if (fieldOf(body, 'active') === true || otherHandle) {
        return refuse(response, 'answer-contradicts', { field: 'handle' })
      }
      const confirmed = fieldOf(body, 'ok') === true || fieldOf(body, 'active') === false
      return confirmed ? success(null) : refuse(response, 'answer-wrong-shape')
    }),
  },
  askForKey: askForHaltmanKey,
  lookAtCode: lookAtHaltmanCode,
  confirmKey: confirmHaltmanKey,
})
