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
