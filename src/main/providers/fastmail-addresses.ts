import { success } from '../../shared/result.ts'
import { isDomain, normalizeDomain } from '../../shared/rules/domain-name.ts'
import type { DomainOffer } from '../../shared/rules/domain-offer.ts'
import { entryOf, fieldOf, known, nameOf, textOf } from '../base/json-fields.ts'
import { type Asking, call, openSession, type Session } from './fastmail-session.ts'
import { readRows } from './list-rows.ts'
import { locateOnPage } from './locate-on-page.ts'
import type { Located, LocateInput } from './lookup.ts'
import type { ProviderResponse } from './operation.ts'
import { plainText } from './plain-text.ts'
import type { ConfirmedAddress, ExistingState, KnownAddress, RemotePage } from './provider.ts'
import { normalizeAddress } from './read-address.ts'
import { refuse } from './read-answer.ts'
import { readTimestamp } from './timestamp.ts'

/** What is stored before the mark of a creation in the field `url`, which the service keeps as it is. */
export const markPrefix = 'aliasmith:attempt/'

/** The domain of a customer who chose no other, and has no masked address yet. */
const usualDomain = 'fastmail.com'

/** A dot and five letters, which the service adds to a beginning. */
const tailLength = 6

/**
 * The service's states. A pending address receives mail, which enables it. Mail to a disabled one goes to the trash of
 * the mailbox; a deleted one bounces, and can be enabled again.
 */
const states: Readonly<Record<string, ExistingState>> = {
  enabled: 'active',
  pending: 'active',
  disabled: 'off',
  deleted: 'trashed',
}

/** What an object tells besides its address. */
export function readDetails(masked: unknown): Omit<ConfirmedAddress, 'address'> {
  const id = nameOf(masked, 'id')
  const description = fieldOf(masked, 'description')
  const url = textOf(masked, 'url')
  return known({
    remoteId: id === undefined ? undefined : plainText(id),
    createdAt: readTimestamp(fieldOf(masked, 'createdAt')),
    state: entryOf(states, textOf(masked, 'state')),
    label:
      typeof description === 'string'
        ? plainText(description.slice(0, 2_000).replace(/\s+/g, ' '))
        : undefined,
    mark: url?.startsWith(markPrefix) ? plainText(url.slice(markPrefix.length)) : undefined,
  })
}

function readItem(masked: unknown): ConfirmedAddress | undefined {
  const address = normalizeAddress(fieldOf(masked, 'email'))
  return address === undefined ? undefined : { address, ...readDetails(masked) }
}

/** Few properties, because an answer has all addresses, and those that were deleted since years. */
const properties = ['id', 'email', 'state', 'description', 'createdAt'] as const

/** Asks for the addresses of these ids, or for all: there are no pages. */
function* get(
  session: Session,
  ids: readonly string[] | null,
  more: readonly string[] = [],
): Asking<{ readonly response: ProviderResponse; readonly page: RemotePage }> {
  const called = yield* call(session, 'MaskedEmail/get', { ids, properties: [...properties, ...more] })
  if (!called.ok) return called
  const { response, args } = called.value
  const rows: unknown = fieldOf(args, 'list')
  if (!Array.isArray(rows)) return refuse(response, 'answer-wrong-shape')
  return success({ response, page: { ...readRows(rows, readItem), total: rows.length } })
}

/** Lists every address, also deleted ones. */
export function* list(): Asking<RemotePage> {
  const session = yield* openSession()
  if (!session.ok) return session
  const got = yield* get(session.value, null)
  return got.ok ? success(got.value.page) : got
}

/** Lists every address with its mark. */
export function* locateUnnamed(): Asking<RemotePage> {
  const session = yield* openSession()
  if (!session.ok) return session
  const got = yield* get(session.value, null, ['url'])
  return got.ok ? success(got.value.page) : got
}

/** Looks an address up, by its id if it is known. */
export function* locate(input: LocateInput): Asking<Located> {
  const session = yield* openSession()
  if (!session.ok) return session
  const got = yield* get(session.value, input.remoteId === undefined ? null : [input.remoteId])
  return got.ok ? locateOnPage(got.value.response, got.value.page, input) : got
}

/** An address of the service, and its id. */
export type FoundAddress = ConfirmedAddress & Required<Pick<ConfirmedAddress, 'remoteId'>>

/** Finds an address, by its id if it is known. The id must belong to it: another server may use the id for another. */
export function* find(session: Session, { address, remoteId }: KnownAddress): Asking<FoundAddress> {
  const got = yield* get(session, remoteId === undefined ? null : [remoteId])
  if (!got.ok) return got
  const asked = normalizeAddress(address)
  const found = got.value.page.items.find((item) => item.address === asked)
  if (found === undefined) return refuse(got.value.response, 'address-gone', { address })
  return found.remoteId === undefined
    ? refuse(got.value.response, 'answer-wrong-shape')
    : success({ ...found, remoteId: found.remoteId })
}

const domainOf = (address: string) => normalizeDomain(address.slice(address.lastIndexOf('@') + 1))

/** The domain of the newest address, or else the usual one: that of the user at another server. */
function likelyDomain({ api, username }: Session, { items }: RemotePage): string {
  const newest = items.toSorted((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0))[0]
  if (newest !== undefined) return domainOf(newest.address)
  const isOther = api.origin?.endsWith(`.${usualDomain}`) !== true
  const own = isOther && username?.includes('@') ? domainOf(username) : usualDomain
  return isDomain(own) ? own : usualDomain
}

/**
 * Lists the likely domain. It is a setting of the customer that no call tells, so the service may choose another. A
 * chosen name is the beginning of an address.
 */
export function* domains(): Asking<readonly DomainOffer[]> {
  const session = yield* openSession()
  if (!session.ok) return session
  const got = yield* get(session.value, null)
  if (!got.ok) return got
  const name = likelyDomain(session.value, got.value.page)
  return success([{ name, naming: 'begins', tail: tailLength, formats: ['words'], usual: true }])
}
