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
