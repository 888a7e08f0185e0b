import type { AddressEntry } from '../../shared/views/address.ts'
import type { DesktopNotification, ShownNotification } from '../shell/shell.ts'
import type { Notify } from './notify.ts'
import type { Windows } from './windows.ts'

/**
 * The tray's menu has as many addresses. After fifty new addresses in a row only the last matter; the page of all
 * addresses has the others.
 */
const mostShown = 5

/** The notifications of new addresses that are still of use. */
export function createMadeNotifications(parts: {
  readonly notify: Notify
  /** The same, but keeps for the popover what the system does not show. */
  readonly notifyOrKeep: Notify
  readonly windows: Pick<Windows, 'isPopoverVisible'>
}) {
  const { notify, notifyOrKeep, windows } = parts
  /** Oldest first. */
  const shown = new Map<number, ShownNotification>()

  function drop(id: number): void {
    shown.get(id)?.close()
    shown.delete(id)
  }

  return {
    /** Shows the notification of an address; the oldest is removed when there are too many. */
    show(id: number, notification: DesktopNotification): void {
      // A visible popover shows the address itself.
      const showIt = windows.isPopoverVisible() ? notify : notifyOrKeep
      const made = showIt(notification)
      drop(id)
      shown.set(id, made)
      const [oldest] = shown.keys()
      if (oldest !== undefined && shown.size > mostShown) drop(oldest)
    },
    /** Removes the notification of a deleted address, because it offers to take the address back. */
    addressChanged({ id, state }: Pick<AddressEntry, 'id' | 'state'>): void {
      if (state === 'deleted') drop(id)
    },
  }
}
