import type { CommandLine } from 'electron'

/** What of Chromium's command line is read and written. */
export type Switches = Pick<CommandLine, 'appendSwitch' | 'getSwitchValue'>

/** Names a feature of Chromium in one of its two lists. To be called before Electron is ready. */
export function addFeature(
  commandLine: Switches,
  list: 'enable-features' | 'disable-features',
  feature: string,
): void {
  // Of two such switches only the last one counts, so those that the user gave are said again.
  const given = commandLine
    .getSwitchValue(list)
    .split(',')
    .filter((name) => name !== '')
  if (!given.includes(feature)) commandLine.appendSwitch(list, [...given, feature].join(','))
}

/** What lets a server have requests to it reported to another one (services/network/public/cpp/features.cc). */
const reporting = ['NetworkErrorLogging', 'Reporting'] as const

/**
 * Has Chromium report no request to anybody. A server, or the network before it, may ask by the header `NEL` that failed
 * requests be told to another host with their whole URL (W3C Network Error Logging, 5.4; electron#18252), and the URL of
 * an account whose key travels in the query holds the key. To be called before Electron is ready.
 */
export function refuseNetworkReports(commandLine: Switches): void {
  for (const feature of reporting) addFeature(commandLine, 'disable-features', feature)
}

/**
 * Has Chromium ask the desktop's portal for hotkeys in a Wayland session, which the documentation of Electron demands
 * (docs/api/global-shortcut.md, electron#45171). Chromium does so by itself by now (electron#52221); said twice does no
 * harm, and `--disable-features` still has the last word. To be called before Electron is ready.
 */
export function askPortalForHotkeys(
  commandLine: Switches,
  surroundings: {
    readonly platform: NodeJS.Platform
    readonly env: Readonly<Record<string, string | undefined>>
  },
): void {
  const { platform, env } = surroundings
  if (platform !== 'linux' || (env.XDG_SESSION_TYPE !== 'wayland' && !env.WAYLAND_DISPLAY)) return
  addFeature(commandLine, 'enable-features', 'GlobalShortcutsPortal')
}
