import type { AddressReserve } from '../addresses/reserve-address.ts'
import type { Handlers } from '../ipc/router.ts'

/**
 * An address in reserve that its user copies or changes in a list is an ordinary one from then on. Otherwise a hotkey
 * could give the same address away again.
 */
export function leaveReserve(handlers: Handlers, { leave }: Pick<AddressReserve, 'leave'>): Handlers {
  const leaving = <Input extends { readonly id: number }, Answer>(
    handle: (input: Input, window: Parameters<Handlers['copyAddress']>[1]) => Answer,
  ): typeof handle => {
    return (input, window) => {
      leave([input.id])
      return handle(input, window)
    }
  }
  return {
    ...handlers,
    copyAddress: leaving(handlers.copyAddress),
    saveLabel: leaving(handlers.saveLabel),
    pinAddress: leaving(handlers.pinAddress),
    setDisplayName: leaving(handlers.setDisplayName),
    setRecipients: leaving(handlers.setRecipients),
    copySendFrom: leaving(handlers.copySendFrom),
    changeAddress: leaving(handlers.changeAddress),
    undoAddress: leaving(handlers.undoAddress),
    deleteAddresses(input, window) {
      leave(input.ids)
      return handlers.deleteAddresses(input, window)
    },
  }
}
