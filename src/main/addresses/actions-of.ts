import type { AddressAction, AddressState } from '../../shared/views/address.ts'
import type { Provider } from '../providers/provider.ts'

/** What decides about an address, apart from its service. */
export interface AddressFacts {
  readonly state: AddressState
  /** Whether its account exists. */
  readonly hasAccount: boolean
  readonly ofHandle: boolean
}

/**
 * What a user can do with an address, in the order of their display. Without its account the service cannot be asked. A
 * handle is switched off or released as a whole.
 */
export function actionsOf(
  { operations, remakes }: Pick<Provider, 'operations' | 'remakes'>,
  { state, hasAccount, ofHandle }: AddressFacts,
): readonly AddressAction[] {
  if (!hasAccount || ofHandle || state !== 'active' || operations.remove === undefined) return []
  return [remakes ? 'delete' : 'delete-forever']
}
