import { failed, success } from '../../shared/result.ts'
import { normalizeLabel } from '../../shared/rules/label.ts'
import { fieldOf, known } from '../base/json-fields.ts'
import type { Asking, ProviderResponse, Reading, RequestDescription } from './operation.ts'
import type { ExistingState, InputOf, ValueOf } from './provider.ts'
import { normalizeAddress } from './read-address.ts'
import { refuse } from './read-answer.ts'
import { domainOf, findAlias, idOf, lookAt } from './simplelogin-aliases.ts'
import { ask, changing, readSimpleLogin } from './simplelogin-dialect.ts'

const pathOf = (id: string, end = '') => `/aliases/${encodeURIComponent(id)}${end}`

/** Whether a reading says that the service has no alias of the id. */
const isGone = <Value>(reading: Reading<Value>): boolean =>
  !reading.ok && reading.failure.reason === 'address-gone'

/** Reads an answer that says no more than that it is done: `{ok: true}` or `{deleted: true}`. */
function readDone(response: ProviderResponse, name: 'ok' | 'deleted'): Reading<null> {
  const accept = (body: unknown): Reading<null> =>
    fieldOf(body, name) === true ? success(null) : refuse(response, 'answer-wrong-shape')
  return readSimpleLogin(response, accept, { meanings: changing })
}

/**
 * Switches an alias. The service can only toggle (`toggle_alias`), so the alias is looked at first. In the trash, where
 * it could be toggled, too, it is left as it is.
 */
export function* setActive({ active, ...wanted }: InputOf<'setActive'>): Asking<ExistingState> {
  const found = yield* findAlias(wanted)
  if (!found.ok) return found
  if (found.value.place === 'nowhere') return failed({ reason: found.value.reason, address: wanted.address })
  if (found.value.place === 'trash') return success('trashed')
  const { id, alias } = found.value
  const asked = active ? 'active' : 'off'
  if (alias.state === asked) return success(asked)
  const response = yield ask('POST', pathOf(id, '/toggle'))
  const accept = (body: unknown): Reading<ExistingState> => {
    const enabled = fieldOf(body, 'enabled')
    if (typeof enabled !== 'boolean') return refuse(response, 'answer-wrong-shape')
    return success(enabled ? 'active' : 'off')
  }
  return readSimpleLogin(response, accept, { meanings: changing })
}

/** Whether an address is at a domain of the account's own, by the service's list of domains. */
function* isAtOwnDomain(address: string): Asking<boolean> {
  const response = yield ask('GET', '/v2/setting/domains')
  return readSimpleLogin(response, (domains) => {
    if (!Array.isArray(domains)) return refuse(response, 'answer-wrong-shape')
    const name = address.slice(address.lastIndexOf('@') + 1)
    const isOwn = (row: unknown) => domainOf(row, 'domain') === name && fieldOf(row, 'is_custom') === true
    return success(domains.some(isOwn))
  })
}

/**
 * Moves an alias to the trash by deleting it once. A second deletion would destroy it (`alias_delete.py`), so the alias
 * is looked at first. One at an own domain would lose its id at once, and is left alone. An account can be set to delete
 * at once, which nothing tells before: then the result is `null`.
 */
export function* trash(wanted: InputOf<'trash'>): Asking<ValueOf<'trash'>> {
  const found = yield* findAlias(wanted)
  if (!found.ok) return found
  if (found.value.place === 'nowhere') return failed({ reason: found.value.reason, address: wanted.address })
  if (found.value.place === 'trash') return success('trashed')
  const isOwn = yield* isAtOwnDomain(found.value.alias.address)
  if (!isOwn.ok) return isOwn
  if (isOwn.value) return failed({ reason: 'trash-deletes', address: wanted.address })
  const { id } = found.value
  const deleted = readDone(yield ask('DELETE', pathOf(id)), 'deleted')
  if (!deleted.ok) return deleted
  const left = yield* lookAt({ ...wanted, remoteId: id })
  if (left.ok) return success('trashed')
  return isGone(left) ? success(null) : left
}

/** An alias is deleted into the trash, and deleted again for good. */
const deletions = 2

/** Deletes an alias for good, wherever it is. Its id must still belong to the address. */
export function* remove(wanted: InputOf<'remove'>): Asking<null> {
  const id = yield* idOf(wanted)
  if (!id.ok) return id
  const { address } = wanted
  let left = yield* lookAt({ address, remoteId: id.value })
  for (let count = 0; left.ok && count < deletions; count += 1) {
    const deleted = readDone(yield ask('DELETE', pathOf(id.value)), 'deleted')
    if (!deleted.ok) return deleted
    left = yield* lookAt({ address, remoteId: id.value })
    if (isGone(left)) return success(null)
  }
  return left.ok ? failed({ reason: 'answer-contradicts', address }) : left
}

/** Changes fields of an alias. Others stay as they are. */
function* edit(id: string, body: NonNullable<RequestDescription['body']>): Asking<null> {
  return readDone(yield ask('PATCH', pathOf(id), { body }), 'ok')
}

/** Stores another note. */
export function* relabel({ label, ...wanted }: InputOf<'relabel'>): Asking<null> {
  const id = yield* idOf(wanted)
  return id.ok ? yield* edit(id.value, { note: normalizeLabel(label) }) : id
}

/** Pins an alias, or unpins it. */
export function* pin({ pinned, ...wanted }: InputOf<'pin'>): Asking<null> {
  const id = yield* idOf(wanted)
  return id.ok ? yield* edit(id.value, { pinned }) : id
}

/** Stores the name that recipients see; `null` for none. */
export function* setDisplayName({ displayName, ...wanted }: InputOf<'setDisplayName'>): Asking<null> {
  const id = yield* idOf(wanted)
  return id.ok ? yield* edit(id.value, { name: displayName === '' ? null : displayName }) : id
}

/** Sends the mail of an alias to other mailboxes, and asks where it goes now. */
export function* setRecipients({
  recipients,
  ...wanted
}: InputOf<'setRecipients'>): Asking<ValueOf<'setRecipients'>> {
  const id = yield* idOf(wanted)
  if (!id.ok) return id
  const edited = yield* edit(id.value, { mailbox_ids: recipients.map(Number) })
  if (!edited.ok) return edited
  const alias = yield* lookAt({ address: wanted.address, remoteId: id.value })
  return alias.ok ? success(known({ destination: alias.value.destination })) : alias
}

/** The address that writes to another in the name of an alias (`reverse_alias_address`); a repeat finds the same. */
export function* sendFrom({ to, ...wanted }: InputOf<'sendFrom'>): Asking<string> {
  const id = yield* idOf(wanted)
  if (!id.ok) return id
  const response = yield ask('POST', pathOf(id.value, '/contacts'), { body: { contact: to } })
  const accept = (body: unknown): Reading<string> => {
    const told = fieldOf(body, 'reverse_alias_address')
    if (told === undefined || told === null) return refuse(response, 'answer-wrong-shape')
    const address = normalizeAddress(told)
    return address === undefined ? refuse(response, 'answer-not-an-address') : success(address)
  }
  const meanings = [
    ...changing,
    { status: 400, says: /valid email|reverse.alias/i, reason: 'email-refused' },
  ] as const
  return readSimpleLogin(response, accept, { meanings })
}
