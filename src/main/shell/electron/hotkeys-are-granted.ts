import { isWaylandSession } from './is-wayland.ts'

/**
 * Whether a hotkey that Electron says is registered does fire. On Wayland it only asks the desktop's portal, and hears
 * no answer (electron#52218, electron#51875); through XWayland a hotkey is registered and reaches X11 windows alone.
 * @param ozonePlatform the value of Chromium's switch `ozone-platform`; empty if it was not given.
 */
export function hotkeysAreGranted(options: {
  readonly platform: 'mac' | 'windows' | 'linux'
  readonly env: Readonly<Record<string, string | undefined>>
  readonly ozonePlatform: string
}): boolean {
  const { platform, env, ozonePlatform } = options
  if (platform !== 'linux') return true
  return ozonePlatform !== 'wayland' && !isWaylandSession(env)
}
