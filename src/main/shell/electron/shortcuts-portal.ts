import type { CommandLine } from 'electron'

const feature = 'GlobalShortcutsPortal'
const features = 'enable-features'

/**
 * Has Chromium ask the desktop's portal for hotkeys in a Wayland session, which the documentation of Electron demands
 * (docs/api/global-shortcut.md, electron#45171). Chromium does so by itself by now (electron#52221); said twice does no
 * harm, and `--disable-features` still has the last word. To be called before Electron is ready.
 */
export function askPortalForHotkeys(
  commandLine: Pick<CommandLine, 'appendSwitch' | 'getSwitchValue'>,
  surroundings: {
    readonly platform: NodeJS.Platform
    readonly env: Readonly<Record<string, string | undefined>>
  },
): void {
  const { platform, env } = surroundings
  if (platform !== 'linux' || (env.XDG_SESSION_TYPE !== 'wayland' && !env.WAYLAND_DISPLAY)) return
  // Of two such switches only the last one counts, so those that the user gave are said again.
  const given = commandLine
    .getSwitchValue(features)
    .split(',')
    .filter((name) => name !== '')
  if (!given.includes(feature)) commandLine.appendSwitch(features, [...given, feature].join(','))
}
