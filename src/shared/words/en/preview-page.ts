/** Every phrase of the preview's own desktop, in English. */
export const previewWords = {
  title: 'A desktop in a tab',
  explanation:
    'This is the preview, not the real tray app. The tray icon, the hotkeys, the clipboard and the notifications on this page stand in for those of your system; everything behind them is the app itself.',
  ended: 'The preview has ended. Start it again with npm run preview and open the new link.',
  name: 'Preview',
  hotkeys: 'Hotkeys',
  pressNewAddress: 'Press New address hotkey',
  pressOpenPopover: 'Press Open popover hotkey',
  notBound: 'not bound',
  clipboard: 'Clipboard',
  notifications: 'Notifications',
  noNotifications: 'None yet. Press the New address hotkey.',
  dismiss: 'Dismiss',
  dismissNamed: (title: string) => `Dismiss ${title}`,
  settings: 'Settings',
  trayMenu: 'Tray menu',
  trayIcon: 'Tray icon',
  popover: 'Popover',
  link: 'A link',
  wouldOpen: (url: string) => `Would open ${url}`,
  settingsOpen: 'Settings is open in another tab already.',
} as const
