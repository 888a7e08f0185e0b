import type { ShownNotification } from '../shell/shell.ts'

/** The notifications of new addresses that are still of use. */
export interface MadeNotifications {
  /** Keeps that of an address; the oldest one goes when there are more than a few. */
  keep(id: number, shown: ShownNotification): void
  /** Takes away that of an address, which nobody can take back any more. */
  drop(id: number): void
}

/**
 * As many as the tray's menu has addresses. Whoever makes fifty in a row wants the last ones back, if any: the page of all
 * addresses has the others.
 */
const mostShown = 5

/** Keeps the notifications. */
export function createMadeNotifications(): MadeNotifications {
  /** The oldest first. */
  const shown = new Map<number, ShownNotification>()

  function drop(id: number): void {
    shown.get(id)?.close()
    shown.delete(id)
  }

  return {
    keep(id, notification) {
      drop(id)
      shown.set(id, notification)
      const [oldest] = shown.keys()
      if (oldest !== undefined && shown.size > mostShown) drop(oldest)
    },
    drop,
  }
}
