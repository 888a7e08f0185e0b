import type { AddressEntry } from '../../shared/views/address.ts'
import type { DesktopNotification, ShownNotification } from '../shell/shell.ts'
import type { Notify } from './notify.ts'
import type { Windows } from './windows.ts'

/** The notifications of new addresses that are still of use. */
export interface MadeNotifications {
  /** Shows that of an address; the oldest one goes when there are more than a few. */
  show(id: number, notification: DesktopNotification): void
  /** Takes away that of an address that was deleted: it offers to take the address back. */
  addressChanged(entry: Pick<AddressEntry, 'id' | 'state'>): void
}

/**
 * As many as the tray's menu has addresses. Whoever makes fifty in a row wants the last ones back, if any: the page of all
 * addresses has the others.
 */
const mostShown = 5

/** Shows and keeps the notifications. */
export function createMadeNotifications({
  notify,
  notifyOrKeep,
  windows,
}: {
  readonly notify: Notify
  /** The same, but what the system does not show is kept for the popover. */
  readonly notifyOrKeep: Notify
  readonly windows: Pick<Windows, 'isPopoverVisible'>
}): MadeNotifications {
  /** The oldest first. */
  const shown = new Map<number, ShownNotification>()

  function drop(id: number): void {
    shown.get(id)?.close()
    shown.delete(id)
  }

  return {
    show(id, notification) {
      // What a visible popover shows needs no other way to be told.
      const tell = windows.isPopoverVisible() ? notify : notifyOrKeep
      const told = tell(notification)
      drop(id)
      shown.set(id, told)
      const [oldest] = shown.keys()
      if (oldest !== undefined && shown.size > mostShown) drop(oldest)
    },
    addressChanged({ id, state }) {
      if (state === 'deleted') drop(id)
    },
  }
}
