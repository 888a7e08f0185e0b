import { failed, success } from '../../shared/result.ts'
import { fieldOf, known, nameOf } from '../base/json-fields.ts'
import { readRows } from './list-rows.ts'
import { clockOf, isOlder, locateOnPage } from './locate-on-page.ts'
import type { Located, LocateInput, UnnamedSearch } from './lookup.ts'
import type { ProviderResponse, Reading } from './operation.ts'
import { plainText } from './plain-text.ts'
import type { ConfirmedAddress, KnownAddress, RemotePage } from './provider.ts'
import { normalizeAddress } from './read-address.ts'
import { refuse } from './read-answer.ts'
import type { Meaning } from './reading.ts'
import { askMailbox, askProfile, randomDomain } from './relay-account.ts'
import { type Asking, look, ofMask, readRelay } from './relay-dialect.ts'
import { readTimestamp } from './timestamp.ts'

/** Random masks, and those at the user's subdomain. Each kind counts its own ids (`metrics_id` of `emails/models.py`). */
export type Kind = 'R' | 'D'

/** The collection of each kind. */
export const collections: Readonly<Record<Kind, string>> = {
  R: '/relayaddresses/',
  D: '/domainaddresses/',
}

/** The domains of random masks, the second of old ones only (`get_domains_from_settings` of `emails/utils.py`). */
const randomDomains: readonly string[] = [randomDomain, 'relay.firefox.com']

const partsOf = (address: string) => {
  const at = address.lastIndexOf('@')
  return { name: address.slice(0, at), domain: address.slice(at + 1) }
}

/** The kind of an address. */
export const kindOf = (address: string): Kind =>
  randomDomains.includes(partsOf(address).domain.toLowerCase()) ? 'R' : 'D'

/** The path of a mask by its id here, such as `R7`; `undefined` for anything else. */
export function pathOf(remoteId: string): string | undefined {
  const [, kind, id] = /^([RD])(\d{1,15})$/.exec(remoteId) ?? []
  return kind === undefined ? undefined : `${collections[kind === 'R' ? 'R' : 'D']}${id}/`
}

/** What decides how much of a mask can be believed. */
export interface Rights {
  /** Whether its texts are stored; absent if that is not known. */
  readonly keepsTexts?: boolean
  /** Whether its promotions can be blocked; absent if that is not known. */
  readonly hasPremium?: boolean
  readonly destination?: string | undefined
}

function textIn(mask: unknown, name: string): string | undefined {
  const text = fieldOf(mask, name)
  return typeof text === 'string' ? text : undefined
}

/** A mark among the sites that the browser's add-on notes in the same field, separated by commas; empty for none. */
function markIn(usedOn: string): string {
  const parts = usedOn
    .slice(0, 10_000)
    .split(',')
    .map((part) => part.trim())
  return parts.find((part) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(part)) ?? ''
}

/** What a mask tells besides its address (`api/serializers/emails.py`). */
export function readDetails(
  mask: unknown,
  kind: Kind,
  { keepsTexts, hasPremium, destination }: Rights = {},
): Omit<ConfirmedAddress, 'address'> {
  const id = nameOf(mask, 'id')
  const enabled = fieldOf(mask, 'enabled')
  const blocks = fieldOf(mask, 'block_list_emails')
  const [description, usedOn] = keepsTexts
    ? [textIn(mask, 'description'), fieldOf(mask, 'used_on') === null ? '' : textIn(mask, 'used_on')]
    : []
  return known({
    remoteId: id !== undefined && /^\d{1,15}$/.test(id) ? `${kind}${id}` : undefined,
    destination,
    createdAt: readTimestamp(fieldOf(mask, 'created_at')),
    state: typeof enabled === 'boolean' ? (enabled ? ('active' as const) : ('off' as const)) : undefined,
    label: description === undefined ? undefined : plainText(description.slice(0, 500).replace(/\s+/g, ' ')),
    blocksPromotions: hasPremium && typeof blocks === 'boolean' ? blocks : undefined,
    mark: usedOn === undefined ? undefined : markIn(usedOn),
  })
}

function readMask(mask: unknown, kind: Kind, rights?: Rights): ConfirmedAddress | undefined {
  const address = normalizeAddress(fieldOf(mask, 'full_address'))
  return address === undefined ? undefined : { address, ...readDetails(mask, kind, rights) }
}

/** Reads a list of masks of a kind. There are no pages (`api/views/emails.py`). */
function readMasks(
  response: ProviderResponse,
  kind: Kind,
  rights?: Rights,
): Reading<Pick<RemotePage, 'items' | 'unreadable'>> {
  return readRelay(response, (body) =>
    Array.isArray(body)
      ? success(readRows(body, (mask) => readMask(mask, kind, rights)))
      : refuse(response, 'answer-wrong-shape'),
  )
}

