import { failed, success } from '../../shared/result.ts'
import type { Options } from '../../shared/rules/choice.ts'
import { askedAddress } from '../../shared/rules/domain-offer.ts'
import { normalizeLabel } from '../../shared/rules/label.ts'
import { normalizeLocalPart } from '../../shared/rules/local-part.ts'
import { fieldOf, known } from '../base/json-fields.ts'
import { keyMark } from '../base/redact-key.ts'
import {
  lookAt,
  pathOf,
  readAlias,
  readDetails,
  readOwn,
  recipientsOf,
  type SeenAlias,
} from './forwardemail-aliases.ts'
import {
  type Asking,
  ask,
  creating,
  isDailyLimit,
  mayExist,
  readForwardEmail,
} from './forwardemail-dialect.ts'
import type { ProviderResponse, Reading, RequestDescription } from './operation.ts'
import type {
  ConfirmedAddress,
  ExistingState,
  InputOf,
  KnownAddress,
  NewAddress,
  ValueOf,
} from './provider.ts'
import { about, readAddress } from './read-address.ts'
import { refuse } from './read-answer.ts'

type Body = NonNullable<RequestDescription['body']>

/** Recipients that are not named are the account's own address. */
function requestCreation(
  { localPart, domain, label }: NewAddress,
  { recipient }: Options,
): RequestDescription {
  const description = normalizeLabel(label)
  return ask('POST', pathOf(domain.name), {
    body: {
      name: normalizeLocalPart(localPart),
      ...(description === '' ? {} : { description }),
      ...(recipient === undefined ? {} : { recipients: [recipient] }),
    },
  })
}

function readCreation(response: ProviderResponse, input: NewAddress): Reading<ConfirmedAddress> {
  const accept = (alias: unknown): Reading<ConfirmedAddress> => {
    if ((fieldOf(alias, 'name') ?? undefined) === undefined) return refuse(response, 'answer-wrong-shape')
    const told = readAlias(alias, input.domain.name)
    const address = readAddress(response, told?.address ?? '', input)
    return address.ok ? success({ ...readDetails(alias), address: address.value }) : address
  }
  const made = readForwardEmail(response, accept, { meanings: creating })
  if (made.ok) return made
  if (isDailyLimit(response)) return failed({ ...made.failure, counted: 'creations' })
  return about(askedAddress(input.domain, input.localPart) ?? '', made)
}

/**
 * Creates an alias of a chosen name. Without a name the service would make one that is easy to guess. After a refusal
 * that leaves open whether the alias exists, the service is asked for it.
 */
export function* create(input: NewAddress, options: Options): Asking<ConfirmedAddress> {
  const response = yield requestCreation(input, options)
  const made = readCreation(response, input)
  const address = askedAddress(input.domain, input.localPart)
  if (address === undefined || !mayExist(response, made)) return made
  const existing = yield* lookAt({ address })
  return existing.ok ? about(address, refuse(response, 'name-taken', { field: 'name' })) : made
}

/** The fields that an edit resets if it leaves them out (`validate-alias.js`). Without them, nothing may be sent. */
function keptOf(alias: unknown): Body | undefined {
  const description = fieldOf(alias, 'description') ?? ''
  const labels = fieldOf(alias, 'labels') ?? []
  const recipients = recipientsOf(alias)
  if (typeof description !== 'string' || !Array.isArray(labels) || recipients === undefined) return undefined
  return { description, labels, recipients }
}

/** Edits an alias: it is sent as a whole, as the service has it at this moment, with the change. */
function* edit({ domain, item, alias }: SeenAlias, change: Body): Asking<SeenAlias> {
  const { address, remoteId } = item
  const kept = keptOf(alias)
  if (kept === undefined || remoteId === undefined) return failed({ reason: 'answer-wrong-shape', address })
  // What looks like the key was taken out of the answer, and would be lost.
  if (JSON.stringify(kept).includes(keyMark)) return failed({ reason: 'key-in-request', address })
  return readOwn(yield ask('PUT', pathOf(domain, remoteId), { body: { ...kept, ...change } }), item)
}

/** Switches an alias on or off. What becomes of mail to one that is off, the alias says itself. */
export function* setActive({ active, ...wanted }: InputOf<'setActive'>): Asking<ExistingState> {
  const asked = active ? 'active' : 'off'
  const seen = yield* lookAt(wanted)
  if (!seen.ok) return seen
  if (seen.value.item.state === asked) return success(asked)
  const edited = yield* edit(seen.value, { is_enabled: active })
  if (!edited.ok) return edited
  const { state, address } = edited.value.item
  return state === undefined ? failed({ reason: 'answer-wrong-shape', address }) : success(state)
}

/** Stores another description. The service takes tags of HTML out of it silently, so that such a one is not sent. */
export function* relabel({ label, ...wanted }: InputOf<'relabel'>): Asking<null> {
  if (/<[^>]*>/.test(label)) return failed({ reason: 'label-refused', field: 'label' })
  const seen = yield* lookAt(wanted)
  if (!seen.ok) return seen
  const edited = yield* edit(seen.value, { description: normalizeLabel(label) })
  if (!edited.ok) return edited
  const description = fieldOf(edited.value.alias, 'description') ?? ''
  const isKept = typeof description === 'string' && normalizeLabel(description) === normalizeLabel(label)
  return isKept ? success(null) : failed({ reason: 'label-refused', field: 'label' })
}

/** Sends the mail of an alias to other recipients. */
export function* setRecipients({
  recipients,
  ...wanted
}: InputOf<'setRecipients'>): Asking<ValueOf<'setRecipients'>> {
  const seen = yield* lookAt(wanted)
  if (!seen.ok) return seen
  const edited = yield* edit(seen.value, { recipients })
  return edited.ok ? success(known({ destination: edited.value.item.destination })) : edited
}

/** Two creations at the same moment leave two aliases of one name (`models/aliases.js`), and more are possible. */
const mostTwins = 3

/**
 * Deletes an alias for good by its identifier, until the service has none of its name. A name that belongs to another
 * alias by now was made again.
 */
export function* remove(wanted: KnownAddress): Asking<null> {
  const { address, remoteId } = wanted
  let seen = yield* lookAt(wanted)
  if (seen.ok && remoteId !== undefined && seen.value.item.remoteId !== remoteId) {
    return failed({ reason: 'state-changed', address })
  }
  for (let count = 0; seen.ok && count < mostTwins; count += 1) {
    const { domain, item } = seen.value
    if (item.remoteId === undefined) return failed({ reason: 'answer-wrong-shape', address })
    const deleted = readOwn(yield ask('DELETE', pathOf(domain, item.remoteId)), wanted)
    if (!deleted.ok && deleted.failure.reason !== 'address-gone') return deleted
    seen = yield* lookAt(wanted)
    if (!seen.ok && seen.failure.reason === 'address-gone') return success(null)
  }
  return seen.ok ? failed({ reason: 'answer-contradicts', address }) : seen
}
