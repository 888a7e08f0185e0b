import type { AddressEntry } from '../../shared/views/address.ts'
import type { DesktopNotification, ShownNotification } from '../shell/shell.ts'
import type { Notify } from './notify.ts'
import type { Windows } from './windows.ts'

/** The notifications of new addresses that are still of use. */
export interface MadeNotifications {
  /** Shows the notification of an address; the oldest is removed when there are too many. */
  show(id: number, notification: DesktopNotification): void
  /** Removes the notification of a deleted address, because it offers to take the address back. */
  addressChanged(entry: Pick<AddressEntry, 'id' | 'state'>): void
}

/**
 * The tray's menu has as many addresses. After fifty new addresses in a row only the last matter; the page of all
 * addresses has the others.
 */
const mostShown = 5

/** Shows and keeps the notifications. */
export function createMadeNotifications(parts: {
  readonly notify: Notify
  /** The same, but keeps for the popover what the system does not show. */
  readonly notifyOrKeep: Notify
  readonly windows: Pick<Windows, 'isPopoverVisible'>
}): MadeNotifications {
  const { notify, notifyOrKeep, windows } = parts
  /** Oldest first. */
  const shown = new Map<number, ShownNotification>()

  function drop(id: number): void {
    shown.get(id)?.close()
    shown.delete(id)
  }

  return {
    show(id, notification) {
      // A visible popover shows the address itself.
      const showIt = windows.isPopoverVisible() ? notify : notifyOrKeep
      const made = showIt(notification)
      drop(id)
      shown.set(id, made)
      const [oldest] = shown.keys()
      if (oldest !== undefined && shown.size > mostShown) drop(oldest)
    },
    addressChanged({ id, state }) {
      if (state === 'deleted') drop(id)
    },
  }
}
