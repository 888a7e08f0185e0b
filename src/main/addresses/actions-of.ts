import type { AddressAction, AddressState } from '../../shared/views/address.ts'
import type { Provider } from '../providers/provider.ts'

/** What decides about an address, apart from its service. */
export interface AddressFacts {
  readonly state: AddressState
  /** Whether its account exists. */
  readonly hasAccount: boolean
  readonly ofHandle: boolean
  /** Whether a deletion of it has an unknown outcome. */
  readonly isPerhapsDeleted: boolean
}

/** The state of an address after each action. */
export const stateAfter: Readonly<Record<AddressAction, AddressState>> = {
  'turn-off': 'off',
  'turn-on': 'active',
  trash: 'trashed',
  restore: 'active',
  delete: 'deleted',
  'delete-forever': 'deleted',
}

/**
 * What a user can do with an address, in the order of their display. Without its account the service cannot be asked. A
 * handle is switched off or released as a whole. An address that only its service can switch off stays off.
 */
export function actionsOf(
  { operations: { remove, setActive, trash, restore }, remakes }: Pick<Provider, 'operations' | 'remakes'>,
  { state, hasAccount, ofHandle, isPerhapsDeleted }: AddressFacts,
): readonly AddressAction[] {
  if (!hasAccount || ofHandle || state === 'deleted') return []
  if (state === 'off' && setActive === undefined) return []
  const isTrashed = state === 'trashed'
  const offers: readonly (readonly [action: AddressAction, offered: boolean])[] = [
    ['turn-off', state === 'active' && setActive !== undefined],
    ['turn-on', state === 'off' && setActive !== undefined],
    ['trash', !isTrashed && trash !== undefined],
    ['restore', isTrashed && restore !== undefined],
    [remakes ? 'delete' : 'delete-forever', remove !== undefined],
  ]
  return offers
    .filter(([action, offered]) => offered && (!isPerhapsDeleted || stateAfter[action] === 'deleted'))
    .map(([action]) => action)
}
