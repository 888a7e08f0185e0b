/** The names of the items in a copy of the diagnostics. */
export const diagnosticsWords = {
  title: (version: string, preview: boolean) => `Aliasmith ${version}${preview ? ' (preview)' : ''}`,
  system: 'System',
  runtime: 'Runs on',
  session: 'Desktop',
  accounts: 'Accounts',
  addresses: 'Addresses',
  unknown: 'unknown',
  keys: 'Keys',
  preferences: 'Preferences',
  hotkeys: 'Hotkeys',
  startAtLogin: 'Start at login',
  notices: 'Notices',
  log: 'Last lines of the log',
  none: 'none',
} as const
