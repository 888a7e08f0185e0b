import { success } from '../../shared/result.ts'
import { normalizeLabel } from '../../shared/rules/label.ts'
import { normalizeLocalPart } from '../../shared/rules/local-part.ts'
import { fieldOf, isObject } from '../base/json-fields.ts'
import { find, markPrefix, readDetails } from './fastmail-addresses.ts'
import { creating } from './fastmail-dialect.ts'
import { type Asking, call, openSession, type Session } from './fastmail-session.ts'
import type { ConfirmedAddress, ExistingState, InputOf, KnownAddress, NewAddress } from './provider.ts'
import { readAddress } from './read-address.ts'
import { refuse } from './read-answer.ts'

/** The name of the new object in a request. It lives no longer than the request, so it prevents no second address. */
const newId = 'k'

/**
 * Creates an address, enabled: a pending one vanishes after a day without mail. The answer has only what was not sent,
 * so it is read over the request. `forDomain` is for the origin of a site, which the app does not know, and may not be
 * null.
 */
export function* create({ localPart, domain, label, mark }: NewAddress): Asking<ConfirmedAddress> {
  const session = yield* openSession()
  if (!session.ok) return session
  const emailPrefix = normalizeLocalPart(localPart)
  const sent = {
    state: 'enabled',
    forDomain: '',
    description: normalizeLabel(label),
    url: mark === undefined ? null : `${markPrefix}${mark}`,
    ...(emailPrefix === '' ? {} : { emailPrefix }),
  }
  const called = yield* call(session.value, 'MaskedEmail/set', { create: { [newId]: sent } }, creating)
  if (!called.ok) return called
  const { response, args } = called.value
  const created = fieldOf(fieldOf(args, 'created'), newId)
  if (!isObject(created)) return refuse(response, 'answer-wrong-shape')
  const address = readAddress(response, created.email, { localPart, domain })
  if (!address.ok) return address
  const { mark: _, ...details } = readDetails({ ...sent, ...created })
  return success({ ...details, address: address.value })
}

/** Changes properties of an address. Others stay as they are. */
function* update(session: Session, id: string, patch: Readonly<Record<string, string>>): Asking<null> {
  const called = yield* call(session, 'MaskedEmail/set', { update: { [id]: patch } })
  if (!called.ok) return called
  const { response, args } = called.value
  const updated = fieldOf(args, 'updated')
  return isObject(updated) && Object.hasOwn(updated, id)
    ? success(null)
    : refuse(response, 'answer-wrong-shape')
}

/** Moves an address from a state that it may leave to another. In any other state it is left as it is. */
function* move(
  wanted: KnownAddress,
  to: { readonly state: ExistingState; readonly sent: string; readonly leaves: readonly ExistingState[] },
): Asking<ExistingState> {
  const session = yield* openSession()
  if (!session.ok) return session
  const found = yield* find(session.value, wanted)
  if (!found.ok) return found
  const { remoteId, state } = found.value
  if (state !== undefined && !to.leaves.includes(state)) return success(state)
  const updated = yield* update(session.value, remoteId, { state: to.sent })
  return updated.ok ? success(to.state) : updated
}

/** Switches an address: mail to a disabled one goes to the trash of the mailbox. */
export const setActive = ({ active, ...wanted }: InputOf<'setActive'>): Asking<ExistingState> =>
  active
    ? move(wanted, { state: 'active', sent: 'enabled', leaves: ['off'] })
    : move(wanted, { state: 'off', sent: 'disabled', leaves: ['active'] })

/** Lets mail to an address bounce, which the service calls deleted. */
export const trash = (wanted: InputOf<'trash'>): Asking<ExistingState> =>
  move(wanted, { state: 'trashed', sent: 'deleted', leaves: ['active', 'off'] })

/** Enables a deleted address again. */
export const restore = (wanted: InputOf<'restore'>): Asking<ExistingState> =>
  move(wanted, { state: 'active', sent: 'enabled', leaves: ['trashed'] })

/** Stores another description. */
export function* relabel({ label, ...wanted }: InputOf<'relabel'>): Asking<null> {
  const session = yield* openSession()
  if (!session.ok) return session
  const found = yield* find(session.value, wanted)
  if (!found.ok) return found
  return yield* update(session.value, found.value.remoteId, { description: normalizeLabel(label) })
}

/** Deletes an address for good. The service refuses that once it has received mail. */
export function* remove(wanted: InputOf<'remove'>): Asking<null> {
  const session = yield* openSession()
  if (!session.ok) return session
  const found = yield* find(session.value, wanted)
  if (!found.ok) return found
  const id = found.value.remoteId
  const called = yield* call(session.value, 'MaskedEmail/set', { destroy: [id] })
  if (!called.ok) return called
  const { response, args } = called.value
  const destroyed: unknown = fieldOf(args, 'destroyed')
  return Array.isArray(destroyed) && destroyed.includes(id)
    ? success(null)
    : refuse(response, 'answer-wrong-shape')
}
