import { success } from '../../shared/result.ts'
import { normalizeDomain } from '../../shared/rules/domain-name.ts'
import { ownDomain } from '../../shared/rules/domain-offer.ts'
import { normalizeLocalPart } from '../../shared/rules/local-part.ts'
import { countOf, fieldOf, known, nameOf, textOf } from '../base/json-fields.ts'
import { defineProvider } from './define-provider.ts'
import { likedoCreating, likedoNameLength, readLikedo } from './likedo-dialect.ts'
import { readRows } from './list-rows.ts'
import { locateOnPage } from './locate-on-page.ts'
import { once, type ProviderResponse, type Reading, type RequestDescription } from './operation.ts'
import { plainText } from './plain-text.ts'
import type { ConfirmedAddress, NewAddress, Provider, RemotePage } from './provider.ts'
import { about, normalizeAddress, readAddress } from './read-address.ts'
import { refuse } from './read-answer.ts'
import { readTimestamp } from './timestamp.ts'

/** The most addresses that a page of the list can have. */
const pageSize = 100

/** Where a search gives up: no service has so many addresses that share a local part. */
const searchDepth = 200

function readDetails(item: unknown): Omit<ConfirmedAddress, 'address'> {
  const id = nameOf(item, 'id')
  const tag = textOf(item, 'tag')
  return known({
    remoteId: id === undefined ? undefined : plainText(id),
    label: tag === undefined ? undefined : plainText(tag),
    createdAt: readTimestamp(fieldOf(item, 'createdAt')),
  })
}

function readItem(item: unknown): ConfirmedAddress | undefined {
  const address = normalizeAddress(fieldOf(item, 'email'))
  return address === undefined ? undefined : { address, ...readDetails(item) }
}

function readTotal(body: unknown): number | undefined {
  return countOf(fieldOf(body, 'pagination'), 'total') ?? countOf(body, 'total')
}

function requestPage(cursor = '1', email?: string): RequestDescription {
  const query = { page: cursor, pageSize: String(pageSize), ...known({ email }) }
  return { method: 'GET', path: '/api/v1/emails', query }
}

function readPage(
  response: ProviderResponse,
  { cursor = '1' }: { readonly cursor?: string },
): Reading<RemotePage> {
  return readLikedo(response, (data) => {
    if (!Array.isArray(data)) return refuse(response, 'answer-wrong-shape')
    const page = Number(cursor)
    const total = readTotal(response.body)
    const rows: readonly unknown[] = data.slice(0, pageSize)
    const more = rows.length > 0 && (total === undefined ? rows.length >= pageSize : page * pageSize < total)
    const next = more ? String(page + 1) : undefined
    return success({ ...readRows(rows, readItem), ...known({ total, next }) })
  })
}

function readCreated(response: ProviderResponse, input: NewAddress): Reading<ConfirmedAddress> {
  const localPart = normalizeLocalPart(input.localPart)
  const asked = `${localPart}@${normalizeDomain(input.domain.name)}`
  const accept = (data: unknown): Reading<ConfirmedAddress> => {
    const address = readAddress(response, fieldOf(data, 'email'), input)
    return address.ok ? success({ address: address.value, ...readDetails(data) }) : address
  }
  return about(asked, readLikedo(response, accept, { meanings: likedoCreating, named: localPart }))
}

/**
 * LikeDo. Facts are from its published page “Create email addresses using API key authentication” and, for the list and
 * the lifetime of keys, from newer public pages of the same service. No way to delete is published.
 */
export const likedo: Provider = defineProvider({
  facts: {
    id: 'likedo',
    name: 'LikeDo',
    mark: 'rose',
    homePage: 'https://like.do',
    // The shape of its keys is not published: any text without blanks that a header can carry is accepted.
    key: { pattern: '^[!-~]{8,512}$', lowerCase: false, queryAllowed: true },
    server: { address: 'https://like.do', changeable: true },
    localPart: {
      minLength: likedoNameLength.min,
      maxLength: likedoNameLength.max,
      characters: 'a-z0-9_+\\-',
      suggestedCharacters: 'a-z0-9_\\-',
      // The names that the page lists; the whole list is not published.
      reserved: ['admin', 'noreply', 'postmaster'],
    },
    labelMaxLength: 50,
    domains: { known: ['ig.do', 'kfc.sh', 'uv.do'].map(ownDomain), freeTyping: true },
    // The service does not say which plan a key belongs to. The hourly limits are on its published page, the monthly
    // ones on newer pages.
    plans: [
      {
        id: 'free',
        name: 'Free',
        limits: [
          { limit: 200, per: 'hour' },
          { limit: 50, per: 'month' },
        ],
      },
      {
        id: 'pro',
        name: 'Pro',
        limits: [
          { limit: 2_000, per: 'hour' },
          { limit: 1_000, per: 'month' },
        ],
      },
      { id: 'lifetime', name: 'Lifetime', limits: [{ limit: 2_000, per: 'hour' }] },
    ],
    receivesMail: true,
  },
  keyPage: 'https://like.do',

  authorize: ({ key, inQuery }) =>
    inQuery ? { query: { key } } : { headers: { Authorization: `Bearer ${key}` } },

  operations: {
    create: once(({ localPart, domain, label }) => {
      const tag = label.trim()
      const email = `${normalizeLocalPart(localPart)}@${normalizeDomain(domain.name)}`
      return {
        method: 'POST',
        path: '/api/v1/emails/create',
        body: tag === '' ? { email } : { email, tag },
      }
    }, readCreated),

    locate: once(
      // The filter matches part of an address; by any reading of the page, the local part is such a part.
      ({ address, cursor }) => requestPage(cursor, address.slice(0, address.lastIndexOf('@'))),
      (response, input) => {
        const page = readPage(response, input)
        if (!page.ok) return page
        const deep = Number(input.cursor ?? '1') >= searchDepth
        const located = locateOnPage(response, page.value, input)
        return deep && located.ok && 'next' in located.value ? refuse(response, 'answer-too-large') : located
      },
    ),

    list: once(({ cursor }) => requestPage(cursor), readPage),

    testKey: once(
      () => ({ method: 'GET', path: '/api/v1/emails', query: { page: '1', pageSize: '1' } }),
      (response) =>
        readLikedo(response, (data) =>
          Array.isArray(data)
            ? success(known({ addressCount: readTotal(response.body) }))
            : refuse(response, 'answer-wrong-shape'),
        ),
    ),
  },
})
