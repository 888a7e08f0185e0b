/**
 * Whether the session is one of Wayland, whatever the app's own windows are. A compositor that was started on a text
 * console leaves `tty` as the kind of session.
 */
export function isWaylandSession(env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.XDG_SESSION_TYPE === 'x11') return false
  return env.XDG_SESSION_TYPE === 'wayland' || Boolean(env.WAYLAND_DISPLAY)
}

/**
 * Whether the app's own windows are those of Wayland. Chromium goes by the kind of session, unless it is told otherwise;
 * through XWayland, windows are those of X11 (shell/browser/electron_browser_main_parts_linux.cc).
 * @param ozonePlatform the value of Chromium's switch `ozone-platform`; empty if it was not given.
 */
export function isWayland(options: {
  readonly platform: 'mac' | 'windows' | 'linux'
  readonly env: Readonly<Record<string, string | undefined>>
  readonly ozonePlatform: string
}): boolean {
  const { platform, env, ozonePlatform } = options
  if (platform !== 'linux') return false
  return ozonePlatform === '' ? env.XDG_SESSION_TYPE === 'wayland' : ozonePlatform === 'wayland'
}
