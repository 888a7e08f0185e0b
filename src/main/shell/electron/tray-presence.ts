import type { Display, Rectangle } from 'electron'
import type { TrayPresence } from '../shell.ts'
import { isOnDisplay } from './place-popover.ts'

/**
 * macOS 26 has a switch for each app's icon. A hidden icon is made without complaint and then lies below the bottom of
 * the display.
 */
export function presenceOnMac(
  icon: Rectangle,
  displays: readonly Pick<Display, 'bounds'>[],
): Exclude<TrayPresence, 'absent'> {
  // Not laid out yet.
  if (icon.width === 0 || icon.height === 0) return 'unknown'
  return displays.some(({ bounds }) => isOnDisplay(icon, bounds)) ? 'present' : 'hidden'
}

/** What the desktop of Linux tells about its tray. */
export interface LinuxTraySigns {
  /** Whether anything on the session's bus shows icons; `undefined` if nobody could be asked. */
  readonly watcher: boolean | undefined
  readonly wayland: boolean
  /** `XDG_CURRENT_DESKTOP`. */
  readonly desktop: string
}

/**
 * GNOME shows icons only with an extension, which announces itself on the bus like every other tray (electron#6773).
 * Without an announcement, desktops on X11 may still have a tray of the old kind, which Electron uses then; GNOME and
 * Wayland have none.
 */
export function presenceOnLinux({ watcher, wayland, desktop }: LinuxTraySigns): TrayPresence {
  if (watcher === true) return 'present'
  if (watcher === undefined) return 'unknown'
  return wayland || /gnome/i.test(desktop) ? 'absent' : 'unknown'
}
