/** The phrases of the page About. */
export const settingsAboutWords = {
  'about.tagline': 'A fresh email address wherever you are.',
  'about.version': 'Version',
  'about.runtime': 'Runs on',
  'about.licence': 'Licence',
  'about.licence.mit': 'MIT',
  'about.dataFolder': 'Data',
  'about.dataFolder.hint': 'Settings and addresses. Keys are never written there.',
  'about.logsFolder': 'Logs',
  'about.logsFolder.hint': 'What the app did, without keys, addresses or labels.',
  'about.openFolder': 'Open folder',
  'about.openFolder.data': 'Open folder: Data',
  'about.openFolder.logs': 'Open folder: Logs',
  'about.copyPath': 'Copy path',
  'about.copyPath.data': 'Copy path: Data',
  'about.copyPath.logs': 'Copy path: Logs',
  'about.opened': 'The folder was opened.',
  'about.pathCopied': 'The path was copied.',
  'about.preview': (mac: boolean) =>
    `This is the preview: the same app in a browser tab. It has ${mac ? 'no icon in the menu bar' : 'no tray icon'} and no global hotkeys of its own.`,
  'about.diagnostics': 'Diagnostics',
  'about.diagnostics.lead':
    'For a report of something that went wrong. Read it before you pass it on: accounts are only counted, and no key, address, nickname or label is in it.',
  'about.diagnostics.text': 'Text of the diagnostics',
  'about.diagnostics.copy': 'Copy diagnostics',
  'about.diagnostics.copied': 'Copied',
  'about.licences': 'Open-source licences',
  'about.licences.lead':
    'Aliasmith contains these packages. Electron and Chromium come with files of their own beside the program.',
  'about.licences.list': 'Packages',
} as const
