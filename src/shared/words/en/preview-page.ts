/** Every phrase of the page of the preview’s desktop, in English. */
export const previewWords = {
  pageTitle: 'Aliasmith preview',
  title: 'A desktop in a tab',
  explanation:
    'This is the preview, not the real tray app. The tray icon, the hotkeys, the clipboard and the notifications on this page stand in for those of your system. Everything behind them is the app itself.',
  name: 'Preview',
  hotkeys: 'Hotkeys',
  pressNewAddress: 'Press New address hotkey',
  pressOpenPopover: 'Press Open popover hotkey',
  pressKeys: (keys: string) => `Press ${keys}`,
  notBound: 'not bound',
  clipboard: 'Clipboard',
  notifications: 'Notifications',
  noNotifications: 'None yet. Press the New address hotkey.',
  dismiss: 'Dismiss',
  dismissNamed: (title: string) => `Dismiss ${title}`,
  settings: 'Settings',
  trayMenu: 'Tray menu',
  trayIcon: 'Tray icon',
  trayHint: 'The app is in the tray',
  popover: 'Popover',
} as const

/** What the preview’s pages say once it has ended, and what to do. */
export const previewEnded = [
  'The preview has ended.',
  'Start it again in the terminal and open the new link.',
] as const

/** What the preview’s desktop tells in place of a link, a folder or a window that it cannot open. */
export const previewShellWords = {
  settings: 'Settings',
  link: 'A link',
  wouldOpen: (url: string) => `Would open ${url}`,
  folder: 'A folder',
  folderIs: (path: string) => `The path is on the clipboard: ${path}`,
  settingsOpen: 'Settings is open in another tab already.',
} as const
