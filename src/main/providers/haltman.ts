import { success } from '../../shared/result.ts'
import { isDomain, normalizeDomain } from '../../shared/rules/domain-name.ts'
import { ownDomain } from '../../shared/rules/domain-offer.ts'
import { normalizeLocalPart } from '../../shared/rules/local-part.ts'
import { countOf, fieldOf, known, textOf } from '../base/json-fields.ts'
import { defineProvider } from './define-provider.ts'
import { askForHaltmanKey, confirmHaltmanKey, lookAtHaltmanCode } from './haltman-credentials.ts'
import { type Named, readHaltman } from './haltman-dialect.ts'
import { locateInHaltmanPage, readHaltmanPage, requestHaltmanPage } from './haltman-list.ts'
import type { ClaimedHandle, HandleDomain } from './handle-domain.ts'
import type { LocateInput } from './lookup.ts'
import { once, type ProviderResponse, type Reading, type RequestDescription } from './operation.ts'
import type { ConfirmedAddress, NewAddress, Provider } from './provider.ts'
import { about, normalizeAddress, readAddress } from './read-address.ts'
import { refuse } from './read-answer.ts'
import type { Meaning, Particulars } from './reading.ts'

function post(path: string, body: RequestDescription['body'] = {}): RequestDescription {
  return { method: 'POST', path, body }
}

/** The meanings for each kind of operation. Refusals in the shape of the published pages carry no code. */
const creating: readonly Meaning[] = [{ status: 409, own: true, reason: 'name-taken' }]
const deleting: readonly Meaning[] = [
  { code: 'forbidden', reason: 'not-yours' },
  { status: 403, own: true, reason: 'not-yours' },
  { status: 404, own: true, reason: 'address-gone' },
  { status: 409, own: true, reason: 'state-changed' },
]
const switching: Particulars<Named> = {
  meanings: [{ status: 404, own: true, reason: 'handle-not-found' }, ...deleting],
  nameField: 'handle',
}

function readCreation(response: ProviderResponse, input: NewAddress): Reading<ConfirmedAddress> {
  const name = normalizeLocalPart(input.localPart)
  const domain = normalizeDomain(input.domain.name)
  const asked = `${name}@${domain}`
  const accept = (body: unknown): Reading<ConfirmedAddress> => {
    const address = readAddress(response, fieldOf(body, 'address'), input)
    if (!address.ok) return address
    if (fieldOf(body, 'created') === false) return refuse(response, 'answer-contradicts', { address: asked })
    const destination = normalizeAddress(fieldOf(body, 'goto'))
    return success({ address: address.value, ...known({ destination }) })
  }
  return about(asked, readHaltman(response, accept, { meanings: creating, named: { name, domain } }))
}

/**
 * Haltman's mail forwarding. Facts are from its published API pages (“Create an alias for the API key owner”, “Create a
 * handle for the API key owner”, “Enable a domain for a handle owned by the API key”, 9 April 2026) and, where these
 * show placeholders, from the public source of the API. It never issues a deleted address again. Calls of a key are
 * counted by the minute, each kind by itself; lists, lookups and figures count together.
 */
