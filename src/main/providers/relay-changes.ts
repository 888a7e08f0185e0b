import { failed, success } from '../../shared/result.ts'
import { askedAddress } from '../../shared/rules/domain-offer.ts'
import { normalizeLabel } from '../../shared/rules/label.ts'
import { normalizeLocalPart } from '../../shared/rules/local-part.ts'
import { fieldOf } from '../base/json-fields.ts'
import type { ProviderResponse, Reading } from './operation.ts'
import type { ConfirmedAddress, ExistingState, InputOf, KnownAddress, NewAddress } from './provider.ts'
import { about, readAddress } from './read-address.ts'
import { refuse } from './read-answer.ts'
import type { Meaning } from './reading.ts'
import { askProfile } from './relay-account.ts'
import { type Asking, change, ofMask, readRelay } from './relay-dialect.ts'
import { collections, findPath, kindOf, readDetails, readOne } from './relay-masks.ts'

/** Only a user with Premium has a mask at a subdomain, so its promotions can be blocked. */
function readCreated(response: ProviderResponse, input: NewAddress): Reading<ConfirmedAddress> {
  const accept = (body: unknown): Reading<ConfirmedAddress> => {
    const address = readAddress(response, fieldOf(body, 'full_address'), input)
    if (!address.ok) return address
    const kind = kindOf(address.value)
    // An account that stores no texts answers with an empty label, as if all were well (`save` of `emails/models.py`).
    const rights = { hasPremium: kind === 'D', keepsTexts: true }
    const { mark: _, ...details } = readDetails(body, kind, rights)
    return success({ ...details, address: address.value })
  }
  return about(askedAddress(input.domain, input.localPart) ?? '', readRelay(response, accept))
}

/**
 * Creates a mask: a random one with its mark, or one at the subdomain. A repeated random creation makes another mask, a
 * repeated other one is refused (`duplicate_address`).
 */
export function* create(input: NewAddress): Asking<ConfirmedAddress> {
  const { domain, localPart, mark } = input
  const description = normalizeLabel(input.label)
  const label = description === '' ? {} : { description }
  const isRandom = domain.naming === 'made'
  const body = isRandom
    ? { ...label, ...(mark === undefined ? {} : { used_on: mark }) }
    : { address: normalizeLocalPart(localPart), ...label }
  return readCreated(yield change('POST', collections[isRandom ? 'R' : 'D'], body), input)
}

/** Changes fields of a mask. The answer shows it as it is then. */
function* edit(
  wanted: KnownAddress,
  body: Readonly<Record<string, unknown>>,
  meanings: readonly Meaning[] = [],
): Asking<{ readonly mask: ConfirmedAddress; readonly response: ProviderResponse }> {
  const path = yield* findPath(wanted)
  if (!path.ok) return path
  const response = yield change('PATCH', path.value, body)
  const mask = readOne(response, wanted, meanings)
  return mask.ok ? success({ mask: mask.value, response }) : mask
}

/** Switches a mask. The service drops the mail of one that is off, and counts it. */
export function* setActive({ active, ...wanted }: InputOf<'setActive'>): Asking<ExistingState> {
  const edited = yield* edit(wanted, { enabled: active })
  if (!edited.ok) return edited
  const { mask, response } = edited.value
  return mask.state === undefined ? refuse(response, 'answer-wrong-shape') : success(mask.state)
}

/** Stores another label. An account that stores no texts answers with an empty one, as if all were well. */
export function* relabel({ label, ...wanted }: InputOf<'relabel'>): Asking<null> {
  const description = normalizeLabel(label)
  const edited = yield* edit(wanted, { description })
  if (!edited.ok) return edited
  const { response } = edited.value
  const { address } = wanted
  const kept = fieldOf(response.body, 'description')
  if (kept === description) return success(null)
  if (kept === '') return failed({ reason: 'labels-off', address })
  return refuse(response, 'answer-contradicts', { address })
}

/** The key has just been accepted, so that this speaks of the plan (`PremiumValidatorsMixin` of `api/serializers/emails.py`). */
const withoutPremium: readonly Meaning[] = [{ status: 401, own: true, reason: 'blocking-needs-plan' }]

/** Blocks promotions alone, which is not asked without Premium: the answer would look like a rejected key. */
export function* blockPromotions({ blocks, ...wanted }: InputOf<'blockPromotions'>): Asking<null> {
  const profile = yield* askProfile()
  if (!profile.ok) return profile
  const { address } = wanted
  if (!profile.value.hasPremium) return failed({ reason: 'blocking-needs-plan', address })
  const edited = yield* edit(wanted, { block_list_emails: blocks }, withoutPremium)
  if (!edited.ok) return edited
  const { response } = edited.value
  return fieldOf(response.body, 'block_list_emails') === blocks
    ? success(null)
    : refuse(response, 'answer-contradicts', { address })
}

/** Deletes a mask for ever. The service answers 204 without a body. */
export function* remove(wanted: InputOf<'remove'>): Asking<null> {
  const path = yield* findPath(wanted)
  if (!path.ok) return path
  const response = yield change('DELETE', path.value)
  if (response.status === 204) return success(null)
  return readRelay(response, () => refuse(response, 'answer-wrong-shape'), { meanings: ofMask })
}
