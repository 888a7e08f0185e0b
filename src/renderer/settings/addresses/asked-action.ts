import type { AddressAction } from '../../../shared/views/address.ts'

const askedActions = ['copy-send-from', 'display-name', 'forward', 'delete', 'delete-forever'] as const

/** An action that a dialog asks about first. */
export type AskedAction = (typeof askedActions)[number]

/** Whether a dialog asks about an action. */
export function isAsked(action: AddressAction): action is AskedAction {
  return askedActions.some((asked) => asked === action)
}