export const haltman: Provider = defineProvider({
  facts: {
    id: 'haltman',
    name: 'Haltman',
    mark: 'blue',
    homePage: 'https://mail.haltman.io',
    // Published as 64 hexadecimal characters; the service itself accepts any letter and lower-cases.
    key: {
      pattern: '^[a-z0-9]{64}$',
      lowerCase: true,
      length: 64,
      queryAllowed: false,
    },
    server: { address: 'https://mail.haltman.io', changeable: true },
    localPart: {
      minLength: 1,
      maxLength: 64,
      characters: "a-z0-9!#$%&'*+\\/=?\\^_`\\{\\|\\}~\\-",
      suggestedCharacters: 'a-z0-9_\\-',
      reserved: [],
    },
    // Its API requires `[a-z]{2,63}` there.
    domains: { known: [], freeTyping: true, plainEnding: true },
    receivesMail: true,
  },
  keyPage: 'https://mail.haltman.io',

  authorize: ({ key }) => ({ headers: { 'X-API-Key': key } }),

  keyless: ['domains', 'askForKey', 'lookAtCode', 'confirmKey'],
  countedAs: {
    create: 'creations',
    locate: 'lists',
    list: 'lists',
    testKey: 'lists',
    remove: 'deletions',
    claimHandle: 'claims',
    setHandleDomain: 'switches',
    releaseHandle: 'releases',
  },
  // A deleted address leaves the list at once.
  listsEverything: true,
  remakes: false,

  operations: {
    create: once(
      ({ localPart, domain }) =>
        post('/api/alias/create', {
          alias_handle: normalizeLocalPart(localPart),
          alias_domain: normalizeDomain(domain.name),
        }),
      readCreation,
    ),

    locate: once(
      (page: LocateInput) => requestHaltmanPage(page),
      (response, input) => readHaltman(response, () => locateInHaltmanPage(response, input)),
    ),

    list: once(requestHaltmanPage, (response, input) =>
      readHaltman(response, () => readHaltmanPage(response, input)),
    ),

    remove: once(
      ({ address }) => post('/api/alias/delete', { alias: address }),
      (response, { address }) => {
        const accept = (body: unknown) => {
          const named = textOf(body, 'alias')
          const denied = fieldOf(body, 'deleted') === false
          if (denied || (named !== undefined && normalizeAddress(named) !== normalizeAddress(address))) {
            return refuse(response, 'answer-contradicts', { address })
          }
          const confirmed = fieldOf(body, 'ok') === true || fieldOf(body, 'deleted') === true
          return confirmed ? success(null) : refuse(response, 'answer-wrong-shape')
        }
        return readHaltman(response, accept, { meanings: deleting })
      },
    ),

    domains: once(
      () => ({ method: 'GET', path: '/api/domains' }),
      (response) =>
        readHaltman(response, (body) => {
          if (!Array.isArray(body)) return refuse(response, 'answer-wrong-shape')
          const texts = body.filter((item): item is string => typeof item === 'string')
          const domains = [...new Set(texts.map(normalizeDomain).filter(isDomain))].slice(0, 1_000)
          const junk = domains.length === 0 && body.length > 0
          return junk ? refuse(response, 'answer-wrong-shape') : success(domains.map(ownDomain))
        }),
    ),

    testKey: once(
      () => ({ method: 'GET', path: '/api/alias/stats' }),
      (response) =>
        readHaltman(response, (body) => {
          const figures = ['totals', 'active', 'created_last_7d', 'modified_last_24h', 'by_domain']
          if (figures.every((name) => fieldOf(body, name) === undefined)) {
            return refuse(response, 'answer-wrong-shape')
          }
          const addressCount = countOf(body, 'totals') ?? countOf(fieldOf(body, 'totals'), 'total')
          return success(known({ addressCount }))
        }),
    ),
  },

  handles: {
    claimHandle: once(
      ({ handle }) => post('/api/handle/create', { handle: normalizeLocalPart(handle) }),
      (response, input) => {
        const asked = normalizeLocalPart(input.handle)
        const accept = (body: unknown): Reading<ClaimedHandle> => {
          const handle = textOf(body, 'handle')
          if (handle === undefined) return refuse(response, 'answer-wrong-shape')
          if (normalizeLocalPart(handle) !== asked || fieldOf(body, 'created') === false) {
            return refuse(response, 'answer-contradicts', { field: 'handle' })
          }
          return success({
            handle: asked,
            ...known({ destination: normalizeAddress(fieldOf(body, 'goto')) }),
          })
        }
        return readHaltman(response, accept, {
          meanings: creating,
          nameField: 'handle',
          named: { name: asked },
        })
      },
    ),

    setHandleDomain: once(
      ({ handle, domain, enabled }) =>
        post(`/api/handle/domain/${enabled ? 'enable' : 'disable'}`, {
          handle: normalizeLocalPart(handle),
          domain: normalizeDomain(domain),
        }),
      (response, { enabled, ...input }) => {
        const handle = normalizeLocalPart(input.handle)
        const domain = normalizeDomain(input.domain)
        const accept = (body: unknown): Reading<HandleDomain> => {
          const disabled = fieldOf(body, 'disabled')
          // `disabled` is the new state of the domain, never an error.
          if (typeof disabled !== 'boolean') return refuse(response, 'answer-wrong-shape')
          const otherHandle = normalizeLocalPart(textOf(body, 'handle') ?? handle) !== handle
          const otherDomain = normalizeDomain(textOf(body, 'domain') ?? domain) !== domain
          if (disabled === enabled || otherHandle || otherDomain) {
            return refuse(response, 'answer-contradicts', { field: 'handle' })
          }
          return success({ handle, domain, enabled })
        }
        return readHaltman(response, accept, switching)
      },
    ),

    releaseHandle: once(
      ({ handle }) => post('/api/handle/delete', { handle: normalizeLocalPart(handle) }),
      (response, input) => {
        const handle = normalizeLocalPart(input.handle)
        const accept = (body: unknown) => {
          const otherHandle = normalizeLocalPart(textOf(body, 'handle') ?? handle) !== handle
          if (fieldOf(body, 'active') === true || otherHandle) {
            return refuse(response, 'answer-contradicts', { field: 'handle' })
          }
          const confirmed = fieldOf(body, 'ok') === true || fieldOf(body, 'active') === false
          return confirmed ? success(null) : refuse(response, 'answer-wrong-shape')
        }
        return readHaltman(response, accept, switching)
      },
    ),
  },

  keyByEmail: {
    // The pages promise up to 90 days; the source accepts up to 9999.
    rule: { days: { usual: 90, most: 9_999 }, code: 'digits' },
    askForKey: askForHaltmanKey,
    lookAtCode: lookAtHaltmanCode,
    confirmKey: confirmHaltmanKey,
  },
})
