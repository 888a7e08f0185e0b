import type { AddressAction, AddressState, StateAction } from '../../shared/views/address.ts'
import type { Provider } from '../providers/provider.ts'

/** What decides about an address, apart from its service. */
export interface AddressFacts {
  readonly state: AddressState
  readonly isPinned: boolean
  /** Whether its service may not know that, so that the user can say it again. */
  readonly isPinUntold?: boolean
  /** Whether it blocks promotions; absent if its service does not say, or cannot do it for this account. */
  readonly blocksPromotions?: boolean | undefined
  /** Whether its account exists. */
  readonly hasAccount: boolean
  readonly ofHandle: boolean
  /** Whether its service has a page that shows it. */
  readonly hasPage?: boolean
  /** Whether a deletion of it has an unknown outcome. */
  readonly isPerhapsDeleted: boolean
}

/** The state of an address after each action that changes it. */
export const stateAfter: Readonly<Record<StateAction, AddressState>> = {
  'turn-off': 'off',
  'turn-on': 'active',
  trash: 'trashed',
  restore: 'active',
  delete: 'deleted',
  'delete-forever': 'deleted',
}

/** The state of an address after an action; `undefined` for an action that leaves the state as it is. */
export function leadsTo(action: AddressAction): AddressState | undefined {
  const states: Readonly<Partial<Record<AddressAction, AddressState>>> = stateAfter
  return states[action]
}

/**
 * What a user can do with an address, in the order of their display. Copy, label and pin need no service. Without its
 * account the service cannot be asked. A handle is switched off or released as a whole. An address that only its
 * service can switch off stays off.
 */
export function actionsOf(
  { operations, remakes }: Pick<Provider, 'operations' | 'remakes'>,
  {
    state,
    isPinned,
    isPinUntold = false,
    blocksPromotions,
    hasAccount,
    ofHandle,
    hasPage = false,
    isPerhapsDeleted,
  }: AddressFacts,
): readonly AddressAction[] {
  const { remove, setActive, blockPromotions, trash, restore, ...others } = operations
  const { setRecipients, setDisplayName, sendFrom } = others
  const exists = state !== 'deleted'
  const isAtService = exists && hasAccount && !ofHandle
  const isDeletable = isAtService && (state !== 'off' || setActive !== undefined)
  const isSure = isAtService && !isPerhapsDeleted
  const isChangeable = isDeletable && isSure
  const isTrashed = state === 'trashed'
  const isFiltering = isSure && state === 'active' && blockPromotions !== undefined
  const offers: readonly (readonly [action: AddressAction, offered: boolean])[] = [
    ['copy', true],
    ['copy-send-from', isSure && state === 'active' && sendFrom !== undefined],
    ['label', true],
    ['display-name', isSure && !isTrashed && setDisplayName !== undefined],
    ['turn-off', isChangeable && state === 'active' && setActive !== undefined],
    ['turn-on', isChangeable && state === 'off' && setActive !== undefined],
    ['block-promotions', isFiltering && blocksPromotions === false],
    ['allow-promotions', isFiltering && blocksPromotions === true],
    ['pin', exists && (!isPinned || isPinUntold)],
    ['unpin', exists && (isPinned || isPinUntold)],
    ['forward', isSure && !isTrashed && setRecipients !== undefined],
    ['open-at-service', isAtService && hasPage],
    ['trash', isChangeable && !isTrashed && trash !== undefined],
    ['restore', isChangeable && isTrashed && restore !== undefined],
    [remakes ? 'delete' : 'delete-forever', isDeletable && remove !== undefined],
  ]
  return offers.filter(([, offered]) => offered).map(([action]) => action)
}