/** Reads an answer that is one mask. It must be the one that was asked about. */
export function readOne(
  response: ProviderResponse,
  { address }: KnownAddress,
  more: readonly Meaning[] = [],
): Reading<ConfirmedAddress> {
  const accept = (body: unknown): Reading<ConfirmedAddress> => {
    const mask = readMask(body, kindOf(address))
    if (mask === undefined) return refuse(response, 'answer-wrong-shape')
    return mask.address === normalizeAddress(address)
      ? success(mask)
      : refuse(response, 'answer-contradicts', { address })
  }
  return readRelay(response, accept, { meanings: [...ofMask, ...more] })
}

/** Reads a list to look for a mask. One that cannot be read could be the one, so that nothing is known then. */
function readToFind(
  response: ProviderResponse,
  kind: Kind,
  rights?: Rights,
): Reading<Pick<RemotePage, 'items'>> {
  const masks = readMasks(response, kind, rights)
  return masks.ok && masks.value.unreadable !== undefined ? refuse(response, 'answer-wrong-shape') : masks
}

/** Lists the masks of both kinds, with what the account's plan and settings let them tell. */
export function* list(): Asking<RemotePage> {
  const profile = yield* askProfile()
  if (!profile.ok) return profile
  const mailbox = yield* askMailbox()
  if (!mailbox.ok) return mailbox
  const rights = { ...profile.value, destination: mailbox.value }
  const random = readMasks(yield look(collections.R), 'R', rights)
  if (!random.ok) return random
  const own = readMasks(yield look(collections.D), 'D', rights)
  if (!own.ok) return own
  const unreadable = (random.value.unreadable ?? 0) + (own.value.unreadable ?? 0)
  const items = [...random.value.items, ...own.value.items]
  // Without pages, what comes is all that there is.
  const total = items.length + unreadable
  return success({ items, total, ...(unreadable === 0 ? {} : { unreadable }) })
}

/** Lists the masks whose full address must be compared: those of a name, or all random ones, which have no such filter. */
function lookFor(address: string) {
  const kind = kindOf(address)
  return kind === 'R' ? look(collections.R) : look(collections.D, { address: partsOf(address).name })
}

/** Looks for a mask: by its id, or among those that can have its address. */
export function* locate(input: LocateInput): Asking<Located> {
  const path = input.remoteId === undefined ? undefined : pathOf(input.remoteId)
  if (path === undefined) {
    const response = yield lookFor(input.address)
    const masks = readToFind(response, kindOf(input.address))
    return masks.ok ? locateOnPage(response, masks.value, input) : masks
  }
  const response = yield look(path)
  const mask = readOne(response, input)
  if (!mask.ok) return mask.failure.reason === 'address-gone' ? success({ absent: true }) : mask
  const found = mask.value
  return success(isOlder(clockOf(response), found, input) ? { found, older: true } : { found })
}

/**
 * Lists the random masks among which the new one of a creation is: those with its mark, which stands where the add-on
 * notes sites. An account that stores no texts has no marks, and lists all; so does a search for several creations.
 */
export function* locateUnnamed({ mark, beside = [] }: UnnamedSearch): Asking<RemotePage> {
  const profile = yield* askProfile()
  if (!profile.ok) return profile
  const marks = [mark, ...beside.map((other) => other.mark)].filter((each) => each !== undefined)
  const isMarked = profile.value.keepsTexts && marks.length > 0
  const only = isMarked && beside.length === 0 ? mark : undefined
  const response = yield look(collections.R, only === undefined ? undefined : { used_on: only })
  const masks = readToFind(response, 'R', profile.value)
  if (!masks.ok || isMarked) return masks
  return success({ ...masks.value, unmarked: true })
}

/** The path of a mask, which is looked up if its id is not known. */
export function* findPath({ address, remoteId = '' }: KnownAddress): Asking<string> {
  const path = pathOf(remoteId)
  if (path !== undefined) return success(path)
  const response = yield lookFor(address)
  const masks = readToFind(response, kindOf(address))
  if (!masks.ok) return masks
  const asked = normalizeAddress(address)
  const mask = masks.value.items.find((each) => each.address === asked)
  if (mask === undefined) return failed({ reason: 'address-gone', address })
  const found = pathOf(mask.remoteId ?? '')
  return found === undefined ? refuse(response, 'answer-wrong-shape') : success(found)
}
