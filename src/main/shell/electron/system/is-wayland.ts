import type { Platform } from '../../shell.ts'

/**
 * Whether this is a Wayland session, whatever the app's own windows are. A compositor that was started on a text
 * console leaves the session type `tty`.
 */
export function isWaylandSession(env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.XDG_SESSION_TYPE === 'x11') return false
  return env.XDG_SESSION_TYPE === 'wayland' || Boolean(env.WAYLAND_DISPLAY)
}

/** The signs by which the app knows Wayland. */
export interface WaylandSigns {
  readonly platform: Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** The value of Chromium's switch `ozone-platform`; empty if it was not given. */
  readonly ozonePlatform: string
}

/**
 * Whether the app's own windows use Wayland. Chromium follows the session type unless a switch overrides it. Through
 * XWayland, windows are X11 windows (shell/browser/electron_browser_main_parts_linux.cc).
 */
export function isWayland({ platform, env, ozonePlatform }: WaylandSigns): boolean {
  if (platform !== 'linux') return false
  return ozonePlatform === '' ? env.XDG_SESSION_TYPE === 'wayland' : ozonePlatform === 'wayland'
}
