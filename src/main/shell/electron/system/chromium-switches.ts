import type { CommandLine } from 'electron'

/** The functions that read and write Chromium's command line. */
export type Switches = Pick<CommandLine, 'appendSwitch' | 'getSwitchValue'>

/** Adds a feature of Chromium to one of its two lists. To be called before Electron is ready. */
export function addFeature(
  commandLine: Switches,
  list: 'enable-features' | 'disable-features',
  feature: string,
): void {
  // Only the last of two such switches counts, so the user's features are repeated.
  const given = commandLine
    .getSwitchValue(list)
    .split(',')
    .filter((name) => name !== '')
  if (!given.includes(feature)) commandLine.appendSwitch(list, [...given, feature].join(','))
}

/**
 * The features that let a server have requests to it reported to another server
 * (services/network/public/cpp/features.cc).
 */
const reporting = ['NetworkErrorLogging', 'Reporting'] as const

/**
 * Stops Chromium from reporting requests to any server. By the header `NEL` a server, or the network before it, can
 * request reports of failed requests to another host. These reports contain the whole URL (W3C Network Error Logging,
 * 5.4; electron#18252). The URL of an account whose key travels in the query contains the key. To be called before
 * Electron is ready.
 */
export function refuseNetworkReports(commandLine: Switches): void {
  for (const feature of reporting) addFeature(commandLine, 'disable-features', feature)
}

/**
 * Makes Chromium ask the desktop's portal for hotkeys in a Wayland session, as Electron's documentation demands
 * (docs/api/global-shortcut.md, electron#45171). Chromium now does so by itself (electron#52221); the repeated switch
 * does no harm, and `--disable-features` still takes precedence. To be called before Electron is ready.
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
